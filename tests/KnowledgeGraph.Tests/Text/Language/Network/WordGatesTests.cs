using KnowledgeGraph.Text.Language.Network;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Text.Language.Network;

public sealed unsafe class WordGatesTests
{
    private static readonly WordInputs Inputs = new(RandomNetwork.Create(1), MatrixKernel.Best);

    [Test]
    public void GatesAreThoseOfTheForm()
    {
        var types = new WordTypes(Inputs);
        var gates = new WordGates(Inputs);
        gates.Begin();
        nint[] addresses = [.. Forms(0, 5).Select(form => (nint)gates.Of(types.Of(form)))];
        gates.Compute();
        Assert.That(addresses.Select(Read), Is.EqualTo(Forms(0, 5).Select(Expected)));
    }

    [Test]
    public void AFormMetAgainHasTheSameGates()
    {
        var types = new WordTypes(Inputs);
        var gates = new WordGates(Inputs);
        gates.Begin();
        float* first = gates.Of(types.Of("strike"));
        gates.Compute();
        gates.Begin();
        Assert.That((nint)gates.Of(types.Of("strike")), Is.EqualTo((nint)first));
    }

    [Test]
    public void HoweverManyFormsThereAreGatesAreRightAndInBounds()
    {
        var types = new WordTypes(Inputs);
        var gates = new WordGates(Inputs);
        var addresses = new HashSet<nint>();
        for (int from = 0; from < 3 * WordGates.Capacity; from += NetworkMemory.MaxPositions)
        {
            gates.Begin();
            float* strike = gates.Of(types.Of("strike"));
            nint[] batch = [.. Forms(from, NetworkMemory.MaxPositions - 1).Select(form => (nint)gates.Of(types.Of(form)))];
            gates.Compute();
            addresses.UnionWith(batch);
            Assert.That(Read((nint)strike), Is.EqualTo(Expected("strike")));
            Assert.That(Read(batch[^1]), Is.EqualTo(Expected(Forms(from, NetworkMemory.MaxPositions - 1).Last())));
        }

        Assert.That(addresses, Has.Count.LessThanOrEqualTo(WordGates.Capacity));
    }

    private static IEnumerable<string> Forms(int from, int count) => Enumerable.Range(from, count).Select(i => $"word{i}");

    private static float[] Read(nint gates) => new ReadOnlySpan<float>((float*)gates, Inputs.GatesWidth).ToArray();

    private static float[] Expected(string form)
    {
        short[] input = new short[Inputs.Width];
        float[] gates = new float[Inputs.GatesWidth];
        fixed (short* x = input)
        fixed (float* y = gates)
        {
            Inputs.Write(form, x);
            Inputs.WriteGates(x, 1, y);
        }

        return gates;
    }
}
