using System.Collections.Immutable;
using KnowledgeGraph.Attributions.Reading;
using KnowledgeGraph.Attributions.Rules;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Attributions;

/// <summary>
/// Finds attributions by rules on words and punctuation, without tags or a parse: precise rules first, at most one finding a cue.
/// </summary>
/// <remarks>
/// A sentence of more than <see cref="LongestSentence"/> tokens is no sentence (a table, a listing) and is left unread, which also keeps time linear.
/// Thread-safe.
/// </remarks>
public sealed class AttributionExtractor : IAttributionExtractor
{
    /// <summary>Number of tokens up to which a sentence is read.</summary>
    public const int LongestSentence = 800;

    private static readonly ImmutableArray<ISentenceRule> SentenceRules = [new AccordingTo(), new NominalClaim()];

    private static readonly ImmutableArray<ICueRule> CueRules =
    [
        new Responsibility(),
        new RelativeContent(),
        new QuotationAfterCue(),
        new ParentheticalCue(),
        new ComplementClause(),
        new ReportingParticiple(),
        new PassiveReport(),
        new PassiveVerdict(),
        new Characterization(),
        new Accusation(),
        new Commitment(),
        new NounPhraseObject(),
    ];

    private readonly EnglishLexicon _lexicon;

    /// <summary>An extractor with the word lists that the library carries.</summary>
    public AttributionExtractor()
        : this(new EnglishLexicon())
    {
    }

    /// <summary>An extractor with <paramref name="lexicon"/>.</summary>
    public AttributionExtractor(EnglishLexicon lexicon) => _lexicon = lexicon;

    /// <inheritdoc/>
    public ImmutableArray<Attribution> Extract(Document document)
    {
        var found = ImmutableArray.CreateBuilder<Attribution>();
        var sentences = document.Sentences;
        for (int first = 0; first < sentences.Length;)
        {
            int end = first + 1;
            while (end < sentences.Length && sentences[end].Paragraph == sentences[first].Paragraph)
            {
                end++;
            }

            found.AddRange(ReadParagraph(document, first..end));
            first = end;
        }

        return Nesting.Resolve(found);
    }

    private IEnumerable<Attribution> ReadParagraph(Document document, Range range)
    {
        var sentences = document.Sentences[range];
        var quotations = QuotationFinder.Find(document.Text, new TextSpan(sentences[0].Span.Start, sentences[^1].Span.End));
        var assembly = new AttributionAssembly(document.Text, sentences, quotations);
        foreach (var (sentence, quoted) in assembly.QuotationsBySentence())
        {
            if (sentence.Tokens.Length is 0 or > LongestSentence)
            {
                assembly.Skip();
                continue;
            }

            var view = new SentenceView(document.Text, WrittenWords.Of(document.Text, sentence), quoted, _lexicon);
            assembly.Add(view, Read(view));
        }

        return assembly.Finish();
    }

    private static List<Finding> Read(SentenceView view)
    {
        var found = new List<Finding>();
        foreach (var rule in SentenceRules)
        {
            found.AddRange(rule.Apply(view).Select(f => f with { Rule = rule.Name }));
        }

        foreach (var cue in CueFinder.Find(view))
        {
            if (found.Exists(f => f.CueWords.Any(w => w.Contains(cue.Head))))
            {
                continue;
            }

            foreach (var rule in CueRules)
            {
                if (rule.Apply(view, cue, found) is { } finding)
                {
                    if (SpeaksOfItself(view, finding))
                    {
                        break;
                    }

                    found.Add(finding with { Rule = rule.Name });
                    break;
                }
            }
        }

        return found;
    }

    /// <summary>Whether a quoted speaker speaks in the first or second person ("I think"): no other voice than the quotation's own.</summary>
    private static bool SpeaksOfItself(SentenceView view, Finding finding) =>
        finding.Source.Length == 1 && view.QuotationAt(finding.Source.Start) >= 0 && view.Word(finding.Source.Start) is "i" or "we" or "you";
}
