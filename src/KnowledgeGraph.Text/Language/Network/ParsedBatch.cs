namespace KnowledgeGraph.Text.Language.Network;

/// <summary>What the network says of the words of a batch, by position; label numbers index <see cref="NetworkWeights"/>' labels.</summary>
internal sealed class ParsedBatch
{
    /// <summary>Universal parts of speech.</summary>
    public byte[] Upos { get; private set; } = [];

    /// <summary>Penn tags.</summary>
    public byte[] Xpos { get; private set; } = [];

    /// <summary>Relations.</summary>
    public byte[] Relations { get; private set; } = [];

    /// <summary>Scores of <see cref="NameTags"/>, <see cref="NameTags.Count"/> a word.</summary>
    public float[] NameScores { get; private set; } = [];

    /// <summary>Number of the head in the sentence, from 1; 0 is the root.</summary>
    public int[] Heads { get; private set; } = [];

    /// <summary>Makes room.</summary>
    public void Ensure(int positions)
    {
        if (Heads.Length < positions)
        {
            Upos = new byte[positions];
            Xpos = new byte[positions];
            Relations = new byte[positions];
            NameScores = new float[positions * NameTags.Count];
            Heads = new int[positions];
        }
    }
}
