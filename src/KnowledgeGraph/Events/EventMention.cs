using KnowledgeGraph.Text;

namespace KnowledgeGraph.Events;

/// <summary>A word that speaks of something that happens, and whether it did.</summary>
/// <param name="Trigger">The word.</param>
/// <param name="Factuality">
/// How sure a reader can be that it happened, by what the text says, on the scale of UDS It-Happened (White et al. 2016; Rudinger et al. 2018): from −3,
/// certainly not, to +3, certainly so.
/// </param>
public sealed record EventMention(TextSpan Trigger, double Factuality)
{
    /// <summary>The bounds of <see cref="Factuality"/>.</summary>
    public const double CertainlyNot = -3, Certainly = 3;
}
