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

        var quoted = ImmutableArray.CreateBuilder<string>();
        foreach (var span in evidence)
        {
            AddQuoted(span.In(text), quoted);
        }

        return quoted.Count == 0 && form == QuoteForm.Direct ? [.. evidence.Select(e => e.In(text))] : quoted.ToImmutable();
    }

    private static void AddQuoted(string words, ImmutableArray<string>.Builder quoted)
    {
        int open = -1;
        for (int i = 0; i < words.Length; i++)
        {
            if (open < 0 && (words[i] is '"' or '“'))
            {
                open = i + 1;
            }
            else if (open >= 0 && (words[i] is '"' or '”'))
            {
                if (i > open)
                {
                    quoted.Add(words[open..i]);
                }

                open = -1;
            }
        }
    }
}
