using System.Collections.Immutable;

namespace KnowledgeGraph.Text.Language.Morphology;

/// <summary>
/// Answers by how a word ends: within a class of words the answer of the longest ending known, where a whole word is the longest ending of all.
/// </summary>
/// <remarks>
/// Words are folded first: small letters, every digit 0, one apostrophe, one sign for what lies beyond the basic plane. Every class has an answer for the empty ending, so that any word has one.
/// Immutable and safe for use by many threads.
/// </remarks>
public sealed class EndingTable
{
    /// <summary>The longest ending that is not a whole word, in UTF-16 units.</summary>
    public const int LongestEnding = 8;

    /// <summary>The longest word that can be known as a whole, in UTF-16 units.</summary>
    public const int LongestWord = 40;

    /// <summary>Stands before the first letter in the key of a whole word, and in no word.</summary>
    internal const char WordStart = '\u0001';

    /// <summary>The class, the letters of a whole word, its start.</summary>
    internal const int LongestKey = LongestWord + 2;

    private readonly Dictionary<string, int> _classes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ushort>.AlternateLookup<ReadOnlySpan<char>> _answers;

    /// <summary>A table of <paramref name="entries"/>, whose keys are made by <see cref="Key"/> and whose values are indices into <paramref name="answers"/>.</summary>
    internal EndingTable(ImmutableArray<string> classes, ImmutableArray<string> answers, Dictionary<string, ushort> entries)
    {
        Classes = classes;
        Answers = answers;
        Entries = entries;
        _answers = entries.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int i = 0; i < classes.Length; i++)
        {
            _classes.Add(classes[i], i);
            if (!entries.ContainsKey(((char)i).ToString()))
            {
                throw new ArgumentException($"class '{classes[i]}' has no answer for the empty ending", nameof(entries));
            }
        }
    }

    /// <summary>The names of the classes.</summary>
    public ImmutableArray<string> Classes { get; }

    /// <summary>The answers, each once.</summary>
    public ImmutableArray<string> Answers { get; }

    /// <summary>How many endings and words are known.</summary>
    public int Count => Entries.Count;

    internal Dictionary<string, ushort> Entries { get; }

    /// <summary>A table of <paramref name="entries"/>; later ones of the same class and ending win.</summary>
    /// <exception cref="ArgumentException">A class has no answer for the empty ending, an ending is too long or there are too many answers.</exception>
    public static EndingTable Of(IEnumerable<EndingEntry> entries)
    {
        var sorted = entries.ToList();
        string[] classes = [.. sorted.Select(e => e.Class).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        string[] answers = [.. sorted.Select(e => e.Answer).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        if (classes.Length >= char.MaxValue || answers.Length > ushort.MaxValue)
        {
            throw new ArgumentException($"{classes.Length} classes and {answers.Length} answers are too many", nameof(entries));
        }

        var keys = new Dictionary<string, ushort>(StringComparer.Ordinal);
        foreach (var e in sorted)
        {
            int limit = e.IsWord ? LongestWord : LongestEnding;
            if (e.Ending.Length > limit)
            {
                throw new ArgumentException($"'{e.Ending}' is longer than {limit}", nameof(entries));
            }

            int of = Array.BinarySearch(classes, e.Class, StringComparer.Ordinal);
            keys[Key(of, e.Ending, e.IsWord)] = (ushort)Array.BinarySearch(answers, e.Answer, StringComparer.Ordinal);
        }

        return new([.. classes], [.. answers], keys);
    }

    /// <summary>The index of a class in <see cref="Classes"/>, −1 where there is none of that name.</summary>
    public int ClassOf(string name) => _classes.GetValueOrDefault(name, -1);

    /// <summary>The index in <see cref="Answers"/> of the answer for <paramref name="word"/> in the class at <paramref name="class"/>. Allocates nothing.</summary>
    public int Find(int @class, ReadOnlySpan<char> word)
    {
        Span<char> key = stackalloc char[LongestKey];
        key[0] = (char)@class;
        int letters = Math.Min(word.Length, LongestWord);
        for (int i = 0; i < letters; i++)
        {
            key[i + 1] = Fold(word[^(i + 1)]);
        }

        if (word.Length == letters)
        {
            key[letters + 1] = WordStart;
            if (_answers.TryGetValue(key[..(letters + 2)], out ushort known))
            {
                return known;
            }
        }

        for (int length = Math.Min(letters, LongestEnding); length > 0; length--)
        {
            if (_answers.TryGetValue(key[..(length + 1)], out ushort known))
            {
                return known;
            }
        }

        return _answers[key[..1]];
    }

    /// <summary>What stands for <paramref name="c"/> in the keys.</summary>
    public static char Fold(char c) => c switch
    {
        '’' or '‘' => '\'',
        WordStart => ' ',
        _ when char.IsDigit(c) => '0',
        _ when char.IsSurrogate(c) => '\uFFFD',
        _ => char.ToLowerInvariant(c),
    };

    /// <summary>Class, folded letters from the last to the first, and the start of the word where the ending is a whole one.</summary>
    private static string Key(int @class, string ending, bool isWord) =>
        string.Create(ending.Length + (isWord ? 2 : 1), (@class, ending), static (key, from) =>
        {
            key[^1] = WordStart;
            key[0] = (char)from.@class;
            for (int i = 0; i < from.ending.Length; i++)
            {
                key[i + 1] = Fold(from.ending[^(i + 1)]);
            }
        });
}

/// <summary>What an <see cref="EndingTable"/> knows of one ending.</summary>
/// <param name="Class">The class of words.</param>
/// <param name="Ending">The ending, empty for what holds of the whole class.</param>
/// <param name="IsWord">Whether <paramref name="Ending"/> is a whole word.</param>
/// <param name="Answer">The answer.</param>
public readonly record struct EndingEntry(string Class, string Ending, bool IsWord, string Answer);
