namespace KnowledgeGraph.Text.Markup.References;

/// <summary>
/// The pairs of brackets, quotation marks and Markdown's emphasis marks in a span, found in one pass. Marks without a partner are no enclosures, so that a stray bracket swallows nothing.
/// </summary>
internal sealed class Enclosures
{
    private readonly TextSpan _span;
    private readonly int[] _partners;

    public Enclosures(string text, TextSpan span)
    {
        _span = span;
        _partners = new int[span.Length];
        var parentheses = new Stack<int>();
        var brackets = new Stack<int>();
        var quotes = new Stack<int>();
        var curly = new Stack<int>();
        var emphasis = new Stack<int>();
        for (int i = span.Start; i < span.End; i++)
        {
            switch (text[i])
            {
                case '(':
                    parentheses.Push(i);
                    break;
                case ')':
                    Pair(parentheses, i);
                    break;
                case '[':
                    brackets.Push(i);
                    break;
                case ']':
                    Pair(brackets, i);
                    break;
                case '“':
                    curly.Push(i);
                    break;
                case '”':
                    Pair(curly, i);
                    break;
                case '_' or '*' when OpensEmphasis(text, span, i):
                    emphasis.Push(i);
                    break;
                case '_' or '*' when ClosesEmphasis(text, span, i) && emphasis.TryPeek(out int opener) && text[opener] == text[i]:
                    Pair(emphasis, i);
                    break;
                case '"' when OpensQuote(text, span, i):
                    quotes.Push(i);
                    break;
                case '"':
                    Pair(quotes, i);
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>The index of the mark that closes the one at <paramref name="index"/>, or -1.</summary>
    public int CloserOf(int index) => _span.Contains(index) ? _partners[index - _span.Start] - 1 : -1;

    /// <summary>Whether a straight quotation mark stands where an opening one does.</summary>
    public static bool OpensQuote(string text, TextSpan span, int index) =>
        index + 1 < span.End
        && !char.IsWhiteSpace(text[index + 1])
        && (index == span.Start || char.IsWhiteSpace(text[index - 1]) || (text[index - 1] is '(' or '[' or '—' or '–' or '"' or '\'' or '‘' && OpensAfter(text, span, index)));

    private static bool OpensEmphasis(string text, TextSpan span, int index) =>
        index + 1 < span.End && !char.IsWhiteSpace(text[index + 1]) && (index == span.Start || !char.IsLetterOrDigit(text[index - 1])) && text[index + 1] != text[index];

    private static bool ClosesEmphasis(string text, TextSpan span, int index) =>
        index > span.Start && !char.IsWhiteSpace(text[index - 1]) && (index + 1 == span.End || !char.IsLetterOrDigit(text[index + 1]));

    // A mark after another quotation mark opens only where that one does: at the start or after a blank.
    private static bool OpensAfter(string text, TextSpan span, int index) =>
        text[index - 1] is not ('"' or '\'') || index - 1 == span.Start || char.IsWhiteSpace(text[index - 2]) || text[index - 2] is '(' or '[';

    private void Pair(Stack<int> openers, int closer)
    {
        if (openers.TryPop(out int opener))
        {
            _partners[opener - _span.Start] = closer + 1;
        }
    }
}
