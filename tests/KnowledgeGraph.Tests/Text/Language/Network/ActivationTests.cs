using System.Runtime.Intrinsics;
using KnowledgeGraph.Text.Language.Network;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Text.Language.Network;

public sealed class ActivationTests
{
    private static readonly float[] Points = [.. Enumerable.Range(-4000, 8001).Select(i => i / 100f), float.MaxValue, float.MinValue];

    [Test]
    public void TheLogisticFunctionIsExactToAMillionth() =>
        Assert.That(Points.Select(x => Activation.Sigmoid(Vector256.Create(x))[3]), Is.EqualTo(Points.Select(x => (float)(1 / (1 + Math.Exp(-(double)x))))).Within(1e-6f));

    [Test]
    public void TheHyperbolicTangentIsExactToAMillionth() =>
        Assert.That(Points.Select(x => Activation.Tanh(Vector256.Create(x))[3]), Is.EqualTo(Points.Select(x => (float)Math.Tanh(x))).Within(2e-6f));
}
