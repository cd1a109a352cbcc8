namespace KnowledgeGraph.Text.Language.Morphology;

/// <summary>The labels of the parts of speech in CoNLL-U: "NOUN", "SCONJ".</summary>
public static class UniversalPosLabels
{
    private static readonly string[] Labels =
    [
        "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X",
    ];

    /// <summary>The label of <paramref name="pos"/>.</summary>
    public static string Of(UniversalPos pos) => Labels[(int)pos];

    /// <summary>The part of speech that <paramref name="label"/> stands for; false where it is no label.</summary>
    public static bool TryParse(string label, out UniversalPos pos)
    {
        int index = Array.IndexOf(Labels, label);
        pos = (UniversalPos)Math.Max(index, 0);
        return index >= 0;
    }
}
