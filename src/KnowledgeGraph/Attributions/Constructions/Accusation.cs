using System.Collections.Immutable;
using KnowledgeGraph.Attributions.Tagging;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Attributions.Constructions;

/// <summary>Parts the one accused from the charge: "accused Peru of spying", "blamed the referee for the defeat". The charge is what is said, the accused whom it is said of.</summary>
internal static class Accusation
{
    /// <summary>Addressee and content; no addressee where the content is no charge.</summary>
    public static (ImmutableArray<TextSpan> Addressee, ImmutableArray<TextSpan> Content) Part(SentenceSyntax s, CueSpan cue, Cue? meaning, ImmutableArray<TextSpan> content)
    {
        if (meaning is null || !meaning.Takes(CueFrames.Of | CueFrames.For) || meaning.Stance != "accuses" || content.Length != 1)
        {
            return ([], content);
        }

        int head = cue.HeadIn(s);
        for (int i = cue.End; i < s.Count && s.Sentence.Tokens[i].Span.End <= content[0].End; i++)
        {
            bool opensCharge = s.Sentence.Words[i].Lemma == (meaning.Takes(CueFrames.Of) ? "of" : "for") && s.Sentence.Words[i].Relation is "case" or "mark"
                && s.Head[i] >= 0 && (s.Head[s.Head[i]] == head || IsObjectOf(s, s.Head[s.Head[i]], head)) && s.Sentence.Tokens[i].Span.Start > content[0].Start;
            if (opensCharge && i + 1 < s.Count && s.Sentence.Tokens[i + 1].Span.End <= content[0].End)
            {
                return ([new TextSpan(content[0].Start, s.Sentence.Tokens[i - 1].Span.End)], [new TextSpan(s.Sentence.Tokens[i + 1].Span.Start, content[0].End)]);
            }
        }

        return ([], content);
    }

    /// <summary>Whether a word is the object of the verb, from which the parser hangs some charges.</summary>
    private static bool IsObjectOf(SentenceSyntax s, int word, int verb) => word >= 0 && s.Head[word] == verb && s.Sentence.Words[word].Relation == "obj";
}
