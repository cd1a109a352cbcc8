using KnowledgeGraph.Claims;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Events.Gathering;

/// <summary>What claims say of an event.</summary>
internal sealed class LinkedClaims
{
    public List<EventClaim> Claims { get; } = [];

    public List<Claim> Casualties { get; } = [];

    /// <summary>What the article states flatly in its own voice; null where it states nothing of the kind, or somebody denies it.</summary>
    public (EventDate? Date, List<EventArgument> Arguments)? Narrated { get; set; }
}

/// <summary>Joins the claims of a document's running text to the events that they speak of.</summary>
internal sealed class EventClaims
{
    private readonly Document _document;
    private readonly EventResolver _resolver;
    private readonly Dictionary<int, List<Claim>> _bySentence = [];
    private readonly List<Claim> _claims;
    private readonly HashSet<string> _denied;

    public EventClaims(Document document, EventResolver resolver, List<Claim> claims)
    {
        (_document, _resolver, _claims) = (document, resolver, claims);
        _denied = claims.Where(c => c.Polarity == Polarity.Denied).Select(c => c.Statement.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var claim in claims)
        {
            if (claim.Layer == ClaimLayer.Body && document.SentenceIndexAt(claim.Evidence[0].Start) is { } sentence)
            {
                if (!_bySentence.TryGetValue(sentence, out var made))
                {
                    _bySentence.Add(sentence, made = []);
                }

                made.Add(claim);
            }
        }
    }

    /// <summary>The claims of each event.</summary>
    public Dictionary<EventDraft, LinkedClaims> Link(List<EventDraft> drafts)
    {
        var linked = drafts.ToDictionary(d => d, _ => new LinkedClaims());
        foreach (var draft in drafts)
        {
            Link(draft, linked[draft]);
        }

        foreach (var claim in _claims)
        {
            if (!claim.Casualties.IsEmpty && Harming(claim) is { } draft)
            {
                linked[draft].Casualties.Add(claim);
            }
        }

        return linked;
    }

    private void Link(EventDraft draft, LinkedClaims linked)
    {
        EventDate? date = null;
        var arguments = new List<EventArgument>();
        bool isNarrated = false, isDenied = false;
        foreach (var (phrase, _) in draft.Phrases)
        {
            if (!_bySentence.TryGetValue(phrase.Sentence, out var claims))
            {
                continue;
            }

            foreach (var claim in claims)
            {
                if (claim.Statement.Object is StatementTerm || !Holds(claim, phrase.Trigger) && !Names(claim, phrase.Trigger))
                {
                    continue;
                }

                bool states = States(claim, phrase);
                if (!states && phrase.IsVerb)
                {
                    continue;
                }

                linked.Claims.Add(new EventClaim(claim, states));
                isDenied |= states && (claim.Polarity == Polarity.Denied || _denied.Contains(claim.Statement.Id));
                if (states && IsOwnFact(claim))
                {
                    isNarrated = true;
                    date = phrase.Date is { } own ? date?.And(own) ?? own : date;
                    arguments.AddRange(phrase.Arguments.Where(a => Holds(claim, a.Span)));
                }
            }
        }

        linked.Narrated = isNarrated && !isDenied ? (date, arguments) : null;
    }

    /// <summary>Whether the verb of a claim is the one that says that the event happens, with the event's noun beside it where that is another word.</summary>
    private bool States(Claim claim, EventPhrase phrase)
    {
        if (phrase.StatingVerb < 0)
        {
            return false;
        }

        var proposition = claim.Wording.Proposition;
        var verb = _document.Sentences[phrase.Sentence].Tokens[phrase.StatingVerb].Span;
        bool isPredicate = Holds(claim, verb) && proposition.Predicate.Split(' ').Contains(verb.In(_document.Text))
            && proposition.Subject?.Span.Contains(verb) != true && proposition.Object?.Span.Contains(verb) != true && !proposition.Qualifiers.Any(q => q.Span.Contains(verb));
        return isPredicate && (phrase.IsVerb || proposition.Subject?.Span.Contains(phrase.Trigger) == true || proposition.Object?.Span.Contains(phrase.Trigger) == true);
    }

    private static bool IsOwnFact(Claim claim) =>
        claim is { Claimants.IsEmpty: true, Polarity: Polarity.Affirmed, Certainty: Certainty.Certain, Reality: Reality.Actual };

    /// <summary>Whether a claim reports that somebody takes a stance towards what the words name ("condemned <b>the attack</b>").</summary>
    private static bool Names(Claim claim, TextSpan span)
    {
        foreach (var content in claim.Wording.Proposition.Reports?.Content ?? [])
        {
            if (content.Contains(span))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Holds(Claim claim, TextSpan span)
    {
        foreach (var evidence in claim.Evidence)
        {
            if (evidence.Contains(span))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The event that did the harm which a claim counts: the one that the infobox is about, or that stands in the claim's own words, or else the last one before them in
    /// their sentence, the only one in it, or the only one in the sentence before. Null where none is, or several are.
    /// </summary>
    private EventDraft? Harming(Claim claim)
    {
        if (claim.Layer == ClaimLayer.Infobox)
        {
            return _resolver.Topic;
        }

        if (claim.Layer != ClaimLayer.Body || _document.SentenceIndexAt(claim.Evidence[0].Start) is not { } sentence)
        {
            return null;
        }

        return Only(sentence, claim) ?? Events(sentence, null, claim.Evidence[0].Start).LastOrDefault() ?? Only(sentence, null) ?? (IsAlone(sentence) ? Only(sentence - 1, null) : null);
    }

    /// <summary>Whether no event at all is told in a sentence that could do harm.</summary>
    private bool IsAlone(int sentence) => sentence > 0 && _document.Sentences[sentence].Paragraph == _document.Sentences[sentence - 1].Paragraph && !Events(sentence, null).Any();

    private EventDraft? Only(int sentence, Claim? within) => Events(sentence, within).Distinct().Take(2).ToList() is [var only] ? only : null;

    private IEnumerable<EventDraft> Events(int sentence, Claim? within, int end = int.MaxValue)
    {
        var tokens = _document.Sentences[sentence].Tokens;
        for (int i = 0; i < tokens.Length && tokens[i].Span.End <= end; i++)
        {
            if ((within is null || Holds(within, tokens[i].Span)) && _resolver.At(sentence, i) is { } draft && draft.Type.Harms)
            {
                yield return draft;
            }
        }
    }
}
