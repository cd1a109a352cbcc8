using System.Runtime.InteropServices;

namespace KnowledgeGraph.Text.Language.Network;

/// <summary>A linear layer as the model file keeps it: 8-bit weights with a scale for each output.</summary>
/// <param name="Inputs">Number of inputs.</param>
/// <param name="Outputs">Number of outputs.</param>
/// <param name="Weights">The weights of the first output for all inputs, then those of the next.</param>
/// <param name="Scales">What a weight of 1 is worth, for each output.</param>
/// <param name="Bias">What is added to each output.</param>
public sealed record QuantizedMatrix(int Inputs, int Outputs, sbyte[] Weights, float[] Scales, float[] Bias)
{
    private const int MaxSide = 1 << 16, MaxWeights = 1 << 26;

    /// <summary>The layer over <paramref name="count"/> of the inputs alone.</summary>
    public QuantizedMatrix Over(int first, int count)
    {
        sbyte[] weights = new sbyte[Outputs * count];
        for (int output = 0; output < Outputs; output++)
        {
            Weights.AsSpan((output * Inputs) + first, count).CopyTo(weights.AsSpan(output * count));
        }

        return this with { Inputs = count, Weights = weights };
    }

    /// <summary>Writes the matrix.</summary>
    public void Write(BinaryWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(Inputs);
        writer.Write(Outputs);
        writer.Write(MemoryMarshal.AsBytes<sbyte>(Weights));
        writer.Write(MemoryMarshal.AsBytes<float>(Scales));
        writer.Write(MemoryMarshal.AsBytes<float>(Bias));
    }

    /// <summary>Reads a matrix; throws <see cref="InvalidDataException"/> where it cannot be one.</summary>
    public static QuantizedMatrix Read(BinaryReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        int inputs = reader.ReadInt32(), outputs = reader.ReadInt32();
        if (inputs is < 1 or > MaxSide || outputs is < 1 or > MaxSide || (long)inputs * outputs > MaxWeights)
        {
            throw new InvalidDataException($"a matrix of {inputs} × {outputs}");
        }

        var matrix = new QuantizedMatrix(inputs, outputs, new sbyte[inputs * outputs], new float[outputs], new float[outputs]);
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(matrix.Weights.AsSpan()));
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(matrix.Scales.AsSpan()));
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(matrix.Bias.AsSpan()));
        return matrix;
    }
}
