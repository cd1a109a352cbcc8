using System.Buffers;
using System.Collections.Immutable;

namespace KnowledgeGraph.Text.Markup.References;

/// <summary>
/// Reads a list of authors: "Last, First; Last, First", "Last F, Last F", "First Last, First Last and First Last", "Organisation".
/// </summary>
/// <remarks>
/// A name without a comma is split into given and family name only where an initial shows that it is a person's; otherwise it is kept whole,
/// because words alone do not tell a person from an organisation.
/// </remarks>
internal static class NameListReader
{
    private static readonly SearchValues<char> NoNameMarks = SearchValues.Create("_*\"“:?!");

    /// <summary>The authors in <paramref name="list"/>; people marked as editors and "et al." are left out.</summary>
    public static ImmutableArray<PersonName> Read(string text, TextSpan list)
    {
        var trimmed = TrimName(text, list);
        if (trimmed.IsEmpty || EndsInEditorMark(text, trimmed, out _, out bool plural) && (plural || !Contains(text, trimmed, ';')))
        {
            return [];
        }

        var names = ImmutableArray.CreateBuilder<PersonName>();
        foreach (var part in Contains(text, trimmed, ';') ? SplitAtSemicolons(text, trimmed) : SplitAtCommas(text, trimmed))
        {
            if (ReadName(text, part) is { } name)
            {
                names.Add(name);
            }
        }

        return names.ToImmutable();
    }

    /// <summary>The family names of a short footnote ("Smith &amp; Jones"), or what <see cref="Read"/> finds where there are given names.</summary>
    public static ImmutableArray<PersonName> ReadFamilies(string text, TextSpan list)
    {
        int conjunction = FindConjunction(text, list, out int after);
        if (conjunction <= list.Start || Contains(text, list, ';'))
        {
            return Read(text, list);
        }

        var names = ImmutableArray.CreateBuilder<PersonName>();
        foreach (var part in (TextSpan[])[.. Split(text, new TextSpan(list.Start, conjunction), ','), new TextSpan(after, list.End)])
        {
            if (ReadName(text, part) is { } name)
            {
                names.Add(name);
            }
        }

        return names.ToImmutable();
    }

    /// <summary>Where the editors at the start of "Smith, J. (ed.) Title" or "Smith, J.; Jones, K. L. Title" end; the start of <paramref name="span"/> where there are none.</summary>
    public static int EndOfEditors(string text, TextSpan span)
    {
        int names = text.LastIndexOf(';', span.End - 1, span.Length) + 1;
        if (names <= span.Start)
        {
            names = span.Start;
        }

        bool inverted = names > span.Start;
        foreach (var word in Words(text, new TextSpan(names, span.End)))
        {
            if (ReferenceWords.IsEditorMark(text.AsSpan(word.Start, word.Length).Trim("()[],;:")))
            {
                return word.End;
            }

            if (inverted && IsInitials(text, word) && word.End < span.End && NextWordIsLong(text, word.End, span.End))
            {
                return word.End;
            }

            inverted |= text[word.End - 1] == ',';
        }

        return span.Start;
    }

    private static bool NextWordIsLong(string text, int position, int end)
    {
        int start = position;
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start + 2 < end && char.IsLetter(text[start]) && char.IsLetter(text[start + 1]) && text[start + 2] != '.';
    }

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

