using System.Collections.Immutable;
using KnowledgeGraph.Text.Conllu;
using KnowledgeGraph.Text.Language;
using KnowledgeGraph.Treebanks;

namespace KnowledgeGraph.Conformance.Language;

/// <summary>A parse as others get it: written as CoNLL-U and read again.</summary>
internal static class WrittenParse
{
    /// <summary>The parses of the words of <paramref name="sentences"/>.</summary>
    public static IEnumerable<ConlluSentence> OfWords(SyntaxAnalyzer analyzer, IReadOnlyList<ConlluSentence> sentences)
    {
        var analyses = analyzer.Analyze([.. sentences.Select(s => s.Words.Select(w => w.Form).ToImmutableArray())]);
        return Read(writer =>
        {
            for (int i = 0; i < analyses.Length; i++)
            {
                writer.Write(sentences[i], analyses[i]);
            }
        });
    }

    /// <summary>The sentences that <paramref name="write"/> writes.</summary>
    public static IEnumerable<ConlluSentence> Read(Action<ConlluWriter> write) => ConlluReader.Read(new StringReader(WrittenConllu.Of(write)), "system");
}
