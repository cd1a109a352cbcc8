using System.Collections.Immutable;
using KnowledgeGraph.Attributions.Tagging;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Attributions.Constructions;

/// <summary>
/// A prepositional cue at the beginning of a sentence parts it by commas: the source with its apposition, and the whole rest as the content ("According to Ana Ruiz,
/// a fellow at …, the vote united the country").
/// </summary>
internal static class FrontedPhrase
{
    /// <summary>Source and content by the commas, where words between the two belong to neither, or the apposition was taken for content.</summary>
    public static (ImmutableArray<TextSpan> Source, ImmutableArray<TextSpan> Content) Part(SentenceSyntax s, CueSpan cue, ImmutableArray<TextSpan> source, ImmutableArray<TextSpan> content)
    {
        var tokens = s.Sentence.Tokens;
        bool isFronted = cue.Start == 0 && source.Length == 1 && s.Sentence.Words[cue.HeadIn(s)] is { Relation: "case" } && content[0].Start > source[0].End;
        int comma = isFronted ? NextComma(s, cue.End) : -1;
        if (comma < 0 || !HasWordsBetween(s, source[0].End, content[0].Start) && !OpensWithApposition(s, comma, content[0]))
        {
            return (source, content);
        }

        while (comma >= 0 && NextComma(s, comma + 1) is >= 0 and var next && Apposition.IsBetweenCommas(s, comma + 1, next))
        {
            comma = next;
        }

        int start = comma + 1 < s.Count ? tokens[comma + 1].Span.Start : int.MaxValue;
        ImmutableArray<TextSpan> rest = [.. content.Where(c => c.End > start).Select((c, i) => i == 0 ? new TextSpan(start, c.End) : c)];
        return rest.IsEmpty ? (source, content) : ([new TextSpan(source[0].Start, tokens[comma - 1].Span.End)], rest);
    }

    /// <summary>Whether the content begins after the comma with an apposition, after which the subject of the clause begins.</summary>
    private static bool OpensWithApposition(SentenceSyntax s, int comma, TextSpan content)
    {
        int next = NextComma(s, comma + 1);
        return next >= 0 && s.Sentence.Tokens[comma + 1].Span.Start == content.Start && Apposition.IsBetweenCommas(s, comma + 1, next)
            && s.Subject.Any(subject => subject > next && s.First[subject] == next + 1);
    }

    private static bool HasWordsBetween(SentenceSyntax s, int start, int end) =>
        Enumerable.Range(0, s.Count).Any(i => s.Sentence.Tokens[i].Span is var span && span.Start >= start && span.End <= end && s.Sentence.Words[i].Upos != UniversalPos.Punctuation);

    private static int NextComma(SentenceSyntax s, int from)
    {
        for (int i = from; i < s.Count; i++)
        {
            if (s.Sentence.Words[i].Xpos == ",")
            {
                return i;
            }
        }

        return -1;
    }
}
