using System.Buffers;
using System.Text.Json;
using KnowledgeGraph.Annotations;
using KnowledgeGraph.Tests.Specs;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Annotations;

public class AnnotationWriterTests
{
    private const string Page = """
        # A ferry sinks

        😀 Interior Minister Ana Silva said that "the ferry sank" on 3 May 2021.[1] The union denied that the ferry sank.

        ## References

        1. ^ Roe, Ada (4 May 2021). "Ferry sinks off Harbour". The Daily Gull. Retrieved 5 May 2021.
        """;

    [Test]
    public void WritesOneLineOfJson()
    {
        byte[] bytes = Write(AnnotationLayers.All);

        Assert.That(bytes.Count(b => b == '\n'), Is.EqualTo(1));
        Assert.That(bytes[^1], Is.EqualTo((byte)'\n'));
    }

    [Test]
    public void CountsOffsetsInCodePoints()
    {
        var record = Parse(AnnotationLayers.Attributions);

        var cue = record.GetProperty("attributions")[0].GetProperty("cue")[0];
        int[] codePoints = [.. Page.EnumerateRunes().Select(r => r.Value)];
        string words = string.Concat(codePoints[cue[0].GetInt32()..cue[1].GetInt32()].Select(char.ConvertFromUtf32));
        Assert.That(words, Is.EqualTo("said"));
    }

    [Test]
    public void SaysWhatAnEntityIsAndInWhatOfficeItSpeaks()
    {
        var record = Parse(AnnotationLayers.All);

        var minister = record.GetProperty("entities").EnumerateArray().Single(e => e.GetProperty("label").GetString() == "Ana Silva");
        var mention = record.GetProperty("mentions").EnumerateArray().First(m => m.GetProperty("entity").GetString() == minister.GetProperty("id").GetString());
        var claim = record.GetProperty("claims").EnumerateArray().First(c => c.GetProperty("claimants").EnumerateArray().Any(x => x.GetString() == minister.GetProperty("id").GetString()));
        Assert.That(minister.GetProperty("type").GetString(), Is.EqualTo("person"));
        Assert.That((mention.GetProperty("type").GetString(), mention.GetProperty("kind").GetString()), Is.EqualTo(("person", "name")));
        Assert.That((claim.GetProperty("role").GetString(), claim.GetProperty("onBehalfOf").GetString()), Is.EqualTo(("Interior Minister", (string?)null)));
    }

    [Test]
    public void RefersOnlyToIdsThatItGives()
    {
        var record = Parse(AnnotationLayers.All);

        HashSet<string> Ids(string layer) => [.. record.GetProperty(layer).EnumerateArray().Select(x => x.GetProperty("id").GetString()!)];
        var (entities, attributions) = (Ids("entities"), Ids("attributions"));
        foreach (var claim in record.GetProperty("claims").EnumerateArray())
        {
            Assert.That(claim.GetProperty("claimants").EnumerateArray().Select(c => c.GetString()), Is.SubsetOf(entities));
            Assert.That(claim.GetProperty("chain").EnumerateArray().Select(a => a.GetString()), Is.SubsetOf(attributions));
            Assert.That(claim.GetProperty("evidence").GetArrayLength(), Is.Positive);
        }

        foreach (var mention in record.GetProperty("mentions").EnumerateArray())
        {
            Assert.That(entities, Does.Contain(mention.GetProperty("entity").GetString()));
        }
    }

    [Test]
    public void NamesTheWorkThatASentenceCites()
    {
        var record = Parse(AnnotationLayers.Sentences | AnnotationLayers.References);

        Assert.That(record.GetProperty("sentences")[0].GetProperty("citations")[0].GetString(), Is.EqualTo("1"));
        var reference = record.GetProperty("references")[0];
        Assert.That(
            (reference.GetProperty("number").GetString(), reference.GetProperty("title").GetString(), reference.GetProperty("date").GetString()),
            Is.EqualTo(("1", "Ferry sinks off Harbour", "2021-05-04")));
    }

    [Test]
    public void PutsTheDenialIntoTheClaimAndNotIntoTheAttribution()
    {
        var record = Parse(AnnotationLayers.Attributions | AnnotationLayers.Claims);

        Assert.That(record.GetProperty("attributions")[1].GetProperty("stance").GetString(), Is.EqualTo("denies"));
        Assert.That(record.GetProperty("attributions")[1].GetProperty("polarity").GetString(), Is.EqualTo("affirmed"));
        var denial = record.GetProperty("claims").EnumerateArray().Single(c => c.GetProperty("polarity").GetString() == "denied");
        Assert.That(denial.GetProperty("chain")[0].GetString(), Is.EqualTo("a2"));
    }

    [Test]
    public void WritesOnlyTheLayersAskedFor()
    {
        var record = Parse(AnnotationLayers.Sentences);

        Assert.That(record.EnumerateObject().Select(p => p.Name), Is.EqualTo(new[] { "id", "sentences" }));
    }

    private static JsonElement Parse(AnnotationLayers layers) => JsonDocument.Parse(Write(layers)).RootElement;

    private static byte[] Write(AnnotationLayers layers)
    {
        var output = new ArrayBufferWriter<byte>();
        AnnotationWriter.Write(output, "doc-1", Articles.Claims(Page), [], layers);
        return output.WrittenSpan.ToArray();
    }
}
