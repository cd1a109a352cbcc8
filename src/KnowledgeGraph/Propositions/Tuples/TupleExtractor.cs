using System.Collections.Immutable;
using KnowledgeGraph.Attributions;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Propositions.Tuples;

/// <summary>
/// Open information extraction over the parse, a construction a file. Each clause gives one complete tuple with all its arguments, and minimal ones for
/// the facts inside it. Thread-safe; equal input gives equal output, in document order.
/// </summary>
public sealed class TupleExtractor
{
    /// <summary>Number of words up to which a sentence is read; a longer one is a table or a listing.</summary>
    public const int LongestSentence = AttributionExtractor.LongestSentence;

    private const string RelationOfApposition = "is";

    private readonly TupleConfidence _confidence = new();

    /// <summary>The tuples of the running text of a parsed document.</summary>
    public ImmutableArray<ExtractedTuple> Extract(Document document, ImmutableArray<Attribution> attributions)
    {
        ArgumentNullException.ThrowIfNull(document);
        var voices = new ContentVoices(document, attributions);
        var tuples = ImmutableArray.CreateBuilder<ExtractedTuple>();
        for (int s = 0; s < document.Sentences.Length; s++)
        {
            var sentence = document.Sentences[s];
            if (sentence.Words.Length <= LongestSentence)
            {
                Read(document.Text, sentence, s, voices, tuples);
            }
        }

        return tuples.ToImmutable();
    }

    private void Read(string text, Sentence sentence, int number, ContentVoices voices, ImmutableArray<ExtractedTuple>.Builder tuples)
    {
        var syntax = new TupleSyntax(text, sentence);
        var phrases = new Phrases(syntax);
        var clauses = new ClauseReader(syntax, phrases);
        CompleteTuples complete = new(syntax, phrases);
        MinimalTuples minimal = new(syntax, phrases, clauses);
        AppositionTuples appositions = new(syntax, phrases);
        var contexts = new SpeechContext(syntax, phrases);
        var said = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < syntax.Count; i++)
        {
            var candidates = appositions.Of(i);
            if (clauses.Read(i) is { } clause)
            {
                candidates = candidates.Concat(complete.Of(clause)).Concat(minimal.Of(clause));
            }

            foreach (var candidate in candidates)
            {
                var voice = voices.Of(number, syntax, candidate.Predicate);
                string construction = voice is null ? candidate.Construction : (voices.IsMain(number, syntax, candidate.Predicate, voice) ? "said:" : "within:") + candidate.Construction;
                double confidence = _confidence.Of(construction);
                if (confidence > 0 && phrases.Written(candidate, RelationOfApposition) is var written && said.Add(string.Join('\t', written.Take(3))))
                {
                    tuples.Add(new ExtractedTuple(written, number, voice, construction, confidence) { Context = voice is null ? null : contexts.Of(voice) });
                }
            }
        }
    }
}
