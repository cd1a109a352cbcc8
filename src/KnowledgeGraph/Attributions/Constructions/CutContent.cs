using System.Collections.Immutable;
using KnowledgeGraph.Attributions.Tagging;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Attributions.Constructions;

/// <summary>
/// Gives a content that ends before the verb of its clause, or before what its owner owns, the rest of it: in "says the bank claimed that …" the whole and not "the bank",
/// in "rejected the bank's claim" not "the bank". That of a noun ends with the noun's clause.
/// </summary>
internal static class CutContent
{
    /// <summary>The content with the whole clause or noun phrase that it begins, where that complements the cue.</summary>
    public static ImmutableArray<TextSpan> Restore(SentenceSyntax s, CueSpan cue, ImmutableArray<TextSpan> content)
    {
        if (content is not [var piece] || SpanWords.Of(s, piece) is not { IsEmpty: false } words || words.Start < cue.End)
        {
            return content;
        }

        int head = cue.HeadIn(s);
        int clitic = s.Sentence.Words[words.End - 1].Xpos == "POS" ? words.End - 1 : words.End;
        if (clitic < s.Count && s.Sentence.Words[clitic].Xpos == "POS" && Owned(s, clitic, head) is >= 0 and var owned)
        {
            return [SyntacticArguments.Subtree(s, owned)];
        }

        if (s.Sentence.Words[head].Upos == UniversalPos.Noun && Complements.HasThat(s, head) && SyntacticArguments.Content(s, cue, []) is [var own] && own.Start == piece.Start)
        {
            return [own];
        }

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

    /// <summary>What belongs to the owner before the possessive clitic, where it hangs from the cue; −1 elsewhere.</summary>
    private static int Owned(SentenceSyntax s, int clitic, int head)
    {
        int owner = s.Head[clitic], owned = owner < 0 ? -1 : s.Head[owner];
        return owned > clitic && s.Head[owned] == head ? owned : -1;
    }
}
