using System.Collections.Frozen;
using KnowledgeGraph.Text.Lexicon;

namespace KnowledgeGraph.Text.Language;

/// <summary>Takes multiword tokens apart: clitics behind an apostrophe ("they 're", "do n't") and listed contractions ("can not", "gon na", "'t is").</summary>
internal static class Contractions
{
    /// <summary>Most parts but the last that a word is cut into.</summary>
    public const int MostParts = 4;

    private const int Longest = 10;

    private static readonly FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> Listed =
        TsvTable.Embedded(typeof(Contractions).Assembly, "contractions.tsv", "contraction", "parts").Rows
            .ToFrozenDictionary(r => r[0], Lengths, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Writes to <paramref name="cuts"/> where the parts of the word <c>[start, end)</c> but the last end, and returns their number.</summary>
    public static int Cut(string text, int start, int end, Span<int> cuts)
    {
        if (end - start <= Longest && Listed.TryGetValue(Straightened(text, start, end, stackalloc char[Longest]), out int[]? lengths))
        {
            for (int i = 0, at = start; i < lengths.Length; i++)
            {
                cuts[i] = at += lengths[i];
            }

            return lengths.Length;
        }

        int count = 0;
        while (count < MostParts && CliticStart(text, start, end) is var clitic && clitic > start)
        {
            cuts[count++] = end = clitic;
        }

        cuts[..count].Reverse();
        return count;
    }

    /// <summary>The end of the clitic "'s", "'ve" and so on at <paramref name="at"/>; <paramref name="at"/> where there is none.</summary>
    public static int CliticEnd(string text, int at, int limit)
    {
        if (!Characters.IsApostrophe(text[at]))
        {
            return at;
        }

        int end = Characters.LetterRun(text, at + 1, limit, 3);
        return end > at + 1 && Characters.WordLength(text, end, limit) == 0 && IsClitic(text.AsSpan(at + 1, end - at - 1)) ? end : at;
    }

    /// <summary>The end of a listed word that an apostrophe begins, such as "'tis" and "'em"; <paramref name="at"/> where there is none.</summary>
    public static int ElisionEnd(string text, int at, int limit)
    {
        if (!Characters.IsApostrophe(text[at]))
        {
            return at;
        }

        int end = Characters.LetterRun(text, at + 1, limit, Longest - 1);
        bool whole = end > at + 1 && Characters.WordLength(text, end, limit) == 0;
        return whole && Listed.ContainsKey(Straightened(text, at, end, stackalloc char[Longest])) ? end : at;
    }

    /// <summary>Where the last clitic of the word begins; <paramref name="start"/> where it has none.</summary>
    private static int CliticStart(string text, int start, int end)
    {
        for (int length = 2; length <= 3 && end - length > start; length++)
        {
            if (Characters.IsApostrophe(text[end - length]))
            {
                bool negation = length == 2 && text[end - 1] is 't' or 'T' && text[end - 3] is 'n' or 'N';
                return negation ? end - 3
                    : IsClitic(text.AsSpan(end - length + 1, length - 1)) ? end - length
                    : start;
            }
        }

        return start;
    }

    private static bool IsClitic(ReadOnlySpan<char> letters) => letters.Length == 1
        ? letters[0] is 's' or 'S' or 'm' or 'M' or 'd' or 'D'
        : letters is "re" or "RE" or "ve" or "VE" or "ll" or "LL";

    /// <summary>The word with apostrophes as the table writes them.</summary>
    private static ReadOnlySpan<char> Straightened(string text, int start, int end, Span<char> buffer)
    {
        var word = buffer[..(end - start)];
        text.AsSpan(start, end - start).Replace(word, '’', '\'');
        return word;
    }

    private static int[] Lengths(TsvRow row)
    {
        string[] parts = row[1].Split(' ');
        return string.Concat(parts) == row[0] && row[0].Length <= Longest && parts.Length <= MostParts
            ? [.. parts.SkipLast(1).Select(p => p.Length)]
            : throw row.Error($"'{row[1]}' are not the parts of '{row[0]}'");
    }
}
