using KnowledgeGraph.Claims;
using KnowledgeGraph.Propositions;

namespace KnowledgeGraph.Graph;

/// <summary>Decides which statements the article itself vouches for, and so may stand as plain triples.</summary>
internal static class NarratorFacts
{
    /// <summary>
    /// The statements with an object that the article affirms in its own voice, as certain and actual, and that nobody in the document denies, contradicts or disputes;
    /// their subject has a name, or they report what somebody says, and they are more than words in which no clause could be read. Each once, in document order.
    /// </summary>
    public static IEnumerable<Statement> In(ClaimSet claims)
    {
        var contested = claims.Claims.Where(c => c.Polarity == Polarity.Denied).Select(c => c.Statement.Id).ToHashSet(StringComparer.Ordinal);
        contested.UnionWith(claims.Relations.Where(r => r.IsContest).SelectMany(r => new[] { r.A.Statement.Id, r.B.Statement.Id }));
        var named = claims.Entities.Where(e => e.IsNamed).Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        return claims.Claims
            .Where(c => IsOwnFact(c) && c.Statement.Object is not null && c.Statement.Predicate.Lemma != PropositionExtractor.DescribedAs && !contested.Contains(c.Statement.Id) && Refers(c.Statement, named))
            .Select(c => c.Statement)
            .DistinctBy(s => s.Id);
    }

    private static bool IsOwnFact(Claim claim) =>
        claim is { Claimants.IsEmpty: true, Layer: not ClaimLayer.Reference, Polarity: Polarity.Affirmed, Certainty: Certainty.Certain, Reality: Reality.Actual };

    /// <summary>Whether the subject is known outside its sentence: a name, or the source of a report.</summary>
    private static bool Refers(Statement statement, HashSet<string> named) =>
        statement.Object is StatementTerm || (statement.Subject is EntityTerm subject && named.Contains(subject.EntityId));
}
