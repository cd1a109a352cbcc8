using System.Text;
using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Conformance.Syntax;

/// <summary>Generates quads of arbitrary terms, as hostile as RDF 1.1 lets them be.</summary>
public static class QuadBatches
{
    private const int QuadsPerBatch = 600;
    private const int HugeLength = 1 << 20;

    public static readonly string[] Namespaces =
    [
        "https://w3id.org/claimgraph/id/entity/", "https://w3id.org/claimgraph/id/", "https://w3id.org/claimgraph#", "http://example.org/a?q=",
        "http://example.org/b#", "urn:x:", "http://xn--exmple-cua.org/é/", "tag:example.org,2024:",
    ];

    private static readonly string[] OddLocalNames =
    [
        "", ".", "..", "a.", ".a", "a..b", "-", "-a", "a-", "_", "__", "0", "01a", "a:b", ":", "%20", "a%2Fb", "%E2%80%93", "U.S.", "AT&T_(company)", "it's",
        "a;b,c=d", "~!$&'()*+,;=@", "a/b", "a/../b", "./a", "Iran–Pakistan", "Khash–Zahedan", "ایران", "می\u200Cخواهم", "e\u0301", "\u0301e", "日本語", "😀", "a😀b",
        "true", "false", "a", "prefix", "base", "graph", "GRAPH", "x\u00B7", "\u00B7x", "a\u203Fb", "\u037E", "\u00D7", "@id", "$ref", "__proto__", "constructor", "//a",
    ];

    private static readonly string[] OddTexts =
    [
        "", " ", "\"", "\\", "'", "\"\"\"", "'''", "\\u0041", "\\n", "\n", "\r", "\r\n", "\t", "\b", "\f", "\0", "\u000B", "\u001F", "\u007F", "\u0080", "\u0085", "\u00A0",
        "\u2028", "\u2029", "\uFEFF", "\uFEFFa", "\uFFFD", "\uFFFE", "\uFFFF", "\uFDD0", "\uE000", "\uD800", "\uDFFF", "a\uD83D", "\uDE00\uD83D", "\U0001F600", "\U0010FFFF",
        "\u200E\u202Eمرحبا\u202C", "@en", "^^<x:y>", "a\\", "\"@en", "<x:y>", "# no comment", "</script>", "{\"@id\":\"x\"}", "null", "--0", "%s%n", "a\u0000b\u0000",
    ];

    private static readonly string[] OddLanguages =
    [
        "en", "EN", "en-GB", "zh-Hans-CN", "zh-cmn-Hans-CN", "sl-rozaj-biske-1994", "de-1996", "es-419", "en-a-bbb-x-a-ccc", "x-private", "i-klingon", "de-u-co-phonebk",
        "abcdefgh", "ar-Arab-x-1-2-3", "art-lojban", "zh-min-nan", "fa-IR",
    ];

    private static readonly string[] OddNumbers =
    [
        "0", "-0", "+0", "1", "-1", "+1", "007", "00", "5.", ".5", "-.5", "0.10", "1.0", "1e0", "1E0", "1.0E0", "1.5E-3", "0.0E0", "-0.0E0", "1.5E+3", "15.0E0", "1.50E0", "INF", "NaN",
        "9007199254740991", "9007199254740992", "-9007199254740991", "9007199254740993", "123456789012345678901234567890", " 1", "1 ", "1_000", "١", "true", "false", "TRUE", "2024-01-16", "2024-01", "2024",
        "", "-", "+", ".", "1.2.3", "1e5e5", "0x10",
    ];

    private static readonly string[] OddDatatypes =
    [
        Xsd.Namespace + "integer", Xsd.Namespace + "decimal", Xsd.Namespace + "double", Xsd.Namespace + "boolean", Xsd.Namespace + "string", Xsd.Namespace + "date", Xsd.Namespace + "float",
        Xsd.Namespace + "nonNegativeInteger", Xsd.Namespace + "gYear", Xsd.Namespace + "int", RdfSyntax.Namespace + "HTML", RdfSyntax.Namespace + "JSON", "http://example.org/b#type", "urn:x:y",
    ];

