using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using KnowledgeGraph.Annotations;
using KnowledgeGraph.Conformance.Peers;
using KnowledgeGraph.Treebanks;

namespace KnowledgeGraph.Conformance.Propositions;

/// <summary>
/// What the scorers of <see href="https://github.com/gkiril/benchie">BenchIE</see> and <see href="https://github.com/dair-iitd/CaRB">CaRB</see> say of the tuples that
/// annotations hold.
/// </summary>
/// <param name="Printed">What was printed.</param>
/// <param name="Values">The F1 of each score, by the names that <c>floors.tsv</c> gives them.</param>
internal sealed partial record TupleScores(string Printed, IReadOnlyDictionary<string, double> Values)
{
    private const string BenchIE = "benchie_dev157", Carb = "carb_dev", Said = "carb_said_type_dev";
    private static readonly Pipeline Pipeline = Pipeline.Create();

    /// <summary>Scores all sets; skips the test where the data is not beside the repository.</summary>
    public static TupleScores OfAll()
    {
        var values = new Dictionary<string, double>(StringComparer.Ordinal);
        string printed = Score(BenchIE, "score_oie_benchie.py", BenchIETuples, values)
            + Score(Carb, "score_oie_carb.py", (a, _) => CarbTuples(a, null), values)
            + Score(Said, "score_oie_carb.py", (a, text) => CarbTuples(a, p => WordsOf(p.GetProperty("attribution").GetString(), a, text)), values, "by attribution")
            + Score(Said, "score_oie_carb.py", (a, _) => CarbTuples(a, p => p.TryGetProperty("context", out var context) ? context.GetString() : null), values, "by member");
        return new(printed, values);
    }

    private static string Score(string set, string scorer, Func<JsonElement, string, object[]> tuplesOf, Dictionary<string, double> values, string? context = null)
    {
        string gold = SharedFile.Find("data", "propositions", set + ".jsonl"), program = SharedFile.Find("data", "scorers", scorer);
        string file = PredictionFile.Of(
            gold, $"{set}-{context?.Replace(' ', '-')}", a => Pipeline.WithTuples(Pipeline.Read(a)), AnnotationLayers.Attributions | AnnotationLayers.Propositions,
            (id, annotations, text) => new { id, tuples = tuplesOf(annotations, text) });
        string printed = ExternalProgram.Run("python3", Repository.Root, [program, gold, file, .. context is null ? (string[])[] : ["--context"]]);
        values[set] = Number(F1().Match(printed).Groups["f1"]);
        if (context is not null)
        {
            var counts = Contexts().Match(printed);
            values[$"{set} context {context}"] = 2 * Number(counts.Groups["correct"]) / (Number(counts.Groups["predicted"]) + Number(counts.Groups["gold"]));
        }

        return $"{set} {context}\n{printed}";
    }

    /// <summary>Subject, relation and the first argument.</summary>
    private static object[] BenchIETuples(JsonElement annotations, string text) =>
        [.. Propositions(annotations).Select(p => Phrases(p) is var phrases && phrases.Length > 2 ? phrases[..3] : [.. phrases, ""])];

    /// <summary>Relation and all arguments, with the confidence and who says it.</summary>
    private static object[] CarbTuples(JsonElement annotations, Func<JsonElement, string?>? context) => [.. Propositions(annotations).Select(p => new
    {
        rel = Phrases(p)[1],
        args = (string[])[Phrases(p)[0], .. Phrases(p)[2..]],
        confidence = p.GetProperty("confidence").GetDouble(),
        context = context?.Invoke(p) ?? "",
    })];

    /// <summary>The words of the source and the cue of an attribution, in the order of the text.</summary>
    private static string? WordsOf(string? attribution, JsonElement annotations, string text) => attribution is null ? null : string.Join(' ', annotations
        .GetProperty("attributions").EnumerateArray().First(a => a.GetProperty("id").GetString() == attribution) is var found
            ? found.GetProperty("source").EnumerateArray().Concat(found.GetProperty("cue").EnumerateArray())
                .Select(s => (Start: s[0].GetInt32(), End: s[1].GetInt32())).Order().Select(s => string.Concat(text.EnumerateRunes().Skip(s.Start).Take(s.End - s.Start)))
            : []);

    private static JsonElement.ArrayEnumerator Propositions(JsonElement annotations) => annotations.GetProperty("propositions").EnumerateArray();

    private static string[] Phrases(JsonElement proposition) => [.. proposition.GetProperty("tuple").EnumerateArray().Select(p => p.GetString()!)];

    private static double Number(Group group) => double.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    /// <summary>"CaRB  P 0.603  R 0.527  F1 0.563  (gold …".</summary>
    [GeneratedRegex(@"F1 (?<f1>[\d.]+)")]
    private static partial Regex F1();

    /// <summary>"attribution context: correct 46 predicted 310 gold 99  P …".</summary>
    [GeneratedRegex(@"correct (?<correct>\d+) predicted (?<predicted>\d+) gold (?<gold>\d+)")]
    private static partial Regex Contexts();
}
