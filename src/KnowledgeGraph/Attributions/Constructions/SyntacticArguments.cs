using System.Collections.Immutable;
using KnowledgeGraph.Attributions.Tagging;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Attributions.Constructions;

/// <summary>Source and content by the parse alone, for cues that are sure and whose words the model left unlabelled.</summary>
internal static class SyntacticArguments
{
    /// <summary>The clause that a cue takes: complement, subject after an expletive, or clause of a noun; nothing where it has none.</summary>
    public static ImmutableArray<TextSpan> Content(SentenceSyntax s, CueSpan cue)
    {
        int head = cue.HeadIn(s);
        for (int i = head + 1; i <= s.Last[head]; i++)
        {
            bool isClause = s.Head[i] == head && !cue.Contains(i) && s.Sentence.Words[i].Relation is "ccomp" or "csubj" or "csubj:pass" or "acl";
            if (isClause && s.First[i] >= cue.End)
            {
                return [Subtree(s, i)];
            }
        }

        return [];
    }

    /// <summary>The subject of a cue in the active voice; nothing where it has none.</summary>
    public static ImmutableArray<TextSpan> Source(SentenceSyntax s, CueSpan cue)
    {
        int head = cue.HeadIn(s);
        int subject = s.Subject[head];
        return subject >= 0 && s.Sentence.Words[subject] is { Relation: "nsubj" } && !cue.Contains(subject) ? [Subtree(s, subject)] : [];
    }

    /// <summary>The words of the subtree of a word, without the marks that close it.</summary>
    public static TextSpan Subtree(SentenceSyntax s, int word)
    {
        int last = s.Last[word];
        while (last > word && s.Sentence.Words[last].Xpos is "." or "," or ":")
        {
            last--;
        }

        return new(s.Sentence.Tokens[s.First[word]].Span.Start, s.Sentence.Tokens[last].Span.End);
    }
}
