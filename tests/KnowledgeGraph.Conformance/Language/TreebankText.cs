using System.Text;
using KnowledgeGraph.Text.Conllu;

namespace KnowledgeGraph.Conformance.Language;

/// <summary>The running text of a treebank: a line a paragraph, a blank behind every token but those with SpaceAfter=No.</summary>
internal static class TreebankText
{
    public static string Of(IEnumerable<ConlluSentence> sentences)
    {
        var text = new StringBuilder();
        foreach (var sentence in sentences)
        {
            bool isParagraph = sentence.Comments.Any(c => c == "newpar" || c.StartsWith("newpar id", StringComparison.Ordinal) || c.StartsWith("newdoc", StringComparison.Ordinal));
            if (isParagraph && text.Length > 0)
            {
                text.Append('\n');
            }

            Append(text, sentence);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, ConlluSentence sentence)
    {
        for (int word = 1; word <= sentence.Words.Length;)
        {
            var token = sentence.MultiwordTokens.FirstOrDefault(t => t.First == word);
            bool isMultiword = token.First == word;
            var (form, misc) = isMultiword ? (token.Form, token.Misc) : (sentence.Words[word - 1].Form, sentence.Words[word - 1].Misc);
            word = isMultiword ? token.Last + 1 : word + 1;
            text.Append(form);
            if (!misc.Split('|').Contains("SpaceAfter=No"))
            {
                text.Append(' ');
            }
        }
    }
}
