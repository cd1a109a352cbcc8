using System.Text;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Markup;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Text.Markup;

public sealed class TextDecoderTests
{
    [Test]
    public void KeepsTheTextAsItIs() =>
        Assert.That(TextDecoder.Decode("\uFEFFA\r\n\u00A0😀"u8).Value, Is.EqualTo("\uFEFFA\r\n\u00A0😀"));

    [TestCase(new byte[] { 65, 0, 66 }, DiagnosticCodes.Binary, "not text: a null byte at byte 1")]
    [TestCase(new byte[] { 65, 0xC3, 66 }, DiagnosticCodes.InvalidUtf8, "not valid UTF-8 at byte 1")]
    [TestCase(new byte[] { 65, 0xED, 0xA0, 0x80 }, DiagnosticCodes.InvalidUtf8, "not valid UTF-8 at byte 1")]
    [TestCase(new byte[] { 65, 0xF0, 0x9F }, DiagnosticCodes.InvalidUtf8, "not valid UTF-8 at byte 1")]
    [TestCase(new byte[] { 0xEF, 0xBB, 0xBF, 32, 10 }, DiagnosticCodes.Empty, "holds no text")]
    [TestCase(new byte[0], DiagnosticCodes.Empty, "holds no text")]
    public void RefusesWhatIsNoText(byte[] bytes, string code, string message)
    {
        var diagnostic = TextDecoder.Decode(bytes).Diagnostics.Single();

        Assert.That((diagnostic.Code, diagnostic.Message, diagnostic.Severity), Is.EqualTo((code, message, Severity.Error)));
    }

    [Test]
    public void RefusesALongLineByItsNumber()
    {
        var decoded = TextDecoder.Decode(Encoding.UTF8.GetBytes("a\n" + new string('b', ArticleLimits.MaxLineLength + 1)));

        Assert.That(decoded.Diagnostics.Single().Message, Does.StartWith("line 2 is longer"));
    }

    [Test]
    public void RefusesALargeInput() =>
        Assert.That(TextDecoder.Decode(new byte[ArticleLimits.MaxBytes + 1]).Diagnostics.Single().Code, Is.EqualTo(DiagnosticCodes.TooLarge));
}
