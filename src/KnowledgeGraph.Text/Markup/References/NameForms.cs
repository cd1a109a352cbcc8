using System.Buffers;

namespace KnowledgeGraph.Text.Markup.References;

/// <summary>The forms that people's names take in citations, told apart by capitals, initials and commas.</summary>
internal static class NameForms
{
    private static readonly SearchValues<char> NoNameMarks = SearchValues.Create("_*\"“:?!0123456789");

    /// <summary>Whether <paramref name="span"/> reads like names rather than like a title: inverted names, or capitalised words only.</summary>
    public static bool LooksLikeNames(string text, TextSpan span)
    {
        if (span.IsEmpty || text.AsSpan(span.Start, span.Length).ContainsAny(NoNameMarks))
        {
            return false;
        }

        int words = 0, small = 0;
        foreach (var word in Words(text, span))
        {
            words++;
            if (char.IsLower(text[word.Start]) && word.Length > 3 && !IsConjunction(word.In(text)))
            {
                small++;
            }
        }

        return small * 3 <= words && (words <= 12 || Contains(text, span, ';') || Contains(text, span, ','));
    }

    /// <summary>Whether <paramref name="span"/> is a list of inverted names ("Last, First", "Last F").</summary>
    public static bool IsInverted(string text, TextSpan span)
    {
        if (!LooksLikeNames(text, span))
        {
            return false;
        }

        if (Contains(text, span, ';'))
        {
            return true;
        }

        var parts = Split(text, span, ',');
        if (parts.Count == 1 || parts.Count > 2)
        {
            return parts.TrueForAll(p => IsVancouver(text, p));
        }

        return WordCount(text, parts[0]) <= 2 && WordCount(text, parts[1]) <= 3;
    }

    /// <summary>Whether <paramref name="span"/> reads like one person's name in natural order: two to four capitalised words.</summary>
    public static bool LooksLikePerson(string text, TextSpan span)
    {
        span = WithoutEtAl(text, TrimName(text, span));
        int count = WordCount(text, span);
        return count is >= 2 and <= 4
            && LooksLikeNames(text, span)
            && !Contains(text, span, ',')
            && Words(text, span).All(w => char.IsUpper(text[w.Start]) || w.Length <= 3);
    }

    /// <summary>Whether the last word is one to three capitals that stand for given names ("Bradley DG", "van der Beek S").</summary>
    public static bool IsVancouver(string text, TextSpan span)
    {
        span = TrimName(text, span);
        int blank = span.IsEmpty ? -1 : text.LastIndexOf(' ', span.End - 1, span.Length);
        if (blank <= span.Start || span.End - blank - 1 is < 1 or > 3 || WordCount(text, span) > 5)
        {
            return false;
        }

        for (int i = blank + 1; i < span.End; i++)
        {
            if (!char.IsUpper(text[i]))
            {
                return false;
            }
        }

        var family = text.AsSpan(span.Start, blank - span.Start);
        return !family.Contains('.') && char.IsLower(family[^1]);
    }

    /// <summary>Whether <paramref name="span"/> holds nothing but initials: "J.", "J. R.", "A.-H.", "JR".</summary>
    public static bool IsInitials(string text, TextSpan span)
    {
        bool letter = false;
        int run = 0;
        foreach (char c in text.AsSpan(span.Start, span.Length))
        {
            run = char.IsUpper(c) ? run + 1 : 0;
            letter |= run > 0;
            if (run > 2 || !(char.IsUpper(c) || c is '.' or ' ' or '-' or '‐' or '\u00A0'))
            {
                return false;
            }
        }

        return letter && span.Length <= 16 && (span.Length <= 2 || text.AsSpan(span.Start, span.Length).TrimEnd().EndsWith('.'));
    }

    public static bool HasInitialBeforeLast(string text, TextSpan span)
    {
        var words = Words(text, span).ToList();
        return words.Count is >= 2 and <= 5
            && words.Take(words.Count - 1).Any(w => IsInitials(text, w))
            && words.TrueForAll(w => char.IsUpper(text[w.Start]))
            && words[^1].Length > 2;
    }

    /// <summary>Whether <paramref name="span"/> is one inverted name: "Serpell, J. A.".</summary>
    public static bool IsOneInverted(string text, TextSpan span)
    {
        var parts = Split(text, span, ',');
        return parts.Count == 2 && (IsInitials(text, parts[1]) || WordCount(text, parts[0]) == 1) && WordCount(text, parts[1]) <= 3;
    }

    public static bool IsEtAl(string text, TextSpan span) => span.In(text).TrimEnd('.') is "et al" or "others" or "and others" or "et al. " or "al";

    public static TextSpan WithoutEtAl(string text, TextSpan span)
    {
        int index = span.In(text).IndexOf(" et al", StringComparison.Ordinal);
        return index > 0 && span.Length - index <= 8 ? TrimName(text, new TextSpan(span.Start, span.Start + index)) : span;
    }

    /// <summary>The name without conjunctions before it and separators around it; the full stop of a closing initial stays.</summary>
    public static TextSpan TrimName(string text, TextSpan span)
    {
        int start = span.Start, end = span.End;
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is ',' or ';' or '&' or '.' or '–' or '-'))
        {
            start++;
        }

        foreach (string word in new[] { "and ", "by ", "By " })
        {
            if (end - start > word.Length && string.CompareOrdinal(text, start, word, 0, word.Length) == 0)
            {
                start += word.Length;
            }
        }

        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ',' or ';' or ':' or '–' or '—' || (text[end - 1] == '.' && !ClosesInitial(text, start, end - 1))))
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    public static bool ClosesInitial(string text, int start, int stop)
    {
        int from = stop;
        while (from > start && stop - from < 5 && (char.IsLetter(text[from - 1])))
        {
            from--;
        }

        return (stop - from == 1 && char.IsUpper(text[from])) || ReferenceWords.IsNameSuffix(text.AsSpan(from, stop - from)) || ReferenceWords.IsEditorMark(text.AsSpan(from, stop - from));
    }

    public static int FindConjunction(string text, TextSpan span, out int after)
    {
        foreach (string mark in new[] { " & ", " and ", "& ", "and " })
        {
            int index = text.IndexOf(mark, span.Start, span.Length, StringComparison.Ordinal);
            if (index >= 0 && (mark[0] == ' ' || index == span.Start))
            {
                after = index + mark.Length;
                return index;
            }
        }

        after = span.End;
        return -1;
    }

    public static List<TextSpan> Split(string text, TextSpan span, char separator)
    {
        var parts = new List<TextSpan>();
        int start = span.Start;
        for (int i = span.Start; i <= span.End; i++)
        {
            if (i == span.End || text[i] == separator)
            {
                var part = new TextSpan(start, i).Trim(text);
                if (!part.IsEmpty)
                {
                    parts.Add(part);
                }

                start = i + 1;
            }
        }

        return parts.Count > 0 ? parts : [span];
    }

    public static IEnumerable<TextSpan> Words(string text, TextSpan span)
    {
        int start = span.Start;
        for (int i = span.Start; i <= span.End; i++)
        {
            if (i == span.End || char.IsWhiteSpace(text[i]))
            {
                if (i > start)
                {
                    yield return new TextSpan(start, i);
                }

                start = i + 1;
            }
        }
    }

    public static int WordCount(string text, TextSpan span) => Words(text, span).Count();

    public static bool IsConjunction(string word) => word is "and" or "with";

    public static bool Contains(string text, TextSpan span, char mark) => text.IndexOf(mark, span.Start, span.Length) >= 0;
}
