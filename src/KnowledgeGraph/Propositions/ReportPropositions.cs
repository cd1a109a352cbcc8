using KnowledgeGraph.Attributions;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Propositions.Reading;

namespace KnowledgeGraph.Propositions;

/// <summary>Attributions as acts of their source: "Lee said that …" states that Lee said something.</summary>
internal static class ReportPropositions
{
    /// <summary>The proposition that reports <paramref name="attribution"/>, in the voice around it; its evidence is source and cue.</summary>
    public static Proposition Of(Attribution attribution, string text, CueLexicon cues) => new()
    {
        Subject = attribution.Source is [var source, ..] ? new Argument("subject", source.In(text), source, ArgumentKind.Entity) : null,
        Predicate = string.Join(' ', attribution.Cue.Select(c => c.In(text))),
        Lemma = cues.VerbOf(attribution.CueLemma).Replace(' ', '-'),
        Evidence = Spans.Merged(attribution.Source.Concat(attribution.Cue)),
        Polarity = attribution.Polarity,
        Certainty = attribution.Certainty,
        Attribution = attribution.Parent,
        Reports = attribution,
    };
}
