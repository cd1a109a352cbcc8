using System.Collections.Immutable;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Lexicon;

namespace KnowledgeGraph.Training.Names;

/// <summary>What words tell of names: titles, peoples, class nouns.</summary>
internal sealed class NameLexicon
{
    private readonly ImmutableHashSet<string> _titles = Read("titles.tsv");
    private readonly ImmutableHashSet<string> _peoples = Read("peoples.tsv");
    private readonly ImmutableHashSet<string> _plain = Read("plain-words.tsv");
    private readonly Dictionary<string, NamedEntityType> _classes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NamedEntityType> _nameWords = new(StringComparer.Ordinal);

    private readonly ImmutableHashSet<string> _particles = Read("name-particles.tsv");
    private readonly ImmutableHashSet<string> _classPhraseEnds = Read("class-phrase-ends.tsv");
    private readonly ImmutableHashSet<string> _commaTails = Read("comma-tails.tsv");
    private readonly ImmutableHashSet<string> _determiners, _placePrepositions;
    private readonly Dictionary<string, NamedEntityType> _leading = new(StringComparer.Ordinal);

    /// <summary>Reads the embedded tables.</summary>
    public NameLexicon()
    {
        foreach (var row in TsvTable.Embedded(typeof(NameLexicon).Assembly, "class-nouns.tsv", "noun", "as-class", "in-names").Rows)
        {
            Add(_classes, row, 1);
            Add(_nameWords, row, 2);
        }

        var context = TsvTable.Embedded(typeof(NameLexicon).Assembly, "context-words.tsv", "word", "kind").Rows.ToLookup(r => r[1], r => r[0]);
        (_determiners, _placePrepositions) = ([.. context["determiner"]], [.. context["place"]]);
        foreach (var row in TsvTable.Embedded(typeof(NameLexicon).Assembly, "leading-words.tsv", "word", "type").Rows)
        {
            Add(_leading, row, 1);
        }
    }

    /// <summary>The lexicon that is embedded.</summary>
    public static NameLexicon Shared { get; } = new();

    /// <summary>Whether the word stands before a person's name and is no part of it: "President".</summary>
    public bool IsTitle(string word) => _titles.Contains(word);

    /// <summary>Whether the word says of which people, country or religion someone or something is: "Iranian", "Sunnis".</summary>
    public bool IsPeople(string word) => _peoples.Contains(word) || (word.EndsWith('s') && _peoples.Contains(word[..^1]));

    /// <summary>Whether the word is written with a capital and yet names nothing: "March".</summary>
    public bool IsPlain(string word) => _plain.Contains(word);

    /// <summary>Whether the word, in small letters, may stand inside a name: "of".</summary>
    public bool IsParticle(string word) => _particles.Contains(word);

    /// <summary>Whether the word goes on a name after a comma: "D.C.".</summary>
    public bool IsCommaTail(string word) => _commaTails.Contains(word);

    /// <summary>Whether the word begins a noun phrase: "the", "his".</summary>
    public bool IsDeterminer(string word) => _determiners.Contains(word);

    /// <summary>Whether the word stands before names of places: "in".</summary>
    public bool IsPlacePreposition(string word) => _placePrepositions.Contains(word);

    /// <summary>Whether the word ends the noun phrase that says of which class something is: "in".</summary>
    public bool EndsClassPhrase(string word) => _classPhraseEnds.Contains(word);

    /// <summary>The type of a name that begins with the word: "Lake".</summary>
    public NamedEntityType? LeadingType(string word) => _leading.TryGetValue(word, out var type) ? type : null;

    /// <summary>The type of a thing whose class the noun names: "a river" is a place.</summary>
    public NamedEntityType? ClassOf(string noun)
    {
        if (_classes.TryGetValue(noun, out var type) || (noun.EndsWith('s') && _classes.TryGetValue(noun[..^1], out type)))
        {
            return type;
        }

        return null;
    }

    /// <summary>The type of a name that has the word as its head: "Army".</summary>
    public NamedEntityType? NameWordType(string word) =>
        word.Length > 1 && char.IsUpper(word[0]) && _nameWords.TryGetValue(word.ToLowerInvariant(), out var type) ? type : null;

    private static ImmutableHashSet<string> Read(string file) => TsvTable.Embedded(typeof(NameLexicon).Assembly, file, "word").Keys();

    private static void Add(Dictionary<string, NamedEntityType> types, TsvRow row, int column)
    {
        if (row[column] != "-")
        {
            types[row[0]] = Enum.TryParse(row[column], ignoreCase: true, out NamedEntityType type) ? type : throw row.Error($"'{row[column]}' is no type of name");
        }
    }
}
