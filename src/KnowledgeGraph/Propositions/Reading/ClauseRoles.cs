using System.Collections.Immutable;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Propositions.Times;

namespace KnowledgeGraph.Propositions.Reading;

/// <summary>The roles that the constituents of a clause fill, and which of them is its object.</summary>
internal static class ClauseRoles
{
    /// <summary>What fills a role in <paramref name="clause"/>, in order.</summary>
    public static ImmutableArray<RoleFiller> Of(VoiceSyntax syntax, Clause clause, bool isPassive)
    {
        var reader = new ArgumentReader(syntax);
        bool hasObject = false;
        foreach (var constituent in clause.Constituents)
        {
            hasObject |= constituent.Relation == "obj";
        }

        var roles = ImmutableArray.CreateBuilder<RoleFiller>(clause.Constituents.Length);
        foreach (var constituent in clause.Constituents)
        {
            if (reader.Read(constituent, isPassive, hasObject) is { } filler)
            {
                Add(roles, filler);
            }
        }

        return roles.DrainToImmutable();
    }

    /// <summary>
    /// Adds what fills a role to those before it. A measure and the time that it is counted from are one ("two days | after the vote"), as are the parts of an absolute
    /// construction ("with the road | blocked").
    /// </summary>
    private static void Add(ImmutableArray<RoleFiller>.Builder roles, RoleFiller filler)
    {
        bool joins = roles.Count > 0 && roles[^1].Constituent.Words[^1] + 1 == filler.Constituent.Words[0] && roles[^1] switch
        {
            { Role: TimeQualifiers.Time, Marker: null } => filler is { Role: TimeQualifiers.Time, Marker: not null },
            { Marker.Words: ["with"] } => filler is { Constituent.Relation: "advcl", Marker: null },
            _ => false,
        };
        if (!joins)
        {
            roles.Add(filler);
            return;
        }

        var first = roles[^1];
        ImmutableArray<int> words = [.. first.Constituent.Words, .. filler.Constituent.Words];
        roles[^1] = new RoleFiller(first.Constituent with { Words = words }, first.Marker is null ? filler.Role : QualifierRoles.Circumstance, null, words);
    }

    /// <summary>
    /// What the verb acts on or says of its subject: an object or a copula's complement, else the one to whom something is left to do ("allowed <b>the ships</b> to leave"),
    /// else a clause that the verb takes, else the first phrase after it that it may select, unless it is a passive with an agent.
    /// </summary>
    public static RoleFiller? ObjectOf(ImmutableArray<RoleFiller> roles, Clause clause, bool isPassive)
    {
        bool hasAgent = false;
        foreach (var filler in roles)
        {
            hasAgent |= isPassive && filler.Role == ArgumentReader.Agent;
        }

        RoleFiller? obj = null;
        int best = int.MaxValue;
        foreach (var filler in roles)
        {
            int rank = filler.IsSelected && (hasAgent || filler.Constituent.Words[0] < clause.Verbs.Start) ? int.MaxValue : RankOf(filler, isPassive);
            (obj, best) = rank < best ? (filler, rank) : (obj, best);
        }

        return obj;
    }

    private static int RankOf(RoleFiller filler, bool isPassive) => filler switch
    {
        { Role: ArgumentReader.Object } => 0,
        { Constituent.Relation: "iobj" } when !isPassive => 1,
        { Role: ArgumentReader.Complement } => 2,
        { IsComplement: true } when !isPassive => 3,
        { IsSelected: true, IsOccasion: true } => int.MaxValue,
        { IsSelected: true, Role: "origin" } or { IsSelected: true, Marker.Words: ["in" or "at" or "on"] } => 5,
        { IsSelected: true } => 4,
        _ => int.MaxValue,
    };
}
