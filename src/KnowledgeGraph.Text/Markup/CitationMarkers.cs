using System.Collections.Frozen;
using System.Text.RegularExpressions;
using KnowledgeGraph.Text.Lexicon;

namespace KnowledgeGraph.Text.Markup;

/// <summary>Finds footnote markers such as <c>[4]</c>, <c>[a]</c> and <c>[note 2]</c>, with pages after it as in <c>[4]: 12–13</c>.</summary>
internal static partial class CitationMarkers
{
    private const int LongestRemark = 80;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Remarks =
        TsvTable.Embedded(typeof(CitationMarkers).Assembly, "editorial-marks.tsv", "mark").Keys().ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The citations in <paramref name="span"/>, in order. A letter in brackets after a blank is no marker but an editor's word in a quotation.</summary>
    public static IEnumerable<Citation> In(string text, TextSpan span)
    {
        foreach (Match match in Pattern().Matches(text[span.Start..span.End]))
        {
            int start = span.Start + match.Index;
            string number = match.Groups["number"].Value;
            if (!char.IsAsciiLetter(number[0]) || number.Contains(' ') || (start > span.Start && !char.IsWhiteSpace(text[start - 1]) && !"\"“‘'(".Contains(text[start - 1])))
            {
                yield return new Citation(new TextSpan(start, start + match.Length), number);
            }
        }
    }

    /// <summary>The markers in <paramref name="span"/> that editors leave for each other, such as <c>[citation needed]</c>.</summary>
    public static IEnumerable<Boilerplate> EditorialIn(string text, TextSpan span)
    {
        for (int open = text.IndexOf('[', span.Start, span.Length); open >= 0; open = text.IndexOf('[', open + 1, span.End - open - 1))
        {
            int length = text.AsSpan(open, Math.Min(LongestRemark, span.End - open)).IndexOf(']');
            if (length > 1 && Remarks.Contains(text.AsSpan(open + 1, length - 1).Trim()))
            {
                yield return new Boilerplate(new TextSpan(open, open + length + 1));
            }
        }
    }

    [GeneratedRegex(@"\[(?<number>\d{1,4}|[a-z]{1,2}|(?:[Nn]otes?|nb|n|fn|i|web|lower-alpha|upper-alpha) \d{1,3})\](?::[\u200A\u2009\u200B\u00A0]?\d{1,4}(?:[–-]\d{1,4})?(?:, ?\d{1,4}(?:[–-]\d{1,4})?(?!\d))*|: \d{1,4}(?:[–-]\d{1,4})?(?! ?[a-z\d%]))?", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
