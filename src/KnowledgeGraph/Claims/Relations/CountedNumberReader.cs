using System.Collections.Immutable;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Propositions.Times;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Claims.Relations;

/// <summary>Finds the numbers in a parsed sentence, with what they count and what became of it.</summary>
internal sealed class CountedNumberReader(ParsedSentences sentences, WordKeys keys, EnglishLexicon lexicon)
{
    private const decimal LargestNumber = 1_000_000_000_000_000m;

    private readonly CountedFates _fates = new(lexicon);

    /// <summary>The numbers of a sentence in its order.</summary>
    /// <param name="sentence">The index of the sentence.</param>
    /// <param name="claimOf">The claim in whose words a character stands; null where there is none.</param>
    /// <param name="moments">The date that the sentence names.</param>
    public List<CountedNumber> Read(int sentence, Func<int, ClaimProfile?> claimOf, Moments moments)
    {
        var parsed = sentences[sentence];
        var found = new List<CountedNumber>();
        int[]? names = null, events = null;
        bool? isRevised = null;
        for (int i = 0; i < parsed.Words.Length; i++)
        {
            if (parsed.Words[i].Upos != UniversalPos.Numeral || lexicon.Numerals.WholeNumberOf(parsed.Words[i].Lemma) is not { } value || claimOf(parsed.Tokens[i].Span.Start) is not { } claim)
            {
                continue;
            }

            int end = i + 1;
            while (end < parsed.Words.Length && lexicon.Numerals.Of(parsed.Words[end].Lemma) is { IsScale: true } scale && value * scale.Value < LargestNumber)
            {
                value *= (long)scale.Value;
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

            string? fate = _fates.Of(parsed, head, out bool isPart);
            var total = isPart ? found.FindLast(q => !q.IsPart && q.Claim.Sentence == sentence) : null;
            fate ??= total?.Fate ?? (noun < 0 ? CountedFates.OfToll(parsed, number) : null);
            if (noun < 0 && fate is null)
            {
                continue;
            }

            var (bound, start) = Bound(parsed, i);
            if (bound == QuantityBound.Exception)
            {
                continue;
            }

            found.Add(new CountedNumber
            {
                Claim = claim,
                Value = value,
                Bound = bound,
                Span = new TextSpan(parsed.Tokens[start].Span.Start, parsed.Tokens[Math.Max(noun, number)].Span.End),
                Counted = noun >= 0 ? keys.Of(parsed.Words[noun]) : keys.Id("people"),
                Population = noun < 0 ? Population.People : lexicon.Relations.PopulationOf(parsed.Words[noun].Lemma.ToLowerInvariant()),
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
    private bool IsDate(Sentence s, int i) =>
        (i > 0 && TimeWords.MonthOf(s.Words[i - 1].Lemma) > 0) || (i + 1 < s.Words.Length && TimeWords.MonthOf(s.Words[i + 1].Lemma) > 0)
        || (i > 1 && s.Words[i - 1].Lemma == "," && lexicon.Numerals.WholeNumberOf(s.Words[i - 2].Lemma) is not null && s.Words[i].Lemma.Length == 4);

    /// <summary>Whether the number is one end of a range ("34 to 44"), or one of some ("two of the men").</summary>
    private bool IsRange(Sentence s, int first, int last)
    {
        bool followed = last + 2 < s.Words.Length && s.Words[last + 1].Lemma is "–" or "-" or "to" or "or" && lexicon.Numerals.WholeNumberOf(s.Words[last + 2].Lemma) is not null;
        bool preceded = first > 1 && s.Words[first - 1].Lemma is "–" or "-" or "to" or "or" && lexicon.Numerals.WholeNumberOf(s.Words[first - 2].Lemma) is not null;
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

    private bool IsMeasure(Sentence s, int noun) => lexicon.QuantityWords.IsMeasure(s.Words[noun].Lemma.ToLowerInvariant()) || s.Words[noun].Relation == "nmod:unmarked";

    private int[] Kinds(Sentence s, int noun, int number)
    {
        var kinds = new List<int>();
        for (int i = Math.Max(0, noun - 5); i < noun; i++)
        {
            if (i != number && s.Words[i].Head == noun && s.Words[i].Relation is "amod" or "compound" or "nmod:poss" && lexicon.Casualties.KindOf(s.Words[i].Lemma.ToLowerInvariant()) is null && s.Words[i].Lemma is not ("other" or "more" or "additional"))
            {
                kinds.Add(keys.Of(s.Words[i]));
            }
        }

        return SortedKeys.Of(kinds);
    }

    /// <summary>How the words before a number bound it, and where those that do begin.</summary>
    private (QuantityBound Bound, int Start) Bound(Sentence s, int number)
    {
        int longest = Math.Min(number, lexicon.QuantityWords.LongestBound);
        var before = new string[longest];
        for (int i = 0; i < longest; i++)
        {
            before[i] = sentences.FormOf(s, number - longest + i);
        }

        var (length, bound) = lexicon.QuantityWords.BoundAtEndOf(before);
        return (bound, bound == QuantityBound.Exact ? number : number - length);
    }

    private bool IsRevised(Sentence s)
    {
        for (int i = 0; i < s.Words.Length; i++)
        {
            if (lexicon.Relations.MarkersEndingIn(sentences.WordOf(s, i)) is { IsEmpty: false } markers && markers.Any(m => m.Value == DiscourseRelation.Revision && Ends(s, i + 1, m.Words)))
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
            if (word.Upos == UniversalPos.Noun && (lexicon.EventNouns.Contains(lemma) || lexicon.Relations.ClassOf(lemma) is not null) && lexicon.Relations.ClassOf(lemma)?.Class is not (RelationLexicon.Kill or "injure" or RelationLexicon.Perform))
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
                names.Add(TimeWords.MonthOf(word.Lemma) > 0 ? WordKeys.None : keys.OfName(word.Lemma));
            }
        }

        return SortedKeys.Of(names);
    }
}
