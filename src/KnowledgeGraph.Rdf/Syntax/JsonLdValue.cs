using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace KnowledgeGraph.Rdf.Syntax;

/// <summary>Which terms are exactly a bare JSON string, number or truth value under a term of the context.</summary>
internal static class JsonLdValue
{
    private const long GreatestExactInteger = (1L << 53) - 1;

    private static readonly FrozenSet<string> IntegerTypes = new[]
    {
        "integer", "nonNegativeInteger", "positiveInteger", "nonPositiveInteger", "negativeInteger", "long", "int", "short", "byte",
        "unsignedLong", "unsignedInt", "unsignedShort", "unsignedByte",
    }.Select(name => Xsd.Namespace + name).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a value needs no object under a term, or under no term.</summary>
    public static bool IsBare(JsonLdTerm? term, Term value) => value switch
    {
        Iri => term?.Coercion is JsonLdCoercion.Id or JsonLdCoercion.Vocabulary,
        Literal literal => IsBareString(term, literal) || TryGetNative(term, literal, out _),
        _ => false,
    };

    /// <summary>Whether the lexical form as a JSON string gives the literal back.</summary>
    public static bool IsBareString(JsonLdTerm? term, Literal literal) => (term?.Coercion ?? JsonLdCoercion.None) switch
    {
        JsonLdCoercion.None => literal.Datatype == Xsd.String,
        JsonLdCoercion.Datatype => literal.Language is null && literal.Datatype.Value == term!.Type,
        JsonLdCoercion.Language => string.Equals(literal.Language, term!.Type, StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    /// <summary>
    /// The JSON number or truth value that gives the literal back: integers in canonical form that are exact in a double, and
    /// <c>true</c> and <c>false</c>, where the term says nothing of the datatype or the same.
    /// </summary>
    public static bool TryGetNative(JsonLdTerm? term, Literal literal, [NotNullWhen(true)] out object? native)
    {
        string datatype = literal.Datatype.Value;
        bool isCoerced = term?.Coercion == JsonLdCoercion.Datatype;
        native = null;
        if (isCoerced && datatype != term!.Type)
        {
            return false;
        }

        if (isCoerced ? IntegerTypes.Contains(datatype) : literal.Datatype == Xsd.Integer)
        {
            native = ExactInteger(literal.Lexical);
        }
        else if (literal.Datatype == Xsd.Boolean && literal.Lexical is ("true" or "false"))
        {
            native = literal.Lexical == "true";
        }

        return native is not null;
    }

    private static long? ExactInteger(string lexical) =>
        lexical.Length <= 17
        && long.TryParse(lexical, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number)
        && number is >= -GreatestExactInteger and <= GreatestExactInteger
        && number.ToString(CultureInfo.InvariantCulture) == lexical
            ? number
            : null;
}
