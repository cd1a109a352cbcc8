using System.Runtime.InteropServices;

namespace KnowledgeGraph.Text.Language.Network;

/// <summary>8-bit vectors found by 64-bit keys.</summary>
/// <param name="Width">Numbers a row.</param>
/// <param name="Unkeyed">Number of rows before those of the keys.</param>
/// <param name="Keys">The keys in ascending order; the row of the key at i is <c>Unkeyed + i</c>.</param>
/// <param name="Values">The rows, one after the other.</param>
/// <param name="Scales">What a number of 1 is worth, for each row.</param>
public sealed record KeyedRows(int Width, int Unkeyed, ulong[] Keys, sbyte[] Values, float[] Scales)
{
    private const int MaxRows = 1 << 20, MaxWidth = 1 << 12, MaxUnkeyed = 16;

    /// <summary>The row of a key, or −1.</summary>
    public int Find(ulong key)
    {
        int at = Array.BinarySearch(Keys, key);
        return at < 0 ? -1 : Unkeyed + at;
    }

    /// <summary>Adds a row to <paramref name="sum"/>, number by number in single precision.</summary>
    public void AddTo(Span<float> sum, int row)
    {
        var values = Values.AsSpan(row * Width, Width);
        float scale = Scales[row];
        for (int i = 0; i < values.Length; i++)
        {
            sum[i] += values[i] * scale;
        }
    }

    /// <summary>Writes the rows.</summary>
    public void Write(BinaryWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(Width);
        writer.Write(Unkeyed);
        writer.Write(Keys.Length);
        writer.Write(MemoryMarshal.AsBytes<ulong>(Keys));
        writer.Write(MemoryMarshal.AsBytes<sbyte>(Values));
        writer.Write(MemoryMarshal.AsBytes<float>(Scales));
    }

    /// <summary>Reads rows; throws <see cref="InvalidDataException"/> where they cannot be such.</summary>
    public static KeyedRows Read(BinaryReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        int width = reader.ReadInt32(), unkeyed = reader.ReadInt32(), count = reader.ReadInt32();
        if (width is < 1 or > MaxWidth || unkeyed is < 0 or > MaxUnkeyed || count is < 0 or > MaxRows)
        {
            throw new InvalidDataException($"{count} + {unkeyed} rows of {width}");
        }

        int rows = unkeyed + count;
        var read = new KeyedRows(width, unkeyed, new ulong[count], new sbyte[rows * width], new float[rows]);
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(read.Keys.AsSpan()));
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(read.Values.AsSpan()));
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(read.Scales.AsSpan()));
        return read;
    }
}
