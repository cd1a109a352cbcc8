using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Language;
using KnowledgeGraph.Text.Language.Network;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Text.Language;

public sealed class NameConsistencyTests
{
    private static readonly int Person = NameTags.Begin(NamedEntityType.Person), Place = NameTags.Begin(NamedEntityType.Place);

    [Test]
    public void AMentionFollowsTheClearerMentionsOfTheSameWord()
    {
        float[] scores = Scores([Person, 1], [Place, 3], [Place, 3]);
        new NameConsistency().Apply(new Forms(["Harrison"], ["Harrison"], ["Harrison"]), scores);
        Assert.That(Best(scores), Is.EqualTo(new[] { Place, Place, Place }));
    }

    [Test]
    public void AClearMentionKeepsItsType()
    {
        float[] scores = Scores([Person, 9], [Place, 1]);
        new NameConsistency().Apply(new Forms(["Harrison", "Harrison"]), scores);
        Assert.That(Best(scores)[0], Is.EqualTo(Person));
    }

    [TestCase("Harrison", "Bridgton")]
    [TestCase("march", "march")]
    [TestCase("March", "march")]
    [TestCase("", "")]
    public void OtherWordsAndSmallLettersStayAsTheyAre(string first, string second)
    {
        float[] scores = Scores([Person, 1], [Place, 3]), before = [.. scores];
        new NameConsistency().Apply(new Forms([first, second]), scores);
        Assert.That(scores, Is.EqualTo(before));
    }

    [Test]
    public void ATextIsNoEvidenceForTheNext()
    {
        var consistency = new NameConsistency();
        consistency.Apply(new Forms(["Harrison"]), Scores([Place, 5]));
        float[] scores = Scores([Person, 1]), before = [.. scores];
        consistency.Apply(new Forms(["Harrison"]), scores);
        Assert.That(scores, Is.EqualTo(before));
    }

    /// <summary>Scores of words of which each has one tag that is better than the others by so much.</summary>
    private static float[] Scores(params int[][] words)
    {
        float[] scores = new float[words.Length * NameTags.Count];
        for (int i = 0; i < words.Length; i++)
        {
            scores[(i * NameTags.Count) + words[i][0]] = words[i][1];
        }

        return scores;
    }

    private static int[] Best(float[] scores) => [.. scores.Chunk(NameTags.Count).Select(word => Array.IndexOf(word, word.Max()))];

    private sealed class Forms(params string[][] sentences) : ISentenceForms
    {
        public int Count => sentences.Length;

        public int Length(int sentence) => sentences[sentence].Length;

        public ReadOnlySpan<char> Form(int sentence, int word) => sentences[sentence][word];
    }
}
