using System.Collections.Immutable;

namespace KnowledgeGraph.Text.Language;

/// <summary>One pass over a stretch of text: at each place the first kind of token that can stand there is taken, and no character is looked at again and again.</summary>
internal ref struct TokenScanner
{
    private readonly string _text;
    private readonly int _start;
    private readonly int _limit;
    private readonly int _finalStop;
    private readonly ImmutableArray<Token>.Builder _tokens;
    private int _at;
    private int _noAddressBefore;
    private bool _quoteIsOpen;

    /// <param name="text">The text.</param>
    /// <param name="start">Where the stretch begins.</param>
    /// <param name="limit">Where it ends.</param>
    /// <param name="finalStop">The full stop that ends the sentence and no abbreviation, or -1.</param>
    /// <param name="tokens">Where the tokens go.</param>
    public TokenScanner(string text, int start, int limit, int finalStop, ImmutableArray<Token>.Builder tokens)
    {
        _text = text;
        _start = start;
        _limit = limit;
        _finalStop = finalStop;
        _tokens = tokens;
        _at = start;
        _noAddressBefore = start;
    }

    /// <summary>Appends the tokens of the stretch.</summary>
    public void Run()
    {
        while (_at < _limit)
        {
            if (Characters.IsBlank(_text[_at]))
            {
                _at++;
            }
            else if (!TakeAddress() && !TakeNumber() && !TakeWord())
            {
                TakeMark();
            }
        }
    }

    private readonly bool Touches => _at > _start && !Characters.IsBlank(_text[_at - 1]);

    /// <summary>Whether no letter or digit stands right before the place.</summary>
    private readonly bool BeginsWord => _at == _start || !char.IsLetterOrDigit(_text[_at - 1]);

    private bool TakeAddress()
    {
        if (_at < _noAddressBefore || !BeginsWord)
        {
            return false;
        }

        int end = AddressScanner.End(_text, _at, _limit, out _noAddressBefore);
        return end > _at && Take(end);
    }

    private bool TakeNumber()
    {
        int end = BeginsWord ? NumberScanner.End(_text, _at, _limit) : Characters.DigitRun(_text, _at, _limit);
        if (end == _at)
        {
            return false;
        }

        int letters = Characters.WordRun(_text, end, _limit);
        return letters == end || NumberScanner.IsUnit(_text, end, letters, _limit)
            ? Take(NumberScanner.WithPlural(_text, _at, end, _limit))
            : TakeWord(letters);
    }

    private bool TakeWord()
    {
        int elided = BeginsWord ? Contractions.ElisionEnd(_text, _at, _limit) : _at;
        return TakeWord(elided > _at ? elided : Characters.WordRun(_text, _at, _limit));
    }

    /// <param name="run">The end of what is known to belong to the word.</param>
    private bool TakeWord(int run)
    {
        int end = WordScanner.End(_text, _at, run, _limit);
        if (end == _at)
        {
            return false;
        }

        int stop = AbbreviationScanner.End(_text, _at, end, _limit, _finalStop);
        if (stop > 0)
        {
            return Take(stop);
        }

        Span<int> cuts = stackalloc int[Contractions.MostParts];
        int count = Contractions.Cut(_text, _at, end, cuts);
        bool joins = false;
        foreach (int cut in cuts[..count])
        {
            Take(cut, joins);
            joins = true;
        }

        return Take(end, joins);
    }

    private void TakeMark()
    {
        int clitic = Contractions.CliticEnd(_text, _at, _limit);
        if (clitic > _at && (Touches || StandsAlone(clitic)))
        {
            Take(clitic, joinsPrevious: Touches);
            return;
        }

        int end = MarkScanner.End(_text, _at, _limit);
        bool isGenitive = false;
        if (end == _at + 1 && _text[_at] is '\'' or '’' or '‘')
        {
            bool opens = !Touches || _text[_at] == '‘';
            isGenitive = !opens && !_quoteIsOpen && _text[_at - 1] is 's' or 'S' && Characters.WordLength(_text, end, _limit) == 0;
            _quoteIsOpen = opens;
        }

        Take(end, isGenitive);
    }

    /// <summary>Whether a clitic has blanks on both sides, as text has it whose tokens are parted by blanks ("the town 's mayor").</summary>
    private readonly bool StandsAlone(int end) => _at > _start && !_quoteIsOpen && (end == _limit || Characters.IsBlank(_text[end]));

    private bool Take(int end, bool joinsPrevious = false)
    {
        _tokens.Add(new Token(new TextSpan(_at, end), joinsPrevious));
        _at = end;
        return true;
    }
}
