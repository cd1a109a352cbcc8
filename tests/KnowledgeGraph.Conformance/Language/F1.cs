namespace KnowledgeGraph.Conformance.Language;

/// <summary>How much of what is expected was found, and how much of what was found is right.</summary>
/// <param name="Gold">Number of things expected.</param>
/// <param name="System">Number of things found.</param>
/// <param name="Correct">Number of them that are right.</param>
internal readonly record struct F1(int Gold, int System, int Correct)
{
    /// <summary>The harmonic mean of precision and recall, from 0 to 1; 0 where nothing is expected and nothing found.</summary>
    public double Value => Gold + System == 0 ? 0 : 2.0 * Correct / (Gold + System);

    public override string ToString() => FormattableString.Invariant($"{100 * Value:F2} ({Correct} of {Gold} and {System})");
}
