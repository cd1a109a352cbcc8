namespace KnowledgeGraph.Text;

/// <summary>
/// A half-open range <c>[Start, End)</c> of UTF-16 code units in <see cref="Article.Text"/>.
/// Published offsets count Unicode code points instead: see <see cref="CodePointIndex"/>.
/// </summary>
/// <remarks>Invariant: <c>0 &lt;= Start &lt;= End</c>. Spans order by start, then by end.</remarks>
public readonly record struct TextSpan : IComparable<TextSpan>
{
    /// <summary>Creates a span; throws <see cref="ArgumentOutOfRangeException"/> where the range is negative or reversed.</summary>
    public TextSpan(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        Start = start;
        End = end;
    }

    /// <summary>Index of the first code unit.</summary>
    public int Start { get; }

    /// <summary>Index after the last code unit.</summary>
    public int End { get; }

    /// <summary>Number of UTF-16 code units.</summary>
    public int Length => End - Start;

    /// <summary>Whether the span holds no code unit.</summary>
    public bool IsEmpty => Start == End;

    /// <summary>Whether <paramref name="other"/> lies wholly inside this span.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the code unit at <paramref name="index"/> is in this span.</summary>
    public bool Contains(int index) => Start <= index && index < End;

    /// <summary>Whether the two spans share a code unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The characters of this span in <paramref name="text"/>.</summary>
    public string In(string text) => text[Start..End];

    /// <summary>The characters of this span in <paramref name="text"/>, not copied.</summary>
    public ReadOnlySpan<char> SpanIn(string text) => text.AsSpan(Start, Length);

    /// <summary>This span without white space (U+00A0 included) at either end.</summary>
    public TextSpan Trim(string text) => Trim(text, char.IsWhiteSpace);

    /// <summary>This span without the code units at either end that <paramref name="isTrimmed"/> tells.</summary>
    public TextSpan Trim(string text, Func<char, bool> isTrimmed)
    {
        int start = Start, end = End;
        while (start < end && isTrimmed(text[start]))
        {
            start++;
        }

        while (end > start && isTrimmed(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    /// <inheritdoc/>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    /// <summary>Whether <paramref name="left"/> sorts before <paramref name="right"/>.</summary>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> sorts after <paramref name="right"/>.</summary>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not sort after <paramref name="right"/>.</summary>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not sort before <paramref name="right"/>.</summary>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public override string ToString() => $"[{Start},{End})";
}
