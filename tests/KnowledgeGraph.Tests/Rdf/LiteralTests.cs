using KnowledgeGraph.Rdf;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Rdf;

public sealed class LiteralTests
{
    [TestCase("en")]
    [TestCase("en-GB")]
    [TestCase("zh-cmn-Hans-CN")]
    [TestCase("sl-rozaj-biske-1994")]
    [TestCase("de-1996")]
    [TestCase("es-419")]
    [TestCase("en-a-bbb-x-a-ccc")]
    [TestCase("de-u-co-phonebk")]
    [TestCase("x-whatever")]
    [TestCase("i-klingon")]
    [TestCase("EN-gb-OED")]
    [TestCase("zh-min-nan")]
    [TestCase("abcdefgh")]
    public void AcceptsWellFormedLanguageTags(string tag) =>
        Assert.That(Literal.InLanguage("x", tag).Language, Is.EqualTo(tag));

    [TestCase("")]
    [TestCase("e")]
    [TestCase("en_GB")]
    [TestCase("en-")]
    [TestCase("-en")]
    [TestCase("en--GB")]
    [TestCase("abcdefghi")]
    [TestCase("en-abcdefghi")]
    [TestCase("a-b")]
    [TestCase("x")]
    [TestCase("en-x")]
    [TestCase("en-u")]
    [TestCase("i-nonsense")]
    [TestCase("en-GB-fr")]
    [TestCase("419")]
    [TestCase("ën")]
    public void RefusesMalformedLanguageTags(string tag) =>
        Assert.That(() => Literal.InLanguage("x", tag), Throws.ArgumentException);

    [Test]
    public void NeedsTheDatatypeOfItsLanguage()
    {
        Assert.That(() => new Literal("x", RdfSyntax.LangString), Throws.ArgumentException);
        Assert.That(() => new Literal("x", Xsd.String, "en"), Throws.ArgumentException);
    }

    [Test]
    public void ComparesLanguageTagsWithoutRegardToCase()
    {
        var upper = Literal.InLanguage("x", "en-GB");
        var lower = Literal.InLanguage("x", "en-gb");
        Assert.That(upper, Is.EqualTo(lower));
        Assert.That(upper.GetHashCode(), Is.EqualTo(lower.GetHashCode()));
        Assert.That(upper, Is.Not.EqualTo(Literal.InLanguage("x", "en")));
    }

    [Test]
    public void ComparesTermsNotValues()
    {
        Assert.That(new Literal("1", Xsd.Integer), Is.Not.EqualTo(new Literal("01", Xsd.Integer)));
        Assert.That(new Literal("1", Xsd.Integer), Is.Not.EqualTo(new Literal("1", Xsd.Decimal)));
        Assert.That(Literal.Of("1"), Is.EqualTo(new Literal("1", new Iri(Xsd.Namespace + "string"))));
    }

    [Test]
    public void ReplacesLoneSurrogates()
    {
        Assert.That(Literal.Of("a\uD83D").Lexical, Is.EqualTo("a\uFFFD"));
        Assert.That(Literal.Of("\uDE00\uD83Db").Lexical, Is.EqualTo("\uFFFD\uFFFDb"));
        Assert.That(Literal.Of("\U0001F600\uD83D\U0001F600").Lexical, Is.EqualTo("\U0001F600\uFFFD\U0001F600"));
    }

    [Test]
    public void KeepsPairedSurrogatesAndDirectionalMarks()
    {
        const string text = "\U0001F600 \u202Bمرحبا\u202C";
        Assert.That(Literal.Of(text).Lexical, Is.SameAs(text));
    }

    [Test]
    public void SpellsValuesCanonically()
    {
        Assert.That(Literal.Of(-12).ToString(), Is.EqualTo("\"-12\"^^<http://www.w3.org/2001/XMLSchema#integer>"));
        Assert.That(Literal.Of(true).ToString(), Is.EqualTo("\"true\"^^<http://www.w3.org/2001/XMLSchema#boolean>"));
        Assert.That(Literal.Of(new DateOnly(2024, 1, 6)).ToString(), Is.EqualTo("\"2024-01-06\"^^<http://www.w3.org/2001/XMLSchema#date>"));
        Assert.That(Literal.Count(12).ToString(), Is.EqualTo("\"12\"^^<http://www.w3.org/2001/XMLSchema#nonNegativeInteger>"));
        Assert.That(Literal.Of("a \"b\"\n").ToString(), Is.EqualTo("\"a \\\"b\\\"\\n\""));
        Assert.That(Literal.InLanguage("a", "en").ToString(), Is.EqualTo("\"a\"@en"));
    }
}
