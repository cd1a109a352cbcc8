using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using KnowledgeGraph.Text;
using KnowledgeGraph.Training.Names;

namespace KnowledgeGraph.Training.Raw;

/// <summary>
/// The subject of an article where its first paragraph has it in capitals ("The 1903 WORLD SERIES was …"): found, and written as the rest of the article writes it.
/// </summary>
internal static class CapitalSubjects
{
    private const int SmallWord = 3, LongestAcronym = 6;

    /// <summary>Rewrites the capitals in the first <paramref name="lead"/> characters of <paramref name="text"/> and returns where they stand; lengths do not change.</summary>
    public static ImmutableArray<TextSpan> Restore(StringBuilder text, int lead)
    {
        string all = text.ToString();
        var runs = Runs(all.AsSpan(0, lead));
        if (runs.IsEmpty)
        {
            return runs;
        }

        var wanted = new Dictionary<string, Dictionary<string, int>>(StringComparer.OrdinalIgnoreCase);
        foreach (var run in runs)
        {
            foreach (string word in Words(run.In(all)))
            {
                wanted.TryAdd(word, new(StringComparer.Ordinal));
            }
        }

        foreach (string word in Words(all[lead..]))
        {
            if (wanted.TryGetValue(word, out var forms))
            {
                forms[word] = forms.GetValueOrDefault(word) + 1;
            }
        }

        foreach (var run in runs)
        {
            Rewrite(text, run, wanted);
        }

        return runs;
    }

    private static void Rewrite(StringBuilder text, TextSpan run, Dictionary<string, Dictionary<string, int>> wanted)
    {
        for (int i = run.Start; i < run.End;)
        {
            int end = i;
            while (end < run.End && char.IsLetterOrDigit(text[end]))
            {
                end++;
            }

            if (end > i)
            {
                string word = text.ToString(i, end - i);
                string form = wanted[word].OrderByDescending(f => f.Value).ThenBy(f => f.Key, StringComparer.Ordinal).Select(f => f.Key).FirstOrDefault() ?? Usual(word, i == run.Start, i > 0 && text[i - 1] is '\'' or '’');
                for (int k = 0; k < form.Length; k++)
                {
                    text[i + k] = form[k];
                }
            }

            i = Math.Max(end, i + 1);
        }
    }

    private static string Usual(string word, bool first, bool clitic) =>
        clitic && word.Length == 1 ? word.ToLowerInvariant()
        : !first && word.Length <= SmallWord && NameLexicon.Shared.IsParticle(word.ToLowerInvariant()) ? word.ToLowerInvariant()
        : word.Length == 1 ? word
        : word[..1] + CultureInfo.InvariantCulture.TextInfo.ToLower(word[1..]);

    /// <summary>The runs of words without small letters, with four capitals or more between them.</summary>
    private static ImmutableArray<TextSpan> Runs(ReadOnlySpan<char> lead)
    {
        var runs = ImmutableArray.CreateBuilder<TextSpan>();
        int at = 0;
        while (at < lead.Length)
        {
            int end = WordEnd(lead, at), first = at, last = -1, capitals = 0;
            while (at < lead.Length && (last < 0 || lead[at] != '(') && IsCapitals(lead[at..end], out int count))
            {
                capitals += count;
                last = end;
                bool stops = lead[end - 1] is ',' or ')' or ';' or ':' or '.' && count > 2;
                at = Math.Min(lead.Length, end + 1);
                end = WordEnd(lead, at);
                if (stops)
                {
                    break;
                }
            }

            if (last >= 0)
            {
                var run = Trim(lead, first, last);
                if (capitals >= 4 && run.Length > 0 && !IsAcronym(lead, run))
                {
                    runs.Add(run);
                }
            }
            else
            {
                at = Math.Min(lead.Length, end + 1);
            }
        }

        return runs.ToImmutable();
    }

    /// <summary>"(CUNY)": capitals that are capitals everywhere.</summary>
    private static bool IsAcronym(ReadOnlySpan<char> lead, TextSpan run) =>
        run.Length <= LongestAcronym && run.Start > 0 && lead[run.Start - 1] == '(' && !lead[run.Start..run.End].Contains(' ');

    private static TextSpan Trim(ReadOnlySpan<char> lead, int first, int last)
    {
        while (first < last && !char.IsLetterOrDigit(lead[first]))
        {
            first++;
        }

        while (last > first && !char.IsLetterOrDigit(lead[last - 1]))
        {
            last--;
        }

        return new(first, last);
    }

    private static bool IsCapitals(ReadOnlySpan<char> word, out int capitals)
    {
        capitals = 0;
        foreach (char c in word)
        {
            capitals += char.IsUpper(c) ? 1 : 0;
            if (char.IsLower(c))
            {
                return false;
            }
        }

        return capitals > 0 || (word.Length is > 0 and <= 4 && char.IsAsciiDigit(word[0]));
    }

    private static int WordEnd(ReadOnlySpan<char> text, int start)
    {
        int length = start < text.Length ? text[start..].IndexOf(' ') : -1;
        return length < 0 ? text.Length : start + length;
    }

    private static IEnumerable<string> Words(string text)
    {
        for (int i = 0; i < text.Length;)
        {
            int end = i;
            while (end < text.Length && char.IsLetterOrDigit(text[end]))
            {
                end++;
            }

            if (end > i)
            {
                yield return text[i..end];
            }

            i = end + 1;
        }
    }
}
