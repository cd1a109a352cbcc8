using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Conllu;
using KnowledgeGraph.Text.Language.Morphology;
using KnowledgeGraph.Treebanks;

namespace KnowledgeGraph.Tests.Training.Morphology;

/// <summary>Treebanks of words out of their sentences, and what is learned of them.</summary>
internal static class Treebank
{
    /// <summary>Each line a word: form, lemma, UPOS, XPOS and, if it has any, features, parted by blanks.</summary>
    public static IEnumerable<ConlluSentence> Of(string words) =>
        words.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(' ')).Select(c => new ConlluSentence(
            [], [new(c[0], c[1], c[2], c[3], c.Length > 4 ? c[4] : "_", 0, "root", "_")], []));

    /// <summary>The sentences of a treebank beside the repository, each with the name of its document.</summary>
    public static List<(string Document, ConlluSentence Sentence)> Beside(string file)
    {
        var sentences = new List<(string, ConlluSentence)>();
        string document = "";
        foreach (var sentence in TreebankFile.Read(file))
        {
            document = sentence.Comments.FirstOrDefault(c => c.StartsWith("newdoc id", StringComparison.Ordinal)) ?? document;
            sentences.Add((document, sentence));
        }

        return sentences;
    }

    public static byte[] Save(Action<BinaryWriter> write)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        write(writer);
        writer.Flush();
        return stream.ToArray();
    }

    /// <summary>What <paramref name="lemmatizer"/> says of a word written "form UPOS XPOS".</summary>
    public static string Lemma(this Lemmatizer lemmatizer, string word) =>
        word.Split(' ') is [var form, var upos, var xpos] ? lemmatizer.Lemma(form, Pos(upos), xpos) : throw new ArgumentException(word);

    /// <summary>What <paramref name="features"/> says of a word written "form UPOS XPOS".</summary>
    public static string Of(this MorphologicalFeatures features, string word) =>
        word.Split(' ') is [var form, var upos, var xpos] ? features.Of(form, Pos(upos), xpos) : throw new ArgumentException(word);

    public static UniversalPos Pos(string label) => UniversalPosTags.TryParse(label, out var pos) ? pos : throw new ArgumentException(label);
}
