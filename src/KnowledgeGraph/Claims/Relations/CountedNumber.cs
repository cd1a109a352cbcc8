using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Claims.Relations;

/// <summary>A number and what it counts.</summary>
internal sealed class CountedNumber
{
    /// <summary>The claim whose words it stands in.</summary>
    public required ClaimProfile Claim { get; init; }

    /// <summary>The number.</summary>
    public required long Value { get; init; }

    /// <summary>What the words before make of it.</summary>
    public QuantityBound Bound { get; init; }

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
    public CountedNumber? Total { get; init; }

    /// <summary>Whether the sentence says that it was true of an earlier or later moment.</summary>
    public bool IsRevised { get; init; }

    /// <summary>The date that its sentence names.</summary>
    public Moments Moments { get; init; }

    /// <summary>The names in its sentence or row, sorted.</summary>
    public int[] Names { get; init; } = [];

    /// <summary>The classes of what happens in its sentence, sorted.</summary>
    public int[] Events { get; init; } = [];

    /// <summary>Whether both numbers can be right.</summary>
    public bool Agrees(CountedNumber other) => (Bound, other.Bound) switch
    {
        (QuantityBound.Exact, QuantityBound.Exact) => Value == other.Value,
        (QuantityBound.Minimum, QuantityBound.Minimum) or (QuantityBound.Maximum, QuantityBound.Maximum) => true,
        (QuantityBound.Minimum, QuantityBound.Maximum) or (QuantityBound.Minimum, QuantityBound.Exact) => other.Value >= Value,
        (QuantityBound.Maximum, QuantityBound.Minimum) or (QuantityBound.Exact, QuantityBound.Minimum) => Value >= other.Value,
        (QuantityBound.Maximum, QuantityBound.Exact) => other.Value <= Value,
        (QuantityBound.Exact, QuantityBound.Maximum) => Value <= other.Value,
        (QuantityBound.Minimum, QuantityBound.Approximate) => other.Value * Tolerance >= Value * (Tolerance - 1),
        (QuantityBound.Approximate, QuantityBound.Minimum) => Value * Tolerance >= other.Value * (Tolerance - 1),
        (QuantityBound.Maximum, QuantityBound.Approximate) => other.Value * (Tolerance - 1) <= Value * Tolerance,
        (QuantityBound.Approximate, QuantityBound.Maximum) => Value * (Tolerance - 1) <= other.Value * Tolerance,
        _ => Math.Abs(Value - other.Value) * Tolerance <= Math.Max(Value, other.Value),
    };

    /// <summary>"About" is right within a fifth.</summary>
    private const long Tolerance = 5;
}
