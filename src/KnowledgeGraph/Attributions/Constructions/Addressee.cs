using System.Collections.Immutable;
using KnowledgeGraph.Attributions.Tagging;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Attributions.Constructions;

/// <summary>Finds whom a content is said to: the object of "told the council that …".</summary>
internal static class Addressee
{
    /// <summary>Addressee and content without it; no addressee where the cue takes none or it is the subject of what is asked of it ("urged residents to leave").</summary>
    public static (ImmutableArray<TextSpan> Addressee, ImmutableArray<TextSpan> Content) Part(SentenceSyntax s, CueSpan cue, Cue? meaning, ImmutableArray<TextSpan> content)
    {
        int head = cue.HeadIn(s);
        if (meaning?.Takes(CueFrames.Addressee) == true && OfPassive(s, head, content) is { } asked)
        {
            return asked;
        }

        if (meaning is null || !meaning.Takes(CueFrames.Addressee) || (s.Relations[head] & CoreRelations.ClauseComplement) == 0)
        {
            return ([], content);
        }

        if (SyntacticArguments.Object(s, head, cue.End, s.Last[head] + 1) is var addressed && addressed < 0)
        {
            return ([], content);
        }

        var person = SyntacticArguments.Subtree(s, addressed);
        ImmutableArray<TextSpan> said = content.Length > 1 ? [.. content.Where(c => !c.Overlaps(person))] : content;
        return said.IsEmpty || said.Any(c => c.Overlaps(person)) ? ([], content) : ([person], said);
    }

    /// <summary>The subject of a passive that is followed by a clause: "the envoy was told that …"; null where the cue is none.</summary>
    private static (ImmutableArray<TextSpan> Addressee, ImmutableArray<TextSpan> Content)? OfPassive(SentenceSyntax s, int head, ImmutableArray<TextSpan> content)
    {
        bool isTold = (s.Relations[head] & CoreRelations.PassiveSubject) != 0 && (s.Relations[head] & CoreRelations.ClauseComplement) != 0 && content.Length > 1
            && content[0].Contains(s.Sentence.Tokens[s.Subject[head]].Span);
        return isTold ? ([content[0]], content.RemoveAt(0)) : null;
    }
}
