using KnowledgeGraph.Text.Language.Network;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Text.Language.Network;

public sealed class SpanningTreeTests
{
    [Test]
    public void TheTreeIsTheBestOfAll([Range(1, 5)] int words, [Range(0, 39)] int seed)
    {
        float[] scores = Scores(words, seed);
        int[] heads = Find(scores, words);
        Assert.That(Score(scores, heads), Is.EqualTo(AllTrees(words).Max(t => Score(scores, t))).Within(1e-4));
    }

    [Test]
    public void LongSentencesGetATreeWithOneRoot([Values(30, 100, 160)] int words, [Range(0, 4)] int seed) =>
        Assert.That(SpanningTree.IsTree(Find(Scores(words, seed), words)), Is.True);

    [TestCase(new[] { 0, 2, 0, 2 }, true)]
    [TestCase(new[] { 0, 0, 0 }, false, Description = "two roots")]
    [TestCase(new[] { 0, 2, 1, 0 }, false, Description = "a cycle")]
    [TestCase(new[] { 0, 2, 1 }, false, Description = "no root")]
    public void ATreeHasOneRootAndNoCycle(int[] heads, bool isTree) => Assert.That(SpanningTree.IsTree(heads), Is.EqualTo(isTree));

    [Test]
    public void EqualScoresGiveATree() => Assert.That(SpanningTree.IsTree(Find(new float[11 * 11], 10)), Is.True);

    private static float[] Scores(int words, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, (words + 1) * (words + 1)).Select(_ => (20 * random.NextSingle()) - 10)];
    }

    private static int[] Find(float[] scores, int words)
    {
        int[] heads = new int[words + 1];
        SpanningTree.Find([.. scores], words, heads);
        return heads;
    }

    private static double Score(float[] scores, int[] heads) => Enumerable.Range(1, heads.Length - 1).Sum(word => (double)scores[(word * heads.Length) + heads[word]]);

    private static IEnumerable<int[]> AllTrees(int words)
    {
        int size = words + 1;
        for (int code = 0; code < Math.Pow(size, words); code++)
        {
            int rest = code;
            int[] heads = new int[size];
            for (int word = 1; word <= words; word++)
            {
                heads[word] = rest % size;
                rest /= size;
            }

            if (SpanningTree.IsTree(heads))
            {
                yield return heads;
            }
        }
    }
}
