using KnowledgeGraph.Tests.Training.Morphology;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Language.Morphology;
using KnowledgeGraph.Training.Morphology;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Text.Language.Morphology;

public sealed class MorphologyCacheTests
{
    private static readonly string Words = string.Join('\n', Enumerable.Range(0, 26).Select(i => (char)('a' + i))
        .SelectMany(c => new[] { $"ba{c}s ba{c} NOUN NNS Number=Plur", $"Co{c}s co{c} NOUN NNS Number=Plur" }).Append("cats cat VERB VBZ VerbForm=Fin"));

    private static readonly Lemmatizer Lemmatizer = LemmatizerTrainer.Learn(Treebank.Of(Words), null);
    private static readonly MorphologicalFeatures Features = MorphologicalFeaturesTrainer.Learn(Treebank.Of(Words));

    [Test]
    public void AnswersAsItsPartsDo()
    {
        var cache = new MorphologyCache(Lemmatizer, Features, bits: 2);
        string[] forms = [.. Enumerable.Range(0, 50).Select(i => $"word{i}s")];
        foreach (string form in forms.Concat(forms.Reverse()))
        {
            Assert.That(cache.Of(form, UniversalPos.Noun, "NNS"), Is.EqualTo(new WordMorphology(form[..^1], "Number=Plur")));
        }
    }

    [Test]
    public void TellsTagsApart()
    {
        var cache = new MorphologyCache(Lemmatizer, Features, bits: 0);
        Assert.That(cache.Of("cats", UniversalPos.Noun, "NNS").Features, Is.EqualTo("Number=Plur"));
        Assert.That(cache.Of("cats", UniversalPos.Verb, "VBZ").Features, Is.EqualTo("VerbForm=Fin"));
        Assert.That(cache.Of("Cats", UniversalPos.Noun, "NNS").Lemma, Is.EqualTo("cat"));
    }

    [Test]
    public void AllocatesNothingForAWordItHolds()
    {
        var cache = new MorphologyCache(Lemmatizer, Features);
        cache.Of("bats", UniversalPos.Noun, "NNS");
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
        {
            cache.Of("bats", UniversalPos.Noun, "NNS");
        }

        Assert.That(GC.GetAllocatedBytesForCurrentThread(), Is.EqualTo(before));
    }

    [Test]
    public void AnswersManyThreads()
    {
        var cache = new MorphologyCache(Lemmatizer, Features, bits: 3);
        Parallel.For(0, 20_000, i =>
        {
            string form = $"w{i % 97}s";
            if (cache.Of(form, UniversalPos.Noun, "NNS").Lemma != form[..^1])
            {
                throw new InvalidOperationException(form);
            }
        });
    }
}
