using System.Collections.Immutable;
using KnowledgeGraph.Attributions.Tagging;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Attributions.Constructions;

/// <summary>
/// The content of a cue inside a relative clause: the relative pronoun that stands for the attributed thing, and what is said of it after the cue
/// ("which the ministry had stated were in response to …", "for which the group claimed responsibility").
/// </summary>
internal static class RelativeContent
{
    /// <summary>The index of the relative pronoun before the subject of a verb; −1 where there is none.</summary>
    public static int PronounBefore(SentenceSyntax s, int verb)
    {
        if (s.Subject[verb] is var subject && (subject < 0 || subject > verb))
        {
            return -1;
        }

        int before = s.First[subject] - 1;
        return before >= 0 && s.Sentence.Words[before] is { Upos: UniversalPos.Pronoun or UniversalPos.SubordinatingConjunction, Lemma: "which" or "that" or "who" or "what" } ? before : -1;
    }

    /// <summary>Whether the verb after a relative pronoun and its subject is followed by a finite verb, whose clause is then what it says of the pronoun.</summary>
    public static bool GoesOn(SentenceSyntax s, int verb) =>
        verb + 1 < s.Count && s.IsFinite(verb + 1) && PronounBefore(s, verb) >= 0;

    /// <summary>Pronoun and clause, or the pronoun alone; nothing where the cue stands in no such clause.</summary>
    public static ImmutableArray<TextSpan> Of(SentenceSyntax s, CueSpan cue)
    {
        int verb = cue.HeadIn(s), pronoun = PronounBefore(s, verb);
        if (pronoun < 0)
        {
            return [];
        }

        var tokens = s.Sentence.Tokens;
        if (GoesOn(s, verb))
        {
            int end = verb + 1;
            while (end + 1 < s.Count && !IsBreak(s, end + 1))
            {
                end++;
            }

            return [tokens[pronoun].Span, new TextSpan(tokens[verb + 1].Span.Start, tokens[end].Span.End)];
        }

        return s.Sentence.Words[verb].Relation.StartsWith("acl", StringComparison.Ordinal) ? [tokens[pronoun].Span] : [];
    }

    private static bool IsBreak(SentenceSyntax s, int i) => s.Sentence.Words[i].Xpos is "," or "." or ":" or "-RRB-" or "HYPH";
}
