using KnowledgeGraph.Attributions;
using KnowledgeGraph.Claims;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Annotations;

/// <summary>The ids of a record: one letter or two for the layer, and the place in document order.</summary>
internal sealed class AnnotationIds
{
    private readonly Dictionary<string, string> _entityIds = new(StringComparer.Ordinal);
    private readonly Dictionary<Attribution, string> _attributionIds = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Claim, string> _claimIds = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<TextSpan, string> _eventIds = [];

    public AnnotationIds(ClaimSet claims)
    {
        foreach (var entity in claims.Entities)
        {
            _entityIds.Add(entity.Id, $"e{_entityIds.Count + 1}");
        }

        foreach (var attribution in claims.Attributions)
        {
            _attributionIds.Add(attribution, $"a{_attributionIds.Count + 1}");
        }

        foreach (var claim in claims.Claims)
        {
            _claimIds.Add(claim, $"c{_claimIds.Count + 1}");
        }

        for (int i = 0; i < claims.Events.Length; i++)
        {
            foreach (var mention in claims.Events[i].Mentions)
            {
                _eventIds.TryAdd(mention.Trigger, $"ev{i + 1}");
            }
        }
    }

    public string Of(string entity) => _entityIds[entity];

    public string Of(Attribution attribution) => _attributionIds[attribution];

    public string Of(Claim claim) => _claimIds[claim];

    /// <summary>The id of the event that a word speaks of, or null.</summary>
    public string? OfEvent(TextSpan trigger) => _eventIds.GetValueOrDefault(trigger);
}
