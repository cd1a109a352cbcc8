using System.Collections.Immutable;
using KnowledgeGraph.Treebanks;

namespace KnowledgeGraph.Conformance.Attributions;

/// <summary>The annotated texts that attribution is scored on, and the scores on them; each is read and scored once a run.</summary>
internal static class ScoredCorpora
{
    public const string PolNeAR = "polnear-dev", CofeNet = "polnear-dev-cofenet", Gum = "gum-dev", GumProse = "gum-dev-news-bio-voyage-interview", Seed = "seed-dev";

    private const string GenresOfProse = "news,bio,voyage,interview";

    private static readonly Lazy<Corpus> PolNeARDev = new(() => Corpus.Read(PolNeAR, PolNeARFile("dev.jsonl")));
    private static readonly Lazy<Corpus> GumDev = new(() => Corpus.Read(Gum, GumFile));
    private static readonly Lazy<Predictions> GumPredictions = new(() => GumDev.Value.Predictions.WithPolarityOfGum());

    private static readonly Dictionary<string, Lazy<Scores>> All = new()
    {
        [PolNeAR] = new(() => Scorers.Document(PolNeARFile("dev.jsonl"), PolNeARDev.Value.Predictions)),
        [CofeNet] = new(() => Scorers.CofeNet(PolNeARFile("cofenet_dev.jsonl"), PolNeARDev.Value.Predictions)),
        [Gum] = new(() => Scorers.Document(GumFile, GumPredictions.Value)),
        [GumProse] = new(() => Scorers.Document(GumFile, GumPredictions.Value, "--genre", GenresOfProse)),
        [Seed] = new(() => Scorers.Article(SeedGold, Predictions.InArticle(Repository.At("seeds", "2024-iran-pakistan-conflict.txt"), Seed))),
    };

    private static string GumFile => SharedFile.Find("data", "attribution", "gum", "dev.jsonl");

    private static string SeedGold => SharedFile.Find("gold", "gold_dev.json");

    /// <summary>The names of the sets.</summary>
    public static IEnumerable<string> Sets => All.Keys;

    /// <summary>The scores on <paramref name="set"/>; skips the test where the set is not beside the repository.</summary>
    public static Scores ScoresOn(string set)
    {
        SharedFile.Find(set == Seed ? "gold" : "data");
        return All[set].Value;
    }

    /// <summary>The texts of <paramref name="set"/>, which has attributions at document level, and what was found in them.</summary>
    public static Corpus CorpusOf(string set)
    {
        SharedFile.Find("data");
        return (set == Gum ? GumDev : PolNeARDev).Value;
    }

    private static string PolNeARFile(string name) => SharedFile.Find("data", "attribution", "polnear", name);

    /// <summary>Annotated texts and what was found in them, in the same order.</summary>
    internal sealed record Corpus(ImmutableArray<GoldDocument> Documents, Predictions Predictions)
    {
        public static Corpus Read(string name, string path)
        {
            var documents = GoldDocument.Read(path);
            return new Corpus(documents, Predictions.In(documents, name));
        }
    }
}
