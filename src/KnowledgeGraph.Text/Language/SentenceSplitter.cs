using System.Collections.Immutable;
using KnowledgeGraph.Text.Lexicon;

namespace KnowledgeGraph.Text.Language;

/// <summary>
/// Cuts a paragraph into sentences on punctuation, closing marks, citation markers and the word that follows.
/// A sentence ends after the markers that close it.
/// </summary>
public sealed class SentenceSplitter
{
    private const int ParenthesisReach = 400;

    private readonly ImmutableHashSet<string> _openers;
    private readonly ImmutableDictionary<string, string> _abbreviations;

    /// <summary>Reads the abbreviations and sentence openers that the library carries.</summary>
    public SentenceSplitter()
    {
        var assembly = typeof(SentenceSplitter).Assembly;
        _openers = TsvTable.Embedded(assembly, "sentence-openers.tsv", "word").Keys();
        _abbreviations = TsvTable.Embedded(assembly, "abbreviations.tsv", "abbreviation", "kind").Rows
            .ToImmutableDictionary(r => r[0], r => r[1]);
    }

    /// <summary>The sentences of <paramref name="paragraph"/>, in order, without white space at their ends; markers in order.</summary>
    public ImmutableArray<TextSpan> Split(string text, TextSpan paragraph, ReadOnlySpan<TextSpan> markers)
    {
        var sentences = ImmutableArray.CreateBuilder<TextSpan>();
        int start = paragraph.Start, marker = 0, parenthesisEnd = -1;
        for (int at = paragraph.Start; at < paragraph.End; at++)
        {
            while (marker < markers.Length && markers[marker].End <= at)
            {
                marker++;
            }

            if (marker < markers.Length && markers[marker].Start == at)
            {
                at = markers[marker].End - 1;
                continue;
            }

            if (text[at] == '(' && at > parenthesisEnd)
            {
                parenthesisEnd = ClosingParenthesis(text, at, paragraph.End);
            }

            if (text[at] is not ('.' or '!' or '?' or '…' or '。'))
            {
                continue;
            }

            int end = AfterClosers(text, at + 1, paragraph.End);
            int closed = AfterMarkers(text, end, paragraph.End, markers, marker);
            if (closed < paragraph.End && (at < parenthesisEnd && end <= parenthesisEnd || !Ends(text, start, at, end, closed, paragraph.End)))
            {
                continue;
            }

            Add(sentences, text, start, closed);
            start = closed;
            at = closed - 1;
        }

        Add(sentences, text, start, paragraph.End);
        return sentences.ToImmutable();
    }

    private static void Add(ImmutableArray<TextSpan>.Builder sentences, string text, int start, int end)
    {
        var span = new TextSpan(start, end).Trim(text);
        if (!span.IsEmpty)
        {
            sentences.Add(span);
        }
    }

    /// <summary>Whether the stop at <paramref name="stop"/> ends a sentence, seeing what stands before it and after the markers.</summary>
    private bool Ends(string text, int start, int stop, int end, int closed, int limit)
    {
        int next = closed;
        while (next < limit && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        if (next == limit)
        {
            return true;
        }

        if (next == closed && closed == end)
        {
            return false;
        }

        int word = next;
        while (word < limit && IsOpener(text[word]))
        {
            word++;
        }

        if (word == limit || !(char.IsUpper(text[word]) || char.IsDigit(text[word]) || char.IsSurrogate(text[word]) || IsUncased(text[word])))
        {
            return false;
        }

        if (text[stop] != '.' || end > stop + 1)
        {
            return text[stop] != '…' || stop == start || !char.IsWhiteSpace(text[stop - 1]);
        }

        return !IsAbbreviated(text, start, stop, word, limit);
    }

    private bool IsAbbreviated(string text, int start, int stop, int next, int limit)
    {
        int begin = stop;
        while (begin > start && (char.IsLetterOrDigit(text[begin - 1]) || text[begin - 1] == '.'))
        {
            begin--;
        }

        string before = text[begin..stop];
        if (before.Length == 0)
        {
            return false;
        }

        bool dotted = before.Contains('.') && before.Length <= 9 && !char.IsDigit(before[0]);
        bool initial = before.Length == 1 && char.IsUpper(before[0]);
        string? kind = _abbreviations.GetValueOrDefault(before);
        return kind switch
        {
            "title" => true,
            "number" => char.IsDigit(text[next]) || before.Length <= 2,
            _ when initial => !IsSentenceOpener(text, next, limit) || before is not "I",
            "other" => !IsSentenceOpener(text, next, limit),
            _ when dotted => !IsSentenceOpener(text, next, limit),
            _ => false,
        };
    }

    private bool IsSentenceOpener(string text, int at, int limit)
    {
        int end = at;
        while (end < limit && char.IsLetter(text[end]))
        {
            end++;
        }

        return _openers.Contains(text[at..end]);
    }

    private static int AfterClosers(string text, int at, int limit)
    {
        while (at < limit && text[at] is '.' or '!' or '?' or '"' or '\'' or '”' or '’' or ')' or ']' or '»')
        {
            at++;
        }

        return at;
    }

    /// <summary>The end of the run of citation markers that begins at <paramref name="at"/>, blanks between them allowed.</summary>
    private static int AfterMarkers(string text, int at, int limit, ReadOnlySpan<TextSpan> markers, int from)
    {
        for (int i = from; i < markers.Length; i++)
        {
            int next = at;
            while (next < limit && char.IsWhiteSpace(text[next]))
            {
                next++;
            }

            if (markers[i].Start > next)
            {
                break;
            }

            if (markers[i].Start == next)
            {
                at = markers[i].End;
            }
        }

        return at;
    }

    private static int ClosingParenthesis(string text, int open, int limit)
    {
        int depth = 0;
        for (int i = open; i < Math.Min(limit, open + ParenthesisReach); i++)
        {
            depth += text[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0)
            {
                return i;
            }
        }

        return open;
    }

    private static bool IsOpener(char c) => c is '"' or '\'' or '“' or '‘' or '(' or '[' or '«' or '_' or '*';

    private static bool IsUncased(char c) => char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.OtherLetter;
}
