using System.Collections.Immutable;
using KnowledgeGraph.Attributions.Tagging;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Attributions.Constructions;

/// <summary>Headlines coordinate names by a comma: "Peru, Chile agree to reopen the border". The verb in the plural tells them from one who is called on.</summary>
internal static class HeadlineNames
{
    /// <summary>The source with the names before it, where it is one name, nothing but names stands before it, and the sentence is a headline: it has no stop at its end.</summary>
    public static ImmutableArray<TextSpan> Join(SentenceSyntax s, CueSpan cue, ImmutableArray<TextSpan> source)
    {
        int head = cue.HeadIn(s);
        if (source is not [var piece] || SpanWords.Of(s, piece) is not { IsEmpty: false } words || words.Start < 2
            || s.Sentence.Words[head].Xpos != "VBP" || s.Sentence.Words[^1].Xpos == "." || s.Sentence.Words[words.Start - 1].Xpos != ",")
        {
            return source;
        }

        for (int i = 0; i < words.End; i++)
        {
            if (s.Sentence.Words[i].Xpos is not ("NNP" or ",") || s.Sentence.Words[i].Xpos == "," && i >= words.Start)
            {
                return source;
            }
        }

        return [SpanWords.SpanOf(s, 0, words.End - 1)];
    }
}
