using System.Collections.Immutable;
using System.Text;

namespace KnowledgeGraph.Text.Language.Morphology;

/// <summary>
/// The bytes of an <see cref="EndingTable"/>: classes and answers as counted strings, then the entries in ascending order, each as the number of units it
/// shares with the key before, the UTF-8 of the rest and the index of the answer. Counts are little-endian.
/// </summary>
internal static class EndingTableFormat
{
    private const int MostClasses = 2_000;
    private const int MostEntries = 1_000_000;

    /// <summary>Writes <paramref name="table"/>.</summary>
    public static void Write(EndingTable table, BinaryWriter writer)
    {
        WriteStrings(table.Classes, writer);
        WriteStrings(table.Answers, writer);
        writer.Write(table.Entries.Count);
        string before = "";
        foreach (string key in table.Entries.Keys.Order(StringComparer.Ordinal))
        {
            int shared = before.AsSpan().CommonPrefixLength(key);
            writer.Write((byte)shared);
            WriteString(key[shared..], writer);
            writer.Write(table.Entries[key]);
            before = key;
        }
    }

    /// <summary>The table that starts where <paramref name="reader"/> stands.</summary>
    public static EndingTable Read(ref SectionReader reader)
    {
        var classes = ReadStrings(ref reader, MostClasses, "classes");
        var answers = ReadStrings(ref reader, ushort.MaxValue, "answers");
        int count = reader.Count(MostEntries, "endings");
        var entries = new Dictionary<string, ushort>(count, StringComparer.Ordinal);
        Span<char> key = stackalloc char[EndingTable.LongestKey];
        int length = 0;
        for (int i = 0; i < count; i++)
        {
            length = ReadKey(ref reader, key, length);
            if (key[0] >= classes.Length)
            {
                throw new InvalidDataException($"ending {i} is of class {(int)key[0]} of {classes.Length}");
            }

            ushort answer = reader.UInt16();
            if (answer >= answers.Length)
            {
                throw new InvalidDataException($"ending {i} has answer {answer} of {answers.Length}");
            }

            if (!entries.TryAdd(key[..length].ToString(), answer))
            {
                throw new InvalidDataException($"ending {i} stands twice");
            }
        }

        int empty = Enumerable.Range(0, classes.Length).FirstOrDefault(c => !entries.ContainsKey(((char)c).ToString()), -1);
        return empty < 0
            ? new(classes, answers, entries)
            : throw new InvalidDataException($"class '{classes[empty]}' has no answer for the empty ending");
    }

    private static int ReadKey(ref SectionReader reader, scoped Span<char> key, int before)
    {
        int shared = reader.Byte();
        if (shared > before)
        {
            throw new InvalidDataException($"an ending shares {shared} of {before} letters with the one before");
        }

        int added = reader.String(key[shared..]);
        return shared + added > 0 ? shared + added : throw new InvalidDataException("an ending is of no class");
    }

    private static void WriteStrings(ImmutableArray<string> strings, BinaryWriter writer)
    {
        writer.Write(strings.Length);
        foreach (string s in strings)
        {
            WriteString(s, writer);
        }
    }

    private static ImmutableArray<string> ReadStrings(ref SectionReader reader, int most, string what)
    {
        var strings = new string[reader.Count(most, what)];
        Span<char> buffer = stackalloc char[byte.MaxValue];
        for (int i = 0; i < strings.Length; i++)
        {
            strings[i] = buffer[..reader.String(buffer)].ToString();
        }

        return strings.Distinct(StringComparer.Ordinal).Count() == strings.Length
            ? [.. strings]
            : throw new InvalidDataException($"one of the {what} stands twice");
    }

    private static void WriteString(string text, BinaryWriter writer)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        writer.Write(checked((byte)bytes.Length));
        writer.Write(bytes);
    }
}
