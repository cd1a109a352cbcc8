using System.Collections.Immutable;
using KnowledgeGraph.Lexicon;

namespace KnowledgeGraph.Attributions.Reading;

/// <summary>An attribution as a rule finds it in one sentence, in tokens.</summary>
/// <param name="Cue">The lexicon's entry.</param>
/// <param name="Source">Who; no tokens where the sentence does not say.</param>
/// <param name="CueWords">The words of the cue, in order.</param>
/// <param name="Content">What, in order.</param>
internal sealed record Finding(Cue Cue, TokenRange Source, ImmutableArray<TokenRange> CueWords, ImmutableArray<TokenRange> Content)
{
    /// <summary>The name of the rule.</summary>
    public string Rule { get; init; } = "";

    /// <summary>Whether the attribution itself is negated.</summary>
    public bool IsNegated { get; init; }

    /// <summary>Whether a quotation on its own in the next sentence goes on with the content: nothing of the clause follows source and cue.</summary>
    public bool IsLeftOpen { get; init; }

    public static Finding Of(CueOccurrence cue, TokenRange source, params ReadOnlySpan<TokenRange> content) =>
        new(cue.Cue, source, cue.Words, [.. content]) { IsNegated = cue.IsNegated };
}
