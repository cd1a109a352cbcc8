using System.Globalization;
using KnowledgeGraph.Text.Lexicon;
using NUnit.Framework;

namespace KnowledgeGraph.Conformance.Events;

/// <summary>How the factuality of events agrees with people's judgements, as an independent scorer gives it.</summary>
public sealed class FactualityScoreTests
{
    private const string FloorFile = "floors.tsv";

    private static readonly TestCaseData[] Floors = [.. TsvTable
        .Parse(FloorFile, File.ReadAllText(Repository.At("tests", "KnowledgeGraph.Conformance", "Events", FloorFile)), "set", "pearson", "found").Rows
        .Select(r => new TestCaseData(r[0], Number(r[1]), Number(r[2])).SetArgDisplayNames(r[0]))];

    [TestCaseSource(nameof(Floors))]
    public void AScoreIsNotBelowItsFloor(string set, double pearson, double found)
    {
        var scores = FactualityScores.On(set);
        TestContext.Out.WriteLine($"{set}\n{scores.Printed}");
        Assert.That(scores.Pearson, Is.GreaterThanOrEqualTo(pearson));
        Assert.That(scores.Found, Is.GreaterThanOrEqualTo(found));
    }

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
