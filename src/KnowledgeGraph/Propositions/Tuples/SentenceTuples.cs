using System.Collections.Immutable;
using KnowledgeGraph.Attributions;

namespace KnowledgeGraph.Propositions.Tuples;

/// <summary>The tuples of a sentence.</summary>
internal sealed class SentenceTuples
{
    /// <summary>The relation of a noun phrase to the one that it stands beside, which the text leaves unsaid.</summary>
    private const string Apposition = "is";

    /// <summary>What stands before a construction in the main clauses of a content, and in other clauses of it.</summary>
    private const string Said = "said:", Within = "within:";

    private readonly TupleSyntax _syntax;
    private readonly int _number;
    private readonly ContentVoices _voices;
    private readonly TupleConfidence _confidence;
    private readonly Phrases _phrases;
    private readonly SpeechContext _contexts;
    private readonly HashSet<(string Subject, string Relation, string Argument)> _stated = [];

    public SentenceTuples(TupleSyntax syntax, int number, ContentVoices voices, TupleConfidence confidence)
    {
        (_syntax, _number, _voices, _confidence) = (syntax, number, voices, confidence);
        _phrases = new Phrases(syntax);
        _contexts = new SpeechContext(syntax, _phrases);
    }

    /// <summary>Adds them in the order of their predicates; of those alike in subject, relation and first argument the first.</summary>
    public void AddTo(ImmutableArray<ExtractedTuple>.Builder tuples)
    {
        var clauses = new ClauseReader(_syntax, _phrases);
        AppositionTuples appositions = new(_syntax, _phrases);
        CompleteTuples complete = new(_syntax, _phrases);
        MinimalTuples minimal = new(_syntax, _phrases, clauses);
        for (int i = 0; i < _syntax.Count; i++)
        {
            Add(appositions.Of(i), i, tuples);
            if (clauses.Read(i) is { } clause)
            {
                Add(complete.Of(clause, _voices.ContentOf(_number, _syntax, i)), i, tuples);
                if (_voices.Of(_number, _syntax, i) is null)
                {
                    Add(minimal.Of(clause), i, tuples);
                }
            }
        }
    }

    private void Add(IEnumerable<TupleCandidate> candidates, int predicate, ImmutableArray<ExtractedTuple>.Builder tuples)
    {
        Attribution? voice = null;
        string? prefix = null;
        foreach (var candidate in candidates)
        {
            if (prefix is null)
            {
                voice = _voices.Of(_number, _syntax, predicate);
                prefix = voice is null ? "" : _voices.IsMain(_number, _syntax, predicate, voice) ? Said : Within;
            }

            string construction = prefix + candidate.Construction;
            double confidence = _confidence.Of(construction);
            if (confidence > 0 && _phrases.Written(candidate, Apposition) is var written && _stated.Add((written[0], written[1], written.Length > 2 ? written[2] : "")))
            {
                tuples.Add(new ExtractedTuple(written, _number, voice, construction, confidence) { Context = voice is null ? null : _contexts.Of(voice) });
            }
        }
    }
}
