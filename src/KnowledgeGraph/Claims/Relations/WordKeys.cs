using System.Globalization;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Mentions;

namespace KnowledgeGraph.Claims.Relations;

/// <summary>
/// Numbers for what words mean, so that claims are compared in integers: one number for all words of one predicate class, for a place and its adjective, for a number in
/// words and in digits. Words that carry no content have none.
/// </summary>
internal sealed class WordKeys(RelationLexicon lexicon, Numerals numerals)
{
    /// <summary>No content.</summary>
    public const int None = -1;

    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    /// <summary>The number of what a word means, or <see cref="None"/>.</summary>
    public int Of(Word word)
    {
        switch (word.Upos)
        {
            case UniversalPos.Verb:
            case UniversalPos.Noun:
                return OfLemma(word.Lemma.ToLowerInvariant());
            case UniversalPos.Adjective:
            case UniversalPos.ProperNoun:
                return OfName(word.Lemma);
            case UniversalPos.Numeral:
                return numerals.WholeNumberOf(word.Lemma) is { } value ? Id(value.ToString(CultureInfo.InvariantCulture)) : None;
            default:
                return None;
        }
    }

    /// <summary>The number of a word of a name, or of an adjective.</summary>
    public int OfName(string word)
    {
        if (word.Length > 0 && char.IsUpper(word[0]) && Demonyms.PlaceOf(word) is { } place)
        {
            return Id(place.ToLowerInvariant());
        }

        return OfLemma(word.ToLowerInvariant());
    }

    /// <summary>The number of a lemma in lower case; its class's where it has one.</summary>
    public int OfLemma(string lemma) => lexicon.ClassOf(lemma) is { } known ? known.Class == RelationLexicon.Perform ? None : Id(known.Class) : Id(lemma);

    /// <summary>The number of exactly <paramref name="key"/>.</summary>
    public int Id(string key)
    {
        if (!_ids.TryGetValue(key, out int id))
        {
            id = _names.Count;
            _ids.Add(key, id);
            _names.Add(key);
        }

        return id;
    }

    /// <summary>The word or class that a number stands for.</summary>
    public string NameOf(int id) => _names[id];
}
