using System.Collections.Immutable;
using KnowledgeGraph.Text.Lexicon;

namespace KnowledgeGraph.Text.Markup.References;

/// <summary>The word lists that tell the fields of a citation apart.</summary>
internal static class ReferenceWords
{
    private static readonly Dictionary<string, CitationField>.AlternateLookup<ReadOnlySpan<char>> Fields = ReadFields();
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Forms = Set("document-forms.tsv", "words", StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Places = Set("publication-places.tsv", "place", StringComparer.Ordinal);
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Suffixes = Set("name-suffixes.tsv", "suffix", StringComparer.Ordinal);
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Marks = Set("editor-marks.tsv", "mark", StringComparer.OrdinalIgnoreCase);
    private static readonly ImmutableDictionary<string, string> Abbreviations = TsvTable
        .Embedded(typeof(ReferenceWords).Assembly, "abbreviations.tsv", "abbreviation", "kind")
        .Rows.ToImmutableDictionary(r => r[0], r => r[1], StringComparer.Ordinal);

    /// <summary>The phrases before back-reference links, the longer first where one starts another.</summary>
    public static ImmutableArray<string> BackReferencePhrases { get; } =
        [.. TsvTable.Embedded(typeof(ReferenceWords).Assembly, "back-reference-phrases.tsv", "phrase").Rows.Select(r => r[0])];

    /// <summary>The field that <paramref name="words"/> opens, or null.</summary>
    public static CitationField? Field(ReadOnlySpan<char> words) => Fields.TryGetValue(words, out var field) ? field : null;

    /// <summary>Whether the inside of parentheses describes the document instead of belonging to a name: "PDF", "in French", "2nd ed.".</summary>
    public static bool IsDescription(ReadOnlySpan<char> inside) =>
        Forms.Contains(inside)
        || (inside.StartsWith("in ", StringComparison.Ordinal) && inside.Length > 3 && char.IsUpper(inside[3]))
        || inside.EndsWith(" ed.", StringComparison.OrdinalIgnoreCase)
        || inside.EndsWith(" ed", StringComparison.OrdinalIgnoreCase)
        || inside.EndsWith("edition", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether <paramref name="name"/> is a place that works are published in.</summary>
    public static bool IsPlace(ReadOnlySpan<char> name) => Places.Contains(name);

    /// <summary>Whether <paramref name="word"/> follows a name without being a given name ("Jr.").</summary>
    public static bool IsNameSuffix(ReadOnlySpan<char> word) => Suffixes.Contains(word);

    /// <summary>Whether <paramref name="words"/> mark the people before them as editors ("eds.").</summary>
    public static bool IsEditorMark(ReadOnlySpan<char> words) => Marks.Contains(words);

    /// <summary>The kind of abbreviation that <paramref name="word"/> is without its full stop ("title", "number", "other"), or null.</summary>
    public static string? AbbreviationKind(string word) => Abbreviations.GetValueOrDefault(word);

    private static Dictionary<string, CitationField>.AlternateLookup<ReadOnlySpan<char>> ReadFields()
    {
        var fields = new Dictionary<string, CitationField>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in TsvTable.Embedded(typeof(ReferenceWords).Assembly, "reference-fields.tsv", "words", "field").Rows)
        {
            if (!Enum.TryParse(row[1], ignoreCase: true, out CitationField field))
            {
                throw row.Error($"'{row[1]}' is no field");
            }

            fields.Add(row[0], field);
        }

        return fields.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string file, string column, StringComparer comparer) =>
        new HashSet<string>(TsvTable.Embedded(typeof(ReferenceWords).Assembly, file, column).Keys(), comparer).GetAlternateLookup<ReadOnlySpan<char>>();
}

/// <summary>The fields that a word of <c>reference-fields.tsv</c> can open.</summary>
internal enum CitationField
{
    /// <summary>When the work was read.</summary>
    Accessed,

    /// <summary>When the work was archived.</summary>
    Archived,

    /// <summary>The site that delivers another's work.</summary>
    Via,

    /// <summary>A journal's volume.</summary>
    Volume,

    /// <summary>A volume's issue.</summary>
    Issue,

    /// <summary>Pages.</summary>
    Pages,

    /// <summary>A Digital Object Identifier.</summary>
    Doi,

    /// <summary>A serial's number.</summary>
    Issn,

    /// <summary>A book's number.</summary>
    Isbn,

    /// <summary>Another registry's number, which is skipped.</summary>
    Identifier,

    /// <summary>People who are no authors.</summary>
    Contributor,

    /// <summary>A part of a journal's name after its full stop.</summary>
    Section,

    /// <summary>In the place of a date: there is none.</summary>
    Undated,

    /// <summary>Before a date: what it is the date of, or how sure.</summary>
    Qualifier,
}
