namespace KnowledgeGraph.Rdf.Syntax;

/// <summary>What a JSON string means as the value of a term.</summary>
internal enum JsonLdCoercion
{
    /// <summary>A plain string.</summary>
    None,

    /// <summary>An IRI, which may be compact.</summary>
    Id,

    /// <summary>An IRI, which may be compact or a term.</summary>
    Vocabulary,

    /// <summary>A literal of the term's datatype.</summary>
    Datatype,

    /// <summary>Text in the term's language.</summary>
    Language,
}

/// <summary>A term of a <see cref="JsonLdContext"/>.</summary>
/// <param name="Name">The JSON key.</param>
/// <param name="Iri">What it stands for.</param>
/// <param name="Coercion">What its strings mean.</param>
/// <param name="Type">The datatype or language that its strings get.</param>
/// <param name="IsPrefix">Whether it may begin a compact IRI.</param>
/// <param name="IsSet">Whether its value is an array even if there is one.</param>
internal sealed record JsonLdTerm(string Name, string Iri, JsonLdCoercion Coercion, string? Type, bool IsPrefix, bool IsSet);
