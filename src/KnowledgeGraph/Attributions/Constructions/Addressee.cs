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
        if (meaning is null || !meaning.Takes(CueFrames.Addressee) || (s.Relations[head] & CoreRelations.ClauseComplement) == 0)
        {
            return ([], content);
        }

        for (int i = head + 1; i <= s.Last[head]; i++)
        {
            if (s.Head[i] == head && !cue.Contains(i) && CoreRelation.Of(s.Sentence.Words[i].Relation) is CoreRelations.DirectObject or CoreRelations.IndirectObject)
            {
                var person = SyntacticArguments.Subtree(s, i);
                ImmutableArray<TextSpan> said = content.Length > 1 ? [.. content.Where(c => !c.Overlaps(person))] : content;
                return said.IsEmpty || said.Any(c => c.Overlaps(person)) ? ([], content) : ([person], said);
            }
        }

        return ([], content);
    }
}
