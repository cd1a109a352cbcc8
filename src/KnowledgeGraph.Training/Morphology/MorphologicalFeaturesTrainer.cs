using KnowledgeGraph.Text.Conllu;
using KnowledgeGraph.Text.Language.Morphology;

namespace KnowledgeGraph.Training.Morphology;

/// <summary>Learns <see cref="MorphologicalFeatures"/> from treebanks.</summary>
public static class MorphologicalFeaturesTrainer
{
    private const string AnyTag = "*";
    private const double LeastFallbackWeight = 3;

    /// <summary>Features of one occurrence, not of a word: that it is misspelt, or begins a fixed expression.</summary>
    private static readonly string[] Accidental = ["Typo", "ExtPos"];

    /// <summary>The features that <paramref name="sentences"/> teach.</summary>
    public static MorphologicalFeatures Learn(IEnumerable<ConlluSentence> sentences) => new(EndingTableTrainer.Learn(
        sentences.SelectMany(s => s.Words).SelectMany(Samples),
        c => c.Contains(AnyTag, StringComparison.Ordinal) ? LeastFallbackWeight : 0));

    private static IEnumerable<EndingSample> Samples(ConlluWord word)
    {
        string[] lasting = [.. word.Features.Split('|').Where(f => !Accidental.Contains(f.Split('=')[0]))];
        string features = lasting.Length == 0 ? MorphologicalFeatures.None : string.Join('|', lasting);
        bool typical = !word.Features.Contains("Typo=", StringComparison.Ordinal);
        string[] classes = [$"{word.Upos}/{word.Xpos}", $"{word.Upos}/{AnyTag}", $"{AnyTag}/{AnyTag}"];
        return classes.Select(c => new EndingSample(c, word.Form, features, 1, typical));
    }
}
