using System.Collections.Immutable;
using KnowledgeGraph.Attributions;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Propositions.Tuples;

/// <summary>
/// Open information extraction over the parse, a construction a file. Each clause gives one complete tuple with all its arguments, and minimal ones for
/// the facts inside it, unless a source says it: nobody's words are cut short. Thread-safe; equal input gives equal output, in document order.
/// </summary>
public sealed class TupleExtractor
{
    /// <summary>Number of words up to which a sentence is read; a longer one is a table or a listing.</summary>
    public const int LongestSentence = AttributionExtractor.LongestSentence;

    private readonly TupleConfidence _confidence = new();

    /// <summary>The tuples of the running text of a parsed document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="attributions">Who says what in it.</param>
    public ImmutableArray<ExtractedTuple> Extract(Document document, ImmutableArray<Attribution> attributions)
    {
        ArgumentNullException.ThrowIfNull(document);
        var voices = new ContentVoices(document, attributions);
        var tuples = ImmutableArray.CreateBuilder<ExtractedTuple>();
        for (int s = 0; s < document.Sentences.Length; s++)
        {
            var sentence = document.Sentences[s];
            if (sentence.Words.Length is > 0 and <= LongestSentence)
            {
                new SentenceTuples(new TupleSyntax(document.Text, sentence), s, voices, _confidence).AddTo(tuples);
            }
        }

        return tuples.ToImmutable();
    }
}
