using System.Collections.Immutable;
using KnowledgeGraph.Attributions.Tagging;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Attributions.Constructions;

/// <summary>
/// A passive cue says its infinitive of its subject, and leaves open who says it: "The bridge is said to be unsafe". One that goes on with a participle says what the subject
/// says: "The nurse was quoted as saying …".
/// </summary>
internal static class PassiveReport
{
    /// <summary>Moves the subject to where it belongs.</summary>
    public static (ImmutableArray<TextSpan> Source, ImmutableArray<TextSpan> Content) Turn(SentenceSyntax s, CueSpan cue, ImmutableArray<TextSpan> source, ImmutableArray<TextSpan> content)
    {
        int head = cue.HeadIn(s);
        if (IsQuoted(s, cue, head) && source.IsEmpty && content.Length > 1 && content[0].Contains(s.Sentence.Tokens[s.Subject[head]].Span))
        {
            return ([content[0]], content.RemoveAt(0));
        }

        bool isReport = (s.Relations[head] & CoreRelations.PassiveAuxiliary) != 0 && (s.Relations[head] & CoreRelations.OpenComplement) != 0
            && s.Sentence.Words[head].Lemma is not "ask" and not "tell" and not "order" and not "urge" and not "force";
        return isReport && source.Length == 1 && s.Subject[head] >= 0 && source[0].Contains(s.Sentence.Tokens[s.Subject[head]].Span) && source[0].End <= content[0].Start
            ? ([], [source[0], .. content])
            : (source, content);
    }

    /// <summary>Whether the cue ends with what its subject does: "was quoted as saying".</summary>
    private static bool IsQuoted(SentenceSyntax s, CueSpan cue, int head) =>
        (s.Relations[head] & CoreRelations.PassiveSubject) != 0 && s.Subject[head] >= 0 && cue.End - 1 > head && s.Sentence.Words[cue.End - 1].Xpos == "VBG";
}
