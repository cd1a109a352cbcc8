using KnowledgeGraph.Text.Language.Network;
using KnowledgeGraph.Training.Vectors;

namespace KnowledgeGraph.Training.Network;

/// <summary>
/// Turns a trained network into the 8-bit weights that ship: for each output, the largest weight becomes ±127 and the others are rounded.
/// </summary>
internal static class NetworkExport
{
    /// <summary>The weights of a network.</summary>
    public static NetworkWeights Of(TrainableNetwork network, WordVectors vectors)
    {
        var state = network.Module.state_dict();
        float[] Values(string name) => state[name].data<float>().ToArray();
        QuantizedMatrix Linear(string name) => Matrix(Rows(name + ".weight"), state.ContainsKey(name + ".bias") ? Values(name + ".bias") : null);
        float[][] Rows(string name) => [.. Values(name).Chunk((int)state[name].shape[1])];
        QuantizedMatrix Lstm(string layer, string direction) => Matrix(
            [.. Rows($"{layer}.weight_ih_l0{direction}").Zip(Rows($"{layer}.weight_hh_l0{direction}"), (input, hidden) => (float[])[.. input, .. hidden])],
            [.. Values($"{layer}.bias_ih_l0{direction}").Zip(Values($"{layer}.bias_hh_l0{direction}"), (a, b) => a + b)]);

        return new()
        {
            Upos = network.Labels.Upos,
            Xpos = network.Labels.Xpos,
            Relations = network.Labels.Relations,
            Embeddings = KeyedRows(network.Shape.Embedding, NetworkWeights.UnkeyedRows, [.. network.Table.Keys], network.Embeddings.Values),
            Vectors = SortedVectors(vectors),
            VectorProjection = Linear("_vectors"),
            Lstm = [Lstm("_first", ""), Lstm("_first", "_reverse"), Lstm("_second", ""), Lstm("_second", "_reverse")],
            TagHidden = Below(Linear("_tagFirst"), Linear("_nameFirst")),
            Tags = Below(Linear("_upos"), Linear("_xpos")),
            SyntaxHidden = Below(Linear("_dependent"), Linear("_head"), Linear("_labelDependent"), Linear("_labelHead"), Linear("_tagSecond"), Linear("_nameSecond")),
            Arcs = Matrix(Transposed(Rows("_arcWeight")), Values("_arcBias")),
            RelationScores = Linear("_relation"),
            Names = Linear("_nameTag"),
        };
    }

    private static float[][] Transposed(float[][] rows) => [.. Enumerable.Range(0, rows[0].Length).Select(column => rows.Select(row => row[column]).ToArray())];

    /// <summary>Quantises a layer given by the weights of each output.</summary>
    private static QuantizedMatrix Matrix(float[][] rows, float[]? bias)
    {
        var (values, scales) = Quantize(rows);
        return new(rows[0].Length, rows.Length, values, scales, bias ?? new float[rows.Length]);
    }

    /// <summary>Layers with the same inputs as one, their outputs one after the other.</summary>
    private static QuantizedMatrix Below(params QuantizedMatrix[] parts) => new(
        parts[0].Inputs, parts.Sum(p => p.Outputs), [.. parts.SelectMany(p => p.Weights)], [.. parts.SelectMany(p => p.Scales)], [.. parts.SelectMany(p => p.Bias)]);

    private static KeyedRows SortedVectors(WordVectors vectors)
    {
        int[] order = [.. Enumerable.Range(0, vectors.Keys.Length).OrderBy(i => vectors.Keys[i])];
        return KeyedRows(vectors.Width, 0, [.. order.Select(i => vectors.Keys[i])], [.. order.SelectMany(i => vectors.Row(i + 1).ToArray())]);
    }

    private static KeyedRows KeyedRows(int width, int unkeyed, ulong[] keys, float[] values)
    {
        var (quantized, scales) = Quantize([.. values.Chunk(width)]);
        return new(width, unkeyed, keys, quantized, scales);
    }

    private static (sbyte[] Values, float[] Scales) Quantize(float[][] rows)
    {
        float[] scales = [.. rows.Select(row => Math.Max(1e-12f, row.Max(MathF.Abs)) / sbyte.MaxValue)];
        return ([.. rows.SelectMany((row, i) => row.Select(v => (sbyte)MathF.Round(v / scales[i])))], scales);
    }
}
