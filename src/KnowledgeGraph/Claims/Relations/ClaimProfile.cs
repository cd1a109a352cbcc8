using KnowledgeGraph.Propositions;

namespace KnowledgeGraph.Claims.Relations;

/// <summary>What fills a place of a claim, as numbers of <see cref="WordKeys"/>.</summary>
/// <param name="Entity">The entity, or null.</param>
/// <param name="Head">The head's number.</param>
/// <param name="Names">Those of the names in it, sorted.</param>
/// <param name="Words">Those of all its words, sorted.</param>
internal sealed record ArgumentProfile(string? Entity, int Head, int[] Names, int[] Words);

/// <summary>A claim as it is compared with others.</summary>
internal sealed class ClaimProfile
{
    private int[]? _names;

    public required Claim Claim { get; init; }

    /// <summary>Its place among the claims of the document.</summary>
    public required int Index { get; init; }

    /// <summary>Whose words they are: the chain of claimants, or the cited work; empty for the article.</summary>
    public required string Voice { get; init; }

    /// <summary>The index of its sentence in <see cref="ParsedSentences"/>, or −1 (infobox).</summary>
    public required int Sentence { get; init; }

    /// <summary>The paragraph of the body, or −1.</summary>
    public int Paragraph { get; init; } = -1;

    /// <summary>The section of the body, or −1.</summary>
    public int Section { get; init; } = -1;

    /// <summary>The predicate's class, or its lemma; for a copula its complement's; a number of <see cref="WordKeys"/>.</summary>
    public required int Frame { get; init; }

    /// <summary>Whether <see cref="Frame"/> is that of a copula's complement.</summary>
    public bool IsCopula { get; init; }

    /// <summary>Who does it or is it; null where the subject is whom it happens to.</summary>
    public ArgumentProfile? Agent { get; init; }

    /// <summary>Whom or what it happens to.</summary>
    public ArgumentProfile? Patient { get; init; }

    /// <summary>The numbers of the content words of subject and evidence, sorted, each once.</summary>
    public required int[] Words { get; init; }

    /// <summary>The numbers of the names in its arguments, sorted.</summary>
    public int[] Names => _names ??= SortedKeys.Of([.. Agent?.Names ?? [], .. Patient?.Names ?? []]);

    /// <summary>The days, months and years that it names.</summary>
    public required Moments Moments { get; init; }

    /// <summary>Whether it is the claim that somebody says something.</summary>
    public bool IsReport => Claim.Wording.Proposition.Reports is not null;

    /// <summary>Whether it keeps words in which no clause could be read.</summary>
    public bool IsFragment => Claim.Statement.Predicate.Lemma == PropositionExtractor.DescribedAs;

    /// <summary>Whether the claimant says that it is not so.</summary>
    public bool IsDenied => Claim.Polarity == Polarity.Denied;
}
