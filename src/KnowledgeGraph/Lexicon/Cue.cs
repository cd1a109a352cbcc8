using System.Collections.Immutable;
using KnowledgeGraph.Attributions;

namespace KnowledgeGraph.Lexicon;

/// <summary>A word or phrase that attributes: what it says about the one who speaks, and the constructions that it stands in.</summary>
/// <param name="Lemma">The words in lower case; the head as a lemma, any others as they stand ("point out").</param>
/// <param name="Stance">The local name of the stance concept in <c>ontology/claimgraph.ttl</c>.</param>
/// <param name="Type">The kind of attitude.</param>
/// <param name="Commitment">How far a narrator who chooses the cue stands behind the content.</param>
/// <param name="Frames">Where its content stands, as far as that tells the cue from other uses of the word.</param>
/// <param name="ContentPolarity">Denied where the cue says that its content is not so ("denied"), or that it is not to be ("forbade").</param>
public sealed record Cue(
    string Lemma,
    string Stance,
    AttributionType Type,
    NarratorCommitment Commitment,
    CueFrames Frames,
    Polarity ContentPolarity)
{
    /// <summary>The words of <see cref="Lemma"/>; the first is the head.</summary>
    public ImmutableArray<string> Words { get; } = [.. Lemma.Split(' ')];

    /// <summary>Whether the cue can stand in one of <paramref name="frames"/>.</summary>
    public bool Takes(CueFrames frames) => (Frames & frames) != 0;
}
