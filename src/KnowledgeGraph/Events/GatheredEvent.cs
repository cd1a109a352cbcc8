using System.Collections.Immutable;
using KnowledgeGraph.Claims;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Events;

/// <summary>One event of a document with all words that speak of it, gathered conservatively: where it is unsure, two events.</summary>
/// <remarks>
/// What is told of it is told by somebody, and described here, not asserted: <see cref="Claims"/> say whose words they are. Only <see cref="Narrated"/> is what the
/// article itself states as having happened.
/// </remarks>
public sealed record GatheredEvent
{
    /// <summary>20 hexadecimal digits, hashed from document, kind and label, not from offsets.</summary>
    public required string Id { get; init; }

    /// <summary>What kind of event it is.</summary>
    public required EventType Type { get; init; }

    /// <summary>Its name, or the words of its first mention.</summary>
    public required string Label { get; init; }

    /// <summary>The words that speak of it, in document order; never empty.</summary>
    public required ImmutableArray<EventPlaceInText> Mentions { get; init; }

    /// <summary>What is told of it, by whomever.</summary>
    public required EventCircumstances Told { get; init; }

    /// <summary>What the article states in its own voice, flatly, as having happened; null where it states no such thing, or somebody denies it.</summary>
    public EventCircumstances? Narrated { get; init; }

    /// <summary>The claims that speak of it, in document order.</summary>
    public ImmutableArray<EventClaim> Claims { get; init; } = [];

    /// <summary>The claims that count its casualties, in document order.</summary>
    public ImmutableArray<Claim> Casualties { get; init; } = [];
}

/// <summary>Words that speak of an event.</summary>
/// <param name="Span">The verb, the noun, or the whole name.</param>
/// <param name="Trigger">The word of it that means the event; inside <paramref name="Span"/>.</param>
/// <param name="Rule">The rule that joined it to the mentions before it; "new" for one that nothing joins.</param>
public sealed record EventPlaceInText(TextSpan Span, TextSpan Trigger, string Rule);

/// <summary>When and where an event happens, and who takes part.</summary>
/// <param name="Time">ISO 8601, as precise as told, or null.</param>
/// <param name="Places">Entity ids, in the order of their mention, as are all that follow.</param>
/// <param name="Actors">Those who do it.</param>
/// <param name="Targets">Those to whom it is done.</param>
public sealed record EventCircumstances(string? Time, ImmutableArray<string> Places, ImmutableArray<string> Actors, ImmutableArray<string> Targets);

/// <summary>A claim that speaks of an event.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="StatesIt">Whether it says that the event happens, and does not only name it ("condemned the attack").</param>
public sealed record EventClaim(Claim Claim, bool StatesIt);
