using System.Collections.Immutable;
using KnowledgeGraph.Attributions;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Claims;

/// <summary>Which part of the article a claim stands in.</summary>
public enum ClaimLayer
{
    /// <summary>Running text.</summary>
    Body,

    /// <summary>The infobox.</summary>
    Infobox,

    /// <summary>The title or a quotation of a cited work; the work is the outermost voice.</summary>
    Reference,
}

/// <summary>One claimant's stance towards one statement, at one place of a document.</summary>
public sealed record Claim
{
    /// <summary>
    /// 20 hexadecimal digits, hashed from document, layer, voices, stance and statement, not from offsets: an edit elsewhere in the article leaves it alone.
    /// Two places that make the same claim have one id.
    /// </summary>
    public required string Id { get; init; }

    /// <summary>Whose claim it is and who reports it, as entity ids, innermost first; empty for the own voice of the article or the cited work.</summary>
    public required ImmutableArray<string> Claimants { get; init; }

    /// <summary>The office or description that the text gives the claimant, or null.</summary>
    public string? ClaimantRole { get; init; }

    /// <summary>The entity for which the claimant speaks in that role, or null.</summary>
    public string? OnBehalfOf { get; init; }

    /// <summary>The entities that it is said to or of ("accused <b>Peru</b> of spying"); empty where the text names none.</summary>
    public ImmutableArray<string> Addressees { get; init; } = [];

    /// <summary>The attribution that makes the claimant's voice heard; null for the own voice.</summary>
    public Attribution? Attribution { get; init; }

    /// <summary>The claim that reports this one, or null.</summary>
    public Claim? ReportedIn { get; init; }

    /// <summary>What is claimed.</summary>
    public required Statement Statement { get; init; }

    /// <summary>The part of the article.</summary>
    public required ClaimLayer Layer { get; init; }

    /// <summary>The cited work whose title or quotation makes the claim, in layer <see cref="ClaimLayer.Reference"/>; otherwise null.</summary>
    public Reference? Work { get; init; }

    /// <summary>The infobox row that states it, in layer <see cref="ClaimLayer.Infobox"/>; otherwise null.</summary>
    public InfoboxRow? Row { get; init; }

    /// <summary>The heading of the section, empty in the lead and outside the body.</summary>
    public string Section { get; init; } = "";

    /// <summary>Whether the claimant affirms or denies.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>How sure the claimant is.</summary>
    public Certainty Certainty { get; init; }

    /// <summary>What world it is about.</summary>
    public Reality Reality { get; init; }

    /// <summary>Where the text says so; never empty.</summary>
    public required ImmutableArray<TextSpan> Evidence { get; init; }

    /// <summary>The words between quotation marks in the evidence.</summary>
    public ImmutableArray<string> Verbatim { get; init; } = [];

    /// <summary>The people whom it says to have come to harm, by number and kind.</summary>
    public ImmutableArray<CasualtyCount> Casualties { get; init; } = [];

    /// <summary>The numbers of the references that the sentence or row cites.</summary>
    public ImmutableArray<string> Citations { get; init; } = [];

    /// <summary>The words as subject, predicate and object for people.</summary>
    public required ClaimWording Wording { get; init; }

    /// <summary>How sure it is that the text attributes it to the claimant, from 0 to 1: the least of the attributions that lead to it; 1 in the own voice.</summary>
    public double Confidence => Attribution is null ? 1 : Math.Min(Attribution.Confidence, ReportedIn?.Confidence ?? 1);

    /// <summary>The local name of the stance concept.</summary>
    public string Stance => Attribution?.Stance ?? "states";

    /// <summary>How far the narrator stands behind it; the own voice is committed.</summary>
    public NarratorCommitment Commitment => Attribution?.Commitment ?? NarratorCommitment.Committing;
}

/// <summary>The words that a claim was read from.</summary>
/// <param name="Proposition">The proposition.</param>
/// <param name="Subject">The entity of its subject, or null where that is no entity.</param>
/// <param name="Object">The entity of its object, or null.</param>
public sealed record ClaimWording(Propositions.Proposition Proposition, string? Subject, string? Object);
