using System.Collections.Immutable;
using KnowledgeGraph.Text.Lexicon;

namespace KnowledgeGraph.Training.Morphology;

/// <summary>Forms that follow no rule, with their tags and lemmas.</summary>
public sealed class IrregularInflection
{
    private IrregularInflection(ImmutableArray<InflectedForm> forms) => Forms = forms;

    /// <summary>The forms of the verbs and nouns that this program knows.</summary>
    public static IrregularInflection Embedded { get; } = new([.. Verbs(), .. Plurals()]);

    /// <summary>The forms in file order.</summary>
    public ImmutableArray<InflectedForm> Forms { get; }

    private static IEnumerable<InflectedForm> Verbs() =>
        TsvTable.Embedded(typeof(IrregularInflection).Assembly, "irregular-verbs.tsv", "lemma", "past", "participle").Rows
            .SelectMany(r => new InflectedForm[] { new(r[1], "VBD", r[0]), new(r[2], "VBN", r[0]) });

    private static IEnumerable<InflectedForm> Plurals() =>
        TsvTable.Embedded(typeof(IrregularInflection).Assembly, "irregular-plurals.tsv", "lemma", "plural").Rows
            .Select(r => new InflectedForm(r[1], "NNS", r[0]));
}

/// <summary>An inflected form.</summary>
/// <param name="Form">The form in small letters.</param>
/// <param name="Xpos">Its Penn Treebank tag.</param>
/// <param name="Lemma">Its lemma in small letters.</param>
public readonly record struct InflectedForm(string Form, string Xpos, string Lemma);
