namespace KnowledgeGraph.Text.Language.Network;

/// <summary>Working memory of the network for batches of up to <see cref="MaxPositions"/> positions in <see cref="MaxSentences"/> sentences. For one thread at a time.</summary>
internal sealed class NetworkMemory
{
    /// <summary>Most sentences a batch.</summary>
    public const int MaxSentences = 32;

    /// <summary>Most positions a batch, roots included: one sentence of the greatest length has room.</summary>
    public const int MaxPositions = 1024;

    /// <summary>How many positions the layers over the LSTMs take: the longest sentence has room.</summary>
    public const int Chunk = ParserNetwork.MaxWords + 1;

    /// <summary>Memory for these weights.</summary>
    /// <param name="weights">The weights.</param>
    /// <param name="tagHidden">Width of the packed layer under the tags of words and names.</param>
    /// <param name="tags">Width of the packed tags.</param>
    /// <param name="syntaxHidden">Width of the packed layer over the second LSTM layer.</param>
    public NetworkMemory(NetworkWeights weights, int tagHidden, int tags, int syntaxHidden)
    {
        int hidden = weights.HiddenWidth;
        First = new(MaxPositions * 2 * hidden);
        Second = new(MaxPositions * 2 * hidden);
        Lstm = new(new(MaxSentences * 3 * hidden), new(MaxSentences * hidden), new(MaxSentences * 4 * hidden));
        Wide = new(Chunk * syntaxHidden);
        Tag = new(Chunk * tagHidden);
        int narrow = Math.Max(Math.Max(weights.Tags.Inputs, weights.ArcWidth), Math.Max(weights.RelationWidth, weights.Names.Inputs));
        Narrow = new(Chunk * narrow);
        Scores = new(Chunk * Math.Max(tags, weights.ArcWidth + PackedMatrix.PanelWidth));
        Sum = new(weights.RelationWidth);
        Arcs = new(Chunk * Chunk);
    }

    /// <summary>Addresses of the words' gates at all positions, to be written before a run.</summary>
    public nint[] WordGates { get; } = new nint[MaxPositions];

    /// <summary>States of the first layer, both directions side by side.</summary>
    public AlignedBuffer<short> First { get; }

    /// <summary>States of the second layer.</summary>
    public AlignedBuffer<short> Second { get; }

    /// <summary>Memory of an LSTM layer.</summary>
    public LstmMemory Lstm { get; }

    /// <summary>Outputs of the layers over the second LSTM layer.</summary>
    public AlignedBuffer<float> Wide { get; }

    /// <summary>Outputs of the layer under the tags of words and names.</summary>
    public AlignedBuffer<float> Tag { get; }

    /// <summary>Rectified inputs of narrow layers.</summary>
    public AlignedBuffer<short> Narrow { get; }

    /// <summary>Outputs of narrow layers.</summary>
    public AlignedBuffer<float> Scores { get; }

    /// <summary>Dependent and head of a relation together.</summary>
    public AlignedBuffer<float> Sum { get; }

    /// <summary>Scores of a sentence's arcs.</summary>
    public AlignedBuffer<float> Arcs { get; }
}
