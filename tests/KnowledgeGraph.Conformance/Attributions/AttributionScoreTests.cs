using System.Globalization;
using KnowledgeGraph.Text.Lexicon;
using NUnit.Framework;

namespace KnowledgeGraph.Conformance.Attributions;

/// <summary>
/// The scores of attribution on the development parts of corpora and on the seed article, as independent scorers give them, and by construction. All
/// figures of the issue that attribution answers are printed here.
/// </summary>
public sealed class AttributionScoreTests
{
    private const string FloorFile = "floors.tsv";

    private static readonly TestCaseData[] Floors = [.. TsvTable
        .Parse(FloorFile, File.ReadAllText(Repository.At("tests", "KnowledgeGraph.Conformance", "Attributions", FloorFile)), "score", "floor").Rows.Select(Floor)];

    private static readonly string[] Sets = [.. ScoredCorpora.Sets];

    [TestCaseSource(nameof(Floors))]
    public void AScoreIsNotBelowItsFloor(string set, string measure, double floor)
    {
        var scores = ScoredCorpora.ScoresOn(set);
        Assert.That(scores.Values.Keys, Does.Contain(measure));
        TestContext.Out.WriteLine(FormattableString.Invariant($"{set} {measure} {scores.Values[measure]:F3}, floor {floor:F3}"));
        Assert.That(scores.Values[measure], Is.GreaterThanOrEqualTo(floor));
    }

    /// <summary>Every set prints all that its scorer says.</summary>
    [TestCaseSource(nameof(Sets))]
    public void EverySetIsScored(string set)
    {
        var scores = ScoredCorpora.ScoresOn(set);
        TestContext.Out.WriteLine($"{set}\n{scores.Printed}");
        Assert.That(scores.Values.Values, Has.Some.GreaterThan(0).And.All.InRange(0, 1));
    }

    /// <summary>The classes sum to what the scorer finds, who counts on its own: so their figures are those of the same definition.</summary>
    [TestCase(ScoredCorpora.PolNeAR)]
    [TestCase(ScoredCorpora.Gum)]
    public void ClassesOfCuesSumToTheScorersFigures(string set)
    {
        var table = new CueClassTable(ScoredCorpora.CorpusOf(set));
        TestContext.Out.WriteLine($"{set}\n{table}");
        var scores = ScoredCorpora.ScoresOn(set).Values;
        Assert.That(table.Total.Precision, Is.EqualTo(scores["detect+src+cue P"]).Within(0.0006));
        Assert.That(table.Total.Recall, Is.EqualTo(scores["detect+src+cue R"]).Within(0.0006));
    }

    private static TestCaseData Floor(TsvRow row)
    {
        int blank = row[0].IndexOf(' ', StringComparison.Ordinal);
        double floor = double.Parse(row[1], CultureInfo.InvariantCulture);
        return new TestCaseData(row[0][..blank], row[0][(blank + 1)..], floor).SetArgDisplayNames(row[0]);
    }
}
