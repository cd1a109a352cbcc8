using System.Collections.Immutable;

namespace KnowledgeGraph.Text.Conllu;

/// <summary>
/// Writes the names of a sentence into the MISC column of its words, in IOB2 notation: <c>NER=B-PER</c> where a name begins, <c>NER=I-PER</c> where it
/// goes on. The words are asked for in order.
/// </summary>
/// <param name="output">Where they go.</param>
/// <param name="names">The names, in order, none inside another.</param>
internal sealed class SentenceNames(ConlluOutput output, ImmutableArray<NamedEntity> names)
{
    private const string Key = "NER=";

    /// <summary>Index of the first name that does not end before the word that was asked for.</summary>
    private int _next;

    /// <summary>Writes the name that a word is in.</summary>
    /// <returns>Whether it is in one.</returns>
    public bool Write(int word)
    {
        while (_next < names.Length && names[_next].First + names[_next].Count <= word)
        {
            _next++;
        }

        if (_next == names.Length || names[_next].First > word)
        {
            return false;
        }

        output.Write(Key);
        output.Write(names[_next].First == word ? "B-"u8 : "I-"u8);
        output.Write(Label(names[_next].Type));
        return true;
    }

    /// <summary>Writes the column of a word that has one already: its name, then what else is in <paramref name="misc"/>, where an older name is left out.</summary>
    public void WriteMisc(int word, string misc)
    {
        string others = misc.Contains(Key, StringComparison.Ordinal) ? WithoutNames(misc) : misc;
        bool isNamed = Write(word);
        if (others is not ("" or "_"))
        {
            output.Write(isNamed ? "|"u8 : ""u8);
            output.Write(others);
        }
        else if (!isNamed)
        {
            output.Write("_"u8);
        }
    }

    private static string WithoutNames(string misc) => string.Join('|', misc.Split('|').Where(attribute => !attribute.StartsWith(Key, StringComparison.Ordinal)));

    private static ReadOnlySpan<byte> Label(NamedEntityType type) => type switch
    {
        NamedEntityType.Person => "PER"u8,
        NamedEntityType.Organization => "ORG"u8,
        NamedEntityType.Place => "LOC"u8,
        NamedEntityType.Event => "EVENT"u8,
        NamedEntityType.Work => "WORK"u8,
        NamedEntityType.Group => "GROUP"u8,
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };
}
