using System.Collections.Immutable;
using KnowledgeGraph.Lexicon;

namespace KnowledgeGraph.Claims.Relations;

/// <summary>Finds how the claims of a document stand to each other.</summary>
/// <remarks>
/// Claims are compared only where an index brings them together (one statement, one predicate class, one counted noun, one paragraph), with a bounded number of others each,
/// so that the time is linear in the text. Pure and thread-safe; equal claims give equal relations, in the order of their claims.
/// </remarks>
internal sealed class RelationFinder(EnglishLexicon lexicon)
{
    /// <summary>The relations between <paramref name="claims"/>, which were read from the body and the references.</summary>
    public ImmutableArray<ClaimRelation> Find(ClaimSet claims, Reading body, ImmutableArray<ReferenceReading> references)
    {
        var compared = new ComparedClaims(claims, new ParsedSentences(body, references), lexicon);
        new SameStatements(compared).Find();
        new SimilarStatements(compared).Find();
        var quantities = new CountedNumberCollector(compared).ReadAll();
        new ComparedNumbers(compared, quantities).Find();
        new PartsOfTotals(compared, quantities).Find();
        new Culpability(compared).Find();
        new RivalAccounts(compared).Find();
        new Contrasts(compared).Find();
        new CitedTitles(compared).Find();
        new Responses(compared).Find();
        return [.. compared.Found];
    }
}
