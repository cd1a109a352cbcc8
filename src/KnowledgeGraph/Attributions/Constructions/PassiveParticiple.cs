using System.Collections.Immutable;
using KnowledgeGraph.Attributions.Tagging;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Attributions.Constructions;

/// <summary>A past participle beside a clause is said of that clause's subject, who is no source: "Asked about the delay, Okafor replied …".</summary>
internal static class PassiveParticiple
{
    /// <summary>Whether the cue is a past participle without a subject and an auxiliary of its own.</summary>
    public static bool Is(SentenceSyntax s, CueSpan cue)
    {
        int head = cue.HeadIn(s);
        return s.Sentence.Words[head] is { Xpos: "VBN" or "VBD", Relation: "advcl" or "acl" } && s.Subject[head] < 0
            && (s.Relations[head] & (CoreRelations.Auxiliary | CoreRelations.PassiveAuxiliary)) == 0;
    }

    /// <summary>The source without the subject of the clause that the participle stands beside; an agent ("asked by the court") stays.</summary>
    public static ImmutableArray<TextSpan> Free(SentenceSyntax s, CueSpan cue, ImmutableArray<TextSpan> source)
    {
        int over = s.Head[cue.HeadIn(s)];
        int subject = over < 0 ? -1 : s.Sentence.Words[cue.HeadIn(s)].Relation == "acl" ? over : s.Subject[over];
        return Is(s, cue) && subject >= 0 && source is [var piece] && piece.Contains(s.Sentence.Tokens[subject].Span) ? [] : source;
    }
}
