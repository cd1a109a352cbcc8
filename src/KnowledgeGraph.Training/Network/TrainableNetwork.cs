using System.Collections.Concurrent;
using KnowledgeGraph.Text.Language.Network;
using KnowledgeGraph.Training.Vectors;
using static TorchSharp.torch;

namespace KnowledgeGraph.Training.Network;

/// <summary>The network with its inputs: what words look like, and which labels its outputs stand for.</summary>
internal sealed class TrainableNetwork
{
    private const int Features = WordFeatures.Count, PerWord = Features + 1;
    private readonly ConcurrentDictionary<string, int[]> _wordRows = new(StringComparer.Ordinal);
    private readonly WordVectors _vectors;

    /// <summary>A network before training.</summary>
    public TrainableNetwork(NetworkShape shape, FeatureTable features, WordVectors vectors, LabelSets labels, int names, int seed)
    {
        Shape = shape;
        Table = features;
        Labels = labels;
        _vectors = vectors;
        random.manual_seed(seed);
        Embeddings = new EmbeddingTable(features.Rows, shape.Embedding, new Random(seed));
        Module = new ParserModule(shape, vectors.Width, labels.Upos.Length, labels.Xpos.Length, labels.Relations.Length, names);
    }

    /// <summary>The widths.</summary>
    public NetworkShape Shape { get; }

    /// <summary>The features.</summary>
    public FeatureTable Table { get; }

    /// <summary>The labels.</summary>
    public LabelSets Labels { get; }

    /// <summary>The embeddings of the features.</summary>
    public EmbeddingTable Embeddings { get; }

    /// <summary>All other weights.</summary>
    public ParserModule Module { get; }

    /// <summary>The inputs of a batch. With <paramref name="random"/>, rare words and some affixes are hidden, as unknown words will be.</summary>
    public NetworkInput Input(Batch batch, Random? random)
    {
        int positions = batch.Words + 1, count = batch.Sentences.Length * positions;
        var rows = new int[count * Features];
        var vectors = new float[count * _vectors.Width];
        int at = 0;
        foreach (var sentence in batch.Sentences)
        {
            rows.AsSpan(at * Features, Features).Fill(NetworkWeights.Root);
            at++;
            foreach (string form in sentence.Forms)
            {
                int[] word = RowsOf(form);
                var own = rows.AsSpan(at * Features, Features);
                word.AsSpan(0, Features).CopyTo(own);
                if (random is not null)
                {
                    Hide(own, word[PerWord], random);
                }

                _vectors.Row(word[Features]).CopyTo(vectors.AsSpan(at * _vectors.Width));
                at++;
            }
        }

        var sums = new float[count * Shape.Embedding];
        Embeddings.Sum(rows, Features, sums);
        return new(rows, tensor(sums, [batch.Sentences.Length, positions, Shape.Embedding]), tensor(vectors, [batch.Sentences.Length, positions, _vectors.Width]));
    }

    /// <summary>Steps the embeddings by the gradient of an input.</summary>
    public void StepEmbeddings(NetworkInput input, float rate, float scale)
    {
        Embeddings.Accumulate(input.Rows, Features, input.Features.grad!.data<float>().ToArray());
        Embeddings.Step(rate, scale);
    }

    private static void Hide(Span<int> rows, int occurrences, Random random)
    {
        if (random.NextDouble() < 0.05 + (0.5 / (occurrences + 0.5)))
        {
            rows[0] = NetworkWeights.UnknownWord;
        }

        for (int k = 1; k < rows.Length; k++)
        {
            if (random.NextDouble() < 0.05)
            {
                rows[k] = NetworkWeights.UnknownFeature;
            }
        }
    }

    /// <summary>The rows of a form's features, that of its vector, and how often it occurs.</summary>
    private int[] RowsOf(string form)
    {
        if (!_wordRows.TryGetValue(form, out int[]? rows))
        {
            rows = new int[PerWord + 1];
            Table.Find(form, rows);
            rows[PerWord] = Table.Occurrences(form);
            _wordRows.TryAdd(form, rows);
        }

        return rows;
    }
}

/// <summary>The inputs of a batch.</summary>
/// <param name="Rows">Rows of the embedding table, <see cref="WordFeatures.Count"/> a position.</param>
/// <param name="Features">Their sums.</param>
/// <param name="Vectors">Word vectors.</param>
internal sealed record NetworkInput(int[] Rows, Tensor Features, Tensor Vectors);
