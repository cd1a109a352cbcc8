using System.Collections.Immutable;
using KnowledgeGraph.Attributions.Tagging;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Attributions.Constructions;

/// <summary>A quotation that a paragraph leaves open goes on in the next, with the same speaker: "Lee said: “It leaks.", "“It is unsafe.”".</summary>
internal static class QuotedRest
{
    /// <summary>The content with the quoted sentences after it, as long as the quotation is not closed; those of one paragraph are one piece.</summary>
    public static ImmutableArray<TextSpan> Add(CueWindow window, ImmutableArray<TextSpan> content)
    {
        if (content.IsEmpty)
        {
            return content;
        }

        var pieces = content.ToBuilder();
        for (int i = window.Home + 1; i < window.Sentences.Length; i++)
        {
            SentenceSyntax before = window.Sentences[i - 1], next = window.Sentences[i];
            TextSpan rest = new(next.Sentence.Tokens[0].Span.Start, next.Sentence.Tokens[^1].Span.End);
            bool isSame = before.Sentence.Paragraph == next.Sentence.Paragraph;
            bool goesOn = Reaches(pieces[^1], before) && (isSame ? CueWindow.GoesOn(before, next) : IsOpen(before)) && next.Quotation.All(q => q >= 0);
            if (goesOn && pieces[^1].End < before.Sentence.Tokens[^1].Span.End)
            {
                pieces[^1] = new(pieces[^1].Start, before.Sentence.Tokens[^1].Span.End);
            }

            if (goesOn && isSame)
            {
                pieces[^1] = new(pieces[^1].Start, rest.End);
            }
            else if (goesOn)
            {
                pieces.Add(rest);
            }
        }

        return pieces.ToImmutable();
    }

    /// <summary>Whether a piece reaches the end of a sentence, its closing marks aside.</summary>
    private static bool Reaches(TextSpan piece, SentenceSyntax sentence)
    {
        int last = sentence.Count - 1;
        while (last > 0 && sentence.Sentence.Words[last].Upos == UniversalPos.Punctuation)
        {
            last--;
        }

        return piece.End >= sentence.Sentence.Tokens[last].Span.End && piece.Start <= sentence.Sentence.Tokens[last].Span.Start;
    }

    /// <summary>Whether the sentence ends in a quotation, and not with the mark that closes it.</summary>
    private static bool IsOpen(SentenceSyntax sentence) => sentence.Quotation[^1] >= 0 && sentence.Sentence.Words[^1].Xpos != "''";
}