        return small * 4 <= words && (words <= 12 || Contains(text, span, ';') || Contains(text, span, ','));
    }

    /// <summary>Whether <paramref name="span"/> is a list of inverted names ("Last, First", "Last F").</summary>
    public static bool IsInverted(string text, TextSpan span)
    {
        if (!LooksLikeNames(text, span) || span.In(text).AsSpan().ContainsAnyInRange('0', '9'))
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
        int count = WordCount(text, span);
        return count is >= 2 and <= 4
            && LooksLikeNames(text, span)
            && !Contains(text, span, ',')
            && Words(text, span).All(w => char.IsUpper(text[w.Start]) || w.Length <= 3)
            && !span.In(text).AsSpan().ContainsAnyInRange('0', '9');
    }

    private static IEnumerable<TextSpan> SplitAtSemicolons(string text, TextSpan list)
    {
        foreach (var part in Split(text, list, ';'))
        {
            int conjunction = FindConjunction(text, part, out int after);
            if (conjunction > part.Start && WordCount(text, new TextSpan(part.Start, conjunction)) >= 2 && WordCount(text, new TextSpan(after, part.End)) >= 2)
            {
                yield return new TextSpan(part.Start, conjunction);
                yield return new TextSpan(after, part.End);
            }
            else
            {
                yield return part;
            }
        }
    }

    private static IEnumerable<TextSpan> SplitAtCommas(string text, TextSpan list)
    {
        var parts = Split(text, list, ',');
        int conjunction = FindConjunction(text, parts[^1], out int after);
        if (parts.Count == 1)
        {
            return SplitPair(text, list, conjunction, after);
        }

        if (parts.TrueForAll(p => IsVancouver(text, p)))
        {
            return parts;
        }

        if (parts.Count == 2 && WordCount(text, parts[0]) <= 3)
        {
            return conjunction > parts[1].Start && WordCount(text, new TextSpan(after, list.End)) >= 2
                ? [new TextSpan(list.Start, conjunction), new TextSpan(after, list.End)]
                : [list];
        }

        return SplitLongList(text, list, parts, conjunction, after);
    }

    private static IEnumerable<TextSpan> SplitPair(string text, TextSpan list, int conjunction, int after)
    {
        if (conjunction <= list.Start)
        {
            return [list];
        }

        var left = new TextSpan(list.Start, conjunction);
        var right = new TextSpan(after, list.End);
        return LooksLikePerson(text, left) && LooksLikePerson(text, right) ? [left, right] : [list];
    }

    private static List<TextSpan> SplitLongList(string text, TextSpan list, List<TextSpan> parts, int conjunction, int after)
    {
        var names = new List<TextSpan>();
        int index = 0;
        while (index < parts.Count)
        {
            var part = parts[index];
            bool last = index == parts.Count - 1;
            if (last && conjunction >= part.Start && conjunction < part.End)
            {
                if (conjunction > part.Start)
                {
                    names.Add(new TextSpan(part.Start, conjunction));
                }

                names.Add(new TextSpan(after, list.End));
                break;
            }

            // "Last, F." and, at the head of the list, "Last, First".
            int given = index + 1;
            while (given < parts.Count && ReferenceWords.IsNameSuffix(TrimName(text, parts[given]).In(text)))
            {
                given++;
            }

            bool pair = given < parts.Count && (IsInitials(text, parts[given]) || given > index + 1
                || (index == 0 && WordCount(text, part) == 1 && WordCount(text, parts[given]) <= 2));
            int end = pair ? given : given - 1;
            while (end + 1 < parts.Count && ReferenceWords.IsNameSuffix(TrimName(text, parts[end + 1]).In(text)))
            {
                end++;
            }

            int close = end == parts.Count - 1 && conjunction > parts[end].Start && conjunction < list.End ? conjunction : parts[end].End;
            names.Add(new TextSpan(part.Start, close));
            if (close == conjunction)
            {
                names.Add(new TextSpan(after, list.End));
            }

            index = end + 1;
        }

        return names;
    }

    private static PersonName? ReadName(string text, TextSpan part)
    {
        var span = TrimName(text, part);
        if (EndsInEditorMark(text, span, out _, out _) || IsEtAl(text, span))
        {
            return null;
        }

        span = WithoutEtAl(text, span);
        if (span.IsEmpty || text.AsSpan(span.Start, span.Length).Trim(" .,;&()[]").IsEmpty)
        {
            return null;
        }

        int comma = text.IndexOf(',', span.Start, span.Length);
        if (comma > span.Start)
        {
            var given = new TextSpan(comma + 1, span.End).Trim(text);
            string family = new TextSpan(span.Start, comma).Trim(text).In(text);
            return new PersonName(family, given.IsEmpty ? null : given.In(text).Trim(',', ' '), span);
        }

        if (IsVancouver(text, span))
        {
            int blank = text.LastIndexOf(' ', span.End - 1, span.Length);
            return new PersonName(text[span.Start..blank].TrimEnd(), text[(blank + 1)..span.End], span);
        }

        if (HasInitialBeforeLast(text, span))
        {
            int blank = text.LastIndexOf(' ', span.End - 1, span.Length);
            return new PersonName(text[(blank + 1)..span.End], text[span.Start..blank].TrimEnd(), span);
        }

        return new PersonName(span.In(text), null, span);
    }

    /// <summary>Whether the last word is one to three capitals that stand for given names ("Bradley DG", "van der Beek S").</summary>
    private static bool IsVancouver(string text, TextSpan span)
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

    private static bool HasInitialBeforeLast(string text, TextSpan span)
    {
        var words = Words(text, span).ToList();
        return words.Count is >= 2 and <= 5
            && words.Take(words.Count - 1).Any(w => IsInitials(text, w))
            && words.TrueForAll(w => char.IsUpper(text[w.Start]))
            && words[^1].Length > 2;
    }

    /// <summary>Whether <paramref name="span"/> holds nothing but initials: "J.", "J. R.", "A.-H.", "JR".</summary>
    private static bool IsInitials(string text, TextSpan span)
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

        return letter && span.Length <= 16 && text.AsSpan(span.Start, span.Length).TrimEnd().EndsWith('.') | span.Length <= 2;
    }

    private static bool EndsInEditorMark(string text, TextSpan span, out int start, out bool plural)
    {
        start = span.End;
        plural = false;
        if (span.IsEmpty)
        {
            return false;
        }

        bool enclosed = text[span.End - 1] == ')';
        int end = enclosed ? span.End - 1 : span.End;
        int from = end;
        while (from > span.Start && end - from < 14 && (char.IsAsciiLetter(text[from - 1]) || text[from - 1] == '.'))
        {
            from--;
        }

        var word = text.AsSpan(from, end - from);
        if (word.IsEmpty || from == span.Start || !ReferenceWords.IsEditorMark(word) || (enclosed && text[from - 1] != '('))
        {
            return false;
        }

        start = enclosed ? from - 1 : from;
        plural = word.TrimEnd('.').EndsWith('s') || !enclosed;
        return true;
    }

    /// <summary>Whether the list in <paramref name="span"/> names editors: "Smith, J. (ed.)", "Smith, J., ed.".</summary>
    public static bool AreEditors(string text, TextSpan span) => EndsInEditorMark(text, TrimName(text, span), out _, out _);

    private static bool IsEtAl(string text, TextSpan span) => span.In(text).TrimEnd('.') is "et al" or "others" or "and others" or "et al. " or "al";

    private static TextSpan WithoutEtAl(string text, TextSpan span)
    {
        int index = span.In(text).IndexOf(" et al", StringComparison.Ordinal);
        return index > 0 && span.Length - index <= 8 ? TrimName(text, new TextSpan(span.Start, span.Start + index)) : span;
    }

    /// <summary>The name without conjunctions before it and separators around it; the full stop of a closing initial stays.</summary>
    private static TextSpan TrimName(string text, TextSpan span)
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

        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ',' or ';' or ':' || (text[end - 1] == '.' && !ClosesInitial(text, start, end - 1))))
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    private static bool ClosesInitial(string text, int start, int stop)
    {
        int from = stop;
        while (from > start && stop - from < 5 && (char.IsLetter(text[from - 1])))
        {
            from--;
        }

        return (stop - from == 1 && char.IsUpper(text[from])) || ReferenceWords.IsNameSuffix(text.AsSpan(from, stop - from)) || ReferenceWords.IsEditorMark(text.AsSpan(from, stop - from));
    }

    private static int FindConjunction(string text, TextSpan span, out int after)
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

    private static List<TextSpan> Split(string text, TextSpan span, char separator)
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

    private static IEnumerable<TextSpan> Words(string text, TextSpan span)
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

    private static int WordCount(string text, TextSpan span) => Words(text, span).Count();

    private static bool IsConjunction(string word) => word is "and" or "with";

    private static bool Contains(string text, TextSpan span, char mark) => text.IndexOf(mark, span.Start, span.Length) >= 0;
}
