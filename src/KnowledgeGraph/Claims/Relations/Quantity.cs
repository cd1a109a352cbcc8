using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Claims.Relations;

/// <summary>A number and what it counts.</summary>
internal sealed class Quantity
{
    /// <summary>The claim whose words it stands in.</summary>
    public required ClaimProfile Claim { get; init; }

    /// <summary>The number.</summary>
    public required long Value { get; init; }

    /// <summary>What the words before make of it.</summary>
    public NumberBound Bound { get; init; }

    /// <summary>The words from the bound to the counted noun.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The counted noun's number of <see cref="WordKeys"/>.</summary>
    public required int Counted { get; init; }

    /// <summary>Who is counted; null for things.</summary>
    public Population? Population { get; init; }

    /// <summary>The numbers of the words that say what kind of it is counted ("foreign", "Peru"), sorted.</summary>
    public int[] Kinds { get; init; } = [];

    /// <summary>What happened to them: a casualty kind, or the class of the verb; null where nothing tells.</summary>
    public string? Fate { get; init; }

    /// <summary>Whether it is a part of another ("including four children").</summary>
    public bool IsPart { get; init; }

    /// <summary>The total that it is a part of, or null.</summary>
    public Quantity? Total { get; init; }

    /// <summary>Whether the sentence says that it was true of an earlier or later moment.</summary>
    public bool IsRevised { get; init; }

    /// <summary>The date that its sentence names.</summary>
    public Moments Moments { get; init; }

    /// <summary>The names in its sentence or row, sorted.</summary>
    public int[] Names { get; init; } = [];

    /// <summary>The classes of what happens in its sentence, sorted.</summary>
    public int[] Events { get; init; } = [];

    /// <summary>Whether both numbers can be right.</summary>
    public bool Agrees(Quantity other) => (Bound, other.Bound) switch
    {
        (NumberBound.Exact, NumberBound.Exact) => Value == other.Value,
        (NumberBound.Least, NumberBound.Least) or (NumberBound.Most, NumberBound.Most) => true,
        (NumberBound.Least, NumberBound.Most) or (NumberBound.Least, NumberBound.Exact) => other.Value >= Value,
        (NumberBound.Most, NumberBound.Least) or (NumberBound.Exact, NumberBound.Least) => Value >= other.Value,
        (NumberBound.Most, NumberBound.Exact) => other.Value <= Value,
        (NumberBound.Exact, NumberBound.Most) => Value <= other.Value,
        (NumberBound.Least, NumberBound.About) => other.Value * Tolerance >= Value * (Tolerance - 1),
        (NumberBound.About, NumberBound.Least) => Value * Tolerance >= other.Value * (Tolerance - 1),
        (NumberBound.Most, NumberBound.About) => other.Value * (Tolerance - 1) <= Value * Tolerance,
        (NumberBound.About, NumberBound.Most) => Value * (Tolerance - 1) <= other.Value * Tolerance,
        _ => Math.Abs(Value - other.Value) * Tolerance <= Math.Max(Value, other.Value),
    };

    /// <summary>"About" is right within a fifth.</summary>
    private const long Tolerance = 5;
}
