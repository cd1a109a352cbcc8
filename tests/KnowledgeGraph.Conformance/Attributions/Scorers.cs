using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using KnowledgeGraph.Conformance.Peers;
using KnowledgeGraph.Treebanks;

namespace KnowledgeGraph.Conformance.Attributions;

/// <summary>What a scorer says of predictions.</summary>
/// <param name="Printed">What it printed.</param>
/// <param name="Values">Each measure from 0 to 1, as in "detect F1", "polarity", "attr.stance".</param>
internal sealed record Scores(string Printed, IReadOnlyDictionary<string, double> Values);

/// <summary>The scorers beside the repository, each a Python program that knows nothing of this one.</summary>
internal static partial class Scorers
{
    private const string Python = "python3";

    /// <summary>Scores attributions at document level by <c>score_attribution.py</c>.</summary>
    public static Scores Document(string gold, Predictions predictions, params string[] options) =>
        Of(ExternalProgram.Run(Python, Repository.Root, [Data("score_attribution.py"), gold, predictions.File, .. options]), DocumentRow(), scale: 1);

    /// <summary>Scores the exact spans of sentences by <c>score_attribution_cofenet.py</c>.</summary>
    public static Scores CofeNet(string gold, Predictions predictions, params string[] options) =>
        Of(ExternalProgram.Run(Python, Repository.Root, [Data("score_attribution_cofenet.py"), gold, predictions.File, .. options]), CofeNetRow(), scale: 100);

    /// <summary>Scores all that is annotated of an article by <c>score_gold.py</c>: F1, or accuracy where there is none.</summary>
    public static Scores Article(string gold, Predictions predictions)
    {
        string scorer = SharedFile.Find("gold", "score_gold.py");
        using var json = JsonDocument.Parse(ExternalProgram.Run(Python, Repository.Root, scorer, gold, predictions.File, "--json"));
        var values = json.RootElement.EnumerateObject()
            .Select(m => (m.Name, Value: m.Value.TryGetProperty("f1", out var f1) ? f1 : m.Value.GetProperty("acc")))
            .Where(m => m.Value.ValueKind == JsonValueKind.Number)
            .ToDictionary(m => m.Name, m => m.Value.GetDouble());
        return new Scores(ExternalProgram.Run(Python, Repository.Root, scorer, gold, predictions.File), values);
    }

    private static Scores Of(string printed, Regex row, double scale)
    {
        var values = new Dictionary<string, double>();
        foreach (Match match in row.Matches(printed))
        {
            string name = match.Groups["name"].Value.Trim();
            foreach (var group in match.Groups.Values.Where(g => g.Success && g.Name is "P" or "R" or "F1" or "accuracy"))
            {
                values.Add(group.Name == "accuracy" ? name : $"{name} {group.Name}", double.Parse(group.ValueSpan, CultureInfo.InvariantCulture) / scale);
            }
        }

        return new Scores(printed, values);
    }

    private static string Data(string scorer) => SharedFile.Find("data", "scorers", scorer);

    /// <summary>"detect  0.512  0.433  0.469  2193", "polarity|det  accuracy 0.970 of 80".</summary>
    [GeneratedRegex(@"^(?<name>[a-z+.]+)(?:\s+(?<P>[\d.]+)\s+(?<R>[\d.]+)\s+(?<F1>[\d.]+)\s+\d+|\|det\s+accuracy (?<accuracy>[\d.]+) of \d+)\s*$", RegexOptions.Multiline)]
    private static partial Regex DocumentRow();

    /// <summary>"source   |    52.1  40.0    45.3 | …", of which the exact match counts.</summary>
    [GeneratedRegex(@"^(?<name>\w+)\s*\|\s*(?<P>[\d.]+)\s+(?<R>[\d.]+)\s+(?<F1>[\d.]+) \|.*$", RegexOptions.Multiline)]
    private static partial Regex CofeNetRow();
}
