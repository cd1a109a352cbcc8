using KnowledgeGraph.Lexicon;

namespace KnowledgeGraph.Events.Gathering;

/// <summary>An event while its phrases are gathered.</summary>
internal sealed class EventDraft(EventType type)
{
    private readonly List<(EventPhrase Phrase, string Rule)> _phrases = [];
    private readonly HashSet<(FrameRole Role, string Key)> _arguments = [];
    private readonly HashSet<(FrameRole Role, bool IsNamed)> _roles = [];
    private readonly HashSet<string> _kinds = new(StringComparer.Ordinal);
    private EventDate? _date;

    /// <summary>The narrowest kind that its phrases tell.</summary>
    public EventType Type { get; private set; } = type;

    /// <summary>The phrases in document order, each with the rule that joined it.</summary>
    public IReadOnlyList<(EventPhrase Phrase, string Rule)> Phrases => _phrases;

    /// <summary>Whether a phrase speaks of several at once; null where only verbs speak of it, which tell of one.</summary>
    public bool? IsPlural { get; private set; }

    /// <summary>Whether it is spoken of as one of several ("a series of strikes"), so that singular and plural both fit.</summary>
    public bool IsSeries { get; private set; }

    /// <summary>Whether a verb tells that it happens.</summary>
    public bool IsStated { get; private set; }

    /// <summary>Whether all that speaks of it could speak of what happens again and again.</summary>
    public bool IsGeneral { get; private set; } = true;

    /// <summary>Index of the sentence that spoke of it last; −1 where none did.</summary>
    public int LastSentence => _phrases.Count == 0 ? -1 : _phrases[^1].Phrase.Sentence;

    /// <summary>The section of that sentence.</summary>
    public int LastSection => _phrases.Count == 0 ? -1 : _phrases[^1].Phrase.Section;

    /// <summary>When it happens, as all phrases tell it together.</summary>
    public EventDate? Date => _date;

    public void Add(EventPhrase phrase, string rule)
    {
        _phrases.Add((phrase, rule));
        Type = phrase.Type.IsA(Type) ? phrase.Type : Type;
        _date = phrase.Date is { } date ? _date?.And(date) ?? date : _date;
        foreach (var argument in phrase.Arguments)
        {
            _arguments.Add((Pooled(argument.Role), argument.Key));
            _roles.Add((Pooled(argument.Role), false));
            if (argument.IsNamed)
            {
                _roles.Add((Pooled(argument.Role), true));
            }
        }

        _kinds.UnionWith(phrase.Kinds);
        IsStated |= phrase.StatingVerb >= 0 && !phrase.IsGeneral;
        IsGeneral &= phrase.IsGeneral;
        IsSeries |= phrase.IsSeries;
        IsPlural = phrase.IsVerb ? IsPlural : (IsPlural ?? false) || phrase.IsPlural;
    }

    /// <summary>Whether one takes part in it as an actor.</summary>
    public bool IsBy(string key) => _arguments.Contains((FrameRole.Actor, key));

    /// <summary>Whether the number of a phrase fits.</summary>
    public bool FitsNumber(EventPhrase phrase) => phrase.IsVerb || phrase.IsSeries || IsSeries || (IsPlural ?? false) == phrase.IsPlural;

    /// <summary>Whether nothing that a phrase says of its event contradicts what is told of this one: dates, kinds, or other participants in the same role.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="namesOnly">Whether two descriptions without a name may be of one participant.</param>
    public bool IsCompatibleWith(EventPhrase phrase, bool namesOnly = false) =>
        (phrase.Date is not { } date || _date is not { } own || own.IsCompatibleWith(date))
        && (phrase.Kinds.Count == 0 || _kinds.Count == 0 || phrase.Kinds.Any(_kinds.Contains))
        && (phrase.Condemner is null || !IsBy(phrase.Condemner))
        && Agrees(phrase, FrameRole.Actor, namesOnly) && Agrees(phrase, FrameRole.Target, namesOnly) && Agrees(phrase, FrameRole.Place, namesOnly);

    /// <summary>Whether a phrase names a participant or a place of it in the same role.</summary>
    public bool SharesWith(EventPhrase phrase)
    {
        foreach (var argument in phrase.Arguments)
        {
            if (_arguments.Contains((Pooled(argument.Role), argument.Key)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a phrase names no other actors and targets, and both some.</summary>
    public bool HasSameParticipantsAs(EventPhrase phrase) =>
        phrase.Has(FrameRole.Actor) && (phrase.Has(FrameRole.Target) || phrase.Has(FrameRole.Theme))
        && phrase.Arguments.All(a => a.Role is not (FrameRole.Actor or FrameRole.Target or FrameRole.Theme) || _arguments.Contains((Pooled(a.Role), a.Key)));

    /// <summary>Whether it befalls, or happens in, what a phrase names as target or place: a state can be either.</summary>
    public bool IsIn(EventPhrase phrase) =>
        phrase.Arguments.Exists(a => a.Role is FrameRole.Target or FrameRole.Place && (_arguments.Contains((FrameRole.Target, a.Key)) || _arguments.Contains((FrameRole.Place, a.Key))));

    /// <summary>Whether it befalls the same participant.</summary>
    public bool SharesTargetWith(EventPhrase phrase) =>
        phrase.Arguments.Exists(a => Pooled(a.Role) == FrameRole.Target && _arguments.Contains((FrameRole.Target, a.Key)));

    private bool Agrees(EventPhrase phrase, FrameRole role, bool namesOnly)
    {
        bool names = false;
        foreach (var argument in phrase.Arguments)
        {
            if (Pooled(argument.Role) == role)
            {
                if (_arguments.Contains((role, argument.Key)))
                {
                    return true;
                }

                names |= argument.IsNamed || !namesOnly;
            }
        }

        return !names || !_roles.Contains((role, namesOnly));
    }

    private static FrameRole Pooled(FrameRole role) => role == FrameRole.Theme ? FrameRole.Target : role;
}
