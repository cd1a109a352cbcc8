using System.Buffers.Binary;
using System.Text;

namespace KnowledgeGraph.Training.Torch;

/// <summary>
/// Lets TorchSharp's native library load beside a GNU C++ library older than 3.4.32 (GCC 13), as Debian 12 has. All that it takes from the
/// newer one is a call that sets up the standard streams, which older versions do without being asked. In the copy beside the program that
/// call goes to a function without effect, and the demand for the version becomes a weak one. Follows ELF-64 and the symbol versioning of the Linux Standard Base.
/// </summary>
internal static class StandardLibraryPatch
{
    private const uint DynamicSymbols = 11, VersionsNeeded = 0x6ffffffe, SymbolVersions = 0x6fffffff;
    private const ushort Weak = 2, Unversioned = 1;
    private static readonly byte[] StreamSetup = "_ZSt21ios_base_library_initv\0"u8.ToArray();
    private static readonly byte[] NoEffect = "getpid\0"u8.ToArray();

    /// <summary>Patches the library at <paramref name="path"/> where it is not yet; the file is replaced whole or not at all.</summary>
    public static void Apply(string path)
    {
        byte[] image = File.ReadAllBytes(path);
        if (!Patch(image))
        {
            return;
        }

        string patched = path + ".patched";
        File.WriteAllBytes(patched, image);
        File.Move(patched, path, overwrite: true);
    }

    private static bool Patch(byte[] image)
    {
        var sections = Sections(image);
        var symbols = sections.Single(s => s.Type == DynamicSymbols);
        var versions = sections.Single(s => s.Type == SymbolVersions);
        var names = sections[(int)symbols.Link];
        for (int i = 0; i < symbols.Size / 24; i++)
        {
            int name = names.Offset + (int)BinaryPrimitives.ReadUInt32LittleEndian(image.AsSpan(symbols.Offset + (24 * i)));
            if (image.AsSpan(name).StartsWith(StreamSetup))
            {
                NoEffect.CopyTo(image.AsSpan(name));
                BinaryPrimitives.WriteUInt16LittleEndian(image.AsSpan(versions.Offset + (2 * i)), Unversioned);
                Weaken(image, sections.Single(s => s.Type == VersionsNeeded), sections);
                return true;
            }
        }

        return false;
    }

    /// <summary>Marks the need of GLIBCXX_3.4.32 as weak.</summary>
    private static void Weaken(byte[] image, Section needed, Section[] sections)
    {
        var names = sections[(int)needed.Link];
        for (int library = needed.Offset, next = -1; next != 0; library += next)
        {
            next = BinaryPrimitives.ReadInt32LittleEndian(image.AsSpan(library + 12));
            int version = library + BinaryPrimitives.ReadInt32LittleEndian(image.AsSpan(library + 8));
            for (int left = BinaryPrimitives.ReadUInt16LittleEndian(image.AsSpan(library + 2)); left > 0; left--)
            {
                int name = names.Offset + BinaryPrimitives.ReadInt32LittleEndian(image.AsSpan(version + 8));
                if (Encoding.ASCII.GetString(image, name, 14) == "GLIBCXX_3.4.32")
                {
                    image[version + 4] |= (byte)Weak;
                }

                version += BinaryPrimitives.ReadInt32LittleEndian(image.AsSpan(version + 12));
            }
        }
    }

    private static Section[] Sections(byte[] image)
    {
        int table = (int)BinaryPrimitives.ReadInt64LittleEndian(image.AsSpan(0x28));
        int size = BinaryPrimitives.ReadUInt16LittleEndian(image.AsSpan(0x3A)), count = BinaryPrimitives.ReadUInt16LittleEndian(image.AsSpan(0x3C));
        return [.. Enumerable.Range(0, count).Select(i => image.AsMemory(table + (i * size), size)).Select(s => new Section(
            BinaryPrimitives.ReadUInt32LittleEndian(s.Span[4..]),
            (int)BinaryPrimitives.ReadInt64LittleEndian(s.Span[0x18..]),
            (int)BinaryPrimitives.ReadInt64LittleEndian(s.Span[0x20..]),
            BinaryPrimitives.ReadUInt32LittleEndian(s.Span[0x28..])))];
    }

    private readonly record struct Section(uint Type, int Offset, int Size, uint Link);
}
