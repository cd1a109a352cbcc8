namespace KnowledgeGraph.Text.Conllu;

/// <summary>The names of <see cref="UniversalPos"/> in CoNLL-U.</summary>
public static class PartsOfSpeech
{
    private static readonly string[] Names =
        ["ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"];

    /// <summary>"PROPN".</summary>
    public static string Name(UniversalPos upos) => Names[(int)upos];

    /// <summary>The part of speech of this name; throws <see cref="FormatException"/> where there is none.</summary>
    public static UniversalPos Parse(string name)
    {
        int at = Array.IndexOf(Names, name);
        return at >= 0 ? (UniversalPos)at : throw new FormatException($"'{name}' is no universal part of speech");
    }
}
