using System.Collections.Immutable;
using KnowledgeGraph.Attributions.Reading;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Propositions.Reading;

/// <summary>
/// A sentence as the rules see it: its words in lower case with their classes and forms, its quotations, and where a clause can reach.
/// Indices are those of <see cref="Sentence.Tokens"/>, which are written words: see <see cref="WrittenWords"/>.
/// </summary>
internal sealed class SentenceView
{
    private readonly string[] _words;
    private readonly WordClass[] _classes;
    private readonly VerbForms[] _forms;
    private readonly int[] _quotation;
    private readonly int[] _limits;
    private TimeExpression[]? _times;

    public SentenceView(string text, Sentence sentence, ImmutableArray<TextSpan> quotations, EnglishLexicon lexicon)
    {
        Text = text;
        Sentence = sentence;
        Quotations = quotations;
        Lexicon = lexicon;
        int count = sentence.Tokens.Length;
        _words = new string[count];
        _classes = new WordClass[count];
        _forms = new VerbForms[count];
        for (int i = 0; i < count; i++)
        {
            _words[i] = sentence.Tokens[i].Span.In(text).ToLowerInvariant().Replace('’', '\'');
            _classes[i] = lexicon.FunctionWords.ClassOf(_words[i]);
            _forms[i] = lexicon.Verbs.Find(_words[i]).Forms;
        }

        for (int i = 0; i < count; i++)
        {
            _classes[i] = IsMonthOfMay(i) ? WordClass.Time : _classes[i];
        }

        _quotation = QuotationOfEachToken();
        End = EndOfWords();
        _limits = Limits();
        IsHeadline = Enumerable.Range(0, count).Count(IsCapitalised) * 2 > count;
    }

    public string Text { get; }

    public Sentence Sentence { get; }

    public EnglishLexicon Lexicon { get; }

    /// <summary>The quotations that overlap the sentence, in order; one may begin before it or end after it.</summary>
    public ImmutableArray<TextSpan> Quotations { get; }

    /// <summary>Number of tokens.</summary>
    public int Count => _words.Length;

    /// <summary>Index after the last token that is neither final punctuation nor a closing mark.</summary>
    public int End { get; }

    public ReadOnlySpan<string> Words => _words;

    /// <summary>The word at <paramref name="i"/> in lower case, apostrophes straight; empty outside the sentence.</summary>
    public string Word(int i) => i >= 0 && i < _words.Length ? _words[i] : "";

    public WordClass Class(int i) => i >= 0 && i < _classes.Length ? _classes[i] : WordClass.Open;

    public VerbForms Forms(int i) => i >= 0 && i < _forms.Length ? _forms[i] : VerbForms.None;

    public bool Is(int i, WordClass a) => i >= 0 && i < _classes.Length && _classes[i] == a;

    /// <summary>The token's characters as they stand.</summary>
    public ReadOnlySpan<char> Surface(int i) => Text.AsSpan(Sentence.Tokens[i].Span.Start, Sentence.Tokens[i].Span.Length);

    /// <summary>Whether the token begins with a letter or a digit.</summary>
    public bool IsWord(int i) => i >= 0 && i < _words.Length && char.IsLetterOrDigit(_words[i][0]);

    /// <summary>Whether the token is a clitic such as "'s".</summary>
    public bool IsClitic(int i) => Word(i) is ['\'', var c, ..] && char.IsLetter(c) || Word(i) is "n't";

    public bool IsCapitalised(int i) => i >= 0 && i < _words.Length && char.IsUpper(Surface(i)[0]);

    public bool IsComma(int i) => Word(i) is ",";

    /// <summary>Whether a clause ends at the token whatever the words: a full stop or mark of its kind, a colon, a semicolon, a dash or the sentence's end.</summary>
    public bool IsBreak(int i) => i < 0 || i >= Count || Word(i) is ";" or ":" or "!" or "?" or "—" or "--" or "…" || Word(i) is "–" && !IsGlued(i);

