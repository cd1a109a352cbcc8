using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeGraph.Attributions;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Language.Dates;

namespace KnowledgeGraph.Propositions;

/// <summary>
/// Reads the rows of an infobox as propositions about the article's topic. A scope header ("Claimed by X:") is an attribution
/// whose content is the values that it governs; a column is layout and says nothing.
/// </summary>
public sealed partial class InfoboxPropositions(InfoboxFrames frames, CueLexicon cues)
{
    private const string Wikidata = "http://www.wikidata.org/prop/direct/";
    private const string Counts = "https://w3id.org/claimgraph#";
    private const string PointInTime = Wikidata + "P585", StartTime = Wikidata + "P580", EndTime = Wikidata + "P582";

    /// <summary>The propositions of <paramref name="article"/>'s infobox; nothing where it has none.</summary>
    public InfoboxReading Read(Article article)
    {
        var rows = article.Infobox?.Rows ?? [];
        var scopes = rows.Where(r => r.Scope is not null).GroupBy(r => r.Scope!.Span)
            .OrderBy(g => g.Key).Select(g => (Header: g.Key, Attribution: Scope(article.Text, g.First().Scope!, [.. g]))).ToList();
        string? year = rows.Select(r => r.Normal).FirstOrDefault(n => n is { Length: >= 4 } && char.IsAsciiDigit(n[0]))?[..4];
        return new InfoboxReading(
            [.. scopes.Select(s => s.Attribution)],
            [.. rows.Select(row => new RowPropositions(row, Read(article.Text, row, rows, year, scopes.Find(s => s.Header == row.Scope?.Span).Attribution)))]);
    }

    private Attribution Scope(string text, InfoboxScope scope, ImmutableArray<InfoboxRow> rows)
    {
        string word = scope.Cue.In(text).ToLowerInvariant();
        var cue = cues.VerbsOf(word).Select(v => v.Cue).FirstOrDefault(c => c.Words.Length == 1) ?? cues.NounOf(word);
        return new Attribution
        {
            Source = [scope.Source],
            Cue = [scope.Cue],
            Content = [.. rows.Where(r => r.LabelSpan == rows[0].LabelSpan).Select(r => r.Span).Distinct().Order()],
            CueLemma = cue?.Lemma ?? word,
            Type = AttributionType.Assertion,
            Stance = cue?.Stance ?? "says",
            Commitment = cue?.Commitment ?? NarratorCommitment.Neutral,
            Rule = "infobox-scope",
        };
    }

    private ImmutableArray<Proposition> Read(string text, InfoboxRow row, ImmutableArray<InfoboxRow> rows, string? year, Attribution? scope)
    {
        var frame = frames.Of(row.Label);
        var counts = frame.Value is CellValue.Count or CellValue.Losses ? ReadCounts(row, frame) : [];
        if (counts.Count > 0)
        {
            return [.. counts.Select(c => Count(text, row, c.Kind, c.Number, year, scope))];
        }

        var argument = frame.Value switch
        {
            CellValue.Entity => new Argument("object", row.Value, row.Span, ArgumentKind.Entity),
            CellValue.Date when row.Normal is { } iso => new Argument("object", row.Value, row.Span, ArgumentKind.Time, iso),
            _ => new Argument("object", row.Value, row.Span, ArgumentKind.Phrase),
        };
        return [Of(row, frame.Value == CellValue.Date ? DatePredicate(row, rows) : frame.Predicate, argument, [], scope)];
    }

    private static Proposition Of(InfoboxRow row, string predicate, Argument argument, ImmutableArray<Argument> qualifiers, Attribution? scope) => new()
    {
        Predicate = row.Label,
        Lemma = predicate.Contains(':') ? Text.Markup.Slug.Of(row.Label) : predicate,
        PredicateIri = predicate.StartsWith("wdt:", StringComparison.Ordinal) ? Wikidata + predicate[4..] : predicate.Contains(':') ? predicate : null,
        Object = argument,
        Qualifiers = qualifiers,
        Evidence = [row.Span],
        Attribution = scope,
    };

    /// <summary>A date alone is a point in time; of two, the first is the start and the second the end; a period is a duration.</summary>
    private static string DatePredicate(InfoboxRow row, ImmutableArray<InfoboxRow> rows)
    {
        var dates = rows.Where(r => r.LabelSpan == row.LabelSpan && r.Normal is [not 'P', ..]).ToList();
        return row.Normal is not [not 'P', ..] ? "duration" : dates.Count != 2 ? PointInTime : row.Span == dates[0].Span ? StartTime : EndTime;
    }

    private List<(string Kind, long Number)> ReadCounts(InfoboxRow row, InfoboxFrame frame)
    {
        var counts = new List<(string, long)>();
        foreach (Match match in Number().Matches(row.Value))
        {
            string? kind = match.Groups["word"].Captures.Select(c => frames.CasualtyKind(c.Value)).FirstOrDefault(k => k is not null) ?? (counts.Count == 0 ? frame.CountKind : null);
            if (kind is not null && long.TryParse(match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out long number))
            {
                counts.Add((kind, number));
            }
        }

        return counts;
    }

    private static Proposition Count(string text, InfoboxRow row, string kind, long number, string? year, Attribution? scope)
    {
        var argument = new Argument("object", row.Value, row.Span, ArgumentKind.Number, number.ToString(CultureInfo.InvariantCulture));
        return Of(row, Counts + kind, argument, [.. Circumstances(text, row.Span, year)], scope);
    }

    /// <summary>The place ("in X") and the date in parentheses beside a count.</summary>
    private static IEnumerable<Argument> Circumstances(string text, TextSpan value, string? year)
    {
        foreach (Match match in Place().Matches(value.In(text)))
        {
            var group = match.Groups["place"];
            yield return new Argument("place", group.Value, new TextSpan(value.Start + group.Index, value.Start + group.Index + group.Length), ArgumentKind.Entity);
        }

        int open = text.IndexOf('(', value.Start, value.Length);
        if (open >= 0 && DateReader.ReadAt(text, open + 1, value.End) is { Last: null } date)
        {
            var stated = year is null ? date : date.InYear(int.Parse(year, CultureInfo.InvariantCulture));
            if (stated.First.Iso is { } iso)
            {
                yield return new Argument("time", date.Span.In(text), date.Span, ArgumentKind.Time, iso);
            }
        }
    }

    [GeneratedRegex(@"(?<![\d,.])(?<number>\d{1,3}(?:,\d{3})+|\d{1,9})\+?(?![\d%])(?:\s(?<word>[A-Za-z-]+)){0,4}", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"\bin (?:the )?(?<place>\p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*)*)", RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
