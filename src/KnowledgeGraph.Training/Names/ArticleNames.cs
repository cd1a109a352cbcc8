using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Language.Network;

namespace KnowledgeGraph.Training.Names;

/// <summary>What an article itself tells of the names in it: what is called so once is taken to be meant throughout.</summary>
internal sealed class ArticleNames
{
    private readonly Dictionary<string, int[]> _votes = new(StringComparer.Ordinal);

    /// <summary>Counts one more hint that the name is of the type.</summary>
    public void Add(string name, NamedEntityType type) => Add(name, type, 1);

    /// <summary>Counts <paramref name="weight"/> more hints.</summary>
    public void Add(string name, NamedEntityType type, int weight)
    {
        if (!_votes.TryGetValue(name, out int[]? votes))
        {
            _votes[name] = votes = new int[NameTags.Types];
        }

        votes[(int)type] += weight;
    }

    /// <summary>The type of a name, where the hints agree.</summary>
    public NamedEntityType? TypeOf(string name)
    {
        if (!_votes.TryGetValue(name, out int[]? votes))
        {
            return null;
        }

        int most = Array.IndexOf(votes, votes.Max());
        return votes[most] * 5 >= votes.Sum() * 4 ? (NamedEntityType)most : null;
    }
}
