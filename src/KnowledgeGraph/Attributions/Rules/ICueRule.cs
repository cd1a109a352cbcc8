using KnowledgeGraph.Attributions.Reading;

namespace KnowledgeGraph.Attributions.Rules;

/// <summary>One construction in which a cue verb takes source and content.</summary>
internal interface ICueRule
{
    /// <summary>The rule's name, as <see cref="Attribution.Rule"/> gives it.</summary>
    string Name { get; }

    /// <summary>What the rule makes of the cue, or null. Findings of cues further left are <paramref name="earlier"/>.</summary>
    Finding? Apply(SentenceView view, CueOccurrence cue, IReadOnlyList<Finding> earlier);
}
