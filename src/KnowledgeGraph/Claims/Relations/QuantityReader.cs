using System.Collections.Immutable;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Claims.Relations;

/// <summary>Finds the numbers in a parsed sentence, with what they count and what became of it.</summary>
internal sealed class QuantityReader(ParsedSentences sentences, WordKeys keys, RelationLexicon lexicon, IReadOnlySet<string> eventNouns)
{
    private const int LongestPath = 6;

    private static readonly string[] Measures =
    [
        "year", "month", "week", "day", "hour", "minute", "second", "kilometre", "kilometer", "km", "mile", "metre", "meter", "m", "foot", "inch", "percent", "%", "dollar", "euro",
        "pound", "degree", "time", "century", "decade", "am", "pm", "tonne", "ton", "kg", "mph", "point", "goal", "chapter", "page", "episode", "season", "edition", "volume", "article",
    ];

    /// <summary>The numbers of a sentence in its order.</summary>
    /// <param name="sentence">The index of the sentence.</param>
    /// <param name="claimOf">The claim in whose words a character stands; null where there is none.</param>
    /// <param name="moments">The date that the sentence names.</param>
    public List<Quantity> Read(int sentence, Func<int, ClaimProfile?> claimOf, Moments moments)
    {
        var parsed = sentences[sentence];
        var found = new List<Quantity>();
        int[]? names = null, events = null;
        bool? isRevised = null;
        for (int i = 0; i < parsed.Words.Length; i++)
        {
            if (parsed.Words[i].Upos != UniversalPos.Numeral || NumberWords.Value(parsed.Words[i].Lemma) is not { } value || claimOf(parsed.Tokens[i].Span.Start) is not { } claim)
            {
                continue;
            }

            int end = i + 1;
            while (end < parsed.Words.Length && NumberWords.Scale(parsed.Words[end].Lemma) is > 1 and var scale && value < 1_000_000_000)
            {
                value *= scale;
                end++;
            }

            int number = end - 1;
            int noun = parsed.Words[number].Relation is "nummod" ? parsed.Words[number].Head : parsed.Words[i].Relation is "nummod" ? parsed.Words[i].Head : -1;
            noun = noun >= 0 && parsed.Words[noun].Upos is UniversalPos.Noun or UniversalPos.ProperNoun ? noun : -1;
            int head = noun >= 0 ? noun : number;
            if (IsDate(parsed, i) || IsRange(parsed, i, number) || IsKnown(parsed, head) || (noun >= 0 && IsMeasure(parsed, noun)) || (noun < 0 && value is >= 1000 and < 2100))
            {
                continue;
            }

            string? fate = Fate(parsed, head, out bool isPart);
            var total = isPart ? found.FindLast(q => !q.IsPart && q.Claim.Sentence == sentence) : null;
            fate ??= total?.Fate ?? (noun < 0 ? TollFate(parsed, number) : null);
            if (noun < 0 && fate is null)
            {
                continue;
            }

            var (bound, start) = Bound(parsed, i);
            found.Add(new Quantity
            {
                Claim = claim,
                Value = value,
                Bound = bound,
                Span = new TextSpan(parsed.Tokens[start].Span.Start, parsed.Tokens[Math.Max(noun, number)].Span.End),
                Counted = noun >= 0 ? keys.Of(parsed.Words[noun]) : keys.Id("people"),
                Population = noun < 0 ? Population.People : lexicon.PopulationOf(parsed.Words[noun].Lemma.ToLowerInvariant()),
                Kinds = noun < 0 ? [] : Kinds(parsed, noun, i),
                Fate = fate,
                IsPart = isPart,
                Total = total,
                IsRevised = isRevised ??= IsRevised(parsed),
                Moments = moments,
                Names = names ??= Names(parsed),
                Events = events ??= Events(parsed),
            });
            i = number;
        }

        return found;
    }

    /// <summary>Whether the number is a day or year beside a month.</summary>
    private static bool IsDate(Sentence s, int i) =>
        (i > 0 && Moments.MonthOf(s.Words[i - 1].Lemma.ToLowerInvariant()) > 0) || (i + 1 < s.Words.Length && Moments.MonthOf(s.Words[i + 1].Lemma.ToLowerInvariant()) > 0)
        || (i > 1 && s.Words[i - 1].Lemma == "," && NumberWords.Value(s.Words[i - 2].Lemma) is not null && s.Words[i].Lemma.Length == 4);

