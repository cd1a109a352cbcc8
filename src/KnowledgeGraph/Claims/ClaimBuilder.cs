using System.Collections.Immutable;
using KnowledgeGraph.Claims.Relations;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Propositions;
using KnowledgeGraph.Text.Mentions;

namespace KnowledgeGraph.Claims;

/// <summary>Joins who speaks to what is said: makes the claims of infobox, body and references, in this order.</summary>
public sealed class ClaimBuilder(EnglishLexicon lexicon)
{
    private readonly RelationFinder _relations = new(lexicon);

    /// <summary>The claims of a document from what was read in its parts. Pure: equal input gives equal claims.</summary>
    public ClaimSet Build(InfoboxReading infobox, Reading body, ImmutableArray<ReferenceReading> references)
    {
        ArgumentNullException.ThrowIfNull(infobox);
        ArgumentNullException.ThrowIfNull(body);
        var document = Gather(infobox, body, references, Refer(body, references));
        return Relate(document.ToClaimSet(document.GatherEvents()), body, references);
    }

    /// <summary>What the names, nominals and pronouns of body and references refer to.</summary>
    internal static Coreference Refer(Reading body, ImmutableArray<ReferenceReading> references)
    {
        ImmutableArray<Reading> readings = [body, .. references.Select(r => r.Reading)];
        return Coreference.Resolve([.. readings.Select(r => r.Document)], [.. readings.SelectMany(r => Speeches.In(r.Document.Text, r.Attributions))]);
    }

    /// <summary>The claims of infobox, body and references.</summary>
    internal DocumentClaims Gather(InfoboxReading infobox, Reading body, ImmutableArray<ReferenceReading> references, Coreference coreference)
    {
        var document = new DocumentClaims(body.Document, coreference, lexicon);
        document.Listen(infobox.Scopes);
        document.Listen(body.Attributions);
        foreach (var reference in references)
        {
            document.Listen(reference.Reading.Attributions);
        }

        foreach (var row in infobox.Rows)
        {
            document.Add(row);
        }

        document.Add(body);
        foreach (var reference in references)
        {
            document.Add(reference);
        }

        return document;
    }

    /// <summary>The claims with how they stand to each other.</summary>
    internal ClaimSet Relate(ClaimSet claims, Reading body, ImmutableArray<ReferenceReading> references) => claims with { Relations = _relations.Find(claims, body, references) };
}
