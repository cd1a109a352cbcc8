using KnowledgeGraph.Text.Conllu;
using KnowledgeGraph.Training.Morphology;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Training.Morphology;

/// <summary>Learns from the training parts of treebanks that lie beside the repository and measures, with the tags of the treebanks, on the others.</summary>
public sealed class MorphologyCorpusTests
{
    [TestCase("en_ewt-dev.conllu", 98.7, 94.0)]
    [TestCase("en_gum-free-dev.conllu", 99.2, 91.5)]
    public void FindsLemmasAndFeaturesOfUnseenText(string development, double lemmas, double features)
    {
        var measured = Treebank.Beside(development);
        var ewt = Treebank.Beside("en_ewt-train.conllu");
        var gum = Treebank.Beside("en_gum-free-train.conllu");
        ConlluSentence[] known = [.. ewt.Concat(gum.Where(s => !s.Document.Contains("conversation", StringComparison.Ordinal))).Select(s => s.Sentence)];
        var lemmatizer = LemmatizerTrainer.Learn(known, null);
        var morphology = MorphologicalFeaturesTrainer.Learn(known);
        var words = measured.SelectMany(s => s.Sentence.Words).Where(w => w.Lemma != "_").ToList();
        Assert.That(Percent(words, w => lemmatizer.Lemma(w.Form, Treebank.Pos(w.Upos), w.Xpos) == w.Lemma), Is.GreaterThan(lemmas));
        Assert.That(Percent(words, w => morphology.Of(w.Form, Treebank.Pos(w.Upos), w.Xpos) == w.Features), Is.GreaterThan(features));
        Assert.That(Treebank.Save(lemmatizer.Write).Length + Treebank.Save(morphology.Write).Length, Is.LessThan(400_000));
    }

    private static double Percent(List<ConlluWord> words, Func<ConlluWord, bool> right) => 100.0 * words.Count(right) / words.Count;
}
