using System.Collections.Immutable;
using KnowledgeGraph.Attributions.Tagging;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Attributions.Constructions;

/// <summary>Gives a content that ends before the verb of its clause the rest of it: in "says the bank claimed that …", the whole and not "the bank".</summary>
internal static class CutClause
{
    /// <summary>The content with the whole clause that it begins, where that clause complements the cue.</summary>
    public static ImmutableArray<TextSpan> Restore(SentenceSyntax s, CueSpan cue, ImmutableArray<TextSpan> content)
    {
        if (content is not [var piece] || SpanWords.Of(s, piece) is not { IsEmpty: false } words || words.Start < cue.End)
        {
            return content;
        }

        int head = cue.HeadIn(s);
        for (int verb = words.End; verb < s.Count; verb++)
        {
            bool isCut = s.Head[verb] == head && s.Sentence.Words[verb].Relation == "ccomp" && s.First[verb] == words.Start && s.Subject[verb] >= words.Start && s.Subject[verb] < words.End;
            if (isCut && SyntacticArguments.Subtree(s, verb) is var clause && clause.End > piece.End)
            {
                return [clause];
            }
        }

        return content;
    }
}
