using System.Collections.Immutable;
using System.Globalization;
using KnowledgeGraph.Attributions.Reading;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Propositions.Reading;

/// <summary>How many or how much a noun phrase speaks of.</summary>
/// <param name="Words">The number with what bounds it ("at least nine").</param>
/// <param name="Digits">The number in digits; null where it is no whole number or is what is left out ("all but four").</param>
/// <param name="Bound">The words that bound it, or no words.</param>
/// <param name="Unit">The unit or currency as it stands, or null.</param>
internal sealed record QuantityPhrase(TokenRange Words, string? Digits, TokenRange Bound, string? Unit)
{
    /// <summary>The quantity in the phrase of <paramref name="head"/>, or null.</summary>
    public static QuantityPhrase? Of(VoiceSyntax syntax, int head, ImmutableArray<int> words)
    {
        if (head < 0)
        {
            return null;
        }

        var lexicon = syntax.View.Lexicon.QuantityWords;
        string lemma = syntax.Words[head].Lemma.ToLowerInvariant();
        int counted = HasNumber(syntax, head, words) || !lexicon.IsCollection(lemma) ? head : MembersOf(syntax, head, words);
        int number = IsNumber(syntax, counted) ? counted : NumberUnder(syntax, counted, words);
        return number < 0 || !Counts(syntax, number, counted) ? null : Read(syntax, counted, number, words);
    }

    /// <summary>Whether a number counts what it stands with, and does not number or date it ("Round 1", "the 2016 elections").</summary>
    private static bool Counts(VoiceSyntax syntax, int number, int counted)
    {
        var view = syntax.View;
        if (number == counted)
        {
            bool isNumbered = syntax.Child(number, "compound") is >= 0 and var thing && syntax.Words[thing].Upos == UniversalPos.Noun;
            return !isNumbered && !view.Is(number + 1, WordClass.Time) && !view.Is(number - 1, WordClass.Time) && !view.IsGlued(number + 1) && !view.IsGlued(number - 1);
        }

        bool isUnit = view.Lexicon.QuantityWords.IsUnit(syntax.Words[counted].Lemma.ToLowerInvariant()) || syntax.Words[counted].Upos is UniversalPos.Symbol;
        bool isSingular = syntax.Words[counted].Xpos is "NN" or "NNP" && view.Word(number) is not ("one" or "1") && syntax.Words[counted].Lemma != "people";
        bool isYear = view.Word(number) is ['1' or '2', >= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9'] && syntax.Children[counted].Exists(c => c < number && syntax.Relation(c) is "det" or "nmod");
        return number < counted && (isUnit || !isSingular && !isYear);
    }

    private static QuantityPhrase? Read(VoiceSyntax syntax, int counted, int number, ImmutableArray<int> words)
    {
        var view = syntax.View;
        int start = number, end = number + 1;
        while (words.Contains(start - 1) && IsNumber(syntax, start - 1))
        {
            start--;
        }

        string currency = CurrencyOf(view, start);
        while (words.Contains(end) && (IsNumber(syntax, end) || currency.Length > 0 && view.Lexicon.Numerals.IsMoneyScale(view.Word(end)) || view.Word(end) == "and" && view.Word(start) is not ['0' or >= '1' and <= '9', ..] && IsNumber(syntax, end + 1)))
        {
            end++;
        }

        var (length, bound) = view.Lexicon.QuantityWords.BoundAtEndOf(view.Words[..start]);
        bool isOwn = length > 0 && words.Contains(start - length);
        length = isOwn ? length : 0;
        decimal? value = isOwn && bound == QuantityBound.Exception ? null : ValueOf(view, start, end, currency.Length);
        bool isMeasure = view.Lexicon.QuantityWords.IsUnit(syntax.Words[counted].Lemma.ToLowerInvariant());
        string? unit = currency.Length > 0 ? currency : isMeasure && counted >= end ? view.Surface(counted).ToString() : null;
        bool isWhole = value is { } v && v == decimal.Truncate(v);
        return new QuantityPhrase(
            new TokenRange(start - length, end),
            isWhole ? value!.Value.ToString("0", CultureInfo.InvariantCulture) : null,
            isOwn && bound is not (QuantityBound.Exact or QuantityBound.Exception) ? new TokenRange(start - length, start) : TokenRange.None,
            unit);
    }

    private static bool HasNumber(VoiceSyntax syntax, int head, ImmutableArray<int> words) => IsNumber(syntax, head) || NumberUnder(syntax, head, words) >= 0;

    private static int NumberUnder(VoiceSyntax syntax, int head, ImmutableArray<int> words)
    {
        foreach (int child in syntax.Children[head])
        {
            if (syntax.Has(child, "nummod") && words.Contains(child) && IsNumber(syntax, child))
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>What the collection <paramref name="head"/> consists of; the collection itself where that is not said.</summary>
    private static int MembersOf(VoiceSyntax syntax, int head, ImmutableArray<int> words)
    {
        foreach (int child in syntax.Children[head])
        {
            if (syntax.Has(child, "nmod") && words.Contains(child) && syntax.Child(child, "case") is >= 0 and var of && syntax.View.Word(of) == "of")
            {
                return child;
            }
        }

        return head;
    }

    private static bool IsNumber(VoiceSyntax syntax, int i)
    {
        if (i < 0 || i >= syntax.View.Count || syntax.Name[i] >= 0)
        {
            return false;
        }

        string word = syntax.View.Word(i);
        int digits = CurrencyOf(syntax.View, i).Length;
        return word.Length > digits && char.IsAsciiDigit(word[digits]) && IsAmount(word.AsSpan(digits)) || syntax.View.Lexicon.Numerals.Of(word) is not null && syntax.Words[i].Upos is UniversalPos.Numeral or UniversalPos.Noun;
    }

    private static bool IsAmount(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (!char.IsAsciiDigit(c) && c is not (',' or '.'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What stands before the digits of an amount that is one word ("US$400"): a currency.</summary>
    private static string CurrencyOf(SentenceView view, int i)
    {
        var surface = view.Surface(i);
        int length = surface.IndexOfAnyInRange('0', '9');
        return length > 0 && surface[length - 1] is '$' or '€' or '£' or '¥' or '₹' ? surface[..length].ToString() : "";
    }

    private static decimal? ValueOf(SentenceView view, int start, int end, int currency)
    {
        if (currency == 0)
        {
            return view.Lexicon.Numerals.ValueOf(view.Words[start..end]);
        }

        string[] words = view.Words[start..end].ToArray();
        words[0] = words[0][currency..];
        return view.Lexicon.Numerals.ValueOf(words);
    }
}
