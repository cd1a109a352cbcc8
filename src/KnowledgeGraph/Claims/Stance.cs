namespace KnowledgeGraph;

/// <summary>Whether the one who speaks affirms or denies.</summary>
public enum Polarity
{
    /// <summary>It is so.</summary>
    Affirmed,

    /// <summary>It is not so.</summary>
    Denied,
}

/// <summary>How sure the one who speaks is (GRaSP, van Son et al. 2016).</summary>
public enum Certainty
{
    /// <summary>Stated flatly.</summary>
    Certain,

    /// <summary>Likely ("seems", "would").</summary>
    Probable,

    /// <summary>Possible ("may", "potentially").</summary>
    Possible,
}

/// <summary>What world a proposition is about.</summary>
public enum Reality
{
    /// <summary>Something that is or was.</summary>
    Actual,

    /// <summary>Something intended or to come.</summary>
    Planned,

    /// <summary>Something under a condition.</summary>
    Hypothetical,
}

/// <summary>How far the narrator stands behind what another is reported to say.</summary>
public enum NarratorCommitment
{
    /// <summary>The cue tells nothing ("said").</summary>
    Neutral,

    /// <summary>The cue keeps a distance ("claimed", "alleged").</summary>
    Distancing,

    /// <summary>The cue presupposes the content ("noted", "revealed").</summary>
    Committing,
}
