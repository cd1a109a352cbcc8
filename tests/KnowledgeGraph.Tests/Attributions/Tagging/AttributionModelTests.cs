using KnowledgeGraph.Attributions.Tagging;
using KnowledgeGraph.Text.Language.Network;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Attributions.Tagging;

public class AttributionModelTests
{
    private static readonly byte[] Chain = ChainBytes();

    [Test]
    public void ReadsWhatWasWritten()
    {
        var model = AttributionModel.Read(File((AttributionModel.CueSection, Chain), (AttributionModel.RoleSection, Chain)));
        Span<int> scores = stackalloc int[3];
        model.Cues.Score([9], scores);
        Assert.That(scores.ToArray(), Is.EqualTo(new[] { 1, -2, 3 }));
        Assert.That(model.Roles.Transition(0, 3, 2), Is.EqualTo(11));
    }

    [Test]
    public void CarriesAModelOfItsLabels()
    {
        Assert.That(AttributionModel.English.Cues.Labels, Is.EqualTo(CueLabels.Count));
        Assert.That(AttributionModel.English.Roles.Labels, Is.EqualTo(RoleLabels.Count));
    }

    [Test]
    public void SaysWhichSectionIsMissing() =>
        Assert.That(() => AttributionModel.Read(File((AttributionModel.CueSection, Chain))), Throws.TypeOf<InvalidDataException>().With.Message.Contains("'roles'"));

    [Test]
    public void SaysThatAChangedFileIsDamaged()
    {
        byte[] bytes = File((AttributionModel.CueSection, Chain), (AttributionModel.RoleSection, Chain)).ToArray();
        bytes[^1] ^= 1;
        Assert.That(() => AttributionModel.Read(new MemoryStream(bytes)), Throws.TypeOf<InvalidDataException>().With.Message.Contains("damaged"));
    }

    [Test]
    public void SaysThatASectionThatEndsEarlyIsDamaged([Values(0, 1, 8, 20)] int length) =>
        Assert.That(
            () => AttributionModel.Read(File((AttributionModel.CueSection, Chain[..length]), (AttributionModel.RoleSection, Chain))),
            Throws.TypeOf<InvalidDataException>().With.Message.Contains("damaged"));

    [Test]
    public void RefusesNumbersThatCannotBe()
    {
        byte[] bytes = [.. Chain];
        BitConverter.TryWriteBytes(bytes, -1);
        Assert.That(() => AttributionModel.Read(File((AttributionModel.CueSection, bytes), (AttributionModel.RoleSection, Chain))), Throws.TypeOf<InvalidDataException>());
    }

    [Test]
    public void RefusesWhatIsNoModel() => Assert.That(() => AttributionModel.Read(new MemoryStream("nothing"u8.ToArray())), Throws.TypeOf<InvalidDataException>());

    private static MemoryStream File(params (string Name, byte[] Content)[] sections)
    {
        var stream = new MemoryStream();
        ModelFile.Write(stream, sections.Select(s => KeyValuePair.Create(s.Name, s.Content)));
        stream.Position = 0;
        return stream;
    }

    private static byte[] ChainBytes()
    {
        var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream))
        {
            ChainModel.Write(writer, 3, 1, 0.5f, [9], [1, -2, 3], [.. Enumerable.Range(0, 12)]);
        }

        return stream.ToArray();
    }
}
