using System.Globalization;
using KnowledgeGraph.Text.Lexicon;
using NUnit.Framework;

namespace KnowledgeGraph.Conformance.Propositions;

/// <summary>How tuples agree with those that people wrote, as independent scorers give it.</summary>
public sealed class TupleScoreTests
{
    private const string FloorFile = "floors.tsv";

    private static readonly Lazy<TupleScores> Scores = new(TupleScores.OfAll);

    private static readonly TestCaseData[] Floors = [.. TsvTable
        .Parse(FloorFile, File.ReadAllText(Repository.At("tests", "KnowledgeGraph.Conformance", "Propositions", FloorFile)), "score", "floor").Rows
        .Select(r => new TestCaseData(r[0], double.Parse(r[1], CultureInfo.InvariantCulture)).SetArgDisplayNames(r[0]))];

    [TestCaseSource(nameof(Floors))]
    public void AScoreIsNotBelowItsFloor(string score, double floor)
    {
        TestContext.Out.WriteLine(Scores.Value.Printed);
        Assert.That(Scores.Value.Values[score], Is.GreaterThanOrEqualTo(floor));
    }
}
