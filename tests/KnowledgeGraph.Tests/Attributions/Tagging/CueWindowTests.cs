using KnowledgeGraph.Attributions.Tagging;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Tests.Specs;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Attributions.Tagging;

public class CueWindowTests
{
    [TestCase("The road fell. Lee said it was old. It rained.", "said", 1, 0)]
    [TestCase("\"It fell. It was old,\" Lee said. It rained.", "said", 2, 1)]
    [TestCase("\"It fell,\" Lee said. \"It was old.\" It rained.", "said", 2, 0)]
    [TestCase("Lee said: \"It fell. It was old. It is gone.\" It rained.", "said", 3, 0)]
    [TestCase("\"It fell,\" Lee said.\n\"It was old.\"", "said", 2, 0)]
    [TestCase("\"It fell,\" Lee said. \"It was old,\" Diaz added.", "said", 1, 0)]
    public void HoldsTheSentencesThatAQuotationLeadsTo(string text, string cue, int count, int home)
    {
        var window = Of(text, cue);
        Assert.That((window.Sentences.Length, window.Home), Is.EqualTo((count, home)));
    }

    [Test]
    public void HasAnEnd()
    {
        string quotation = string.Join(' ', Enumerable.Repeat("It fell.", 50));
        Assert.That(Of($"Lee said: \"{quotation}\"", "said").Sentences, Has.Length.EqualTo(11));
        Assert.That(Of($"\"{quotation} It broke,\" Lee said.", "said").Sentences, Has.Length.EqualTo(7));
    }

    [Test]
    public void CountsItsWords()
    {
        var window = Of("\"It fell,\" Lee said. \"It was old.\"", "said");
        Assert.That(window.Count, Is.EqualTo(window.Sentences.Sum(s => s.Sentence.Words.Length)));
    }

    /// <summary>The window of the only cue of that form, where verbs of speech outside quotations are the cues.</summary>
    private static CueWindow Of(string text, string form)
    {
        var sentences = AttributionTagger.Sentences(Documents.Of(text), new LexicalClasses(new EnglishLexicon().Cues));
        CueSpan[][] cues = [.. sentences.Select(s => Enumerable.Range(0, s!.Count).Where(i => s.Sentence.Words[i].Lemma is "say" or "add").Select(i => new CueSpan(i, i + 1)).ToArray())];
        int home = Array.FindIndex(sentences, s => s!.Sentence.Tokens.Any(t => t.Span.In(text) == form));
        return CueWindow.Of(sentences, cues, home, cues[home].Single());
    }
}
