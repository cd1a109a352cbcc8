using KnowledgeGraph.Events.Factuality;
using KnowledgeGraph.Text.Language.Network;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Events;

public sealed class FactualityModelTests
{
    private static readonly Dictionary<uint, double> Weights = new() { [7] = 1.5, [9] = -0.25 };

    [Test]
    public void SumsTheConstantAndTheWeightsOfKnownFeatures()
    {
        var model = FactualityModel.Read(File(FactualityModel.Section(0.5, Weights)));
        Assert.That(model.Value([]), Is.EqualTo(0.5));
        Assert.That(model.Value([7, 9, 8, 7]), Is.EqualTo(3.25));
    }

    [Test]
    public void AFileWithoutItsSectionIsNamed()
    {
        var stream = new MemoryStream();
        ModelFile.Write(stream, [new("other", [])]);
        stream.Position = 0;
        Assert.That(() => FactualityModel.Read(stream), Throws.TypeOf<InvalidDataException>().With.Message.Contains("factuality"));
    }

    private static MemoryStream File(byte[] section)
    {
        var stream = new MemoryStream();
        ModelFile.Write(stream, [new(FactualityModel.WeightSection, section)]);
        stream.Position = 0;
        return stream;
    }
}
