using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Conformance.Attributions;

/// <summary>
/// What was found of each construction: recall by the class of the annotated cue, precision by the class of the cue found. Right is what agrees in
/// content, source and cue.
/// </summary>
internal sealed class CueClassTable
{
    private readonly Dictionary<CueClass, Counts> _counts = Enum.GetValues<CueClass>().ToDictionary(c => c, _ => new Counts());

    /// <summary>Counts the texts of <paramref name="corpus"/>.</summary>
    public CueClassTable(ScoredCorpora.Corpus corpus)
    {
        foreach (var (gold, (_, claims)) in corpus.Documents.Zip(corpus.Predictions.Claims))
        {
            Add(gold.Attributions, [.. claims.Attributions.Select(AttributedSpans.Of)], claims.Document);
        }
    }

    /// <summary>The sums over all classes.</summary>
    public Counts Total => _counts.Values.Aggregate(new Counts(), (all, c) => all + c);

    /// <inheritdoc/>
    public override string ToString()
    {
        var table = new StringBuilder($"{"class",-22}{"gold",6}{"content",9}{"right",7}{"recall",8}{"found",8}{"right",7}{"precision",11}\n");
        foreach (var (name, c) in _counts.Select(c => (c.Key.ToString(), c.Value)).Append(("all", Total)))
        {
            table.Append(CultureInfo.InvariantCulture, $"{name,-22}{c.Gold,6}{c.GoldWithContent,9}{c.GoldRight,7}{c.Recall,8:F3}{c.Found,8}{c.FoundRight,7}{c.Precision,11:F3}\n");
        }

        return table.ToString();
    }

    private void Add(IReadOnlyList<AttributedSpans> gold, IReadOnlyList<AttributedSpans> found, Text.Document document)
    {
        var pairing = new AttributionPairing(document.Text, gold, found);
        var classifier = new CueClassifier(document);
        foreach (int i in pairing.Gold)
        {
            _counts[classifier.ClassOf(gold[i])].Gold++;
        }

        foreach (int i in pairing.Found)
        {
            _counts[classifier.ClassOf(found[i])].Found++;
        }

        foreach (var pair in pairing.Pairs)
        {
            var ofGold = _counts[classifier.ClassOf(gold[pair.Gold])];
            ofGold.GoldWithContent++;
            ofGold.GoldRight += pair.IsWhollyRight ? 1 : 0;
            _counts[classifier.ClassOf(found[pair.Found])].FoundRight += pair.IsWhollyRight ? 1 : 0;
        }
    }

    /// <summary>Numbers of attributions.</summary>
    internal sealed class Counts
    {
        /// <summary>Annotated.</summary>
        public int Gold { get; set; }

        /// <summary>Annotated, and their content found.</summary>
        public int GoldWithContent { get; set; }

        /// <summary>Annotated, and found with source and cue.</summary>
        public int GoldRight { get; set; }

        /// <summary>Found.</summary>
        public int Found { get; set; }

        /// <summary>Found and right.</summary>
        public int FoundRight { get; set; }

        /// <summary>The share of those annotated that was found with source and cue.</summary>
        public double Recall => Gold == 0 ? 0 : (double)GoldRight / Gold;

        /// <summary>The share of those found that is right.</summary>
        public double Precision => Found == 0 ? 0 : (double)FoundRight / Found;

        public static Counts operator +(Counts a, Counts b) => new()
        {
            Gold = a.Gold + b.Gold,
            GoldWithContent = a.GoldWithContent + b.GoldWithContent,
            GoldRight = a.GoldRight + b.GoldRight,
            Found = a.Found + b.Found,
            FoundRight = a.FoundRight + b.FoundRight,
        };
    }
}
