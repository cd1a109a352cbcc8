using KnowledgeGraph.Text.Language;
using KnowledgeGraph.Text.Language.Network;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Text.Language.Network;

public sealed class ModelFileTests
{
    private static readonly byte[] Model = RandomNetwork.File(RandomNetwork.Create(1));

    [Test]
    public void WeightsAreReadAsTheyWereWritten() =>
        Assert.That(RandomNetwork.File(NetworkWeights.Read(new BinaryReader(ModelFile.Stream(ModelFile.Read(new MemoryStream(Model))["network"])))), Is.EqualTo(Model));

    [Test]
    public void AnyDamagedByteIsNoticed()
    {
        for (int at = 0; at < Model.Length; at += 97)
        {
            byte[] damaged = [.. Model];
            damaged[at] ^= 0x10;
            Assert.That(() => LanguageModel.Read(new MemoryStream(damaged)), Throws.InstanceOf<InvalidDataException>(), $"byte {at}");
        }
    }

    [Test]
    public void ASoundFileIsRead() => Assert.That(() => LanguageModel.Read(new MemoryStream(Model)), Throws.Nothing);

    [TestCase(0)]
    [TestCase(10)]
    [TestCase(1000)]
    public void AnEarlyEndIsNoticed(int length) =>
        Assert.That(() => LanguageModel.Read(new MemoryStream(Model[..length])), Throws.InstanceOf<InvalidDataException>());

    [Test]
    public void AnotherVersionIsNamed()
    {
        byte[] other = [.. Model];
        other[4] = 9;
        Assert.That(() => ModelFile.Read(new MemoryStream(other)), Throws.InstanceOf<InvalidDataException>().With.Message.EqualTo("a language model of format 9, not 2"));
    }

    [Test]
    public void PartsThatDoNotFitTogetherAreRefused()
    {
        byte[] model = RandomNetwork.File(RandomNetwork.Create(1) with { Arcs = RandomNetwork.Matrix(new Random(1), 32, 32) });
        Assert.That(() => LanguageModel.Read(new MemoryStream(model)), Throws.InstanceOf<InvalidDataException>());
    }
}
