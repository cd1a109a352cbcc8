using KnowledgeGraph.Attributions.Tagging;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Attributions.Tagging;

/// <summary>The decoder against trying every sequence of labels.</summary>
public class ChainDecoderTests
{
    private const int Classes = 2, Features = 12;

    [Test]
    public void FindsTheBestOfAllSequences([Values(2, 3, 5)] int labels, [Range(1, 5)] int length, [Range(0, 19)] int seed)
    {
        var random = new Random((seed * 100) + (labels * 10) + length);
        var model = RandomModel(random, labels);
        var decoder = new ChainDecoder(model);
        var words = RandomWords(random, length);
        decoder.Clear();
        foreach (var (features, wordClass) in words)
        {
            decoder.Add(features, wordClass);
        }

        byte[] decoded = new byte[length];
        decoder.Decode(decoded);
        byte[][] all = [.. Sequences(labels, length)];
        int best = all.Max(s => Score(model, words, s));
        Assert.That(Score(model, words, decoded), Is.EqualTo(best));
        Assert.That(DoubtOfEach(decoder, decoded), Is.EqualTo(Enumerable.Range(0, length).Select(i =>
            all.Where(s => s[i] != decoded[i]).Max(s => Score(model, words, s)) - all.Where(s => s[i] == decoded[i]).Max(s => Score(model, words, s)))));
    }

    [Test]
    public void DoubtsALabelThatIsNotTheBest()
    {
        var random = new Random(7);
        var model = RandomModel(random, 3);
        var decoder = new ChainDecoder(model);
        decoder.Add([1, 2], 0);
        byte[] labels = new byte[1];
        decoder.Decode(labels);
        byte other = (byte)((labels[0] + 1) % 3);
        Assert.That(decoder.Doubt(0, other), Is.GreaterThanOrEqualTo(0));
    }

    [Test]
    public void CountsWhatTheCallerAddsToScores()
    {
        var decoder = new ChainDecoder(RandomModel(new Random(1), 3));
        byte[] labels = new byte[2];
        for (byte wanted = 0; wanted < 3; wanted++)
        {
            decoder.Clear();
            decoder.Add([1], 0)[wanted] += 10_000;
            decoder.Add([2], 1)[wanted] += 10_000;
            decoder.Decode(labels);
            Assert.That(labels, Is.All.EqualTo(wanted));
        }
    }

    [Test]
    public void DecodesNothingOfNoWords()
    {
        var decoder = new ChainDecoder(RandomModel(new Random(1), 3));
        decoder.Clear();
        Assert.That(() => decoder.Decode([]), Throws.Nothing);
    }

    private static IEnumerable<int> DoubtOfEach(ChainDecoder decoder, byte[] labels) => [.. labels.Select((label, i) => decoder.Doubt(i, label))];

    private static ChainModel RandomModel(Random random, int labels)
    {
        uint[] keys = [.. Enumerable.Range(1, Features).Select(k => (uint)k)];
        sbyte[] weights = [.. Enumerable.Range(0, Features * labels).Select(_ => (sbyte)random.Next(-100, 100))];
        int[] transitions = [.. Enumerable.Range(0, Classes * (labels + 1) * labels).Select(_ => random.Next(-150, 150))];
        var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true))
        {
            ChainModel.Write(writer, labels, Classes, 0.01f, keys, weights, transitions);
        }

        stream.Position = 0;
        using var reader = new BinaryReader(stream);
        return ChainModel.Read(reader);
    }

    private static (uint[] Features, int Class)[] RandomWords(Random random, int length) =>
        [.. Enumerable.Range(0, length).Select(_ => (Enumerable.Range(0, 4).Select(_ => (uint)random.Next(1, Features + 4)).ToArray(), random.Next(Classes)))];

    private static IEnumerable<byte[]> Sequences(int labels, int length) =>
        Enumerable.Range(0, (int)Math.Pow(labels, length)).Select(n => Enumerable.Range(0, length).Select(i => (byte)(n / (int)Math.Pow(labels, i) % labels)).ToArray());

    private static int Score(ChainModel model, (uint[] Features, int Class)[] words, byte[] labels)
    {
        int total = 0;
        Span<int> scores = stackalloc int[model.Labels];
        for (int i = 0; i < words.Length; i++)
        {
            model.Score(words[i].Features, scores);
            total += scores[labels[i]] + model.Transition(words[i].Class, i == 0 ? model.Labels : labels[i - 1], labels[i]);
        }

        return total;
    }
}
