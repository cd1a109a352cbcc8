using System.Globalization;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Graph;

/// <summary>The literals of a claim graph.</summary>
internal static class Literals
{
    private const string Language = "en";

    /// <summary>Words of the article.</summary>
    public static Literal Words(string text) => Literal.InLanguage(text, Language);

    /// <summary>Words, or null where there are none.</summary>
    public static Literal? WordsOrNull(string? text) => string.IsNullOrEmpty(text) ? null : Words(text);

    /// <summary>A field as it is printed, or null.</summary>
    public static Literal? Plain(string? text) => text is null ? null : Literal.Of(text);

    /// <summary>A whole number.</summary>
    public static Literal Number(string digits) => new(digits, Xsd.Integer);

    /// <summary>A number from 0 to 1 in hundredths.</summary>
    public static Literal Share(double share) => new(share.ToString("0.0#", CultureInfo.InvariantCulture), Xsd.Decimal);

    /// <summary>An ISO 8601 date as precise as stated, or a period, with the XSD datatype of its form.</summary>
    public static Literal Time(string iso) => new(iso, iso switch
    {
        ['P', ..] => Xsd.Duration,
        [_, _, _, _] => Xsd.GYear,
        [_, _, _, _, '-', _, _] => Xsd.GYearMonth,
        _ => Xsd.Date,
    });

    /// <summary>A date as precise as stated, or null.</summary>
    public static Literal? Date(string? iso) => iso is null ? null : Time(iso);
}
