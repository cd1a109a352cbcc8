using System.Collections.Immutable;
using KnowledgeGraph.Attributions.Tagging;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Attributions.Constructions;

/// <summary>Gives a source back its apposition where it was taken for the beginning of the content: "According to Ana Ruiz, a fellow at …, the vote …".</summary>
internal static class Apposition
{
    /// <summary>Source and content with the apposition where the parse has it.</summary>
    public static (ImmutableArray<TextSpan> Source, ImmutableArray<TextSpan> Content) Restore(SentenceSyntax s, ImmutableArray<TextSpan> source, ImmutableArray<TextSpan> content)
    {
        if (source.Length != 1 || content.IsEmpty || content[0].Start < source[0].End)
        {
            return (source, content);
        }

        var words = SpanWords.Of(s, content[0]);
        int start = words.Start;
        for (int i = start; i < words.End; i++)
        {
            bool isApposition = s.Sentence.Words[i].Relation == "appos" && s.First[i] <= start && source[0].Contains(s.Sentence.Tokens[s.Head[i]].Span)
                && FiniteVerb(s, s.First[i], EndOf(s, i) + 1) < 0;
            if (isApposition)
            {
                int end = EndOf(s, i), next = AfterMarks(s, end);
                return next < s.Count && s.Sentence.Tokens[next].Span.Start < content[0].End
                    ? ([new TextSpan(source[0].Start, s.Sentence.Tokens[end].Span.End)], content.SetItem(0, new TextSpan(s.Sentence.Tokens[next].Span.Start, content[0].End)))
                    : (source, content);
            }
        }

        return Release(s, source, content);
    }

    /// <summary>Whether the words from <paramref name="start"/> up to <paramref name="end"/> describe what goes before: they begin with an article, a noun or an adjective and have no finite verb.</summary>
    public static bool IsBetweenCommas(SentenceSyntax s, int start, int end) =>
        s.Sentence.Words[start].Upos is UniversalPos.Determiner or UniversalPos.Noun or UniversalPos.Adjective && !Enumerable.Range(start, end - start).Any(s.IsFinite);

    /// <summary>Gives the content a clause that the source swallowed: from the last comma before a finite verb that no relative pronoun introduces.</summary>
    private static (ImmutableArray<TextSpan> Source, ImmutableArray<TextSpan> Content) Release(SentenceSyntax s, ImmutableArray<TextSpan> source, ImmutableArray<TextSpan> content)
    {
        var words = SpanWords.Of(s, source[0]);
        int comma = FiniteVerb(s, words.Start, words.End) - 1;
        while (comma > words.Start && s.Sentence.Words[comma].Xpos != ",")
        {
            comma--;
        }

        return comma > words.Start
            ? ([new TextSpan(source[0].Start, s.Sentence.Tokens[comma - 1].Span.End)], content.SetItem(0, new TextSpan(s.Sentence.Tokens[comma + 1].Span.Start, content[0].End)))
            : (source, content);
    }

    /// <summary>The first finite verb among words that no relative pronoun goes before; −1 where there is none.</summary>
    private static int FiniteVerb(SentenceSyntax s, int start, int end)
    {
        for (int i = start; i < end && !s.Sentence.Words[i].Xpos.StartsWith('W') && s.Sentence.Words[i].Lemma != "that"; i++)
        {
            if (s.IsFinite(i))
            {
                return i;
            }
        }

        return -1;
    }

    private static int AfterMarks(SentenceSyntax s, int word)
    {
        int next = word + 1;
        while (next < s.Count && s.Sentence.Words[next].Upos == UniversalPos.Punctuation && s.Quotation[next] < 0)
        {
            next++;
        }

        return next;
    }

    /// <summary>The last word of the apposition; where the parse hangs a clause with a subject from it, the last before the comma that goes before that clause.</summary>
    private static int EndOf(SentenceSyntax s, int apposition)
    {
        for (int i = apposition + 1; i <= s.Last[apposition]; i++)
        {
            bool opensClause = s.Subject[i] > apposition && !s.Sentence.Words[i].Relation.StartsWith("acl", StringComparison.Ordinal);
            for (int comma = opensClause ? s.First[s.Subject[i]] : 0; comma > apposition; comma--)
            {
                if (s.Sentence.Words[comma].Upos == UniversalPos.Punctuation)
                {
                    return comma - 1;
                }
            }
        }

        return s.Last[apposition];
    }
}
