using KnowledgeGraph.Attributions.Reading;

namespace KnowledgeGraph.Attributions.Rules;

/// <summary>A construction whose cue is no verb.</summary>
internal interface ISentenceRule
{
    /// <summary>The rule's name, as <see cref="Attribution.Rule"/> gives it.</summary>
    string Name { get; }

    /// <summary>All places of the sentence where the rule fits.</summary>
    IEnumerable<Finding> Apply(SentenceView view);
}
