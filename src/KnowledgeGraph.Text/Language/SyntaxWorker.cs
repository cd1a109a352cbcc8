using System.Collections.Immutable;
using System.Runtime.InteropServices;
using KnowledgeGraph.Text.Language.Network;

namespace KnowledgeGraph.Text.Language;

/// <summary>Runs the network over sentences in batches of like lengths, with the memory that takes. For one thread at a time.</summary>
internal sealed class SyntaxWorker
{
    private readonly LanguageModel _model;
    private readonly WordTypes _types;
    private readonly WordGates _gates;
    private readonly NameConsistency _consistency = new();
    private readonly NetworkMemory _memory;
    private readonly BatchLayout _layout = new();
    private readonly ParsedBatch _parsed = new();
    private readonly WordType[] _batchTypes = new WordType[NetworkMemory.MaxPositions];
    private readonly List<Piece> _pieces = [];
    private float[] _nameScores = [];
    private byte[] _nameTags = [], _back = [];

    /// <summary>A worker with an empty cache.</summary>
    public SyntaxWorker(LanguageModel model)
    {
        _model = model;
        _types = new(model.Network.Inputs);
        _gates = new(model.Network.Inputs);
        _memory = model.Network.CreateMemory();
    }

    /// <summary>Analyses sentences; the result has an entry for each.</summary>
    public SentenceAnalysis[] Analyze(ISentenceForms sentences)
    {
        CutIntoPieces(sentences);
        var words = new Word[sentences.Count][];
        int[] starts = new int[words.Length + 1];
        for (int i = 0; i < words.Length; i++)
        {
            words[i] = new Word[sentences.Length(i)];
            starts[i + 1] = starts[i] + words[i].Length;
        }

        Span<float> names = NameScores(starts[^1]);

        for (int from = 0, count; from < _pieces.Count; from += count)
        {
            count = FillBatch(sentences, from);
            _model.Network.Run(_layout, _memory, _parsed);
            for (int i = 0; i < count; i++)
            {
                var piece = _pieces[from + i];
                Store(piece, i, words[piece.Sentence], names[((starts[piece.Sentence] + piece.From) * NameTags.Count)..]);
            }
        }

        _consistency.Apply(sentences, names);
        var results = new SentenceAnalysis[words.Length];
        for (int i = 0; i < words.Length; i++)
        {
            JoinPieces(words[i]);
            results[i] = new(ImmutableCollectionsMarshal.AsImmutableArray(words[i]), Names(names[(starts[i] * NameTags.Count)..], words[i].Length));
        }

        return results;
    }

    /// <summary>Room for the name scores of as many words.</summary>
    private Span<float> NameScores(int words)
    {
        if (_nameScores.Length < words * NameTags.Count)
        {
            _nameScores = new float[words * NameTags.Count];
        }

        return _nameScores.AsSpan(0, words * NameTags.Count);
    }

    /// <summary>Sentences that are too long are cut; the pieces come longest first.</summary>
    private void CutIntoPieces(ISentenceForms sentences)
    {
        _pieces.Clear();
        for (int i = 0; i < sentences.Count; i++)
        {
            for (int from = 0, length = sentences.Length(i); from < length; from += ParserNetwork.MaxWords)
            {
                _pieces.Add(new(i, from, Math.Min(ParserNetwork.MaxWords, length - from)));
            }
        }

        _pieces.Sort();
    }

    /// <summary>Puts as many pieces into the batch as fit, and returns how many.</summary>
    private unsafe int FillBatch(ISentenceForms sentences, int from)
    {
        _layout.Clear();
        _gates.Begin();
        int count = 0;
        while (count < NetworkMemory.MaxSentences && from + count < _pieces.Count
            && _layout.Positions + _pieces[from + count].Length + 1 <= NetworkMemory.MaxPositions)
        {
            var piece = _pieces[from + count++];
            int position = _layout.Positions;
            _layout.Add(piece.Length);
            _memory.WordGates[position] = (nint)_model.Network.Inputs.Root.Pointer;
            for (int i = 0; i < piece.Length; i++)
            {
                var type = _types.Of(sentences.Form(piece.Sentence, piece.From + i));
                _batchTypes[position + 1 + i] = type;
                _memory.WordGates[position + 1 + i] = (nint)_gates.Of(type);
            }
        }

        _gates.Compute();
        return count;
    }

    private void Store(Piece piece, int number, Word[] words, Span<float> names)
    {
        int start = _layout.Starts[number] + 1;
        for (int i = 0; i < piece.Length; i++)
        {
            int at = start + i, head = _parsed.Heads[at];
            var reading = _batchTypes[at].Reading(_parsed.Upos[at], _parsed.Xpos[at], _model.Read);
            words[piece.From + i] = new(
                _model.Upos[_parsed.Upos[at]], _model.Xpos[_parsed.Xpos[at]], reading.Lemma, reading.Features,
                head == 0 ? -1 : piece.From + head - 1, _model.Relations[_parsed.Relations[at]]);
        }

        _parsed.NameScores.AsSpan(start * NameTags.Count, piece.Length * NameTags.Count).CopyTo(names);
    }

    /// <summary>Hangs the roots of further pieces from the root of the first, as text without syntax between its parts.</summary>
    private static void JoinPieces(Word[] words)
    {
        int root = -1;
        for (int i = 0; i < words.Length; i++)
        {
            if (words[i].Head < 0)
            {
                words[i] = root < 0 ? words[i] : words[i] with { Head = root, Relation = "parataxis" };
                root = root < 0 ? i : root;
            }
        }
    }

    private ImmutableArray<NamedEntity> Names(ReadOnlySpan<float> scores, int length)
    {
        if (_nameTags.Length < length)
        {
            (_nameTags, _back) = (new byte[length], new byte[length * NameTags.Count]);
        }

        var tags = _nameTags.AsSpan(0, length);
        NameDecoder.Decode(scores, tags, _back);

        var names = ImmutableArray.CreateBuilder<NamedEntity>();
        for (int i = 0; i < tags.Length; i++)
        {
            if (tags[i] != NameTags.Outside)
            {
                int first = i;
                while (i + 1 < tags.Length && NameTags.IsInside(tags[i + 1]))
                {
                    i++;
                }

                names.Add(new(first, i - first + 1, NameTags.TypeOf(tags[first])));
            }
        }

        return names.ToImmutable();
    }

    /// <summary>A sentence or a part of one. Sorts longest first.</summary>
    private readonly record struct Piece(int Sentence, int From, int Length) : IComparable<Piece>
    {
        public int CompareTo(Piece other) => (-Length, Sentence, From).CompareTo((-other.Length, other.Sentence, other.From));
    }
}
