using System.Collections.Frozen;

namespace KnowledgeGraph.Lexicon;

/// <summary>What an argument is to the event of its frame.</summary>
public enum FrameRole
{
    /// <summary>Who does it.</summary>
    Actor,

    /// <summary>Whom or what it is done to.</summary>
    Target,

    /// <summary>What else it is about ("signed <b>the treaty</b>").</summary>
    Theme,

    /// <summary>Where it happens.</summary>
    Place,

    /// <summary>Where it begins, or from whom.</summary>
    Source,

    /// <summary>By what means.</summary>
    Instrument,
}

/// <summary>A situation that words speak of, as in FrameNet (Baker et al. 1998), with the places in which its roles stand.</summary>
/// <param name="Name">Its name.</param>
/// <param name="EventType">What kind of event it is; null for what is no event ("own").</param>
/// <param name="Roles">The role by "subject", "object" or preposition; those of a passive are the active's.</param>
public sealed record Frame(string Name, EventType? EventType, FrozenDictionary<string, FrameRole> Roles)
{
    /// <summary>The role that stands at <paramref name="place"/>, or null.</summary>
    public FrameRole? RoleAt(string place) => Roles.TryGetValue(place, out var role) ? role : null;
}

/// <summary>A kind of event: a concept of the event scheme.</summary>
/// <param name="Name">The local name of the concept.</param>
/// <param name="Broader">The kind that it is a kind of, or null.</param>
/// <param name="Also">Names of kinds that are the same happening in other words ("explosion" and "bombing").</param>
public sealed record EventType(string Name, EventType? Broader, FrozenSet<string> Also)
{
    /// <summary>Whether people can be killed or hurt in it.</summary>
    public bool Harms { get; init; }

    /// <summary>Whether words for the one kind can speak of an event of the other: one is the other's broader kind, or the lexicon says so.</summary>
    public bool IsCompatibleWith(EventType other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return IsA(other) || other.IsA(this) || Includes(other) || other.Includes(this);
    }

    /// <summary>Whether this kind is <paramref name="other"/> or a kind of it.</summary>
    public bool IsA(EventType other)
    {
        ArgumentNullException.ThrowIfNull(other);
        for (var type = this; type is not null; type = type.Broader)
        {
            if (type.Name == other.Name)
            {
                return true;
            }
        }

        return false;
    }

    private bool Includes(EventType other)
    {
        for (var type = other; type is not null; type = type.Broader)
        {
            if (Also.Contains(type.Name))
            {
                return true;
            }
        }

        return false;
    }
}
