using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Syntax;
using NUnit.Framework;
using static KnowledgeGraph.Tests.Rdf.Syntax.Written;

namespace KnowledgeGraph.Tests.Rdf.Syntax;

public sealed class NQuadsWriterTests
{
    [Test]
    public void WritesALineAQuad()
    {
        string text = By(
            stream => new NQuadsWriter(stream),
            new Quad(Example("s"), Example("p"), Example("Iran–Pakistan")),
            new Quad(Example("s"), Example("p"), Literal.Of(5), Example("g")),
            new Quad(Example("s"), Example("p"), Literal.InLanguage("x", "en-GB")));
        Assert.That(text, Is.EqualTo("""
            <http://example.org/s> <http://example.org/p> <http://example.org/Iran–Pakistan> .
            <http://example.org/s> <http://example.org/p> "5"^^<http://www.w3.org/2001/XMLSchema#integer> <http://example.org/g> .
            <http://example.org/s> <http://example.org/p> "x"@en-GB .

            """));
    }

    [TestCase("", ExpectedResult = "")]
    [TestCase("a \"b\" \\ c", ExpectedResult = @"a \""b\"" \\ c")]
    [TestCase("\t\n\r\b\f", ExpectedResult = @"\t\n\r\b\f")]
    [TestCase("\u0000\u0001\u000B\u001F\u007F", ExpectedResult = @"\u0000\u0001\u000B\u001F\u007F")]
    [TestCase("\uFFFE\"\uFFFF", ExpectedResult = @"\uFFFE\""\uFFFF")]
    [TestCase("'é–\u0085\u2028\u200E\u202Eمرحبا\uFEFF😀\uFFFD", ExpectedResult = "'é–\u0085\u2028\u200E\u202Eمرحبا\uFEFF😀\uFFFD")]
    public string EscapesWhatCanonicalFormEscapes(string lexical)
    {
        string line = By(stream => new NQuadsWriter(stream), new Quad(new Iri("x:s"), new Iri("x:p"), Literal.Of(lexical)));
        return line["<x:s> <x:p> \"".Length..^"\" .\n".Length];
    }

    [TestCase(1, 65_536)]
    [TestCase(2, 65_537)]
    [TestCase(3, 300_000)]
    [TestCase(4, 1_000_000)]
    public void WritesCharactersAcrossBufferBoundaries(int shift, int length)
    {
        string lexical = new string('x', shift) + string.Concat(Enumerable.Repeat("é–😀", length / 4));
        string line = By(stream => new NQuadsWriter(stream), new Quad(new Iri("x:s"), new Iri("x:p"), Literal.Of(lexical)));
        Assert.That(line, Is.EqualTo($"<x:s> <x:p> \"{lexical}\" .\n"));
    }

    [TestCase('\uFFFE')]
    [TestCase('"')]
    [TestCase('\u0001')]
    [TestCase('–')]
    [CancelAfter(10_000)]
    public void TakesLinearTimeOnHugeLiterals(char character)
    {
        var literal = Literal.Of(new string(character, 4_000_000));
        string line = By(stream => new NQuadsWriter(stream), new Quad(new Iri("x:s"), new Iri("x:p"), literal));
        Assert.That(line, Has.Length.GreaterThanOrEqualTo(4_000_000));
    }

    [FsCheck.NUnit.Property]
    public void AgreesWithTheTermsOwnText(string? lexical)
    {
        var literal = Literal.InLanguage(lexical ?? "", "en");
        string line = By(stream => new NQuadsWriter(stream), new Quad(new Iri("x:s"), new Iri("x:p"), literal));
        Assert.That(line, Is.EqualTo($"<x:s> <x:p> {literal} .\n"));
    }

    [Test]
    public void WritesNothingForNoQuads() => Assert.That(By(stream => new NQuadsWriter(stream)), Is.Empty);

    [Test]
    public void RefusesQuadsAfterCompletion()
    {
        var writer = new NQuadsWriter(Stream.Null);
        writer.Complete();
        writer.Complete();
        Assert.That(() => writer.Write(new Quad(new Iri("x:s"), new Iri("x:p"), new Iri("x:o"))), Throws.TypeOf<ObjectDisposedException>());
        writer.Dispose();
    }

    [Test]
    public void LeavesTheStreamOpen()
    {
        using var stream = new MemoryStream();
        new NQuadsWriter(stream).Dispose();
        Assert.That(stream.CanWrite, Is.True);
    }
}
