using System.Collections.Immutable;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Attributions.Reading;

/// <summary>
/// The words of a sentence as it is written, which is what rules on words and punctuation read: a hyphenated word, an amount with its currency or unit and an abbreviation
/// with its last stop are one. Clitics stay apart.
/// </summary>
internal static class WrittenWords
{
    /// <summary><paramref name="sentence"/> with its written words as tokens, and nothing that indexes syntactic words.</summary>
    public static Sentence Of(string text, Sentence sentence)
    {
        var tokens = sentence.Tokens;
        var words = ImmutableArray.CreateBuilder<Token>(tokens.Length);
        for (int i = 0; i < tokens.Length;)
        {
            int last = LastOf(text, tokens, i);
            words.Add(tokens[i] with { Span = new TextSpan(tokens[i].Span.Start, tokens[last].Span.End) });
            i = last + 1;
        }

        return sentence with { Tokens = words.DrainToImmutable(), Words = [], Entities = [] };
    }

    /// <summary>The places of the same words.</summary>
    public static IEnumerable<TextSpan> In(string text, ImmutableArray<Token> tokens)
    {
        for (int i = 0; i < tokens.Length;)
        {
            int last = LastOf(text, tokens, i);
            yield return new TextSpan(tokens[i].Span.Start, tokens[last].Span.End);
            i = last + 1;
        }
    }

    private static int LastOf(string text, ImmutableArray<Token> tokens, int first)
    {
        int last = first;
        while (Reach(text, tokens, last) is var next && next > last)
        {
            last = next;
        }

        return last;
    }

    /// <summary>The index of the token that the word goes on to after token <paramref name="i"/>; <paramref name="i"/> where it ends there.</summary>
    private static int Reach(string text, ImmutableArray<Token> tokens, int i)
    {
        if (!Touch(tokens, i, i + 1) || !IsWord(text, tokens[i]))
        {
            return i;
        }

        var next = tokens[i + 1].Span;
        if (IsWord(text, tokens[i + 1]))
        {
            return i + 1;
        }

        if (next.Length > 1)
        {
            return i;
        }

        char mark = text[next.Start];
        bool inside = Touch(tokens, i + 1, i + 2) && IsWord(text, tokens[i + 2]);
        bool isNumber = inside && char.IsAsciiDigit(text[next.Start - 1]) && char.IsAsciiDigit(text[next.End]);
        return inside && (mark is '-' or '‐' or '‑' or '&' || (mark == '/' && isNumber)) ? i + 2
            : mark == '.' && text.AsSpan(tokens[i].Span.Start, tokens[i].Span.Length).Contains('.') && char.IsLetter(text[next.Start - 1]) ? i + 1
            : i;
    }

    /// <summary>Whether nothing stands between the two tokens and the second is no clitic.</summary>
    private static bool Touch(ImmutableArray<Token> tokens, int left, int right) =>
        right < tokens.Length && tokens[left].Span.End == tokens[right].Span.Start && !tokens[right].JoinsPrevious;

    private static bool IsWord(string text, Token token) => char.IsLetterOrDigit(text[token.Span.Start]) || text[token.Span.Start] is '$' or '€' or '£';
}
