using System.Collections.Immutable;

namespace KnowledgeGraph.Text.Language;

/// <summary>
/// Cuts sentences into the syntactic words of <see href="https://universaldependencies.org/en/tokenization.html">UD English</see> as the
/// treebanks EWT and GUM write them: clitics apart ("do n't", "Iran 's"), compounds apart at their hyphens ("well - known") but not at those after an
/// affix ("non-profit"), numbers apart from units and currencies, addresses whole, runs of one mark whole.
/// </summary>
/// <remarks>
/// Every character that is not blank (<see cref="IsBlank"/>) is in exactly one token; tokens are in order. Time is linear. Thread-safe.
/// </remarks>
public static class Tokenizer
{
    /// <summary>Appends the tokens of <paramref name="sentence"/>.</summary>
    public static void Tokenize(string text, TextSpan sentence, ImmutableArray<Token>.Builder tokens) => Tokenize(text, sentence, [], tokens);

    /// <summary>Appends the tokens of <paramref name="sentence"/> that lie outside <paramref name="gaps"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentence">A whole sentence: its last full stop is a token, whatever stands before it.</param>
    /// <param name="gaps">Citation markers and the like, in order; they part words as blanks do.</param>
    /// <param name="tokens">Where the tokens go.</param>
    public static void Tokenize(string text, TextSpan sentence, ReadOnlySpan<TextSpan> gaps, ImmutableArray<Token>.Builder tokens)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(tokens);
        int finalStop = FinalStop(text, sentence);
        int at = sentence.Start;
        foreach (var gap in gaps)
        {
            if (gap.Start >= sentence.End)
            {
                break;
            }

            Scan(text, at, gap.Start, finalStop, tokens);
            at = Math.Max(at, gap.End);
        }

        Scan(text, at, sentence.End, finalStop, tokens);
    }

    /// <summary>Whether the character is in no token: white space, a control character, a zero-width space.</summary>
    public static bool IsBlank(char c) => Characters.IsBlank(c);

    private static void Scan(string text, int start, int limit, int finalStop, ImmutableArray<Token>.Builder tokens)
    {
        if (start < limit)
        {
            new TokenScanner(text, start, limit, finalStop, tokens).Run();
        }
    }

    /// <summary>Where the full stop stands that ends the sentence, closing marks after it allowed; -1 where none does.</summary>
    private static int FinalStop(string text, TextSpan sentence)
    {
        int at = sentence.End - 1;
        while (at >= sentence.Start && (Characters.IsBlank(text[at]) || Characters.IsQuote(text[at]) || text[at] is ')' or ']' or '}'))
        {
            at--;
        }

        return at >= sentence.Start && text[at] == '.' ? at : -1;
    }
}
