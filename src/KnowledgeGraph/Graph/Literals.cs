using System.Buffers;
using System.Globalization;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Graph;

/// <summary>The literals of a claim graph.</summary>
internal static class Literals
{
    private const string Language = "en";

    private static readonly Iri Edtf = new("http://id.loc.gov/datatypes/edtf");
    private static readonly SearchValues<char> EdtfMarks = SearchValues.Create("/~?%X{[.");

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

    /// <summary>A time with the XSD datatype of its form, where XSD has one; other forms of EDTF ("2011/..", "199X", "1850~") with that of the Library of Congress.</summary>
    public static Literal Time(string iso) => iso switch
    {
        ['P', ..] => new(iso, Xsd.Duration),
        _ when iso.AsSpan().ContainsAny(EdtfMarks) => new(iso, Edtf),
        [_, _, _, _] or ['-', _, _, _, _] => new(iso, Xsd.GYear),
        [_, _, _, _, '-', >= '2', _] => new(iso, Edtf),
        [_, _, _, _, '-', _, _] => new(iso, Xsd.GYearMonth),
        [.., 'T', _, _, ':', _, _] => new(iso + ":00", Xsd.DateTime),
        [.., 'T', _, _, ':', _, _, 'Z'] => new(iso[..^1] + ":00Z", Xsd.DateTime),
        _ => new(iso, Xsd.Date),
    };

    /// <summary>A date as precise as stated, or null.</summary>
    public static Literal? Date(string? iso) => iso is null ? null : Time(iso);
}
