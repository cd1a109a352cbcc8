using System.Collections.Immutable;
using KnowledgeGraph.Text.Lexicon;

namespace KnowledgeGraph.Lexicon;

/// <summary>What an infobox row's cell holds.</summary>
public enum CellValue
{
    /// <summary>The name of something.</summary>
    Entity,

    /// <summary>Words.</summary>
    Text,

    /// <summary>A date, or the start or end of a range.</summary>
    Date,

    /// <summary>A number of people of the frame's kind.</summary>
    Count,

    /// <summary>Numbers of people, each with its kind in words.</summary>
    Losses,
}

/// <summary>What a row of an infobox says of the article's topic.</summary>
/// <param name="Predicate">A Wikidata property (<c>wdt:P361</c>) or the name of a relation.</param>
/// <param name="Value">What a cell holds.</param>
/// <param name="CountKind">The kind of people counted ("killed") for <see cref="CellValue.Count"/>, otherwise null.</param>
public sealed record InfoboxFrame(string Predicate, CellValue Value, string? CountKind);

/// <summary>The frames of infobox rows by label, and the words that tell kinds of casualties.</summary>
public sealed class InfoboxFrames
{
    private readonly ImmutableDictionary<string, InfoboxFrame> _frames =
        LexiconFile.Read("infobox-frames.tsv", "label", "predicate", "value").ToImmutableDictionary(r => r[0], Frame);

    private readonly CasualtyLexicon _casualties = new();

    /// <summary>The frame of rows under <paramref name="label"/>; for labels without one, a relation of the label's name with words as value.</summary>
    public InfoboxFrame Of(string label) => _frames.GetValueOrDefault(label)
        ?? new InfoboxFrame(KnowledgeGraph.Text.Markup.Slug.Of(label), CellValue.Text, null);

    /// <summary>The kind of count that <paramref name="word"/> makes a number of people, or null.</summary>
    public string? CasualtyKind(string word) => _casualties.KindOf(word.ToLowerInvariant());

    private static InfoboxFrame Frame(TsvRow row)
    {
        string[] value = row[2].Split(':');
        return new InfoboxFrame(row[1], LexiconFile.Member<CellValue>(row, value[0]), value.Length > 1 ? value[1] : null);
    }
}
