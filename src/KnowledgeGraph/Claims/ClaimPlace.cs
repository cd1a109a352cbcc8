using System.Collections.Immutable;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Claims;

/// <summary>What the claims of one place have in common.</summary>
internal sealed record ClaimPlace(ClaimLayer Layer)
{
    public Reference? Work { get; init; }

    public InfoboxRow? Row { get; init; }

    public string Section { get; init; } = "";

    public ImmutableArray<string> Citations { get; init; } = [];
}
