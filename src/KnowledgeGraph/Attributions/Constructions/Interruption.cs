using System.Collections.Immutable;
using KnowledgeGraph.Attributions.Tagging;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Attributions.Constructions;

/// <summary>Gives the content of a cue that stands between a subject and its verb what follows the cue: "The lake, scientists believe, formed in a day".</summary>
internal static class Interruption
{
    /// <summary>The content with its second piece.</summary>
    public static ImmutableArray<TextSpan> Complete(SentenceSyntax s, CueSpan cue, ImmutableArray<TextSpan> content)
    {
        int head = cue.HeadIn(s);
        if (content is not [var piece] || s.Sentence.Words[head].Relation != "parataxis" || SpanWords.Of(s, piece) is not { IsEmpty: false } words || words.End > s.First[head])
        {
            return content;
        }

        int after = s.Last[head] + 1;
        int subject = Governor(s, words.Start, words.End);
        int verb = s.Head[subject];
        bool isCut = s.Sentence.Words[subject].Relation is "nsubj" or "nsubj:pass" && verb >= after && after <= verb && s.Subject[verb] == subject
            && (s.Sentence.Words[after].Xpos == "," || s.Sentence.Words[after - 1].Xpos == ",");
        if (!isCut)
        {
            return content;
        }

        int start = s.Sentence.Words[after].Xpos == "," ? after + 1 : after;
        return [piece, new(s.Sentence.Tokens[start].Span.Start, SyntacticArguments.Subtree(s, verb).End)];
    }

    /// <summary>The word of a stretch that governs it: the first whose own governor stands outside.</summary>
    private static int Governor(SentenceSyntax s, int start, int end)
    {
        int word = start;
        while (s.Head[word] >= start && s.Head[word] < end)
        {
            word = s.Head[word];
        }

        return word;
    }
}
