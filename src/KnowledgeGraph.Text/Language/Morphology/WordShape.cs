namespace KnowledgeGraph.Text.Language.Morphology;

/// <summary>How a word uses capitals.</summary>
public enum WordShape
{
    /// <summary>No capitals: "word", "1990", ",".</summary>
    Lower,

    /// <summary>One letter, a capital: "A".</summary>
    Initial,

    /// <summary>Only the first of several letters is a capital: "Word".</summary>
    Capitalized,

    /// <summary>Two to four letters, all capitals: "NATO".</summary>
    ShortUpper,

    /// <summary>Five letters or more, all capitals: "WORDS".</summary>
    LongUpper,

    /// <summary>Anything else: "eBay", "McDonald", "TVs".</summary>
    Mixed,
}

/// <summary>Finds the shape of a word.</summary>
public static class WordShapes
{
    private const int LongestShortUpper = 4;

    /// <summary>The shape of <paramref name="form"/>.</summary>
    public static WordShape Of(ReadOnlySpan<char> form)
    {
        int letters = 0, capitals = 0;
        bool first = false;
        foreach (char c in form)
        {
            if (!char.IsLetter(c))
            {
                continue;
            }

            bool capital = char.IsUpper(c);
            first |= capital && letters == 0;
            letters++;
            capitals += capital ? 1 : 0;
        }

        return capitals switch
        {
            0 => WordShape.Lower,
            1 when letters == 1 => WordShape.Initial,
            1 when first => WordShape.Capitalized,
            _ when capitals < letters => WordShape.Mixed,
            <= LongestShortUpper => WordShape.ShortUpper,
            _ => WordShape.LongUpper,
        };
    }
}
