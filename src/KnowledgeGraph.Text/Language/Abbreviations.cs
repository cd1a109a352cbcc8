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
    private readonly FrozenDictionary<string, string> _kinds;

    public Abbreviations()
    {
        var assembly = typeof(Abbreviations).Assembly;
        _openers = TsvTable.Embedded(assembly, "sentence-openers.tsv", "word").Keys().ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _kinds = TsvTable.Embedded(assembly, "abbreviations.tsv", "abbreviation", "kind").Rows.ToFrozenDictionary(r => r[0], Kind, StringComparer.Ordinal);
    }

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

        string word = text[begin..stop];
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

        return stop - begin >= ShortestPlainWord && KindOf(text[begin..stop]) is null && char.IsAsciiLetterLower(text[next])
            && IsOpener(char.ToUpperInvariant(text[next]) + text[(next + 1)..Math.Min(sentence.End, next + LongestOpener)], 0, LongestOpener);
    }

    /// <summary>The kind of the abbreviation, also where it is set in capitals.</summary>
    private string? KindOf(string word) =>
        _kinds.TryGetValue(word, out string? kind) ? kind
        : word.Length > 1 && word.All(char.IsAsciiLetterUpper) ? _kinds.GetValueOrDefault(word[..1] + word[1..].ToLowerInvariant())
        : null;

    private bool IsOpener(string text, int at, int limit)
    {
        int end = at;
        limit = Math.Min(limit, text.Length);
        while (end < limit && end - at <= LongestOpener && char.IsLetter(text[end]))
        {
            end++;
        }

        bool initial = end - at == 1 && end < limit && text[end] == '.';
        return !initial && _openers.Contains(text.AsSpan(at, end - at));
    }

    private static string Kind(TsvRow row) => row[1] is "title" or "number" or "other" ? row[1] : throw row.Error($"'{row[1]}' is no kind");
}
