using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using KnowledgeGraph.Annotations;
using KnowledgeGraph.Conformance.Peers;
using KnowledgeGraph.Treebanks;

namespace KnowledgeGraph.Conformance.Events;

/// <summary>What <c>score_factuality.py</c> says of the events that annotations hold.</summary>
/// <param name="Printed">What it printed.</param>
/// <param name="Pearson">The correlation with people's judgements; an event without prediction counts as certain.</param>
/// <param name="Found">The share of their events that have a prediction.</param>
internal sealed partial record FactualityScores(string Printed, double Pearson, double Found)
{
    private static readonly Pipeline Pipeline = Pipeline.Create();

    /// <summary>Scores what is found in the texts of a file of judged events; skips the test where it is not beside the repository.</summary>
    public static FactualityScores On(string set)
    {
        string gold = SharedFile.Find("data", "factuality", set + ".jsonl"), scorer = SharedFile.Find("data", "scorers", "score_factuality.py");
        string predictions = PredictionFile.Of(gold, set, a => Pipeline.WithEvents(Pipeline.Read(a)), AnnotationLayers.Events, Judged);
        string printed = ExternalProgram.Run("python3", Repository.Root, scorer, gold, predictions);
        var match = FirstRow().Match(printed);
        double Number(string group) => double.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);
        return new(printed, Number("r"), 1 - (Number("missing") / Number("events")));
    }

    /// <summary>The events of a judged text with their spans named as the scorer wants them.</summary>
    private static object Judged(string id, JsonElement annotations, string text) => new
    {
        id,
        events = annotations.GetProperty("events").EnumerateArray().Select(e => new
        {
            start = e.GetProperty("trigger")[0].GetInt32(),
            end = e.GetProperty("trigger")[1].GetInt32(),
            factuality = e.GetProperty("factuality").GetDouble(),
        }).ToArray(),
    };

    /// <summary>"events 2642 (no prediction 44)  MAE 1.055  Pearson r 0.755".</summary>
    [GeneratedRegex(@"^events (?<events>\d+) \(no prediction (?<missing>\d+)\)  MAE [\d.]+  Pearson r (?<r>-?[\d.]+)", RegexOptions.Multiline)]
    private static partial Regex FirstRow();
}
