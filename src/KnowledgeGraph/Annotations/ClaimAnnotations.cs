using System.Collections.Immutable;
using System.Text.Json;
using KnowledgeGraph.Claims;
using KnowledgeGraph.Claims.Relations;

namespace KnowledgeGraph.Annotations;

/// <summary>Writes claims, and how they stand to each other.</summary>
internal sealed class ClaimAnnotations(Utf8JsonWriter json, AnnotationJson write, AnnotationIds ids, ClaimSet claims)
{
    public void Claims() => write.Objects("claims", claims.Claims, Claim);

    public void Relations() => write.Objects("relations", claims.Relations, Relation);

    private void Claim(Claim claim, int index)
    {
        var proposition = claim.Wording.Proposition;
        json.WriteString("id", ids.Of(claim));
        write.Strings("claimants", [.. claim.Claimants.Select(c => ids.Of(c))]);
        write.Strings("chain", Chain(claim));
        json.WriteString("role", claim.ClaimantRole);
        json.WriteString("onBehalfOf", claim.OnBehalfOf is { } organization ? ids.Of(organization) : null);
        write.Strings("addressees", [.. claim.Addressees.Select(a => ids.Of(a))]);
        json.WriteNumber("confidence", claim.Confidence);
        json.WriteString("layer", Words.Of(claim.Layer));
        json.WritePropertyName("subject");
        Argument(proposition.Subject?.Text ?? LabelOf(claim.Wording.Subject), claim.Wording.Subject);
        json.WriteStartObject("predicate");
        json.WriteString("text", proposition.Predicate);
        json.WriteString("lemma", proposition.Lemma);
        json.WriteString("iri", claim.Statement.IsInverse ? null : claim.Statement.Predicate.Iri);
        json.WriteEndObject();
        json.WritePropertyName("object");
        Object(claim);
        json.WriteStartArray("arguments");
        foreach (var qualifier in proposition.Qualifiers)
        {
            json.WriteStartObject();
            json.WriteString("role", qualifier.Role);
            json.WriteString("text", qualifier.Text);
            json.WriteString("value", qualifier.Value);
            json.WriteNull("entity");
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("polarity", Words.Of(claim.Polarity));
        json.WriteString("certainty", Words.Of(claim.Certainty));
        json.WriteString("reality", Words.Of(claim.Reality));
        if (!claim.Casualties.IsEmpty)
        {
            Casualties(claim.Casualties);
        }

        write.Spans("evidence", claim.Evidence);
        write.Strings("citations", claim.Citations);
        json.WriteString("proposition", claim.Statement.Id);
    }

    private void Casualties(ImmutableArray<CasualtyCount> counts)
    {
        json.WriteStartArray("casualties");
        foreach (var count in counts)
        {
            json.WriteStartObject();
            json.WriteString("kind", count.Kind);
            json.WriteString("number", count.Digits);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>The label of a subject that the text gives no words for: the article's topic, or the unnamed source of a report.</summary>
    private string LabelOf(string? entity) =>
        entity is null ? claims.Document.Article.Revision.Title : claims.Entities.First(e => e.Id == entity).Label;

    /// <summary>The object's words, or for a report what is said.</summary>
    private void Object(Claim claim)
    {
        if (claim.Wording.Proposition.Object is { } argument)
        {
            Argument(argument.Text, claim.Wording.Object);
        }
        else if (claim.Wording.Proposition.Reports is { Content.IsEmpty: false } reported)
        {
            Argument(string.Join(" … ", reported.Content.Select(c => c.In(claims.Document.Text))), null);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    private void Argument(string text, string? entity)
    {
        json.WriteStartObject();
        json.WriteString("text", text);
        json.WriteString("entity", entity is null ? null : ids.Of(entity));
        json.WriteEndObject();
    }

    private ImmutableArray<string> Chain(Claim claim)
    {
        var chain = ImmutableArray.CreateBuilder<string>();
        for (var a = claim.Attribution; a is not null; a = a.Parent)
        {
            chain.Add(ids.Of(a));
        }

        return chain.ToImmutable();
    }

    private void Relation(ClaimRelation relation, int index)
    {
        json.WriteString("type", NameOf(relation.Type));
        json.WriteString("a", ids.Of(relation.A));
        json.WriteString("b", ids.Of(relation.B));
        json.WriteString("reason", relation.Reason);
    }

    private static string NameOf(ClaimRelationType type) => type switch
    {
        ClaimRelationType.RespondsTo => "responds-to",
        ClaimRelationType.SameAs => "same-as",
        _ => Words.Of(type),
    };
}
