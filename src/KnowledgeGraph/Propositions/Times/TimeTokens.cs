namespace KnowledgeGraph.Propositions.Times;

/// <summary>A run of letters, a run of digits or a single mark.</summary>
/// <param name="Start">UTF-16 index of its first character in the text.</param>
/// <param name="End">Index after its last character.</param>
/// <param name="Kind">What it does in a time.</param>
/// <param name="Value">The number of digits' value, the value of a word, the character of a mark.</param>
/// <param name="Word">A word of the table in lower case, otherwise null.</param>
/// <param name="IsGlued">Whether it begins where the token before it ends.</param>
/// <param name="IsUpper">Whether it begins with a capital.</param>
internal readonly record struct TimeToken(int Start, int End, TimeWordKind Kind, int Value, string? Word, bool IsGlued, bool IsUpper)
{
    public int Length => End - Start;
}

/// <summary>A piece of text as the tokens that times are read from. Hyphens and dashes part words. Takes linear time.</summary>
internal sealed class TimeTokens
{
    private const int MostDigits = 9;

    private readonly List<TimeToken> _tokens = [];

    public int Count => _tokens.Count;

    /// <summary>The token at <paramref name="i"/>; an empty one outside of the text.</summary>
    public TimeToken this[int i] => i >= 0 && i < _tokens.Count ? _tokens[i] : default;

    /// <summary>Replaces the tokens by those of a piece of <paramref name="text"/>; answers whether any could be part of a time.</summary>
    public bool Read(string text, int start, int end)
    {
        _tokens.Clear();
        bool any = false;
        for (int i = start, before = -1; i < end;)
        {
            char c = text[i];
            if (char.IsWhiteSpace(c))
            {
                i++;
                continue;
            }

            var token = char.IsLetter(c) ? Word(text, i, end, i == before) : char.IsAsciiDigit(c) ? Digits(text, i, end, i == before) : new TimeToken(i, i + 1, TimeWordKind.Mark, c, null, i == before, false);
            any |= token.Kind is not (TimeWordKind.Other or TimeWordKind.Mark or TimeWordKind.Function or TimeWordKind.Number) || token.Word is "then" or "time" or "period" or "noon" or "midnight";
            _tokens.Add(token);
            i = before = token.End;
        }

        return any;
    }

    public bool Is(int i, TimeWordKind kind) => this[i].Kind == kind;

    public bool Is(int i, string word) => this[i].Word == word;

    public bool IsMark(int i, char mark) => this[i] is { Kind: TimeWordKind.Mark } token && token.Value == mark;

    /// <summary>A hyphen, dash or slash.</summary>
    public bool IsDash(int i) => this[i] is { Kind: TimeWordKind.Mark, Value: '-' or '–' or '—' or '‑' or '‐' or '/' };

    private static TimeToken Word(string text, int start, int end, bool glued)
    {
        int i = start + 1;
        while (i < end && char.IsLetter(text[i]))
        {
            i++;
        }

        var word = TimeWords.Find(text.AsSpan(start, i - start));
        bool upper = char.IsUpper(text[start]);
        var kind = !upper && word.Kind is TimeWordKind.Month or TimeWordKind.MonthShort or TimeWordKind.Weekday or TimeWordKind.Era or TimeWordKind.Zone ? TimeWordKind.Other : word.Kind;
        return new TimeToken(start, i, kind, word.Value, kind == TimeWordKind.Other ? null : word.Word, glued, upper);
    }

    private static TimeToken Digits(string text, int start, int end, bool glued)
    {
        int i = start, value = 0;
        bool amount = false;
        while (i < end && (char.IsAsciiDigit(text[i]) || i + 1 < end && text[i] is ',' or '.' && char.IsAsciiDigit(text[i + 1])))
        {
            amount |= !char.IsAsciiDigit(text[i]);
            value = char.IsAsciiDigit(text[i]) && i - start <= MostDigits ? (int)Math.Min(int.MaxValue, (value * 10L) + text[i] - '0') : value;
            i++;
        }

        return new TimeToken(start, i, amount ? TimeWordKind.Amount : TimeWordKind.Digits, value, null, glued, false);
    }
}
