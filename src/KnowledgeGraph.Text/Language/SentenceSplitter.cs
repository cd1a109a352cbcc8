using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;

namespace KnowledgeGraph.Text.Language;

/// <summary>
/// Cuts a paragraph into sentences on punctuation, closing marks, citation markers and the word that follows.
/// A sentence ends after the markers that close it. Time is linear in the paragraph's length.
/// </summary>
public sealed class SentenceSplitter
{
    private const int ParenthesisReach = 400;
    private const int LongestNumbering = 5;

    private static readonly SearchValues<char> Numbering = SearchValues.Create("0123456789.");

    private readonly Abbreviations _abbreviations = new();
    private readonly SpeechTags _speechTags = new();

    /// <summary>The sentences of <paramref name="paragraph"/>, in order, without white space at their ends; markers in order.</summary>
    public ImmutableArray<TextSpan> Split(string text, TextSpan paragraph, ReadOnlySpan<TextSpan> markers)
    {
        ArgumentNullException.ThrowIfNull(text);
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

            if (!IsStop(text[at]))
            {
                continue;
            }

            int end = AfterClosers(text, at + 1, paragraph.End);
            int closed = AfterNumbers(text, AfterMarkers(text, end, paragraph.End, markers, marker), paragraph.End);
            bool inParentheses = at < parenthesisEnd && end <= parenthesisEnd;
            if (closed < paragraph.End && (inParentheses || !Ends(text, new TextSpan(start, paragraph.End), new TextSpan(at, end), closed)))
            {
                at = end - 1;
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

    /// <summary>Whether a sentence ends at a stop, seeing what stands before it and after the markers.</summary>
    /// <param name="text">The text.</param>
    /// <param name="rest">From the sentence's start to the paragraph's end.</param>
    /// <param name="stop">The stop and the marks that close it.</param>
    /// <param name="closed">The end of the citation markers after the stop.</param>
    private bool Ends(string text, TextSpan rest, TextSpan stop, int closed)
    {
        int next = closed;
        while (next < rest.End && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        if (next == rest.End)
        {
            return true;
        }

        int word = next;
        while (word < rest.End && (IsOpener(text[word]) || IsEmptyQuote(text, word)))
        {
            word++;
        }

        bool apart = next > stop.End || closed > stop.End;
        if (!apart || word == rest.End)
        {
            return !apart && stop.Length == 1 && text[stop.Start] != '…' && _abbreviations.RunsOn(text, rest, stop.Start);
        }

        if (!BeginsSentence(text[word]))
        {
            return text[stop.Start] == '.' ? stop.Length == 1 && _abbreviations.EndsBeforeLowerCase(text, rest, stop.Start, next) : IsEmphatic(text, stop);
        }

        return text[stop.Start] switch
        {
            '.' when stop.Length == 1 => !IsNumbering(text, rest.Start, stop.Start) && !_abbreviations.Continues(text, rest, stop.Start, word),
            '…' => stop.Start == rest.Start || !char.IsWhiteSpace(text[stop.Start - 1]),
            '!' or '?' when text[next] == '(' && char.IsDigit(text[word]) => false,
            '!' or '?' when word == next && IsClosingQuote(text[stop.End - 1]) => !_speechTags.At(text, new TextSpan(next, rest.End)),
            _ => true,
        };
    }

    /// <summary>Whether nothing but a number stands between the sentence's start and the stop: "2. Methods", "2.1. Results".</summary>
    private static bool IsNumbering(string text, int start, int stop)
    {
        while (start < stop && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return stop > start && stop - start <= LongestNumbering && !text.AsSpan(start, stop - start).ContainsAnyExcept(Numbering);
    }

    /// <summary>Whether several marks call or ask, as at the end of informal sentences of which the next has no capital.</summary>
    private static bool IsEmphatic(string text, TextSpan stop) => stop.Length > 1 && text[stop.Start] is '!' or '?' && text[stop.Start + 1] is '!' or '?';

    /// <summary>Whether a closing quotation mark stands right behind an opening one: two single marks typed for a double one.</summary>
    private static bool IsEmptyQuote(string text, int at) => text[at] == '’' && text[at - 1] == '‘';

    private static int AfterClosers(string text, int at, int limit)
    {
        while (at < limit && (IsStop(text[at]) || IsClosingQuote(text[at]) || text[at] is ')' or ']'))
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

            at = markers[i].Start == next ? markers[i].End : at;
        }

        return at;
    }

    /// <summary>The end of the numbers in brackets that stand behind a stop, "[17] [18]", blanks before them allowed.</summary>
    private static int AfterNumbers(string text, int at, int limit)
    {
        for (int open = at; open < limit; open++)
        {
            if (text[open] == '[')
            {
                int close = Characters.DigitRun(text, open + 1, Math.Min(limit, open + 1 + LongestNumbering));
                if (close == open + 1 || close == limit || text[close] != ']')
                {
                    break;
                }

                at = close + 1;
                open = close;
            }
            else if (text[open] != ' ')
            {
                break;
            }
        }

        return at;
    }

    /// <summary>Where the parenthesis that opens at <paramref name="open"/> closes; <paramref name="open"/> where it does not within reach.</summary>
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

    private static bool IsStop(char c) => c is '.' or '!' or '?' or '…' or '。';

    private static bool IsClosingQuote(char c) => c is '"' or '\'' or '”' or '’' or '»';

    private static bool IsOpener(char c) => c is '"' or '\'' or '“' or '‘' or '(' or '[' or '«' or '_' or '*' or '—' or '–' or '$' or '£' or '€' or '¿' or '¡' or '-' or '#';

    private static bool BeginsSentence(char c) =>
        char.IsUpper(c) || char.IsDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) == UnicodeCategory.OtherLetter;
}
