using System.Collections.Immutable;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Language.Network;

namespace KnowledgeGraph.Training.Names;

/// <summary>
/// Marks the names of a sentence as far as evidence goes: runs of capitalised words, with the small words that may stand inside a name, are taken apart
/// into titles, peoples, and names that the gazetteer, the article or their own words tell the type of. A run that resists stays unknown.
/// </summary>
internal sealed class NameRuns(Gazetteer gazetteer, WordUse use)
{
    private const int LongestPerson = 4;
    private static readonly NameLexicon Lexicon = NameLexicon.Shared;

    /// <summary>Marks <paramref name="tags"/> for <paramref name="forms"/>.</summary>
    /// <param name="forms">The words.</param>
    /// <param name="tags">A tag for each; all outside at the start.</param>
    /// <param name="article">What the article tells; null where there is none.</param>
    public void Mark(ImmutableArray<string> forms, Span<sbyte> tags, ArticleNames? article)
    {
        for (int i = 0; i < forms.Length;)
        {
            if (!IsCapital(forms[i]))
            {
                i++;
                continue;
            }

            int end = RunEnd(forms, i);
            var run = new Run(forms, i, end, StartsSentence(forms, i), article);
            if (!Resolve(run, tags))
            {
                tags[i..end].Fill(LabelledNames.Unknown);
                MarkNumbers(forms, i, end, tags);
                MarkOrdinary(run, tags);
            }

            i = end;
        }
    }

    /// <summary>Whether the word is written as names are.</summary>
    public static bool IsCapital(string form) => char.IsUpper(form[0]) || (form.Length > 2 && char.IsLower(form[0]) && char.IsUpper(form[1]));

    private static bool StartsSentence(ImmutableArray<string> forms, int index)
    {
        for (int i = index - 1; i >= 0; i--)
        {
            if (char.IsLetterOrDigit(forms[i][0]))
            {
                return false;
            }

            if (forms[i] is ":" or "\"" or "“" or "``" or "." or "?" or "!")
            {
                return true;
            }
        }

        return true;
    }

    private static int RunEnd(ImmutableArray<string> forms, int start)
    {
        int end = start + 1;
        while (end < forms.Length)
        {
            if (IsCapital(forms[end]))
            {
                end++;
            }
            else if (forms[end] is "'s" or "’s" or "and" && end + 1 < forms.Length && IsCapital(forms[end + 1]))
            {
                end += 2;
            }
            else if (forms[end] == "," && end + 1 < forms.Length && Lexicon.IsCommaTail(forms[end + 1]))
            {
                end += 2;
            }
            else if (Lexicon.IsParticle(forms[end]))
            {
                int next = end + 1;
                while (next < forms.Length && next < end + 3 && Lexicon.IsParticle(forms[next]))
                {
                    next++;
                }

                if (next == forms.Length || !IsCapital(forms[next]))
                {
                    return end;
                }

                end = next + 1;
            }
            else
            {
                return end;
            }
        }

        return end;
    }

    /// <summary>Takes the run apart and marks its parts; false, with the tags as they were, where a part stays unexplained.</summary>
    private bool Resolve(Run run, Span<sbyte> tags)
    {
        int start = run.Start;
        bool titled = false;
        if (run.StartsSentence && use.IsOrdinary(run.Forms[start]) && Known(run, start, run.End) is null)
        {
            start = SkipParticles(run, start + 1);
        }

        while (start < run.End)
        {
            if (Whole(run, start, run.End, titled) is { } whole)
            {
                int first = start == run.Start && IsNumbered(run, whole) ? start - 1 : start;
                LabelledNames.Mark(tags, first, run.End - first, whole);
                return true;
            }

            string word = run.Forms[start];
            if (word is "The" || Lexicon.IsPlain(word) || (run.StartsSentence && start == run.Start && use.IsCommon(word)))
            {
                start = SkipParticles(run, start + 1);
                titled = false;
                continue;
            }

            if (Lexicon.IsTitle(word))
            {
                titled = start + 1 < run.End && IsCapital(run.Forms[start + 1]);
                start = SkipParticles(run, start + 1);
                continue;
            }

            if (ResolvePrefix(run, start, tags) is var length and > 0)
            {
                start = SkipParticles(run, start + length);
                titled = false;
                continue;
            }

            tags[run.Start..run.End].Clear();
            return false;
        }

        return true;
    }

    /// <summary>Whether an ordinal or a year before the run belongs to the name: "65th Air Division", "1903 World Series".</summary>
    private static bool IsNumbered(Run run, NamedEntityType type)
    {
        string before = run.Start > 0 ? run.Forms[run.Start - 1] : "";
        bool ordinal = before.Length > 1 && char.IsAsciiDigit(before[0]) && before[^1] is 't' or 'd' or 'h';
        bool year = before.Length == 4 && before[0] is '1' or '2' && !before.AsSpan().ContainsAnyExceptInRange('0', '9');
        return (ordinal && type is NamedEntityType.Organization or NamedEntityType.Event) || (year && type == NamedEntityType.Event);
    }

