using KnowledgeGraph.Text.Language.Network;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Text.Language.Network;

public sealed class NameDecoderTests
{
    [Test]
    public void TheTagsAreTheBestAllowedOnes([Range(1, 3)] int words, [Range(0, 49)] int seed)
    {
        var random = new Random(seed);
        float[] scores = [.. Enumerable.Range(0, words * NameTags.Count).Select(_ => random.NextSingle())];
        byte[] tags = Decode(scores, words);
        Assert.Multiple(() =>
        {
            Assert.That(IsAllowed(tags), Is.True);
            Assert.That(Score(scores, tags), Is.EqualTo(All(words).Where(IsAllowed).Max(t => Score(scores, t))).Within(1e-5));
        });
    }

    private static byte[] Decode(float[] scores, int words)
    {
        byte[] tags = new byte[words];
        NameDecoder.Decode(scores, tags, new byte[scores.Length]);
        return tags;
    }

    private static bool IsAllowed(byte[] tags) =>
        !tags.Where((tag, i) => NameTags.IsInside(tag) && (i == 0 || (tags[i - 1] != tag && tags[i - 1] != tag - 1))).Any();

    private static double Score(float[] scores, byte[] tags) => tags.Select((tag, i) => (double)scores[(i * NameTags.Count) + tag]).Sum();

    private static IEnumerable<byte[]> All(int words) => words == 0
        ? [[]]
        : All(words - 1).SelectMany(rest => Enumerable.Range(0, NameTags.Count).Select(tag => (byte[])[.. rest, (byte)tag]));
}
