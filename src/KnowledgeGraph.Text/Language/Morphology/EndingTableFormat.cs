using System.Collections.Immutable;
using System.Text;

namespace KnowledgeGraph.Text.Language.Morphology;

/// <summary>
/// The bytes of an <see cref="EndingTable"/>: classes and answers as counted strings, then the entries in ascending order, each as the number of units it
/// shares with the key before, the UTF-8 of the rest and the index of the answer. Counts are little-endian.
/// </summary>
internal static class EndingTableFormat
{
    /// <summary>How many classes there may be; each is a character of its own in the keys, and none a surrogate.</summary>
    public const int MostClasses = 2_000;

    private const int MostEntries = 1_000_000;

    /// <summary>Writes <paramref name="table"/>.</summary>
    public static void Write(EndingTable table, BinaryWriter writer)
    {
        WriteStrings(table.Classes, writer);
        WriteStrings(table.Answers, writer);
        writer.Write(table.Count);
        ReadOnlySpan<char> before = [];
        for (int i = 0; i < table.Count; i++)
        {
            var key = table.Keys[i];
            int shared = before.CommonPrefixLength(key);
            writer.Write((byte)shared);
            WriteString(key[shared..], writer);
            writer.Write(table.AnswerOfKey[i]);
            before = key;
        }
    }

    /// <summary>The table that starts where <paramref name="reader"/> stands.</summary>
    public static EndingTable Read(ref SectionReader reader)
    {
        var classes = ReadStrings(ref reader, MostClasses, "classes");
        var answers = ReadStrings(ref reader, ushort.MaxValue, "answers");
        int count = reader.Count(MostEntries, "endings");
        char[] text = new char[count * EndingTable.LongestEnding];
        int[] starts = new int[count + 1];
        ushort[] answerOfKey = new ushort[count];
        int before = 0;
        for (int i = 0; i < count; i++)
        {
            int start = starts[i];
            if (text.Length - start < EndingTable.LongestKey)
            {
                Array.Resize(ref text, 2 * text.Length + EndingTable.LongestKey);
            }

            int length = ReadKey(ref reader, text.AsSpan(before..start), text.AsSpan(start, EndingTable.LongestKey));
            var key = text.AsSpan(start, length);
            answerOfKey[i] = reader.UInt16();
            if (key[0] >= classes.Length || answerOfKey[i] >= answers.Length)
            {
                throw new InvalidDataException($"ending {i} has class {(int)key[0]} of {classes.Length} and answer {answerOfKey[i]} of {answers.Length}");
            }

            if (key.SequenceCompareTo(text.AsSpan(before..start)) <= 0)
            {
                throw new InvalidDataException($"ending {i} does not follow the one before");
            }

            starts[i + 1] = start + length;
            before = start;
        }

        return new(classes, answers, new(text, starts), answerOfKey);
    }

    private static int ReadKey(ref SectionReader reader, scoped ReadOnlySpan<char> before, scoped Span<char> key)
    {
        int shared = reader.Byte();
        if (shared > before.Length)
        {
            throw new InvalidDataException($"an ending shares {shared} of {before.Length} letters with the one before");
        }

        before[..shared].CopyTo(key);
        int added = reader.String(key[shared..]);
        return added > 0 ? shared + added : throw new InvalidDataException("an ending adds nothing to the one before");
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

        return [.. strings];
    }

    private static void WriteString(ReadOnlySpan<char> text, BinaryWriter writer)
    {
        byte[] bytes = new byte[Encoding.UTF8.GetByteCount(text)];
        Encoding.UTF8.GetBytes(text, bytes);
        writer.Write(checked((byte)bytes.Length));
        writer.Write(bytes);
    }
}
