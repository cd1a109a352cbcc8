using System.Collections.Frozen;
using KnowledgeGraph.Text.Lexicon;

namespace KnowledgeGraph.Text.Language;

/// <summary>Finds the end of a punctuation mark, a run of one mark, an emoticon or a symbol.</summary>
internal static class MarkScanner
{
    private const int LongestEmoticon = 4;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Emoticons =
        TsvTable.Embedded(typeof(MarkScanner).Assembly, "emoticons.tsv", "emoticon").Keys().ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The end of the mark at <paramref name="at"/>, which is after it.</summary>
    public static int End(string text, int at, int limit)
    {
        char mark = text[at];
        if (EmoticonEnd(text, at, limit) is var emoticon && emoticon > at)
        {
            return emoticon;
        }

        return mark switch
        {
            '.' or '!' or '?' or '…' => StopsEnd(text, at, limit),
            '-' or '*' or '=' or '_' or '~' or '+' or '<' or '>' or '|' or '\'' or '`' or '’' => RunEnd(text, at, limit),
            _ => Characters.ClusterEnd(text, at, limit),
        };
    }

    /// <summary>The end of an ellipsis, or of a run of stops of any kind.</summary>
    private static int StopsEnd(string text, int at, int limit)
    {
        int end = at;
        while (end < limit && text[end] is '.' or '…')
        {
            end++;
        }

        if (end > at + 1 || text[at] == '…')
        {
            return end;
        }

        while (end < limit && text[end] is '!' or '?' or '.')
        {
            end++;
        }

        return end;
    }

    private static int RunEnd(string text, int at, int limit)
    {
        int end = at + 1;
        while (end < limit && text[end] == text[at])
        {
            end++;
        }

        return end;
    }

    private static int EmoticonEnd(string text, int at, int limit)
    {
        if (text[at] is not (':' or ';' or '=' or '(' or '<' or '^' or '>' or '-') || (at > 0 && char.IsAsciiDigit(text[at - 1])))
        {
            return at;
        }

        for (int end = Math.Min(limit, at + LongestEmoticon); end > at + 1; end--)
        {
            if (Characters.WordLength(text, end, limit) == 0 && Emoticons.Contains(text.AsSpan(at, end - at)))
            {
                return end;
            }
        }

        return at;
    }
}
