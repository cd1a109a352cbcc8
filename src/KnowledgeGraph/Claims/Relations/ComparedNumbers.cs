using KnowledgeGraph.Lexicon;

namespace KnowledgeGraph.Claims.Relations;

/// <summary>
/// Compares numbers of one thing: unequal ones contradict, equal ones of two voices corroborate. Two numbers are of one thing where
/// the same is counted with the same fate and nothing tells their events apart, and something (a citation, a day, a place, a paragraph) brings them together.
/// </summary>
internal sealed class ComparedNumbers(ComparedClaims claims, List<CountedNumber> quantities)
{
    private const int MostCompared = 32;
    private const int Near = 3;

    private readonly Dictionary<string, int> _sentenceCiting = new(StringComparer.Ordinal);

    public void Find()
    {
        ReadCitations();
        var buckets = new Dictionary<(string?, int), List<CountedNumber>>();
        foreach (var quantity in quantities)
        {
            var key = IsCasualty(quantity) ? (quantity.Fate, -1) : (null, quantity.Counted);
            if (!buckets.TryGetValue(key, out var bucket))
            {
                buckets.Add(key, bucket = []);
            }

            for (int i = bucket.Count - 1; i >= Math.Max(0, bucket.Count - MostCompared); i--)
            {
                Compare(quantity, bucket[i]);
            }

            bucket.Add(quantity);
        }
    }

    private bool IsCasualty(CountedNumber q) => q.Fate is { } fate && claims.Lexicon.Casualties.IsKind(fate);

    /// <summary>The number of the paragraph of each sentence that cites a work.</summary>
    private void ReadCitations()
    {
        for (int i = 0; i < claims.Sentences.Count; i++)
        {
            foreach (string number in claims.Sentences[i].Citations)
            {
                _sentenceCiting.TryAdd(number, i);
            }
        }
    }

    private void Compare(CountedNumber later, CountedNumber earlier)
    {
        if (ReferenceEquals(later.Claim, earlier.Claim) || !CountTheSame(later, earlier))
        {
            return;
        }

        bool sameVoice = later.Claim.Voice == earlier.Claim.Voice;
        bool sameLayer = later.Claim.Claim.Layer == earlier.Claim.Claim.Layer;
        int together = Together(later, earlier);
        if (!later.Agrees(earlier))
        {
            if (together >= (sameVoice && sameLayer ? 4 : 2) && !(sameVoice && later.Claim.Sentence == earlier.Claim.Sentence) && later.Claim.IsDenied == earlier.Claim.IsDenied)
            {
                bool revised = later.IsRevised || earlier.IsRevised;
                claims.Add(revised ? ClaimRelationType.Refines : ClaimRelationType.Contradicts, later.Claim, earlier.Claim, Unequal(later, earlier, revised));
            }
        }
        else if (later.Value == earlier.Value && !sameVoice && together >= 1 && later.Claim.IsDenied == earlier.Claim.IsDenied)
        {
            claims.Add(ClaimRelationType.Corroborates, later.Claim, earlier.Claim, $"{claims.VoiceOf(earlier.Claim)} and {claims.VoiceOf(later.Claim)} give one number: “{claims.Words(earlier.Span)}”, “{claims.Words(later.Span)}”.");
        }
    }

    private string Unequal(CountedNumber later, CountedNumber earlier, bool revised) =>
        $"{claims.VoiceOf(earlier.Claim)} gives “{claims.Words(earlier.Span)}”, {claims.VoiceOf(later.Claim)} gives “{claims.Words(later.Span)}”{(revised ? ", as of another moment." : $": {earlier.Value} is not {later.Value}.")}";

    private bool CountTheSame(CountedNumber a, CountedNumber b)
    {
        bool equal = a.Value == b.Value;
        if (IsCasualty(a))
        {
            bool totals = a.Population == Population.People && b.Population == Population.People && !a.IsPart && !b.IsPart && a.Kinds.Length == 0 && b.Kinds.Length == 0;
            bool sameKind = a.Counted == b.Counted && a.Kinds.AsSpan().SequenceEqual(b.Kinds);
            return totals || sameKind || (equal && !a.IsPart && !b.IsPart && SortedKeys.Shared(a.Kinds, b.Kinds) == Math.Min(a.Kinds.Length, b.Kinds.Length));
        }

        return a.Fate is not null && a.Fate == b.Fate && !a.IsPart && !b.IsPart && (equal || a.Kinds.AsSpan().SequenceEqual(b.Kinds));
    }

    /// <summary>How much brings two numbers together; 0 where something tells their events apart.</summary>
    private int Together(CountedNumber a, CountedNumber b)
    {
        if (a.Moments.ConflictsWith(b.Moments))
        {
            return 0;
        }

        int shared = SortedKeys.Shared(a.Names, b.Names);
        int cited = Cited(a, b);
        if (shared == 0 && a.Names.Length > 0 && b.Names.Length > 0 && cited < 2)
        {
            return 0;
        }

        bool near = a.Claim.Paragraph >= 0 && a.Claim.Paragraph == b.Claim.Paragraph && Math.Abs(a.Claim.Sentence - b.Claim.Sentence) <= Near;
        bool sameDay = a.Moments.IsSameDayAs(b.Moments), ofTopic = IsOfTopic(a) || IsOfTopic(b);
        if (cited == 0 && !near && !sameDay && !ofTopic)
        {
            return a.Value == b.Value && shared > 1 ? 1 : 0;
        }

        return cited + (shared > 1 ? 1 : 0) + (sameDay ? 1 : 0) + (near ? 1 : 0) + (SortedKeys.Shared(a.Events, b.Events) > 0 ? 1 : 0)
            + (a.Counted == b.Counted && a.Population != Population.People ? 1 : 0) + (ofTopic ? 1 : 0);
    }

    /// <summary>2 where a sentence cites the work in whose title the other number stands, 1 where a later sentence of its paragraph does.</summary>
    private int Cited(CountedNumber a, CountedNumber b)
    {
        var (work, body) = a.Claim.Claim.Work is not null ? (a, b) : (b, a);
        if (work.Claim.Claim.Work is not { } reference || body.Claim.Claim.Work is not null)
        {
            return 0;
        }

        if (body.Claim.Claim.Citations.Contains(reference.Number))
        {
            return 2;
        }

        return _sentenceCiting.TryGetValue(reference.Number, out int citing) && body.Claim.Sentence >= 0 && body.Claim.Paragraph == claims.Sentences[citing].Paragraph && body.Claim.Sentence <= citing ? 1 : 0;
    }

    /// <summary>Whether a row counts for the whole of what the article is about: no side, no place, no day.</summary>
    private static bool IsOfTopic(CountedNumber q) => q.Claim.Claim.Row is { Side: null, Group: null } && q.Names.Length == 0 && q.Claim.Claim.Statement.Qualifiers.IsEmpty;
}
