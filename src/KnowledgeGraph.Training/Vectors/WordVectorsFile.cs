using System.Runtime.InteropServices;

namespace KnowledgeGraph.Training.Vectors;

/// <summary>Word vectors between two steps of a training; the file is this machine's own and no format for others.</summary>
internal static class WordVectorsFile
{
    /// <summary>Writes vectors.</summary>
    public static void Write(WordVectors vectors, string path)
    {
        using var writer = new BinaryWriter(File.Create(path));
        writer.Write(vectors.Keys.Length);
        writer.Write(vectors.Width);
        writer.Write(MemoryMarshal.AsBytes<ulong>(vectors.Keys));
        writer.Write(MemoryMarshal.AsBytes<float>(vectors.Values));
    }

    /// <summary>Reads vectors.</summary>
    public static WordVectors Read(string path)
    {
        using var reader = new BinaryReader(File.OpenRead(path));
        ulong[] keys = new ulong[reader.ReadInt32()];
        int width = reader.ReadInt32();
        float[] values = new float[(keys.Length + 1) * width];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(keys.AsSpan()));
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return new(keys, width, values);
    }
}
