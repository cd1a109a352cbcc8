using KnowledgeGraph.Lexicon;

namespace KnowledgeGraph.Events.Gathering;

/// <summary>
/// Joins phrases that speak of one event, in document order, precise rules first. What no rule joins is an event of its own; what points back to nothing, or to one of
/// two that fit alike, is left out.
/// </summary>
internal sealed class EventResolver
{
    private const string NewEvent = "new";
    private const int DefiniteReach = 5, MentionedReach = 2, DemonstrativeReach = 2, OpeningSentences = 2;

    private const int MostRecent = 48;

    private readonly List<EventDraft> _events = [];
    private readonly List<EventDraft> _recent = [];
    private readonly Dictionary<string, List<EventDraft>> _byActor = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EventDraft> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Sentence, int Word), EventDraft> _ofWord = [];
    private EventDraft? _topic;
    private readonly HashSet<string> _titleWords = new(StringComparer.Ordinal);
    private readonly bool _topicIsPlural, _isNamedByTitle;

    public EventResolver(string title, FrameLexicon frames)
    {
        foreach (string word in Words(title))
        {
            _titleWords.Add(word);
            string lemma = word.EndsWith('s') && frames.OfNoun(word) is null ? word[..^1] : word;
            if (frames.OfNoun(lemma) is { Frame.EventType: { } type })
            {
                _topic = new EventDraft(type);
                _topicIsPlural = lemma.Length < word.Length;
            }
        }

        if (_topic is not null)
        {
            _isNamedByTitle = true;
            _events.Add(_topic);
        }
    }

    /// <summary>The event that the article is about, as its title or else its first sentence tells; null where neither does.</summary>
    public EventDraft? Topic => _topic is { Phrases.Count: > 0 } ? _topic : null;

    /// <summary>Whether the title is a name of that event.</summary>
    public bool IsNamedByTitle => _isNamedByTitle;

    /// <summary>The events with their phrases, in the order of their first mention.</summary>
    public List<EventDraft> Resolve(List<EventPhrase> phrases)
    {
        foreach (var phrase in phrases)
        {
            if (Resolve(phrase) is var (draft, rule) && draft is not null)
            {
                if (rule == NewEvent && draft.Phrases.Count == 0 && draft != _topic)
                {
                    _events.Add(draft);
                }

                draft.Add(phrase, rule);
                Remember(draft, phrase);
                _ofWord.TryAdd((phrase.Sentence, phrase.Word), draft);
                if (phrase.StatingVerb >= 0)
                {
                    _ofWord.TryAdd((phrase.Sentence, phrase.StatingVerb), draft);
                }
            }
        }

        return [.. _events.Where(e => e.Phrases.Count > 0).OrderBy(e => e.Phrases[0].Phrase.Span)];
    }

    /// <summary>The event that a word of a sentence speaks of, or supports; null where it speaks of none.</summary>
    public EventDraft? At(int sentence, int word) => _ofWord.GetValueOrDefault((sentence, word));

    private (EventDraft? Draft, string Rule) Resolve(EventPhrase phrase)
    {
        if (phrase.SameAs >= 0 && _ofWord.TryGetValue((phrase.Sentence, phrase.SameAs), out var same) && (phrase.Type.IsCompatibleWith(same.Type) || phrase.Reference == EventReference.Named)
            && same.IsCompatibleWith(phrase))
        {
            return (same, "apposition");
        }

        return phrase.Reference switch
        {
            EventReference.Named => Named(phrase),
            EventReference.Told => Told(phrase),
            _ => PointedAt(phrase),
        };
    }

    /// <summary>Keeps the events that were spoken of last, and the first event of each name.</summary>
    private void Remember(EventDraft draft, EventPhrase phrase)
    {
        _recent.Remove(draft);
        _recent.Add(draft);
        if (_recent.Count > MostRecent)
        {
            _recent.RemoveAt(0);
        }

        if (phrase.Name.Length > 0)
        {
            _byName.TryAdd(phrase.Name, draft);
        }

        foreach (var argument in phrase.Arguments)
        {
            if (argument.Role == FrameRole.Actor)
            {
                if (!_byActor.TryGetValue(argument.Key, out var drafts))
                {
                    _byActor.Add(argument.Key, drafts = []);
                }

                if (drafts.Count < MostRecent && !drafts.Contains(draft))
                {
                    drafts.Add(draft);
                }
            }
        }
    }

    private (EventDraft?, string) Named(EventPhrase phrase)
    {
        if (_byName.TryGetValue(phrase.Name, out var called) && (called.Date is not { } date || phrase.Date is not { } own || date.IsCompatibleWith(own)))
        {
            return (called, "name");
        }

        if (_topic is not null && _isNamedByTitle && phrase.Type.IsCompatibleWith(_topic.Type) && _topic.IsCompatibleWith(phrase) && !phrase.IsContrasted && phrase.IsPlural == _topicIsPlural
            && Words(phrase.Name).All(_titleWords.Contains))
        {
            return (_topic, "topic");
        }

        return Shared(phrase) ?? (new EventDraft(phrase.Type), NewEvent);
    }

    private (EventDraft?, string) Told(EventPhrase phrase)
    {
        if (phrase.IsContrasted)
        {
            return (new EventDraft(phrase.Type), NewEvent);
        }

        if (_topic is null && phrase is { Sentence: 0, Section: 0, OpensArticle: true } && phrase.Type.Harms)
        {
            _topic = new EventDraft(phrase.Type);
            _events.Add(_topic);
            return (_topic, NewEvent);
        }

        if (_topic is { Phrases.Count: 0 } && phrase is { Section: 0, Sentence: < OpeningSentences } && phrase.Type.IsCompatibleWith(_topic.Type) && (phrase.IsVerb || phrase.IsSeries || phrase.IsPlural == _topicIsPlural))
        {
            return (_topic, "topic");
        }

        return Shared(phrase) ?? (new EventDraft(phrase.Type), NewEvent);
    }

    /// <summary>
    /// The same account of the one who did it, an event of the same day with a participant in common, the death of the same person, or, unless it is one that
    /// happens again and again between the same, an event of the same kind with the same participants.
    /// </summary>
    private (EventDraft?, string)? Shared(EventPhrase phrase)
    {
        for (int i = _recent.Count - 1; i >= 0; i--)
        {
            var draft = _recent[i];
            if (!phrase.Type.IsCompatibleWith(draft.Type) || draft.IsPlural is not null && !draft.FitsNumber(phrase))
            {
                continue;
            }

            if (phrase.IsOwnAccount && draft.LastSentence == phrase.Sentence && phrase.Arguments.Exists(a => a.Role == FrameRole.Actor && draft.IsBy(a.Key)))
            {
                return (draft, "own-account");
            }

            if (phrase.Date is { IsDay: true } && draft.Date is { IsDay: true } && draft.SharesWith(phrase) && draft.IsCompatibleWith(phrase, namesOnly: !phrase.IsVerb))
            {
                return (draft, "same-day");
            }

            if (!draft.IsCompatibleWith(phrase))
            {
                continue;
            }

            if (!phrase.Type.Harms && phrase.Type.Name == draft.Type.Name && draft.HasSameParticipantsAs(phrase))
            {
                return (draft, "same-participants");
            }

            if (IsDeath(phrase.Type) && IsDeath(draft.Type) && phrase.Arguments.Exists(a => a is { Role: FrameRole.Target, IsPerson: true }) && draft.SharesTargetWith(phrase))
            {
                return (draft, "one-death");
            }
        }

        return null;
    }

    private static bool IsDeath(EventType type) => type.Name is "killing" or "death" or "assassination" or "execution";

    private (EventDraft?, string) PointedAt(EventPhrase phrase)
    {
        bool isDemonstrative = phrase.Reference == EventReference.Demonstrative;
        bool isBare = !phrase.HasOwnCircumstances;
        bool isUnclear = false;
        if (!phrase.IsContrasted && Nearest(phrase, isDemonstrative, isBare, out isUnclear) is { } nearest)
        {
            return (nearest, isDemonstrative ? "demonstrative" : "definite");
        }

        if (isUnclear)
        {
            return (null, "");
        }

        if (!phrase.IsContrasted && OnlyBy(phrase) is { } only)
        {
            return (only, "participants");
        }

        if (!phrase.IsContrasted && FitsTopic(phrase) && (isBare || _topic!.SharesWith(phrase) || _isNamedByTitle && Words(phrase.Description).All(_titleWords.Contains)))
        {
            return (_topic, "topic");
        }

        bool isKnown = isDemonstrative || phrase.IsUnsure || phrase.IsContrasted && isBare;
        return isKnown ? (null, "") : Shared(phrase) ?? (new EventDraft(phrase.Type), NewEvent);
    }

    private bool FitsTopic(EventPhrase phrase) =>
        _topic is not null && phrase.Type.IsCompatibleWith(_topic.Type) && _topic.IsCompatibleWith(phrase) && (phrase.IsPlural == _topicIsPlural || phrase.IsSeries);

    /// <summary>The only event of the document by the same actor that fits, where the phrase names its target or place too and that is the event's; null where there are more.</summary>
    private EventDraft? OnlyBy(EventPhrase phrase)
    {
        EventDraft? only = null;
        foreach (var argument in phrase.Arguments)
        {
            if (argument.Role != FrameRole.Actor || !_byActor.TryGetValue(argument.Key, out var drafts))
            {
                continue;
            }

            foreach (var draft in drafts)
            {
                if (phrase.Type.IsCompatibleWith(draft.Type) && draft.FitsNumber(phrase) && draft.IsIn(phrase) && (phrase.Date is not { } date || draft.Date is not { } own || own.IsCompatibleWith(date)))
                {
                    if (only is not null && only != draft)
                    {
                        return null;
                    }

                    only = draft;
                }
            }
        }

        return only;
    }

    /// <summary>The event that was told last before, near enough in the same section, and fits, in this sentence or the one before unless it is the only one, else the topic; a phrase with
    /// circumstances of its own must share one with it.</summary>
    private EventDraft? Nearest(EventPhrase phrase, bool isDemonstrative, bool isBare, out bool isUnclear)
    {
        EventDraft? nearest = null;
        isUnclear = false;
        bool isOnly = true;
        foreach (var draft in _recent)
        {
            bool governs = draft.LastSentence == phrase.Sentence && phrase.Governors.Contains(draft.Phrases[^1].Phrase.Word);
            bool fits = !governs && draft.LastSection == phrase.Section && phrase.Sentence - draft.LastSentence <= (isDemonstrative ? DemonstrativeReach : draft.IsStated ? DefiniteReach : MentionedReach) && !draft.IsGeneral
                && phrase.Type.IsCompatibleWith(draft.Type) && draft.IsCompatibleWith(phrase) && (draft.FitsNumber(phrase) || !isBare && draft.IsPlural is null) && (isBare || isDemonstrative || draft.SharesWith(phrase));
            if (!fits)
            {
                continue;
            }

            isOnly &= nearest is null;
            if (nearest is null || draft.LastSentence > nearest.LastSentence)
            {
                (nearest, isUnclear) = (draft, false);
            }
            else if (draft.LastSentence == nearest.LastSentence)
            {
                isUnclear = true;
            }
        }

        bool isTopics = !isDemonstrative && nearest is not null && nearest.LastSentence < phrase.Sentence - 1 && nearest != _topic && _topic is { Phrases.Count: > 0 } && isBare && FitsTopic(phrase);
        if (isTopics)
        {
            isUnclear = false;
            return _topic;
        }

        isUnclear |= nearest is not null && !isOnly && nearest.LastSentence < phrase.Sentence - 1;
        return isUnclear ? null : nearest;
    }

    private static IEnumerable<string> Words(string name)
    {
        int start = 0;
        for (int i = 0; i <= name.Length; i++)
        {
            if (i == name.Length || !char.IsLetterOrDigit(name[i]))
            {
                if (i > start)
                {
                    yield return name[start..i].ToLowerInvariant();
                }

                start = i + 1;
            }
        }
    }
}
