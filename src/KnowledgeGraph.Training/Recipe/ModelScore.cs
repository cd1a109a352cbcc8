using System.Collections.Immutable;
using KnowledgeGraph.Text.Conllu;
using KnowledgeGraph.Text.Language;

namespace KnowledgeGraph.Training.Recipe;

/// <summary>How often a finished model is right on the given words of a treebank, in percent.</summary>
/// <param name="Upos">Universal parts of speech.</param>
/// <param name="Xpos">Penn tags.</param>
/// <param name="Lemmas">Lemmas.</param>
/// <param name="Uas">Heads.</param>
/// <param name="Las">Heads with universal relations.</param>
/// <param name="LasOfWords">The same without punctuation.</param>
internal readonly record struct ModelScore(double Upos, double Xpos, double Lemmas, double Uas, double Las, double LasOfWords)
{
    /// <summary>Scores an analyzer.</summary>
    public static ModelScore Of(SyntaxAnalyzer analyzer, ConlluSentence[] gold)
    {
        var analyses = analyzer.Analyze([.. gold.Select(s => s.Words.Select(w => w.Form).ToImmutableArray())]);
        var pairs = gold.SelectMany((s, i) => s.Words.Zip(analyses[i].Words)).ToArray();
        double Share(Func<(ConlluWord Gold, Text.Word Found), bool> isRight, Func<ConlluWord, bool>? counts = null)
        {
            var counted = pairs.Where(p => counts is null || counts(p.First)).ToArray();
            return 100.0 * counted.Count(isRight) / counted.Length;
        }

        static bool HasArc((ConlluWord Gold, Text.Word Found) p) => p.Gold.Head == p.Found.Head + 1 && Universal(p.Gold.Relation) == Universal(p.Found.Relation);
        return new(
            Share(p => p.Gold.Upos == UniversalPosTags.Of(p.Found.Upos)),
            Share(p => p.Gold.Xpos == p.Found.Xpos),
            Share(p => p.Gold.Lemma == p.Found.Lemma),
            Share(p => p.Gold.Head == p.Found.Head + 1),
            Share(HasArc),
            Share(HasArc, w => w.Upos != "PUNCT"));
    }

    private static string Universal(string relation) => relation.Split(':')[0];
}
