using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace KnowledgeGraph.Text.Language.Network;

/// <summary>
/// The file of a language model: magic number, format version, SHA-256 of the rest, then named sections. Little-endian.
/// </summary>
public static class ModelFile
{
    /// <summary>The version this program writes, and the only one it reads.</summary>
    public const int Version = 2;

    private const int MaxSections = 64, HashLength = 32;
    private static readonly byte[] Magic = "KGLM"u8.ToArray();

    /// <summary>Writes a file of sections.</summary>
    public static void Write(Stream stream, IEnumerable<KeyValuePair<string, byte[]>> sections)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var body = new MemoryStream();
        using (var writer = new BinaryWriter(body))
        {
            KeyValuePair<string, byte[]>[] all = [.. sections];
            writer.Write(all.Length);
            foreach (var (name, content) in all)
            {
                writer.Write(name);
                writer.Write(content.Length);
                writer.Write(content);
            }
        }

        byte[] bytes = body.ToArray();
        stream.Write(Magic);
        stream.Write(BitConverter.GetBytes(Version));
        stream.Write(SHA256.HashData(bytes));
        stream.Write(bytes);
    }

    /// <summary>Reads the sections of a file, by name.</summary>
    /// <exception cref="InvalidDataException">The file is no model, of another version, or damaged.</exception>
    public static Dictionary<string, ReadOnlyMemory<byte>> Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var copy = new MemoryStream(stream.CanSeek ? (int)Math.Min(stream.Length, int.MaxValue) : 0);
        stream.CopyTo(copy);
        var file = copy.GetBuffer().AsMemory(0, (int)copy.Length);
        int start = Magic.Length + sizeof(int) + HashLength;
        if (file.Length < start || !file.Span.StartsWith(Magic))
        {
            throw new InvalidDataException("not a language model");
        }

        int version = BitConverter.ToInt32(file.Span[Magic.Length..]);
        if (version != Version)
        {
            throw new InvalidDataException($"a language model of format {version}, not {Version}");
        }

        var body = file[start..];
        if (!SHA256.HashData(body.Span).AsSpan().SequenceEqual(file.Span.Slice(start - HashLength, HashLength)))
        {
            throw new InvalidDataException("the language model is damaged: its checksum differs");
        }

        return Sections(body);
    }

    private static Dictionary<string, ReadOnlyMemory<byte>> Sections(ReadOnlyMemory<byte> body)
    {
        using var reader = new BinaryReader(Stream(body));
        var sections = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        int count = reader.ReadInt32();
        if (count is < 0 or > MaxSections)
        {
            throw new InvalidDataException($"a language model of {count} sections");
        }

        for (int i = 0; i < count; i++)
        {
            string name = reader.ReadString();
            int length = reader.ReadInt32(), at = (int)reader.BaseStream.Position;
            if (length < 0 || length > body.Length - at || !sections.TryAdd(name, body.Slice(at, length)))
            {
                throw new InvalidDataException($"section '{name}' of the language model is damaged");
            }

            reader.BaseStream.Position += length;
        }

        return sections;
    }

    /// <summary>A stream over a section, which is not copied.</summary>
    public static MemoryStream Stream(ReadOnlyMemory<byte> section) =>
        MemoryMarshal.TryGetArray(section, out var array) ? new(array.Array!, array.Offset, array.Count, writable: false) : new(section.ToArray(), writable: false);
}
