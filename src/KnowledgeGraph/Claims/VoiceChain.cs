using KnowledgeGraph.Attributions;

namespace KnowledgeGraph.Claims;

/// <summary>One who speaks in an attribution.</summary>
/// <param name="EntityId">The entity.</param>
/// <param name="Role">The office or description that the text gives, or null.</param>
/// <param name="OnBehalfOf">The entity that the office belongs to, or null.</param>
internal readonly record struct Voice(string EntityId, string? Role = null, string? OnBehalfOf = null);

/// <summary>A voice and those that report it. Joint speakers give a chain each.</summary>
/// <param name="Attribution">What makes the voice heard.</param>
/// <param name="Voice">Who speaks.</param>
/// <param name="Outer">The voice in whose words it is reported; null for the article's own, or the cited work's.</param>
internal sealed record VoiceChain(Attribution Attribution, Voice Voice, VoiceChain? Outer)
{
    /// <summary>The chain's voices, innermost first.</summary>
    public IEnumerable<VoiceChain> FromInside()
    {
        for (var chain = this; chain is not null; chain = chain.Outer)
        {
            yield return chain;
        }
    }
}
