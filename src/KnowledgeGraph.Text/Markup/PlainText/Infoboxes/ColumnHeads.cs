namespace KnowledgeGraph.Text.Markup.PlainText.Infoboxes;

/// <summary>
/// The names that must head a column of the parties' row: those who claim something of another column, else those whom the title sets against each
/// other, also in an adjective ("Ruritanian–Elbonian War").
/// </summary>
internal sealed class ColumnHeads
{
    private const int ShortestStem = 4;
    private const int LongestEnding = 3;
    private static readonly char[] TitleSeparators = ['–', '-', '—', '/', ' '];

    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _titleWords = [];
    private string _title = "";

    private ColumnHeads()
    {
    }

    /// <summary>The heads of the columns that <paramref name="cells"/> form.</summary>
    public static ColumnHeads In(string text, IReadOnlyList<Cell> cells, string title, ScopeHeaders scopes)
    {
        var heads = new ColumnHeads();
        foreach (var cell in cells)
        {
            if (scopes.At(text, cell.Span) is var (scope, _))
            {
                heads._names.Add(Name(text, scope.Source));
            }
        }

        if (heads._names.Count == 0)
        {
            heads._title = $" {string.Join(' ', title.Split(TitleSeparators))} ";
            heads._titleWords.AddRange(title.Split(TitleSeparators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Where(w => char.IsUpper(w[0])).Take(8));
        }

        return heads;
    }

    /// <summary>Whether the cell is one of the heads.</summary>
    public bool Match(string text, TextSpan cell)
    {
        string name = Name(text, cell);
        return _names.Contains(name) || _titleWords.Exists(w => IsForm(w, name))
            || (name.Length >= ShortestStem && _title.Contains($" {name} ", StringComparison.Ordinal));
    }

    /// <summary>Whether a word is the name or an adjective of it: the same but for a short ending.</summary>
    public static bool IsForm(ReadOnlySpan<char> word, ReadOnlySpan<char> name)
    {
        int common = word.CommonPrefixLength(name);
        return common == name.Length && common == word.Length
            || (common >= ShortestStem && name.Length - common < LongestEnding && word.Length - common <= LongestEnding);
    }

    private static string Name(string text, TextSpan span) =>
        RowValue.Read(text, span)?.Text is { } value ? value.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? value[4..] : value : "";
}
