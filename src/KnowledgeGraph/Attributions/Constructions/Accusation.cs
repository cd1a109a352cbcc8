using System.Collections.Immutable;
using KnowledgeGraph.Attributions.Tagging;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Attributions.Constructions;

/// <summary>
/// Parts the one accused from the charge: "accused Peru of spying", "blamed the referee for the defeat", "blamed the defeat on the referee", "was accused of treason".
/// The charge is what is said, the accused whom it is said of.
/// </summary>
internal static class Accusation
{
    /// <summary>Addressee and content; no addressee where the content is no charge.</summary>
    public static (ImmutableArray<TextSpan> Addressee, ImmutableArray<TextSpan> Content) Part(SentenceSyntax s, CueSpan cue, Cue? meaning, ImmutableArray<TextSpan> content)
    {
        if (meaning is null || !meaning.Takes(CueFrames.Of | CueFrames.For) || meaning.Stance != "accuses")
        {
            return ([], content);
        }

        return content switch
        {
            [var accused, var charge] when (s.Relations[cue.HeadIn(s)] & CoreRelations.PassiveSubject) != 0 && Holds(s, accused, s.Subject[cue.HeadIn(s)]) => ([accused], [charge]),
            [var whole] => OfObject(s, cue, meaning, whole),
            _ => ([], content),
        };
    }

    private static (ImmutableArray<TextSpan> Addressee, ImmutableArray<TextSpan> Content) OfObject(SentenceSyntax s, CueSpan cue, Cue meaning, TextSpan whole)
    {
        int head = cue.HeadIn(s);
        for (int i = cue.End; i < s.Count && s.Sentence.Tokens[i].Span.End <= whole.End; i++)
        {
            var word = s.Sentence.Words[i];
            bool opens = word.Relation is "case" or "mark" && s.Head[i] >= 0 && (s.Head[s.Head[i]] == head || IsObjectOf(s, s.Head[s.Head[i]], head))
                && s.Sentence.Tokens[i].Span.Start > whole.Start && i + 1 < s.Count && s.Sentence.Tokens[i + 1].Span.End <= whole.End;
            if (opens && (word.Lemma == (meaning.Takes(CueFrames.Of) ? "of" : "for") || word.Lemma == "on" && meaning.Takes(CueFrames.For)))
            {
                TextSpan first = new(whole.Start, s.Sentence.Tokens[i - 1].Span.End), second = new(s.Sentence.Tokens[i + 1].Span.Start, whole.End);
                return word.Lemma == "on" ? ([second], [first]) : ([first], [second]);
            }
        }

        return ([], [whole]);
    }

    /// <summary>Whether a word is the object of the verb, from which the parser hangs some charges.</summary>
    private static bool IsObjectOf(SentenceSyntax s, int word, int verb) => word >= 0 && s.Head[word] == verb && s.Sentence.Words[word].Relation == "obj";

    private static bool Holds(SentenceSyntax s, TextSpan span, int word) => word >= 0 && span.Contains(s.Sentence.Tokens[word].Span);
}
