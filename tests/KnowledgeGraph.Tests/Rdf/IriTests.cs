using KnowledgeGraph.Rdf;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Rdf;

public sealed class IriTests
{
    [TestCase("http://example.org/")]
    [TestCase("http://example.org")]
    [TestCase("https://w3id.org/claimgraph/id/entity/2024_Iran–Pakistan_conflict")]
    [TestCase("https://w3id.org/claimgraph/id/document/2024-example/revision/0123#char=12,39")]
    [TestCase("urn:isbn:9780000000000")]
    [TestCase("mailto:someone@example.org")]
    [TestCase("http://user:pass@example.org:8080/a;b=1/c?q=1&r=2#f?/")]
    [TestCase("http://[2001:db8::7]:80/x")]
    [TestCase("http://例え.テスト/引き出し/結果?色=赤#部")]
    [TestCase("http://example.org/%E2%80%93")]
    [TestCase("http://example.org/?q=\uE000")]
    [TestCase("http://example.org/\U0001F600")]
    [TestCase("file:///etc/hosts")]
    [TestCase("x:")]
    public void KeepsAnAbsoluteIriAsItIs(string text) => Assert.That(new Iri(text).Value, Is.EqualTo(text));

    [TestCase("")]
    [TestCase("example")]
    [TestCase("/path")]
    [TestCase("1http://example.org/")]
    [TestCase("ht tp://example.org/")]
    [TestCase(":x")]
    [TestCase("http://example.org/a b")]
    [TestCase("http://example.org/a\u0000")]
    [TestCase("http://example.org/a\n")]
    [TestCase("http://example.org/a\u007F")]
    [TestCase("http://example.org/a\u0085")]
    [TestCase("http://example.org/<a>")]
    [TestCase("http://example.org/\"")]
    [TestCase("http://example.org/{a}")]
    [TestCase("http://example.org/a|b")]
    [TestCase("http://example.org/a^b")]
    [TestCase("http://example.org/a`b")]
    [TestCase("http://example.org/a\\b")]
    [TestCase("http://example.org/[a]")]
    [TestCase("http://example.org/%zz")]
    [TestCase("http://example.org/%E")]
    [TestCase("http://example.org/#a#b")]
    [TestCase("http://example.org:port/")]
    [TestCase("http://[::1")]
    [TestCase("http://[::1%25eth0]/")]
    [TestCase("http://[nonsense]/")]
    [TestCase("http://a@b@c/")]
    [TestCase("http://example.org/\uFFFF")]
    [TestCase("http://example.org/\uFFFD")]
    [TestCase("http://example.org/\uE000")]
    [TestCase("http://example.org/#\uE000")]
    public void RefusesWhatIsNoAbsoluteIri(string text)
    {
        Assert.That(() => new Iri(text), Throws.ArgumentException);
        Assert.That(Iri.TryCreate(text, out _), Is.False);
    }

    [Test]
    public void RefusesLoneSurrogates()
    {
        Assert.That(() => new Iri("http://example.org/\uD83D"), Throws.ArgumentException);
        Assert.That(() => new Iri("http://example.org/\uDE00\uD83D"), Throws.ArgumentException);
    }

    [TestCase("2024_Iran–Pakistan_conflict", ExpectedResult = "2024_Iran–Pakistan_conflict")]
    [TestCase("AT&T (company)", ExpectedResult = "AT&T%20(company)")]
    [TestCase("a/b?c#d", ExpectedResult = "a%2Fb%3Fc%23d")]
    [TestCase("100%", ExpectedResult = "100%25")]
    [TestCase("[x] <y> {z}", ExpectedResult = "%5Bx%5D%20%3Cy%3E%20%7Bz%7D")]
    [TestCase("“فارس”", ExpectedResult = "“فارس”")]
    [TestCase("می\u200Cخواهم", ExpectedResult = "می\u200Cخواهم")]
    [TestCase("a\u200Eb\u00A0c\u2028", ExpectedResult = "a%E2%80%8Eb%C2%A0c%E2%80%A8")]
    [TestCase("\uE000\uFFFD", ExpectedResult = "%EE%80%80%EF%BF%BD")]
    [TestCase("😀", ExpectedResult = "😀")]
    [TestCase(".", ExpectedResult = "%2E")]
    [TestCase("..", ExpectedResult = "%2E%2E")]
    [TestCase("...", ExpectedResult = "...")]
    [TestCase("", ExpectedResult = "")]
    public string EncodesInASegmentOnlyWhatMustBe(string text) => Iri.EncodeSegment(text);

    [FsCheck.NUnit.Property]
    public void MakesASegmentOfAnyText(string? text)
    {
        string segment = Iri.EncodeSegment(text ?? "");
        Assert.That(new Iri("http://example.org/" + segment).Value, Does.EndWith(segment));
        Assert.That(segment, Does.Not.Contain("/"));
    }

    [TestCase("https://example.org/a", ExpectedResult = "https://example.org/a")]
    [TestCase("https://example.org/a[1]|b c", ExpectedResult = "https://example.org/a%5B1%5D%7Cb%20c")]
    [TestCase("https://example.org/100%?q=%41#x#y", ExpectedResult = "https://example.org/100%25?q=%41#x%23y")]
    [TestCase("https://example.org/?q={x}", ExpectedResult = "https://example.org/?q=%7Bx%7D")]
    [TestCase("https://exa mple.org/", ExpectedResult = null)]
    [TestCase("www.example.org", ExpectedResult = null)]
    [TestCase("", ExpectedResult = null)]
    public string? MendsAnAddressBehindItsHost(string address) => Iri.TryFromAddress(address, out var iri) ? iri.Value : null;
}