    private static int SkipParticles(Run run, int start)
    {
        while (start < run.End && !IsCapital(run.Forms[start]))
        {
            start++;
        }

        return start;
    }

    /// <summary>Marks the name at <paramref name="start"/> that "and", "'s", a title or another name follows; its length, or 0.</summary>
    private int ResolvePrefix(Run run, int start, Span<sbyte> tags)
    {
        for (int end = run.End - 1; end > start; end--)
        {
            bool cut = run.Forms[end] is "and" or "'s" or "’s" || Lexicon.IsTitle(run.Forms[end]);
            if (cut && Whole(run, start, end, false) is { } type)
            {
                LabelledNames.Mark(tags, start, end - start, type);
                return end - start;
            }
        }

        if (Lexicon.IsPeople(run.Forms[start]) && start + 1 < run.End && (Lexicon.IsTitle(run.Forms[start + 1]) || !IsCapital(run.Forms[start + 1]) || Whole(run, start + 1, run.End, false) is not null))
        {
            LabelledNames.Mark(tags, start, 1, NamedEntityType.Group);
            return 1;
        }

        return 0;
    }

    /// <summary>The type of the name that the words from <paramref name="start"/> to <paramref name="end"/> are, all of them.</summary>
    private NamedEntityType? Whole(Run run, int start, int end, bool titled)
    {
        if (Known(run, start, end) is { } known)
        {
            return known;
        }

        var words = run.Forms.AsSpan()[start..end];
        if (words.Length == 1)
        {
            return titled && words[0].Length > 2 && Lexicon.NameWordType(words[0]) is null ? NamedEntityType.Person : null;
        }

        if (words.ContainsAny(Breaks) || words[0] == "The")
        {
            return null;
        }

        int of = words.IndexOf("of");
        if (of > 0)
        {
            return Lexicon.NameWordType(words[of - 1]);
        }

        return PersonType(words, titled) ?? WordType(words);
    }

    private static readonly System.Buffers.SearchValues<string> Breaks = System.Buffers.SearchValues.Create(["and", "'s", "’s"], StringComparison.Ordinal);

    private NamedEntityType? WordType(ReadOnlySpan<string> words)
    {
        bool person = words.Length == 2 && gazetteer.IsFirstName(words[0]);
        return person || Lexicon.IsTitle(words[0]) && words[0] != "General" ? null : Lexicon.NameWordType(words[^1]) ?? Lexicon.LeadingType(words[0]);
    }

    private NamedEntityType? PersonType(ReadOnlySpan<string> words, bool titled)
    {
        if (words.Length > LongestPerson + 1 || Lexicon.NameWordType(words[^1]) is not null || Lexicon.IsPeople(words[0]))
        {
            return null;
        }

        int capitals = 0;
        foreach (string word in words)
        {
            bool fits = word == "," || char.IsUpper(word[0]) ? !Lexicon.IsTitle(word) && !Lexicon.IsPeople(word) && word is not "The" : Lexicon.IsParticle(word) && word is not ("of" or "the" or "for" or "&" or "–");
            capitals += char.IsUpper(word[0]) ? 1 : 0;
            if (!fits || word.AsSpan().ContainsAnyInRange('0', '9'))
            {
                return null;
            }
        }

        bool initials = words[0].Length == 2 && words[0][1] == '.' && words[^1].Length > 2;
        bool named = gazetteer.IsFirstName(words[0]) || initials || titled || words[^1] is "Jr." or "Sr.";
        return named && capitals is >= 2 and <= LongestPerson ? NamedEntityType.Person : null;
    }

    private NamedEntityType? Known(Run run, int start, int end)
    {
        if (end - start == 1 && Lexicon.IsPeople(run.Forms[start]))
        {
            return NamedEntityType.Group;
        }

        string name = string.Join(' ', run.Forms.AsSpan()[start..end]!);
        var type = run.Article?.TypeOf(name) ?? gazetteer.TypeOf(name, end - start == 1, use);
        return type == NamedEntityType.Person && Lexicon.IsTitle(run.Forms[start]) ? null : type;
    }

    /// <summary>A number beside a run that resists may be part of a name.</summary>
    private static void MarkNumbers(ImmutableArray<string> forms, int start, int end, Span<sbyte> tags)
    {
        if (start > 0 && char.IsAsciiDigit(forms[start - 1][0]))
        {
            tags[start - 1] = LabelledNames.Unknown;
        }

        if (end < forms.Length && char.IsAsciiDigit(forms[end][0]))
        {
            tags[end] = LabelledNames.Unknown;
        }
    }

    /// <summary>Marks the first word of a sentence as no name where it is mostly written small.</summary>
    private void MarkOrdinary(Run run, Span<sbyte> tags)
    {
        if (run.StartsSentence && use.IsOrdinary(run.Forms[run.Start]))
        {
            tags[run.Start] = NameTags.Outside;
        }
    }

    private readonly record struct Run(ImmutableArray<string> Forms, int Start, int End, bool StartsSentence, ArticleNames? Article);
}