    /// <summary>Whether the number is one end of a range ("34 to 44"), or one of some ("two of the men").</summary>
    private static bool IsRange(Sentence s, int first, int last)
    {
        bool followed = last + 2 < s.Words.Length && s.Words[last + 1].Lemma is "–" or "-" or "to" or "or" && NumberWords.Value(s.Words[last + 2].Lemma) is not null;
        bool preceded = first > 1 && s.Words[first - 1].Lemma is "–" or "-" or "to" or "or" && NumberWords.Value(s.Words[first - 2].Lemma) is not null;
        return followed || preceded || (last + 1 < s.Words.Length && s.Words[last + 1].Lemma is "of" or "%");
    }

    /// <summary>Whether an article or demonstrative says that those counted are known ("the two men"), so that their number is no news.</summary>
    private static bool IsKnown(Sentence s, int noun)
    {
        for (int i = Math.Max(0, noun - 5); i < noun; i++)
        {
            if (s.Words[i].Head == noun && s.Words[i].Relation == "det" && s.Words[i].Lemma is "the" or "this" or "that" or "both")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMeasure(Sentence s, int noun) => Array.IndexOf(Measures, s.Words[noun].Lemma.ToLowerInvariant()) >= 0 || s.Words[noun].Relation == "nmod:unmarked";

    /// <summary>What became of those that <paramref name="head"/> counts: the casualty kind or class of the word that governs it.</summary>
    private string? Fate(Sentence s, int head, out bool isPart)
    {
        isPart = false;
        int at = head;
        for (int steps = 0; steps < LongestPath; steps++)
        {
            isPart |= HasMarker(s, at);
            string lemma = s.Words[at].Lemma.ToLowerInvariant();
            if (s.Words[at].Upos == UniversalPos.Noun && lexicon.CasualtyKind(VerbLexicon.WithS(lemma)) is { } counted)
            {
                return counted;
            }

            if (ModifierFate(s, at) is { } kind)
            {
                return kind;
            }

            int up = s.Words[at].Head;
            string relation = s.Words[at].Relation;
            if (up < 0)
            {
                return steps == 0 || at == head ? null : ClassOf(s, at);
            }

            bool climbs = relation is "conj" or "nummod" or "appos" || isPart && relation is "nmod" or "obl" or "advcl" or "dep";
            if (climbs)
            {
                at = up;
                continue;
            }

            if (relation is "nsubj" or "nsubj:pass" or "obj" or "xcomp" || (relation is "obl" or "nmod" && !isPart))
            {
                string? fate = ClassOf(s, up);
                bool isTaken = relation is "nsubj:pass" or "obj" || (relation == "nsubj" && lexicon.ClassOf(s.Words[up].Lemma) is { IsPatient: true }) || (relation == "nmod" && s.Words[up].Upos == UniversalPos.Noun)
                    || s.Words[up].Lemma is "dead" or "toll" || (relation == "nsubj" && s.Words[up].Lemma is "be");
                return isTaken || fate == RelationLexicon.Attack || relation == "xcomp" ? fate : null;
            }

            return relation is "root" or "parataxis" or "ccomp" ? ClassOf(s, at) : null;
        }

        return null;
    }

    /// <summary>A number that a toll is, reaches or is put at.</summary>
    private static string? TollFate(Sentence s, int number)
    {
        int over = s.Words[number].Head;
        for (int i = Math.Max(0, number - 12); i < number; i++)
        {
            if (s.Words[i].Lemma is "toll" && (s.Words[i].Head == over || s.Words[i].Head == number || i == over))
            {
                return "killed";
            }
        }

        return null;
    }

    /// <summary>"<b>killed</b>" or "<b>dead</b>" after the noun, or before it.</summary>
    private static string? ModifierFate(Sentence s, int noun)
    {
        for (int i = Math.Max(0, noun - 3); i < Math.Min(s.Words.Length, noun + 4); i++)
        {
            if (s.Words[i].Head == noun && s.Words[i].Relation is "acl" or "amod" or "acl:relcl" && CasualtyOf(s, i) is { } kind)
            {
                return kind;
            }
        }

        return null;
    }

    private static string? CasualtyOf(Sentence s, int i) => s.Words[i].Lemma switch
    {
        "kill" or "die" or "dead" or "murder" => "killed",
        "injure" or "wound" or "hurt" => "injured",
        "capture" or "detain" => "captured",
        "missing" => "missing",
        _ => null,
    };

    private string? ClassOf(Sentence s, int i)
    {
        string lemma = s.Words[i].Lemma.ToLowerInvariant();
        return CasualtyOf(s, i) ?? (lemma == "toll" ? "killed" : lexicon.ClassOf(lemma)?.Class switch
        {
            RelationLexicon.Kill => "killed",
            "injure" => "injured",
            "arrest" => "arrested",
            "capture" => "captured",
            RelationLexicon.Perform => RelationLexicon.Attack,
            "shoot" => RelationLexicon.Attack,
            var other => other ?? (s.Words[i].Upos == UniversalPos.Verb ? lemma : null),
        });
    }

    /// <summary>Whether "including" or "among" governs the phrase.</summary>
    private static bool HasMarker(Sentence s, int noun)
    {
        for (int i = Math.Max(0, noun - 6); i < noun; i++)
        {
            if (s.Words[i].Head == noun && s.Words[i].Lemma is "include" or "including" or "among" && s.Words[i].Relation is "case" or "mark" or "amod")
            {
                return true;
            }
        }

        int head = s.Words[noun].Head;
        return head >= 0 && head < noun && s.Words[head].Lemma is "include" && s.Words[noun].Relation == "obj";
    }

    private int[] Kinds(Sentence s, int noun, int number)
    {
        var kinds = new List<int>();
        for (int i = Math.Max(0, noun - 5); i < noun; i++)
        {
            if (i != number && s.Words[i].Head == noun && s.Words[i].Relation is "amod" or "compound" or "nmod:poss" && CasualtyOf(s, i) is null && s.Words[i].Lemma is not ("other" or "more" or "additional"))
            {
                kinds.Add(keys.Of(s.Words[i]));
            }
        }

        return SortedKeys.Of(kinds);
    }

    private (NumberBound Bound, int Start) Bound(Sentence s, int number)
    {
        if (number == 0 || !lexicon.Bounds.TryGetValue(s.Words[number - 1].Lemma.ToLowerInvariant(), out var phrases) && !lexicon.Bounds.TryGetValue(Form(s, number - 1), out phrases))
        {
            return (NumberBound.Exact, number);
        }

        foreach (var (words, bound) in phrases)
        {
            if (Ends(s, number, words))
            {
                return (bound, number - words.Length);
            }
        }

        return (NumberBound.Exact, number);
    }

    private bool IsRevised(Sentence s)
    {
        for (int i = 0; i < s.Words.Length; i++)
        {
            if (lexicon.MarkersEndingIn(sentences.WordOf(s, i)) is { IsEmpty: false } markers && markers.Any(m => m.Value == DiscourseRelation.Revision && Ends(s, i + 1, m.Words)))
            {
                return true;
            }
        }

        return false;
    }

    private bool Ends(Sentence s, int end, ImmutableArray<string> words)
    {
        for (int w = 0; w < words.Length; w++)
        {
            if (end - words.Length + w < 0 || Form(s, end - words.Length + w) != words[w])
            {
                return false;
            }
        }

        return true;
    }

    private string Form(Sentence s, int i) => sentences.FormOf(s, i);

    /// <summary>What its nouns say that happens, killing and injuring left out.</summary>
    private int[] Events(Sentence s)
    {
        var events = new List<int>();
        foreach (var word in s.Words)
        {
            string lemma = word.Lemma;
            if (word.Upos == UniversalPos.Noun && (eventNouns.Contains(lemma) || lexicon.ClassOf(lemma) is not null) && lexicon.ClassOf(lemma)?.Class is not (RelationLexicon.Kill or "injure" or RelationLexicon.Perform))
            {
                events.Add(keys.OfLemma(lemma));
            }
        }

        return SortedKeys.Of(events);
    }

    private int[] Names(Sentence s)
    {
        var names = new List<int>();
        foreach (var word in s.Words)
        {
            if (word.Upos == UniversalPos.ProperNoun || (word.Upos == UniversalPos.Adjective && word.Lemma.Length > 0 && char.IsUpper(word.Lemma[0])))
            {
                names.Add(Moments.MonthOf(word.Lemma.ToLowerInvariant()) > 0 ? WordKeys.None : keys.OfName(word.Lemma));
            }
        }

        return SortedKeys.Of(names);
    }
}
