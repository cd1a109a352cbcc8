namespace KnowledgeGraph.Text.Language;

/// <summary>Decides whether the full stop behind a word belongs to it: "Mr.", "U.S.", the initial "J.".</summary>
internal static class AbbreviationScanner
{
    private const int LongestAcronym = 15;

    private static readonly Abbreviations Abbreviations = new();

    /// <summary>The end of the abbreviation whose first letters are <c>[start, end)</c>; 0 where the word is none.</summary>
    public static int End(string text, int start, int end, int limit, int finalStop)
    {
        if (end >= limit || text[end] != '.' || !char.IsLetter(text[start]))
        {
            return 0;
        }

        if (end - start == 1 && LettersEnd(text, end, limit) is var letters && letters > end)
        {
            return HasStop(text, letters, limit, finalStop) ? letters + 1 : letters;
        }

        int degree = DegreeEnd(text, start, end, limit);
        if (degree > end)
        {
            return HasStop(text, degree, limit, finalStop) ? degree + 1 : degree;
        }

        bool quoted = end + 1 < limit && Characters.IsQuote(text[end + 1]);
        return !quoted && HasStop(text, end, limit, finalStop) && IsAbbreviation(text, start, end) ? end + 1 : 0;
    }

    /// <summary>The end of ".S" after "U", ".k.a" after "a": single letters with stops between them.</summary>
    private static int LettersEnd(string text, int end, int limit)
    {
        int most = Math.Min(limit, end + LongestAcronym);
        while (end + 1 < most && text[end] == '.' && char.IsLetter(text[end + 1]) && Characters.WordLength(text, end + 2, limit) == 0)
        {
            end += 2;
        }

        return end;
    }

    /// <summary>The end of an abbreviation with a stop inside whose parts are longer than a letter: "Ph.D".</summary>
    private static int DegreeEnd(string text, int start, int end, int limit)
    {
        int last = Characters.LetterRun(text, end + 1, limit, LongestAcronym);
        return last > end + 1 && Characters.WordLength(text, last, limit) == 0 && Abbreviations.Contains(text.AsSpan(start, last - start)) ? last : end;
    }

    private static bool IsAbbreviation(string text, int start, int end) =>
        (end - start == 1 && char.IsUpper(text[start])) || Abbreviations.Contains(text.AsSpan(start, end - start));

    /// <summary>Whether a full stop that does not end the sentence stands at <paramref name="at"/>, followed by no other but the one that does.</summary>
    private static bool HasStop(string text, int at, int limit, int finalStop) =>
        at < limit && text[at] == '.' && at != finalStop && (at + 1 == limit || text[at + 1] != '.' || (at + 1 == finalStop && text[at - 1] != '.'));
}
