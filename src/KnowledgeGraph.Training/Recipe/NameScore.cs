using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Language;
using KnowledgeGraph.Training.Names;

namespace KnowledgeGraph.Training.Recipe;

/// <summary>How well a finished model finds persons, organisations and places in given words: a name counts where its words and its type are right.</summary>
/// <param name="Precision">Right ones of those found, in percent.</param>
/// <param name="Recall">Right ones of those annotated, in percent.</param>
internal readonly record struct NameScore(double Precision, double Recall)
{
    /// <summary>The harmonic mean of the two.</summary>
    public double F1 => 2 * Precision * Recall / (Precision + Recall);

    /// <summary>Scores an analyzer.</summary>
    public static NameScore Of(SyntaxAnalyzer analyzer, LabelledNames[] gold)
    {
        var analyses = analyzer.Analyze([.. gold.Select(s => s.Forms)]);
        int found = 0, annotated = 0, right = 0;
        for (int i = 0; i < gold.Length; i++)
        {
            NamedEntity[] names = [.. gold[i].Names().Where(IsScored)], own = [.. analyses[i].Entities.Where(IsScored)];
            found += own.Length;
            annotated += names.Length;
            right += own.Intersect(names).Count();
        }

        return new(100.0 * right / found, 100.0 * right / annotated);
    }

    private static bool IsScored(NamedEntity name) => name.Type is NamedEntityType.Person or NamedEntityType.Organization or NamedEntityType.Place;
}
