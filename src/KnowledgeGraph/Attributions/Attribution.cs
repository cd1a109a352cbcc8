using System.Collections.Immutable;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Attributions;

/// <summary>
/// A relation of source, cue and content, as
/// <see href="https://aclanthology.org/L18-1524/">PolNeAR</see> (Newell, Margolin &amp; Ruths 2018) defines them.
/// </summary>
/// <remarks>Each of the three may be in several pieces; pieces are in document order and do not overlap.</remarks>
public sealed record Attribution
{
    /// <summary>The noun phrase that says who; empty where the text does not ("was reported to").</summary>
    public ImmutableArray<TextSpan> Source { get; init; } = [];

    /// <summary>The words that signal the attribution ("had stated", "According to").</summary>
    public required ImmutableArray<TextSpan> Cue { get; init; }

    /// <summary>What is attributed; for the scope of an infobox, the values under it.</summary>
    public required ImmutableArray<TextSpan> Content { get; init; }

    /// <summary>Whom the content is said to or of ("accused <b>Peru</b> of spying"); empty where nobody is named or it is part of the content.</summary>
    public ImmutableArray<TextSpan> Addressee { get; init; } = [];

    /// <summary>The lemma of the cue's head, lower case.</summary>
    public required string CueLemma { get; init; }

    /// <summary>The kind of attribution, after the Penn Discourse Treebank.</summary>
    public required AttributionType Type { get; init; }

    /// <summary>The local name of the stance concept in <c>ontology/claimgraph.ttl</c>, lower case with hyphens.</summary>
    public required string Stance { get; init; }

    /// <summary>How the content is worded.</summary>
    public QuoteForm Quote { get; init; }

    /// <summary>Denied only where the attribution itself is negated ("did not say").</summary>
    public Polarity Polarity { get; init; }

    /// <summary>How sure the source is of the content.</summary>
    public Certainty Certainty { get; init; }

    /// <summary>How far the narrator stands behind the content by the choice of the cue.</summary>
    public NarratorCommitment Commitment { get; init; }

    /// <summary>The attribution inside whose content this one lies, or null.</summary>
    public Attribution? Parent { get; init; }

    /// <summary>The construction in which it was found.</summary>
    public required string Rule { get; init; }

    /// <summary>How sure the model is of the cue, from 0 to 1; 1 where a rule found it.</summary>
    public double Confidence { get; init; } = 1;
}

/// <summary>What kind of attitude is attributed (Prasad et al. 2007, "Attribution and its annotation in the Penn Discourse TreeBank").</summary>
public enum AttributionType
{
    /// <summary>A communicated proposition ("said").</summary>
    Assertion,

    /// <summary>A belief ("thinks").</summary>
    Belief,

    /// <summary>A known or evaluated fact ("knew", "regretted").</summary>
    Fact,

    /// <summary>An intended or ordered event ("agreed to", "demanded").</summary>
    Eventuality,
}

/// <summary>How a content is worded.</summary>
public enum QuoteForm
{
    /// <summary>In the narrator's words.</summary>
    Indirect,

    /// <summary>In the source's words, between quotation marks.</summary>
    Direct,

    /// <summary>Partly in the source's words.</summary>
    Mixed,
}
