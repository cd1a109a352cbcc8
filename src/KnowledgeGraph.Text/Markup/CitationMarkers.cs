using System.Text.RegularExpressions;

namespace KnowledgeGraph.Text.Markup;

/// <summary>Finds footnote markers such as <c>[4]</c>, <c>[a]</c> and <c>[note 2]</c>, with a page after it as in <c>[4]:12–13</c>.</summary>
internal static partial class CitationMarkers
{
    /// <summary>The citations in <paramref name="span"/>, in order.</summary>
    public static IEnumerable<Citation> In(string text, TextSpan span)
    {
        foreach (Match match in Pattern().Matches(text[span.Start..span.End]))
        {
            int start = span.Start + match.Index;
            yield return new Citation(new TextSpan(start, start + match.Length), match.Groups["number"].Value);
        }
    }

    /// <summary>The markers in <paramref name="span"/> that editors leave for each other, such as <c>[citation needed]</c>.</summary>
    public static IEnumerable<Boilerplate> EditorialIn(string text, TextSpan span)
    {
        foreach (Match match in Editorial().Matches(text[span.Start..span.End]))
        {
            int start = span.Start + match.Index;
            yield return new Boilerplate(new TextSpan(start, start + match.Length));
        }
    }

    [GeneratedRegex(@"\[(?<number>\d{1,4}|[a-z]{1,2}|(?:note|nb|n|fn|i) \d{1,3})\](?::\s?\d{1,4}(?:[–-]\d{1,4})?)?", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();

    [GeneratedRegex(@"\[(?:citation needed|clarification needed|when\?|who\?|by whom\?|according to whom\?|why\?|where\?|dubious|failed verification|better source needed|verify|update|page needed|year needed|further explanation needed|dubious – discuss|unreliable source\?)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Editorial();
}
