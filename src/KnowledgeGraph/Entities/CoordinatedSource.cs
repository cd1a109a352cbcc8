using System.Collections.Immutable;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Entities;

/// <summary>
/// Parts joint speakers: "both the union and the ministry", "the union and the ministry", "Chile and Peru". Names that hold an "and" of their own
/// ("Ministry of Trade and Industry") stay whole, and so does everything that gives no sign.
/// </summary>
internal static class CoordinatedSource
{
    private const string Both = "both ", And = " and ";
    private const int MostWordsOfABareName = 3;

    /// <summary>The speakers in <paramref name="source"/>: two, or the one that it is.</summary>
    public static ImmutableArray<TextSpan> Split(string text, TextSpan source)
    {
        string words = source.In(text);
        bool both = words.StartsWith(Both, StringComparison.OrdinalIgnoreCase);
        int start = both ? Both.Length : 0;
        int and = words.IndexOf(And, start, StringComparison.Ordinal);
        if (and < 0 || words.Contains(',') || words.IndexOf(And, and + 1, StringComparison.Ordinal) >= 0)
        {
            return [source];
        }

        string left = words[start..and], right = words[(and + And.Length)..];
        return both || (HasArticle(left) && HasArticle(right)) || (IsBareName(left) && IsBareName(right))
            ? [new TextSpan(source.Start + start, source.Start + and), new TextSpan(source.Start + and + And.Length, source.End)]
            : [source];
    }

    private static bool HasArticle(string words) => words.StartsWith("the ", StringComparison.OrdinalIgnoreCase);

    private static bool IsBareName(string words)
    {
        string[] parts = words.Split(' ');
        return parts.Length <= MostWordsOfABareName && parts.All(p => p.Length > 0 && char.IsUpper(p[0]));
    }
}
