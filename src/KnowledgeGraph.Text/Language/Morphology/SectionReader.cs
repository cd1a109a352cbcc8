using System.Buffers.Binary;
using System.Text;
using System.Text.Unicode;

namespace KnowledgeGraph.Text.Language.Morphology;

/// <summary>Reads a section of a model file from its start; every read past its end throws <see cref="InvalidDataException"/>.</summary>
internal ref struct SectionReader(ReadOnlySpan<byte> section)
{
    private ReadOnlySpan<byte> _rest = section;

    /// <summary>Reads the byte with which a section begins, the version of its format.</summary>
    public void Version(byte known, string what)
    {
        byte version = Byte();
        if (version != known)
        {
            throw new InvalidDataException($"{what} are of version {version}, not {known}");
        }
    }

    /// <summary>Ends the section: nothing may be left.</summary>
    public readonly void End(string what)
    {
        if (!_rest.IsEmpty)
        {
            throw new InvalidDataException($"{_rest.Length} bytes follow the {what}");
        }
    }

    /// <summary>The next byte.</summary>
    public byte Byte() => Take(1)[0];

    /// <summary>The next two bytes as a number.</summary>
    public ushort UInt16() => BinaryPrimitives.ReadUInt16LittleEndian(Take(sizeof(ushort)));

    /// <summary>The next four bytes as a count of things of which each takes a byte at least.</summary>
    public int Count(int most, string what)
    {
        int count = BinaryPrimitives.ReadInt32LittleEndian(Take(sizeof(int)));
        return count >= 0 && count <= most && count <= _rest.Length
            ? count
            : throw new InvalidDataException($"{count} {what} cannot be in the {_rest.Length} bytes left");
    }

    /// <summary>Decodes a counted UTF-8 string into <paramref name="into"/> and returns its length in UTF-16 units.</summary>
    public int String(scoped Span<char> into)
    {
        var bytes = Take(Byte());
        return Utf8.ToUtf16(bytes, into, out _, out int length, replaceInvalidSequences: false) == System.Buffers.OperationStatus.Done
            ? length
            : throw new InvalidDataException($"'{Encoding.UTF8.GetString(bytes)}' is no UTF-8 or longer than {into.Length}");
    }

    private ReadOnlySpan<byte> Take(int length)
    {
        if (length > _rest.Length)
        {
            throw new InvalidDataException("the section ends too early");
        }

        var taken = _rest[..length];
        _rest = _rest[length..];
        return taken;
    }
}
