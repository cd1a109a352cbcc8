using System.Collections.Immutable;
using KnowledgeGraph.Attributions;
using KnowledgeGraph.Propositions;

namespace KnowledgeGraph.Claims;

/// <summary>Which propositions report an attribution, and which attributions have propositions in their content.</summary>
internal sealed class Reports
{
    private readonly Dictionary<Attribution, Proposition> _reports = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Attribution> _withContent = new(ReferenceEqualityComparer.Instance);

    public Reports(ImmutableArray<Proposition> propositions)
    {
        foreach (var proposition in propositions)
        {
            if (proposition.Reports is { } reported)
            {
                _reports.TryAdd(reported, proposition);
            }

            if (proposition.Attribution is { } attribution)
            {
                _withContent.Add(attribution);
            }
        }
    }

    /// <summary>No reports: attributions are reported by their source and cue alone.</summary>
    public static Reports None { get; } = new([]);

    /// <summary>Whether a proposition lies in the content of <paramref name="attribution"/>.</summary>
    public bool HasContent(Attribution attribution) => _withContent.Contains(attribution);

    /// <summary>The proposition that reports <paramref name="attribution"/>, or null.</summary>
    public Proposition? Of(Attribution attribution) => _reports.GetValueOrDefault(attribution);
}
