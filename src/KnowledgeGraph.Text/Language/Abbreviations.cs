using System.Collections.Frozen;
using KnowledgeGraph.Text.Lexicon;

namespace KnowledgeGraph.Text.Language;

/// <summary>Decides whether a full stop belongs to an abbreviation and the sentence goes on after it.</summary>
internal sealed class Abbreviations
{
    private const int LongestAbbreviation = 12;
    private const int LongestOpener = 20;
    private const int ShortestPlainWord = 3;

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _openers;
    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _kinds;

    public Abbreviations()
    {
        var assembly = typeof(Abbreviations).Assembly;
        _openers = TsvTable.Embedded(assembly, "sentence-openers.tsv", "word").Keys().ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _kinds = TsvTable.Embedded(assembly, "abbreviations.tsv", "abbreviation", "kind").Rows
            .ToFrozenDictionary(r => r[0], Kind, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Whether <paramref name="word"/>, without its last full stop, is a listed abbreviation.</summary>
    public bool Contains(ReadOnlySpan<char> word) => KindOf(word) is not null;

    /// <summary>Whether the sentence goes on after the full stop at <paramref name="stop"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentence">From the sentence's start to the paragraph's end.</param>
    /// <param name="stop">Where the full stop stands.</param>
    /// <param name="next">Where the next word begins.</param>
    public bool Continues(string text, TextSpan sentence, int stop, int next)
    {
        int begin = stop;
        while (begin > sentence.Start && stop - begin <= LongestAbbreviation && (char.IsLetterOrDigit(text[begin - 1]) || text[begin - 1] == '.'))
        {
            begin--;
        }

        var word = text.AsSpan(begin, stop - begin);
        if (word.Length is 0 or > LongestAbbreviation)
        {
            return false;
        }

        bool opens = IsOpener(text, next, sentence.End);
        return KindOf(word) switch
        {
            "title" => true,
            "number" => char.IsDigit(text[next]) || (char.IsLower(word[0]) && word.Length <= 2),
            "other" => !opens,
            _ when word.Length == 1 && char.IsUpper(word[0]) => !opens && word != "I",
            _ => word.Contains('.') && !char.IsDigit(word[0]) && word.Length <= 9 && !opens,
        };
    }

    /// <summary>Whether a sentence that is written without capitals ends at the full stop: a plain word stands before it and a sentence opener after it.</summary>
    public bool EndsBeforeLowerCase(string text, TextSpan sentence, int stop, int next)
    {
        int begin = stop;
        while (begin > sentence.Start && stop - begin < LongestAbbreviation && char.IsAsciiLetterLower(text[begin - 1]))
        {
            begin--;
        }

        return stop - begin >= ShortestPlainWord && KindOf(text.AsSpan(begin, stop - begin)) is null && char.IsAsciiLetterLower(text[next])
            && IsOpener(text, next, sentence.End);
    }

    /// <summary>Whether a sentence ends at a stop behind which no blank stands: a plain word before it and a capitalised sentence opener after it ("won.The").</summary>
    public bool RunsOn(string text, TextSpan sentence, int stop) =>
        stop - sentence.Start >= ShortestPlainWord && !text.AsSpan(stop - ShortestPlainWord, ShortestPlainWord).ContainsAnyExceptInRange('a', 'z')
        && stop + 2 < sentence.End && char.IsUpper(text[stop + 1]) && char.IsLower(text[stop + 2]) && IsOpener(text, stop + 1, sentence.End);

    /// <summary>The kind of the abbreviation, also where it is set in capitals.</summary>
    private string? KindOf(ReadOnlySpan<char> word)
    {
        if (_kinds.TryGetValue(word, out string? kind))
        {
            return kind;
        }

        if (word.Length is < 2 or > LongestAbbreviation || word.ContainsAnyExceptInRange('A', 'Z'))
        {
            return null;
        }

        Span<char> lower = stackalloc char[LongestAbbreviation];
        lower[0] = word[0];
        word[1..].ToLowerInvariant(lower[1..]);
        return _kinds.TryGetValue(lower[..word.Length], out kind) ? kind : null;
    }

    private bool IsOpener(string text, int at, int limit)
    {
        int end = Characters.LetterRun(text, at, limit, LongestOpener + 1);
        bool initial = end - at == 1 && end < limit && text[end] == '.';
        if (initial || end == at || end - at > LongestOpener)
        {
            return false;
        }

        Span<char> opener = stackalloc char[LongestOpener];
        text.AsSpan(at, end - at).CopyTo(opener);
        opener[0] = char.ToUpperInvariant(opener[0]);
        return _openers.Contains(opener[..(end - at)]);
    }

    private static string Kind(TsvRow row) => row[1] is "title" or "number" or "other" ? row[1] : throw row.Error($"'{row[1]}' is no kind");
}
