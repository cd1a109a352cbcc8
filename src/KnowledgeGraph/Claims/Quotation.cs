using System.Collections.Immutable;
using KnowledgeGraph.Attributions;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Claims;

/// <summary>Finds the words that a text gives as the source's own.</summary>
internal static class Quotation
{
    /// <summary>What stands between quotation marks in <paramref name="evidence"/>; all of it where a direct quotation has its marks outside.</summary>
    public static ImmutableArray<string> In(string text, ImmutableArray<TextSpan> evidence, QuoteForm form)
    {
        if (form == QuoteForm.Indirect)
        {
            return [];
        }

        var quoted = SpansIn(text, evidence);
        return quoted.IsEmpty && form == QuoteForm.Direct ? [.. evidence.Select(e => e.In(text))] : [.. quoted.Select(q => q.In(text))];
    }

    /// <summary>What stands between quotation marks in <paramref name="evidence"/>, without the marks.</summary>
    public static ImmutableArray<TextSpan> SpansIn(string text, ImmutableArray<TextSpan> evidence)
    {
        var quoted = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var span in evidence)
        {
            AddQuoted(text, span, quoted);
        }

        return quoted.ToImmutable();
    }

    private static void AddQuoted(string text, TextSpan span, ImmutableArray<TextSpan>.Builder quoted)
    {
        int open = -1;
        for (int i = span.Start; i < span.End; i++)
        {
            if (open < 0 && (text[i] is '"' or '“'))
            {
                open = i + 1;
            }
            else if (open >= 0 && (text[i] is '"' or '”'))
            {
                if (i > open)
                {
                    quoted.Add(new TextSpan(open, i));
                }

                open = -1;
            }
        }
    }
}
