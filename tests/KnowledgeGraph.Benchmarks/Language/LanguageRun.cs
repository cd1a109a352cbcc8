using System.Text.Json;
using System.Text.Json.Serialization;

namespace KnowledgeGraph.Benchmarks.Language;

/// <summary>What one process found in the text, and how long it took.</summary>
/// <param name="Instructions">The vector instructions that the network ran on; null for a peer.</param>
/// <param name="Words">Number of tokens.</param>
/// <param name="Sentences">Number of sentences.</param>
/// <param name="Names">Number of named entities.</param>
/// <param name="Digest">A number that differs where lemmas, heads or relations do.</param>
/// <param name="LoadSeconds">Until the engine was ready, in a process that had done nothing else.</param>
/// <param name="Seconds">How long each pass took.</param>
internal sealed record LanguageRun(
    string? Instructions, long Words, long Sentences, long Names, ulong Digest, double LoadSeconds, double[] Seconds)
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    /// <summary>The pass in the middle.</summary>
    [JsonIgnore]
    public double Median => Seconds.Order().ElementAt(Seconds.Length / 2);

    /// <summary>What was found, to be compared.</summary>
    [JsonIgnore]
    public (long Words, long Sentences, long Names, ulong Digest) Found => (Words, Sentences, Names, Digest);

    /// <summary>Reads <see cref="ToString"/>.</summary>
    public static LanguageRun Parse(string line) => JsonSerializer.Deserialize<LanguageRun>(line, Json)!;

    /// <summary>The run in one line of JSON.</summary>
    public override string ToString() => JsonSerializer.Serialize(this, Json);
}