    public static Arbitrary<QuadBatch> Batch() => Arb.From(Batches);

    private static Gen<string> AnyText => Gen.OneOf(
        Gen.Elements(OddTexts),
        Gen.Choose(0, 0xFFFF).Select(unit => (char)unit).ArrayOf().Select(units => new string(units)),
        Gen.Choose(0, 0x10FFFF).Where(Rune.IsValid).Select(code => new Rune(code).ToString()).ArrayOf().Select(string.Concat),
        Gen.Choose(0, 0x7F).Select(code => (char)code).ArrayOf().Select(units => new string(units)),
        Gen.Elements(OddTexts).ArrayOf().Select(string.Concat));

    private static Gen<string> HugeText => AnyText.Select(piece =>
    {
        var text = new StringBuilder(HugeLength + piece.Length);
        while (text.Length < HugeLength)
        {
            text.Append(piece).Append("é–\U0001F600x");
        }

        return text.ToString();
    });

    private static Gen<Iri> AnyIri => Gen.Frequency(
        (6, from space in Gen.Elements(Namespaces) from local in Gen.Elements(OddLocalNames) select space + local),
        (2, from space in Gen.Elements(Namespaces) from text in AnyText select space + Iri.EncodeSegment(text)),
        (1, Gen.Elements("x:", "http://[2001:db8::7]:80/", "http://example.org", "mailto:a@example.org", "HTTP://EXAMPLE.org/%7Ea", "http://例え.テスト/色?赤#部", Xsd.Namespace, "http://example.org/?\uE000")))
        .Where(text => Iri.TryCreate(text, out _))
        .Select(text => new Iri(text));

    private static Gen<Literal> AnyLiteral => Gen.Frequency(
        (4, AnyText.Select(Literal.Of)),
        (4, from text in AnyText from language in Gen.Elements(OddLanguages) select Literal.InLanguage(text, language)),
        (4, from lexical in Gen.Elements(OddNumbers) from datatype in Gen.Elements(OddDatatypes) select new Literal(lexical, new Iri(datatype))),
        (1, from lexical in AnyText from datatype in Gen.Elements(OddDatatypes) select new Literal(lexical, new Iri(datatype))),
        (1, from lexical in AnyText from datatype in AnyIri where datatype != RdfSyntax.LangString select new Literal(lexical, datatype)));

    private static Gen<QuadBatch> Batches =>
        from subjects in AnyIri.ArrayOf(60)
        from predicates in AnyIri.ArrayOf(20)
        from graphs in AnyIri.ArrayOf(3)
        from quads in QuadOf(subjects, [RdfSyntax.Type, .. predicates, .. QuadReadback.Coerced], graphs).ArrayOf(QuadsPerBatch)
        from huge in HugeText
        select new QuadBatch([.. Runs(quads), new Quad(subjects[0], predicates[0], Literal.Of(huge)), new Quad(subjects[0], predicates[0], Literal.InLanguage(huge, "en"))]);

    private static Gen<Quad> QuadOf(Iri[] subjects, Iri[] predicates, Iri[] graphs) =>
        from subject in Gen.Elements(subjects)
        from predicate in Gen.Elements(predicates)
        from value in Gen.OneOf(Gen.Elements(subjects).Select(iri => (Term)iri), AnyIri.Select(iri => (Term)iri), AnyLiteral.Select(literal => (Term)literal))
        from graph in Gen.Elements<Iri?>([null, .. graphs])
        select new Quad(subject, predicate, value, graph);

    /// <summary>Lets every other quad go on with the subject, and every fourth with the predicate too, of the quad before.</summary>
    private static IEnumerable<Quad> Runs(Quad[] quads)
    {
        var previous = quads[0];
        for (int index = 0; index < quads.Length; index++)
        {
            var quad = quads[index];
            quad = (index % 4) switch
            {
                0 => quad,
                1 => quad with { Subject = previous.Subject, Predicate = previous.Predicate, Graph = previous.Graph },
                2 => quad with { Subject = previous.Subject, Graph = previous.Graph },
                _ => quad with { Subject = previous.Subject },
            };
            yield return quad;
            previous = quad;
        }
    }
}
