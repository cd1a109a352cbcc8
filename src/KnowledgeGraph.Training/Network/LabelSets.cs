using System.Collections.Immutable;
using KnowledgeGraph.Text.Conllu;

namespace KnowledgeGraph.Training.Network;

/// <summary>The labels that the network tells apart, in the order of its outputs.</summary>
/// <param name="Upos">Universal parts of speech, as CoNLL-U writes them.</param>
/// <param name="Xpos">Penn tags.</param>
/// <param name="Relations">Dependency relations with subtypes.</param>
internal sealed record LabelSets(ImmutableArray<string> Upos, ImmutableArray<string> Xpos, ImmutableArray<string> Relations)
{
    /// <summary>The labels of a treebank, in ordinal order.</summary>
    public static LabelSets Of(IEnumerable<ConlluSentence> treebank)
    {
        SortedSet<string> upos = new(StringComparer.Ordinal), xpos = new(StringComparer.Ordinal), relations = new(StringComparer.Ordinal);
        foreach (var word in treebank.SelectMany(s => s.Words))
        {
            upos.Add(word.Upos);
            xpos.Add(word.Xpos);
            relations.Add(word.Relation);
        }

        return new([.. upos], [.. xpos], [.. relations]);
    }

    /// <summary>A treebank sentence as labels; those that are not in these sets are unknown.</summary>
    public TrainingSentence Label(ConlluSentence sentence, int[]? names = null)
    {
        int n = sentence.Words.Length;
        int[] Indices(ImmutableArray<string> labels, Func<ConlluWord, string> label) =>
            [.. sentence.Words.Select(w => labels.BinarySearch(label(w), StringComparer.Ordinal)).Select(i => i < 0 ? TrainingSentence.Unknown : i)];
        return new(
            [.. sentence.Words.Select(w => w.Form)],
            Indices(Upos, w => w.Upos),
            Indices(Xpos, w => w.Xpos),
            [.. sentence.Words.Select(w => w.Head)],
            Indices(Relations, w => w.Relation),
            names ?? [.. Enumerable.Repeat(NameSets.All, n)]);
    }
}
