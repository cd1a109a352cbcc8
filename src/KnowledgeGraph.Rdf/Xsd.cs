namespace KnowledgeGraph.Rdf;

/// <summary>Datatypes of <see href="https://www.w3.org/TR/xmlschema11-2/">XML Schema</see> that RDF 1.1 uses.</summary>
public static class Xsd
{
    /// <summary>The namespace, by custom <c>xsd:</c>.</summary>
    public const string Namespace = "http://www.w3.org/2001/XMLSchema#";

    /// <summary>xsd:string, the datatype of plain strings.</summary>
    public static readonly Iri String = new(Namespace + "string");

    /// <summary>xsd:boolean.</summary>
    public static readonly Iri Boolean = new(Namespace + "boolean");

    /// <summary>xsd:integer, of any size.</summary>
    public static readonly Iri Integer = new(Namespace + "integer");

    /// <summary>xsd:nonNegativeInteger, of any size.</summary>
    public static readonly Iri NonNegativeInteger = new(Namespace + "nonNegativeInteger");

    /// <summary>xsd:decimal, of any size.</summary>
    public static readonly Iri Decimal = new(Namespace + "decimal");

    /// <summary>xsd:double, IEEE 754 binary64.</summary>
    public static readonly Iri Double = new(Namespace + "double");

    /// <summary>xsd:date, a day.</summary>
    public static readonly Iri Date = new(Namespace + "date");

    /// <summary>xsd:dateTime, an instant.</summary>
    public static readonly Iri DateTime = new(Namespace + "dateTime");

    /// <summary>xsd:gYearMonth, a month of a year.</summary>
    public static readonly Iri GYearMonth = new(Namespace + "gYearMonth");

    /// <summary>xsd:gYear, a year.</summary>
    public static readonly Iri GYear = new(Namespace + "gYear");

    /// <summary>xsd:duration: a period in ISO 8601 form.</summary>
    public static readonly Iri Duration = new(Namespace + "duration");
}
