using System.Collections.Immutable;
using KnowledgeGraph.Attributions.Tagging;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Attributions.Constructions;

/// <summary>A passive cue says its infinitive of its subject, and leaves open who says it: "The bridge is said to be unsafe".</summary>
internal static class PassiveReport
{
    /// <summary>Moves the subject, where it was taken for the source, to the content.</summary>
    public static (ImmutableArray<TextSpan> Source, ImmutableArray<TextSpan> Content) Turn(SentenceSyntax s, CueSpan cue, ImmutableArray<TextSpan> source, ImmutableArray<TextSpan> content)
    {
        int head = cue.HeadIn(s);
        bool isReport = (s.Relations[head] & CoreRelations.PassiveAuxiliary) != 0 && (s.Relations[head] & CoreRelations.OpenComplement) != 0
            && s.Sentence.Words[head].Lemma is not "ask" and not "tell" and not "order" and not "urge" and not "force";
        return isReport && source.Length == 1 && s.Subject[head] >= 0 && source[0].Contains(s.Sentence.Tokens[s.Subject[head]].Span) && source[0].End <= content[0].Start
            ? ([], [source[0], .. content])
            : (source, content);
    }
}
