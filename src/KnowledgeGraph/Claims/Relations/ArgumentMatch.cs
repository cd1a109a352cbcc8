namespace KnowledgeGraph.Claims.Relations;

/// <summary>Whether two arguments can be one thing, as far as their words tell.</summary>
internal sealed class ArgumentMatch(WordKeys keys)
{
    /// <summary>Nouns under which a state acts: "Peru", "Peru's government" and "the Peruvian army" name one side.</summary>
    private readonly int[] _states = SortedKeys.Of([.. ((string[])["government", "authority", "official", "military", "army", "force", "forces", "state", "troop", "ministry", "republic"]).Select(keys.Id)]);

    /// <summary>Whether the two name one thing: one entity, one name, or one noun with names that agree.</summary>
    public bool IsSame(ArgumentProfile a, ArgumentProfile b)
    {
        if (a.Entity is not null && a.Entity == b.Entity)
        {
            return true;
        }

        int shared = SortedKeys.Shared(a.Names, b.Names);
        bool agree = shared == Math.Min(a.Names.Length, b.Names.Length);
        if (!agree)
        {
            return false;
        }

        bool sameHead = a.Head != WordKeys.None && a.Head == b.Head;
        return sameHead || (shared > 0 && a.Names.Length == b.Names.Length && IsSide(a) && IsSide(b));
    }

    /// <summary>Whether the two share a head or a name.</summary>
    public static bool Touches(ArgumentProfile a, ArgumentProfile b) =>
        (a.Entity is not null && a.Entity == b.Entity) || (a.Head != WordKeys.None && (a.Head == b.Head || SortedKeys.Has(b.Words, a.Head) || SortedKeys.Has(a.Words, b.Head))) || SortedKeys.Shared(a.Names, b.Names) > 0;

    private bool IsSide(ArgumentProfile a) => SortedKeys.Has(a.Names, a.Head) || SortedKeys.Has(_states, a.Head);
}
