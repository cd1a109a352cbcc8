namespace KnowledgeGraph.Attributions.Tagging;

/// <summary>The relations of Universal Dependencies among a word's dependents that tell its construction.</summary>
[Flags]
internal enum CoreRelations
{
    None = 0,
    Subject = 1,
    PassiveSubject = 2,
    ClauseComplement = 4,
    OpenComplement = 8,
    DirectObject = 16,
    IndirectObject = 32,
    Oblique = 64,
    Agent = 128,
    Parataxis = 256,
    AdverbialClause = 512,
    AdnominalClause = 1024,
    NominalModifier = 2048,
    Possessive = 4096,
    Marker = 8192,
    Copula = 16384,
    Auxiliary = 32768,
    PassiveAuxiliary = 65536,
    Particle = 131072,
    Case = 262144,
    Determiner = 524288,
    ClausalSubject = 1048576,

    AnySubject = Subject | PassiveSubject | ClausalSubject,
}

/// <summary>Reads relations.</summary>
internal static class CoreRelation
{
    /// <summary>The flag of a relation with its subtype; <see cref="CoreRelations.None"/> for one that tells nothing.</summary>
    public static CoreRelations Of(string relation) => relation switch
    {
        "nsubj" or "nsubj:outer" => CoreRelations.Subject,
        "nsubj:pass" => CoreRelations.PassiveSubject,
        "csubj" or "csubj:pass" or "csubj:outer" or "expl" => CoreRelations.ClausalSubject,
        "ccomp" => CoreRelations.ClauseComplement,
        "xcomp" => CoreRelations.OpenComplement,
        "obj" => CoreRelations.DirectObject,
        "iobj" => CoreRelations.IndirectObject,
        "obl:agent" => CoreRelations.Agent,
        "parataxis" => CoreRelations.Parataxis,
        "nmod:poss" => CoreRelations.Possessive,
        "mark" => CoreRelations.Marker,
        "cop" => CoreRelations.Copula,
        "aux" => CoreRelations.Auxiliary,
        "aux:pass" => CoreRelations.PassiveAuxiliary,
        "compound:prt" => CoreRelations.Particle,
        "case" => CoreRelations.Case,
        "det" => CoreRelations.Determiner,
        _ when relation.StartsWith("obl", StringComparison.Ordinal) => CoreRelations.Oblique,
        _ when relation.StartsWith("advcl", StringComparison.Ordinal) => CoreRelations.AdverbialClause,
        _ when relation.StartsWith("acl", StringComparison.Ordinal) => CoreRelations.AdnominalClause,
        _ when relation.StartsWith("nmod", StringComparison.Ordinal) => CoreRelations.NominalModifier,
        _ => CoreRelations.None,
    };
}
