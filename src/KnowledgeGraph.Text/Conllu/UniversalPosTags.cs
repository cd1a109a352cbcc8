namespace KnowledgeGraph.Text.Conllu;

/// <summary>The names that Universal Dependencies gives parts of speech: "PROPN".</summary>
public static class UniversalPosTags
{
    /// <summary>In the order of <see cref="UniversalPos"/>, which is also that of the alphabet.</summary>
    private static readonly string[] Tags =
        ["ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"];

    /// <summary>The name of <paramref name="upos"/>.</summary>
    public static string Of(UniversalPos upos) => Tags[(int)upos];

    /// <summary>The part of speech that is called <paramref name="tag"/>; false where none is.</summary>
    public static bool TryParse(ReadOnlySpan<char> tag, out UniversalPos upos)
    {
        int index = Array.BinarySearch(Tags, tag.ToString(), StringComparer.Ordinal);
        upos = (UniversalPos)Math.Max(index, 0);
        return index >= 0;
    }
}
