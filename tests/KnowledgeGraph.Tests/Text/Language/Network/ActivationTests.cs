using System.Runtime.Intrinsics;
using KnowledgeGraph.Text.Language.Network;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Text.Language.Network;

public sealed class ActivationTests
{
    private static readonly float[] Points = [.. Enumerable.Range(-400, 801).Select(i => i / 10f), float.MaxValue, float.MinValue];
    private static readonly float[] Few = [float.MinValue, -40, -3, -0.5f, 0, 0.1f, 2, 40, float.MaxValue];

    [TestCase(0f)]
    [TestCase(-0.7f)]
    [TestCase(160f)]
    public void TheNextCellIsExactToAMillionth(float cell) => Assert.Multiple(() =>
    {
        foreach (float x in Points)
        {
            foreach (float other in Few)
            {
                AssertCell(x, other, other, cell);
                AssertCell(other, x, other, cell);
                AssertCell(other, other, x, cell);
            }
        }
    });

    [Test]
    public void TheNextStateIsExactToAMillionth() => Assert.Multiple(() =>
    {
        foreach (float output in Points)
        {
            foreach (float cell in Few)
            {
                Assert.That(Activation.State(Vector256.Create(output), Vector256.Create(cell))[3], Is.EqualTo(Sigmoid(output) * Math.Tanh(cell)).Within(2e-6));
                Assert.That(Activation.State(Vector256.Create(cell), Vector256.Create(output))[3], Is.EqualTo(Sigmoid(cell) * Math.Tanh(output)).Within(2e-6));
            }
        }
    });

    private static void AssertCell(float input, float forget, float candidate, float cell)
    {
        double expected = (Sigmoid(forget) * cell) + (Sigmoid(input) * Math.Tanh(candidate));
        float actual = Activation.Cell(Vector256.Create(input), Vector256.Create(forget), Vector256.Create(candidate), Vector256.Create(cell))[3];
        Assert.That(actual, Is.EqualTo(expected).Within(3e-6 * (1 + Math.Abs(cell))));
    }

    private static double Sigmoid(double x) => 1 / (1 + Math.Exp(-x));
}
