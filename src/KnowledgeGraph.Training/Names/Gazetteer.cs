using System.Collections.Immutable;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Language;
using KnowledgeGraph.Text.Language.Network;

namespace KnowledgeGraph.Training.Names;

/// <summary>Names, as words with a blank between, and what bears them.</summary>
internal sealed class Gazetteer
{
    private const int LabelWeight = 3, Dominance = 5, LongestName = 10, ShortestName = 3;
    private const double NameRate = 0.1;
    private readonly Dictionary<string, int[]> _votes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _firstNames = new(StringComparer.Ordinal), _lastNames = new(StringComparer.Ordinal), _otherFirst = new(StringComparer.Ordinal);
    private readonly HashSet<string> _persons = new(StringComparer.Ordinal);

    /// <summary>Adds the names of an entity.</summary>
    public void Add(KnownEntity entity)
    {
        if (entity.Type is not { } type)
        {
            return;
        }

        Add(Words(entity.Label), type, LabelWeight);
        foreach (string alias in entity.Aliases)
        {
            Add(Words(alias), type, 1);
        }
    }

    /// <summary>Adds a name with <paramref name="weight"/> times the say of an alias.</summary>
    public void Add(ImmutableArray<string> words, NamedEntityType type, int weight = LabelWeight)
    {
        if (words.Length is 0 or > LongestName || words[0].Length == 0 || !char.IsUpper(words[0][0]))
        {
            return;
        }

        string key = string.Join(' ', words);
        if (!_votes.TryGetValue(key, out int[]? votes))
        {
            _votes[key] = votes = new int[NameTags.Types];
        }

        votes[(int)type] += weight;
        if (words.Length < 2)
        {
            return;
        }

        if (type != NamedEntityType.Person)
        {
            _otherFirst[words[0]] = _otherFirst.GetValueOrDefault(words[0]) + 1;
        }
        else if (words.All(w => w.Length > 0 && char.IsLetter(w[0])) && _persons.Add(key))
        {
            _firstNames[words[0]] = _firstNames.GetValueOrDefault(words[0]) + 1;
            _lastNames[words[^1]] = _lastNames.GetValueOrDefault(words[^1]) + 1;
        }
    }

    /// <summary>The type of a name of several words, or of one word that is nobody's surname; null where it is unknown or several may be meant.</summary>
    public NamedEntityType? TypeOf(string name, bool single, WordUse use)
    {
        bool cut = name.Length < ShortestName && !name.All(char.IsUpper);
        if (cut || !_votes.TryGetValue(name, out int[]? votes))
        {
            return null;
        }

        int most = 0, sum = 0;
        for (int t = 0; t < votes.Length; t++)
        {
            most = votes[t] > votes[most] ? t : most;
            sum += t == (int)NamedEntityType.Work && single ? 0 : votes[t];
        }

        var type = (NamedEntityType)most;
        if (!single)
        {
            return votes[most] * Dominance >= sum * (Dominance - 1) ? type : null;
        }

        if (type == NamedEntityType.Place && use.PlaceRate(name) is var rate && rate >= NameRate)
        {
            return type;
        }

        bool surname = _lastNames.ContainsKey(name) || _firstNames.ContainsKey(name);
        return type is NamedEntityType.Place or NamedEntityType.Organization && votes[most] >= LabelWeight && votes[most] * Dominance >= sum * (Dominance - 1) && !surname && !use.IsCommon(name) ? type : null;
    }

    /// <summary>Whether the word is known to begin the names of persons and rarely those of anything else.</summary>
    public bool IsFirstName(string word) => _firstNames.TryGetValue(word, out int count) && count >= 2 && count >= _otherFirst.GetValueOrDefault(word);

    /// <summary>The words of a name as the tokenizer cuts them.</summary>
    public static ImmutableArray<string> Words(string name)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        Tokenizer.Tokenize(name, new TextSpan(0, name.Length), tokens);
        return [.. tokens.Select(t => t.Span.In(name))];
    }
}
