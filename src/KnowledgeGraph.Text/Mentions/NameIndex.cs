namespace KnowledgeGraph.Text.Mentions;

/// <summary>
/// Which names of a text mean the same: a surname, a head noun with its article or an acronym is the only bearer's whose name it can shorten. A short name
/// that two could bear stands for itself.
/// </summary>
internal sealed class NameIndex
{
    private const int LongestAcronym = 10, LongestShortened = 12;

    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entry?> _bearers = new(StringComparer.Ordinal);

    /// <summary>Reads all name phrases of a text.</summary>
    /// <param name="phrases">The phrases in document order.</param>
    /// <param name="bracketed">For the index of a phrase that stands in brackets right behind a name, the index of that one; otherwise −1.</param>
    public NameIndex(IReadOnlyList<Phrase> phrases, Func<int, int> bracketed)
    {
        for (int i = 0; i < phrases.Count; i++)
        {
            if (phrases[i].Kind == MentionKind.Name)
            {
                EntryOf(phrases[i]).Add(phrases[i]);
            }
        }

        for (int i = 0; i < phrases.Count; i++)
        {
            if (phrases[i].Kind == MentionKind.Name && IsAcronym(phrases[i].Label) && bracketed(i) is >= 0 and var bearer)
            {
                Abbreviate(EntryOf(phrases[i]), EntryOf(phrases[bearer]));
            }
        }

        Entry[] byLength = [.. _entries.Values.OrderByDescending(e => e.Words.Length)];
        foreach (var entry in byLength)
        {
            Shorten(entry);
        }

        JoinInitials(byLength);
    }

    /// <summary>The name that the one of <paramref name="phrase"/> stands for, what it names, and the rule that says so.</summary>
    public (string Name, NamedEntityType? Type, string Rule) Resolve(Phrase phrase)
    {
        var entry = _entries[phrase.Label];
        var root = entry.Root;
        return (root.Label, root.TypeOfAll, entry.Rule);
    }

    private Entry EntryOf(Phrase phrase)
    {
        if (!_entries.TryGetValue(phrase.Label, out var entry))
        {
            entry = new Entry(phrase.Label);
            _entries.Add(phrase.Label, entry);
        }

        return entry;
    }

    /// <summary>Joins a short name to its only bearer, and lets the ends of a longer one stand for it.</summary>
    private void Shorten(Entry entry)
    {
        if (_bearers.GetValueOrDefault(entry.Label) is { } bearer && entry.IsRoot && IsShortNameOf(entry, bearer.Root))
        {
            entry.Join(bearer, "short-name");
        }

        if (entry.Type is NamedEntityType.Group)
        {
            return;
        }

        for (int from = 1; from < Math.Min(entry.Words.Length, LongestShortened); from++)
        {
            Bear(string.Join(' ', entry.Words[from..]), entry);
        }

        if (entry.Type == NamedEntityType.Person && entry.Words.Length > 1)
        {
            Bear(entry.Words[0], entry);
        }
    }

    private void Bear(string shortName, Entry bearer)
    {
        if (!_bearers.TryAdd(shortName, bearer) && _bearers[shortName]?.Root != bearer.Root)
        {
            _bearers[shortName] = null;
        }
    }

    private static bool IsShortNameOf(Entry shortName, Entry bearer) =>
        shortName != bearer
        && AreCompatible(shortName.Type, bearer.Type)
        && (bearer.Type is NamedEntityType.Person || shortName.HasArticle || (bearer.Type is null && shortName.Type is null));

    private static bool AreCompatible(NamedEntityType? one, NamedEntityType? other) => one is null || other is null || one == other;

    private static void JoinInitials(Entry[] entries)
    {
        var byInitials = new Dictionary<string, Entry?>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (entry.Words.Length > 1 && entry.Type is not NamedEntityType.Person)
            {
                foreach (string initials in Initials(entry.Words))
                {
                    if (!byInitials.TryAdd(initials, entry) && byInitials[initials]?.Root != entry.Root)
                    {
                        byInitials[initials] = null;
                    }
                }
            }
        }

        foreach (var entry in entries)
        {
            if (IsAcronym(entry.Label) && entry.IsRoot && entry.Type is not NamedEntityType.Person
                && byInitials.GetValueOrDefault(entry.Label.Replace(".", "", StringComparison.Ordinal)) is { } bearer && bearer.Root != entry)
            {
                entry.Join(bearer, "acronym");
            }
        }
    }

    private static void Abbreviate(Entry acronym, Entry bearer)
    {
        if (acronym.Root != bearer.Root && acronym.IsRoot && bearer.Words.Any(w => w[0] == acronym.Label[0]))
        {
            acronym.Join(bearer, "acronym");
        }
    }

    /// <summary>The initials of the words with a capital, and of all words.</summary>
    private static IEnumerable<string> Initials(string[] words)
    {
        string capitals = string.Concat(words.SelectMany(w => w.Split('-')).Where(w => w.Length > 0 && char.IsUpper(w[0])).Select(w => w[0]));
        string all = string.Concat(words.Select(w => char.ToUpperInvariant(w[0])));
        return capitals == all ? [all] : [capitals, all];
    }

    /// <summary>Whether a name is of two to ten capitals ("IRGC", "U.S.").</summary>
    private static bool IsAcronym(string label) =>
        label.Length is > 1 and <= LongestAcronym && label.All(c => char.IsUpper(c) || c is '.' or '&') && label.Count(char.IsUpper) > 1;

    private sealed class Entry(string label)
    {
        private readonly int[] _votes = new int[(int)NamedEntityType.Group + 1];
        private Entry? _bearer;

        public string Label { get; } = label;

        public string[] Words { get; } = label.Split(' ', StringSplitOptions.RemoveEmptyEntries);

        public bool HasArticle { get; private set; }

        public string Rule { get; private set; } = "exact-name";

        public bool IsRoot => _bearer is null;

        public Entry Root => _bearer is null ? this : _bearer.Root;

        /// <summary>What its own mentions are said to name most often.</summary>
        public NamedEntityType? Type => Best(_votes);

        /// <summary>The same with the mentions by shorter names.</summary>
        public NamedEntityType? TypeOfAll => Best(VotesOfAll);

        private int[] VotesOfAll { get; } = new int[(int)NamedEntityType.Group + 1];

        public void Add(Phrase phrase)
        {
            HasArticle |= phrase.IsDefinite;
            if (phrase.Mention.Type is { } type)
            {
                _votes[(int)type]++;
                VotesOfAll[(int)type]++;
            }
        }

        public void Join(Entry bearer, string rule)
        {
            (_bearer, Rule) = (bearer.Root, rule);
            for (int i = 0; i < _votes.Length; i++)
            {
                _bearer.VotesOfAll[i] += VotesOfAll[i];
            }
        }

        private static NamedEntityType? Best(int[] votes)
        {
            int best = 0;
            for (int i = 1; i < votes.Length; i++)
            {
                best = votes[i] > votes[best] ? i : best;
            }

            return votes[best] > 0 ? (NamedEntityType)best : null;
        }
    }
}
