using System.Collections.Immutable;

namespace KnowledgeGraph.Text.Language.Network;

/// <summary>
/// All that the network has learned: two bidirectional LSTM layers over word types; biaffine arcs (Dozat and Manning 2017) and relations from the
/// second; tags of words and of names from both.
/// </summary>
public sealed record NetworkWeights
{
    /// <summary>Rows of <see cref="Embeddings"/> without key: a feature that is not there, the root, a word that is not there.</summary>
    public const int UnknownFeature = 0, Root = 1, UnknownWord = 2, UnkeyedRows = 3;

    /// <summary>Directions of LSTMs: first layer forward and backward, second layer forward and backward.</summary>
    public const int Directions = 4;

    /// <summary>Universal parts of speech in the order of the network's outputs, as CoNLL-U writes them.</summary>
    public required ImmutableArray<string> Upos { get; init; }

    /// <summary>Penn tags in the order of the outputs.</summary>
    public required ImmutableArray<string> Xpos { get; init; }

    /// <summary>Dependency relations in the order of the outputs.</summary>
    public required ImmutableArray<string> Relations { get; init; }

    /// <summary>Embeddings of <see cref="WordFeatures"/>.</summary>
    public required KeyedRows Embeddings { get; init; }

    /// <summary>Vectors of words, found by <see cref="WordFeatures.WordKey"/>.</summary>
    public required KeyedRows Vectors { get; init; }

    /// <summary>From a word's vector to what is added to its embedding.</summary>
    public required QuantizedMatrix VectorProjection { get; init; }

    /// <summary>
    /// The LSTMs: inputs are those of the layer, then the state before; outputs are the input, forget, cell and output gates, one after the other.
    /// </summary>
    public required ImmutableArray<QuantizedMatrix> Lstm { get; init; }

    /// <summary>From the first layer to the layers under the word tags and under the names, one after the other.</summary>
    public required QuantizedMatrix TagHidden { get; init; }

    /// <summary>Scores of <see cref="Upos"/>, then of <see cref="Xpos"/>.</summary>
    public required QuantizedMatrix Tags { get; init; }

    /// <summary>
    /// From the second layer to arc dependents, arc heads, relation dependents, relation heads, and to what is added to <see cref="TagHidden"/>'s
    /// outputs, one after the other.
    /// </summary>
    public required QuantizedMatrix SyntaxHidden { get; init; }

    /// <summary>From arc dependents to what is multiplied with arc heads.</summary>
    public required QuantizedMatrix Arcs { get; init; }

    /// <summary>Scores of <see cref="Relations"/>.</summary>
    public required QuantizedMatrix RelationScores { get; init; }

    /// <summary>Scores of names: outside, then beginning and inside of each <see cref="NamedEntityType"/>.</summary>
    public required QuantizedMatrix Names { get; init; }

    /// <summary>Number of the relation to the root.</summary>
    public int RootRelation => Relations.IndexOf("root");

    /// <summary>Width of a word's input.</summary>
    public int EmbeddingWidth => Embeddings.Width;

    /// <summary>Width of an LSTM's state.</summary>
    public int HiddenWidth => Lstm[0].Outputs / 4;

    /// <summary>Width of the vectors that score arcs.</summary>
    public int ArcWidth => Arcs.Inputs;

    /// <summary>Width of the layer that scores relations.</summary>
    public int RelationWidth => RelationScores.Inputs;

    /// <summary>Writes the weights.</summary>
    public void Write(BinaryWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        foreach (var labels in new[] { Upos, Xpos, Relations })
        {
            writer.Write(labels.Length);
            foreach (string label in labels)
            {
                writer.Write(label);
            }
        }

        Embeddings.Write(writer);
        Vectors.Write(writer);
        foreach (var matrix in (IEnumerable<QuantizedMatrix>)[VectorProjection, .. Lstm, TagHidden, Tags, SyntaxHidden, Arcs, RelationScores, Names])
        {
            matrix.Write(writer);
        }
    }

    /// <summary>Reads weights; throws <see cref="InvalidDataException"/> where they do not fit together and <see cref="EndOfStreamException"/> where they end early.</summary>
    public static NetworkWeights Read(BinaryReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var weights = new NetworkWeights
        {
            Upos = ReadLabels(reader),
            Xpos = ReadLabels(reader),
            Relations = ReadLabels(reader),
            Embeddings = KeyedRows.Read(reader),
            Vectors = KeyedRows.Read(reader),
            VectorProjection = QuantizedMatrix.Read(reader),
            Lstm = [.. Enumerable.Range(0, Directions).Select(_ => QuantizedMatrix.Read(reader))],
            TagHidden = QuantizedMatrix.Read(reader),
            Tags = QuantizedMatrix.Read(reader),
            SyntaxHidden = QuantizedMatrix.Read(reader),
            Arcs = QuantizedMatrix.Read(reader),
            RelationScores = QuantizedMatrix.Read(reader),
            Names = QuantizedMatrix.Read(reader),
        };
        weights.Check();
        return weights;
    }

    private static ImmutableArray<string> ReadLabels(BinaryReader reader)
    {
        int count = reader.ReadInt32();
        return count is > 0 and < 1000
            ? [.. Enumerable.Range(0, count).Select(_ => reader.ReadString())]
            : throw new InvalidDataException($"{count} labels");
    }

    private void Check()
    {
        int hidden = HiddenWidth, states = 2 * hidden;
        Require(Embeddings.Unkeyed == UnkeyedRows && Vectors.Unkeyed == 0, "rows");
        Require(EmbeddingWidth % 16 == 0 && hidden % 16 == 0 && ArcWidth % 16 == 0 && RelationWidth % 16 == 0 && Tags.Inputs % 16 == 0 && Names.Inputs % 16 == 0, "widths");
        Require(VectorProjection.Inputs == Vectors.Width && VectorProjection.Outputs == EmbeddingWidth, "vectors");
        for (int i = 0; i < Directions; i++)
        {
            Require(Lstm[i].Outputs == 4 * hidden && Lstm[i].Inputs == hidden + (i < 2 ? EmbeddingWidth : states), "LSTMs");
        }

        Require(TagHidden.Inputs == states && TagHidden.Outputs == Tags.Inputs + Names.Inputs && Tags.Outputs == Upos.Length + Xpos.Length, "tags");
        Require(SyntaxHidden.Inputs == states && SyntaxHidden.Outputs == (2 * ArcWidth) + (2 * RelationWidth) + TagHidden.Outputs, "heads");
        Require(RootRelation >= 0 && Relations.Length > 1, "relations");
        Require(Arcs.Outputs == ArcWidth && RelationScores.Outputs == Relations.Length && Names.Outputs == NameTags.Count, "outputs");
    }

    private static void Require(bool fits, string part)
    {
        if (!fits)
        {
            throw new InvalidDataException($"the {part} of the network do not fit together");
        }
    }
}
