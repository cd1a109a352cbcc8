using System.Collections.Immutable;
using KnowledgeGraph.Attributions.Tagging;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Attributions.Constructions;

/// <summary>Source and content by the parse alone, for cues that are sure and whose words the model left unlabelled.</summary>
internal static class SyntacticArguments
{
    /// <summary>
    /// What a cue takes: the clause that complements a verb or noun or is the subject after an expletive; for a modifier or a prepositional phrase, what it modifies,
    /// without the source; for the colon of a headline, what follows. Nothing where it has none.
    /// </summary>
    public static ImmutableArray<TextSpan> Content(SentenceSyntax s, CueSpan cue, ImmutableArray<TextSpan> source)
    {
        int head = cue.HeadIn(s);
        var word = s.Sentence.Words[head];
        if (word.Upos is UniversalPos.Verb or UniversalPos.Noun && word.Relation != "amod" && Clause(s, cue, head) is { } clause)
        {
            return [clause];
        }

        return word switch
        {
            { Relation: "amod" } when s.Head[head] > head && cue.End <= s.Head[head] => [new(s.Sentence.Tokens[cue.End].Span.Start, Subtree(s, s.Head[head]).End)],
            { Upos: UniversalPos.Punctuation } => cue.End < s.Count ? [new(s.Sentence.Tokens[cue.End].Span.Start, s.Sentence.Tokens[^1].Span.End)] : [],
            { Relation: "advmod" } => Around(s, s.Head[head], s.Sentence.Tokens[cue.Start].Span),
            { Relation: "advcl" } when s.Head[head] >= 0 => Around(s, s.Head[head], Subtree(s, head)),
            { Upos: UniversalPos.Adposition or UniversalPos.Noun } => OfPhrase(s, cue, source),
            _ => [],
        };
    }

    /// <summary>The subject of a cue in the active voice, the object of one that is a preposition, or the name before a colon; nothing where it has none.</summary>
    public static ImmutableArray<TextSpan> Source(SentenceSyntax s, CueSpan cue)
    {
        int head = cue.HeadIn(s);
        if (s.Sentence.Words[head].Upos is UniversalPos.Punctuation && cue.Start > 0)
        {
            return [new(s.Sentence.Tokens[0].Span.Start, s.Sentence.Tokens[cue.Start - 1].Span.End)];
        }

        if (s.Sentence.Words[cue.Start].Upos is UniversalPos.Adposition or UniversalPos.SubordinatingConjunction && cue.End < s.Count)
        {
            int inner = s.Head[cue.End - 1] >= cue.End ? s.Head[cue.End - 1] : cue.End;
            var start = s.Sentence.Tokens[cue.End].Span;
            return [new(start.Start, Math.Max(start.End, Subtree(s, inner).End))];
        }

        int subject = s.Subject[head];
        return subject >= 0 && s.Sentence.Words[subject] is { Relation: "nsubj" } && !cue.Contains(subject) ? [Subtree(s, subject)] : [];
    }

    /// <summary>The first object of a verb among the words from <paramref name="start"/> up to <paramref name="end"/>; −1 where it has none there.</summary>
    public static int Object(SentenceSyntax s, int verb, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (s.Head[i] == verb && CoreRelation.Of(s.Sentence.Words[i].Relation) is CoreRelations.DirectObject or CoreRelations.IndirectObject)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether a verb with a subject, or a copula, stands after the word <paramref name="i"/>.</summary>
    public static bool HasClauseAfter(SentenceSyntax s, int i)
    {
        for (int v = i + 1; v < s.Count; v++)
        {
            if (s.Subject[v] > i || (s.Relations[v] & CoreRelations.Copula) != 0 || s.IsFinite(v))
            {
                return true;
            }
        }

        return false;
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

    private static TextSpan? Clause(SentenceSyntax s, CueSpan cue, int head)
    {
        for (int i = head + 1; i <= s.Last[head]; i++)
        {
            bool isClause = s.Head[i] == head && !cue.Contains(i) && s.Sentence.Words[i].Relation is "ccomp" or "csubj" or "csubj:pass" or "acl";
            if (isClause && s.First[i] >= cue.End)
            {
                return Subtree(s, i);
            }
        }

        return null;
    }

    private static ImmutableArray<TextSpan> OfPhrase(SentenceSyntax s, CueSpan cue, ImmutableArray<TextSpan> source)
    {
        if (source.IsEmpty || source[0].Start < s.Sentence.Tokens[cue.Start].Span.Start)
        {
            return [];
        }

        int over = cue.HeadIn(s);
        while (over >= 0 && (s.Sentence.Tokens[over].Span.Start < source[^1].End && s.Sentence.Tokens[over].Span.Start >= s.Sentence.Tokens[cue.Start].Span.Start))
        {
            over = s.Head[over];
        }

        return over < 0 ? [] : Around(s, over, new TextSpan(s.Sentence.Tokens[cue.Start].Span.Start, source[^1].End));
    }

    /// <summary>The subtree of a word in at most two pieces, without what stands at <paramref name="hole"/> and the marks around it.</summary>
    private static ImmutableArray<TextSpan> Around(SentenceSyntax s, int word, TextSpan hole)
    {
        var whole = Subtree(s, word);
        var pieces = ImmutableArray.CreateBuilder<TextSpan>(2);
        Add(s, pieces, whole.Start, Math.Min(hole.Start, whole.End));
        Add(s, pieces, Math.Max(hole.End, whole.Start), whole.End);
        return pieces.ToImmutable();
    }

    private static void Add(SentenceSyntax s, ImmutableArray<TextSpan>.Builder pieces, int start, int end)
    {
        int first = -1, last = -1;
        for (int i = 0; i < s.Count; i++)
        {
            if (s.Sentence.Tokens[i].Span is var span && span.Start >= start && span.End <= end)
            {
                bool isComma = s.Sentence.Words[i].Xpos is "," or "." or ":";
                first = first < 0 && !isComma ? i : first;
                last = isComma ? last : i;
            }
        }

        if (first >= 0)
        {
            pieces.Add(new(s.Sentence.Tokens[first].Span.Start, s.Sentence.Tokens[last].Span.End));
        }
    }
}
