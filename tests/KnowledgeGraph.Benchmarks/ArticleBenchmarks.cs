using BenchmarkDotNet.Attributes;
using KnowledgeGraph.Claims;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Language;
using KnowledgeGraph.Text.Markup.PlainText;

namespace KnowledgeGraph.Benchmarks;

/// <summary>The stages from the seed article's text to its graph, each on the finished result of the one before it.</summary>
[MemoryDiagnoser]
public class ArticleBenchmarks
{
    private static readonly string Hash = new('0', 64);
    private readonly PlainTextReader _reader = new();
    private readonly LanguageAnalyzer _language = new();
    private readonly Pipeline _pipeline = Pipeline.Create();
    private string _text = "";
    private Article _article = null!;
    private ClaimSet _claims = null!;

    /// <summary>Reads the seed article.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _text = File.ReadAllText(Repository.At("seeds", "2024-iran-pakistan-conflict.txt"));
        _article = ReadPage();
        _claims = ReadClaims();
    }

    /// <summary>Text to article.</summary>
    [Benchmark]
    public Article ReadPage() => _reader.Read(_text, "seed", Hash).Value;

    /// <summary>Article to sentences and tokens.</summary>
    [Benchmark]
    public Document SplitSentences() => _language.Analyze(_article);

    /// <summary>Article to claims: sentences, attributions, propositions, entities.</summary>
    [Benchmark]
    public ClaimSet ReadClaims() => _pipeline.Read(_article);

    /// <summary>Claims to quads.</summary>
    [Benchmark]
    public ClaimGraph MapGraph() => GraphMapper.Map(_claims, GraphOptions.Default);
}