    /// <summary>Whether no white space stands on either side of the token, as at the dash of "1914–1918".</summary>
    public bool IsGlued(int i) =>
        i > 0 && i + 1 < Count && Sentence.Tokens[i - 1].Span.End == Sentence.Tokens[i].Span.Start && Sentence.Tokens[i].Span.End == Sentence.Tokens[i + 1].Span.Start;

    /// <summary>Index into <see cref="Quotations"/> of the one that the token lies in, marks included, or -1.</summary>
    public int QuotationAt(int i) => i >= 0 && i < _quotation.Length ? _quotation[i] : -1;

    /// <summary>Whether a quotation of several tokens opens at the token.</summary>
    public bool OpensQuotation(int i) => QuotationAt(i) is >= 0 and var q && Quotations[q].Start == Sentence.Tokens[i].Span.Start;

    /// <summary>Whether a quotation closes with the token.</summary>
    public bool ClosesQuotation(int i) => QuotationAt(i) is >= 0 and var q && Quotations[q].End == Sentence.Tokens[i].Span.End;

    /// <summary>The tokens of quotation <paramref name="q"/> that are in this sentence.</summary>
    public TokenRange TokensOf(int q) => new(Array.IndexOf(_quotation, q), Array.LastIndexOf(_quotation, q) + 1);

    /// <summary>
    /// Where anything that begins at <paramref name="i"/> must end at the latest: the close of the quotation or the parenthesis that it stands in, or <see cref="End"/>.
    /// </summary>
    public int Limit(int i) => i >= 0 && i < _limits.Length ? _limits[i] : End;

    /// <summary>The time expressions, in order, none inside another.</summary>
    public TimeExpression[] Times => _times ??= TimeExpression.Of(this);

    /// <summary>Whether most words are capitalised, as in a headline.</summary>
    public bool IsHeadline { get; }

    /// <summary>The characters from the first to the last token of <paramref name="range"/>.</summary>
    public TextSpan Span(TokenRange range) => new(Sentence.Tokens[range.Start].Span.Start, Sentence.Tokens[range.End - 1].Span.End);

    /// <summary>Whether the token is the month and not the modal: a capital beside a number or after a preposition.</summary>
    private bool IsMonthOfMay(int i) =>
        _words[i] == "may" && IsCapitalised(i) && (Is(i - 1, WordClass.Preposition) || Word(i - 1) is [>= '0' and <= '9', ..] || Word(i + 1) is [>= '0' and <= '9', ..]);

    private int[] QuotationOfEachToken()
    {
        var of = new int[Count];
        int q = 0;
        for (int i = 0; i < of.Length; i++)
        {
            var token = Sentence.Tokens[i].Span;
            while (q < Quotations.Length && Quotations[q].End <= token.Start)
            {
                q++;
            }

            of[i] = q < Quotations.Length && Quotations[q].Overlaps(token) ? q : -1;
        }

        return of;
    }

    private int EndOfWords()
    {
        int end = Count;
        while (end > 0 && !IsWord(end - 1) && !IsClitic(end - 1) && Word(end - 1) is not (")" or "%" or "]") && !ClosesQuotation(end - 1))
        {
            end--;
        }

        return end;
    }

    private int[] Limits()
    {
        var limits = new int[Count];
        int close = -1;
        for (int i = Count - 1; i >= 0; i--)
        {
            close = Word(i) switch { ")" => i, "(" => -1, _ => close };
            limits[i] = close > i ? close : End;
        }

        for (int i = Count - 1, last = -1, end = 0; i >= 0; i--)
        {
            if (_quotation[i] >= 0 && _quotation[i] != last)
            {
                last = _quotation[i];
                end = ClosesQuotation(i) ? i : i + 1;
            }

            if (_quotation[i] >= 0 && !OpensQuotation(i))
            {
                limits[i] = Math.Min(limits[i], end);
            }
        }

        return limits;
    }
}
