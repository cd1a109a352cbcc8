using System.Collections.Immutable;

namespace KnowledgeGraph.Text.Language.Morphology;

/// <summary>
/// Answers by how a word ends: within a class of words the answer of the longest ending known, where a whole word is the longest ending of all.
/// </summary>
/// <remarks>
/// Words are folded first: small letters, every digit 0, one apostrophe, one sign for what lies beyond the basic plane. Every class has an answer for the
/// empty ending, so that any word has one. Immutable and safe for use by many threads.
/// </remarks>
public sealed class EndingTable
{
    /// <summary>The longest ending that is not a whole word, in UTF-16 units.</summary>
    public const int LongestEnding = 8;

    /// <summary>The longest word that can be known as a whole, in UTF-16 units.</summary>
    public const int LongestWord = 40;

    /// <summary>Follows the first letter of a word in the key of a whole word, and stands in no word.</summary>
    internal const char WordStart = '\u0001';

    /// <summary>The class, the letters of a whole word, its start.</summary>
    internal const int LongestKey = LongestWord + 2;

    private readonly Dictionary<string, int> _classes = new(StringComparer.Ordinal);
    private readonly EndingKeys _keys;
    private readonly ushort[] _answers;

    /// <summary>A table that answers to <paramref name="keys"/> with the index into <paramref name="answers"/> at the same place in <paramref name="answerOfKey"/>.</summary>
    /// <exception cref="InvalidDataException">A class has no answer for the empty ending, or stands twice.</exception>
    internal EndingTable(ImmutableArray<string> classes, ImmutableArray<string> answers, EndingKeys keys, ushort[] answerOfKey)
    {
        Classes = classes;
        Answers = answers;
        _keys = keys;
        _answers = answerOfKey;
        for (int i = 0; i < classes.Length; i++)
        {
            if (!_classes.TryAdd(classes[i], i))
            {
                throw new InvalidDataException($"class '{classes[i]}' stands twice");
            }

            if (keys.Count == 0 || !keys[keys.LongestPrefix([(char)i])].SequenceEqual([(char)i]))
            {
                throw new InvalidDataException($"class '{classes[i]}' has no answer for the empty ending");
            }
        }
    }

    /// <summary>The names of the classes.</summary>
    public ImmutableArray<string> Classes { get; }

    /// <summary>The answers.</summary>
    public ImmutableArray<string> Answers { get; }

    /// <summary>How many endings and words are known.</summary>
    public int Count => _keys.Count;

    /// <summary>The class, the letters from the last to the first, and <see cref="WordStart"/> where the ending is a whole word; ascending.</summary>
    internal EndingKeys Keys => _keys;

    /// <summary>The index of the answer to each of <see cref="Keys"/>.</summary>
    internal ReadOnlySpan<ushort> AnswerOfKey => _answers;

    /// <summary>A table of <paramref name="entries"/>; the last of the same class and ending counts.</summary>
    /// <exception cref="ArgumentException">An ending is too long, or there are too many answers.</exception>
    /// <exception cref="InvalidDataException">A class has no answer for the empty ending.</exception>
    public static EndingTable Of(IEnumerable<EndingEntry> entries)
    {
        var all = entries.ToList();
        string[] classes = [.. all.Select(e => e.Class).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        string[] answers = [.. all.Select(e => e.Answer).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        if (classes.Length > EndingTableFormat.MostClasses || answers.Length > ushort.MaxValue)
        {
            throw new ArgumentException($"{classes.Length} classes and {answers.Length} answers are too many", nameof(entries));
        }

        var keys = new SortedDictionary<string, ushort>(StringComparer.Ordinal);
        foreach (var e in all)
        {
            int limit = e.IsWord ? LongestWord : LongestEnding;
            if (e.Ending.Length > limit)
            {
                throw new ArgumentException($"'{e.Ending}' is longer than {limit}", nameof(entries));
            }

            int of = Array.BinarySearch(classes, e.Class, StringComparer.Ordinal);
            keys[Key(of, e.Ending, e.IsWord)] = (ushort)Array.BinarySearch(answers, e.Answer, StringComparer.Ordinal);
        }

        return new([.. classes], [.. answers], EndingKeys.Of(keys.Keys), [.. keys.Values]);
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

        key[letters + 1] = WordStart;
        return _answers[_keys.LongestPrefix(key[..(letters + (word.Length == letters ? 2 : 1))])];
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
