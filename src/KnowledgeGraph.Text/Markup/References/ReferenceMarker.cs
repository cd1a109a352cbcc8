using System.Collections.Immutable;
using System.Globalization;

namespace KnowledgeGraph.Text.Markup.References;

/// <summary>The start of an entry: <c>5. ^ a b</c>, <c>[16]</c>, <c>^ Jump up to: a b</c> or a bullet.</summary>
/// <param name="Number">The number or label; empty where the list gives none.</param>
/// <param name="BackReferences">The labels of the links back into the article.</param>
/// <param name="Body">The rest of the entry.</param>
internal sealed record ReferenceMarker(string Number, ImmutableArray<string> BackReferences, TextSpan Body)
{
    private const int LongestLabel = 24;

    public static ReferenceMarker? Read(string text, TextSpan entry, int? ordinal)
    {
        if (entry.IsEmpty)
        {
            return null;
        }

        int start = entry.Start;
        string? number = ReadBracketed(text, entry, ref start) ?? ReadNumber(text, entry, ref start);
        if (number is null && ordinal is not null)
        {
            SkipBullets(text, entry.End, ref start);
        }

        start = SkipBlanks(text, start, entry.End);
        ImmutableArray<string> labels = [];
        bool links = start < entry.End && text[start] is '^' or '↑';
        if (links)
        {
            start = SkipBlanks(text, start + 1, entry.End);
            SkipJumpPhrase(text, entry.End, ref start);
            labels = ReadLabels(text, entry.End, ref start);
        }

        if (number is null && ordinal is null && !links)
        {
            return null;
        }

        number ??= ordinal?.ToString(CultureInfo.InvariantCulture) ?? "";
        return new ReferenceMarker(number, labels, new TextSpan(Math.Min(start, entry.End), entry.End).Trim(text));
    }

    private static string? ReadBracketed(string text, TextSpan entry, ref int start)
    {
        if (text[start] != '[')
        {
            return null;
        }

        int close = text.IndexOf(']', start, Math.Min(LongestLabel + 2, entry.End - start));
        if (close < 0)
        {
            return null;
        }

        string label = text[(start + 1)..close].Trim();
        if (label.Length == 0 || !(char.IsAsciiDigit(label[^1]) || label.Length <= 2))
        {
            return null;
        }

        start = close + 1;
        return label;
    }

    private static string? ReadNumber(string text, TextSpan entry, ref int start)
    {
        int end = start;
        while (end < entry.End && end - start <= 6 && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        if (end == start || end - start > 6)
        {
            return null;
        }

        string number = text[start..end];
        int next = end < entry.End && text[end] is '.' or ')' ? end + 1 : end;
        if (next < entry.End && (!char.IsWhiteSpace(text[next]) && text[next] != '^'))
        {
            return null;
        }

        bool links = SkipBlanks(text, next, entry.End) is var after && after < entry.End && text[after] == '^';
        if (next == end && !links)
        {
            return null;
        }

        start = next;
        return number;
    }

    private static void SkipBullets(string text, int end, ref int start)
    {
        while (start + 1 < end && text[start] is '•' or '-' or '*' or '–' && char.IsWhiteSpace(text[start + 1]))
        {
            start = SkipBlanks(text, start + 1, end);
        }
    }

    private static void SkipJumpPhrase(string text, int end, ref int start)
    {
        foreach (string phrase in ReferenceWords.BackReferencePhrases)
        {
            if (end - start >= phrase.Length && string.CompareOrdinal(text, start, phrase, 0, phrase.Length) == 0)
            {
                start = SkipBlanks(text, start + phrase.Length, end);
                return;
            }
        }
    }

    /// <summary>Two labels or more that count up from the first: "a b c", "1.0 1.1"; a lone "a" is a word.</summary>
    private static ImmutableArray<string> ReadLabels(string text, int end, ref int start)
    {
        var labels = ImmutableArray.CreateBuilder<string>();
        int position = start;
        while (position < end)
        {
            int close = position;
            while (close < end && close - position <= LongestLabel && !char.IsWhiteSpace(text[close]))
            {
                close++;
            }

            string label = text[position..close];
            if (label != AlphabeticLabel(labels.Count) && !IsDecimalLabel(label, labels.Count))
            {
                break;
            }

            labels.Add(label);
            position = SkipBlanks(text, close, end);
        }

        if (labels.Count < 2)
        {
            return [];
        }

        start = position;
        return labels.ToImmutable();
    }

    /// <summary>a to z, then aa, ab … zz.</summary>
    private static string AlphabeticLabel(int index) => index switch
    {
        < 26 => ((char)('a' + index)).ToString(),
        < 26 + (26 * 26) => $"{(char)('a' + (index / 26) - 1)}{(char)('a' + (index % 26))}",
        _ => "",
    };

    private static bool IsDecimalLabel(string label, int index)
    {
        int point = label.IndexOf('.', StringComparison.Ordinal);
        return point > 0
            && label.AsSpan(0, point).IndexOfAnyExceptInRange('0', '9') < 0
            && label.AsSpan(point + 1).TrimStart('0') is var minor
            && minor.SequenceEqual(index == 0 ? "" : index.ToString(CultureInfo.InvariantCulture));
    }

    private static int SkipBlanks(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start;
    }
}
