using System.Collections.Frozen;
using System.Globalization;
using KnowledgeGraph.Text.Lexicon;

namespace KnowledgeGraph.Propositions.Tuples;

/// <summary>How often the tuples of each construction are right.</summary>
internal sealed class TupleConfidence
{
    private readonly FrozenDictionary<string, double> _confidence;

    public TupleConfidence() => _confidence = TsvTable.Embedded(typeof(TupleConfidence).Assembly, "tuple-constructions.tsv", "construction", "confidence").Rows
        .ToFrozenDictionary(r => r[0], r => double.Parse(r[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>The confidence of a construction; 0 where it is not read.</summary>
    public double Of(string construction) => _confidence.GetValueOrDefault(construction);
}
