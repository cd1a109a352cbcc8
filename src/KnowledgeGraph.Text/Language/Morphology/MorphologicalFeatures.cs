namespace KnowledgeGraph.Text.Language.Morphology;

/// <summary>
/// Finds the morphological features of an English word by its form and tags: those that most words of this form and these tags have.
/// </summary>
/// <remarks>
/// What only the sentence tells is left at what is most frequent: whether a base form is an infinitive or an imperative, the person of "ran".
/// Immutable and safe for use by many threads. The strings it gives are its own, one for each set of features: nothing is allocated.
/// </remarks>
public sealed class MorphologicalFeatures
{
    /// <summary>The features of a word that has none.</summary>
    public const string None = "_";

    private const byte FormatVersion = 1;

    private readonly EndingTable _features;
    private readonly TagClasses _classes;

    /// <summary>Features by a table, the answers of which are FEATS columns.</summary>
    /// <exception cref="InvalidDataException">An answer is no such column, or a class is missing.</exception>
    public MorphologicalFeatures(EndingTable features)
    {
        _features = features;
        _classes = new(features);
        if (features.Answers.FirstOrDefault(a => !IsColumn(a)) is { } wrong)
        {
            throw new InvalidDataException($"'{wrong}' are no features");
        }
    }

    /// <summary>How many endings and words are known.</summary>
    public int Count => _features.Count;

    /// <summary>The features in <paramref name="section"/>, as <see cref="Write"/> wrote them.</summary>
    /// <exception cref="InvalidDataException">The section is damaged.</exception>
    public static MorphologicalFeatures Read(ReadOnlySpan<byte> section)
    {
        var reader = new SectionReader(section);
        reader.Version(FormatVersion, "features");
        var features = EndingTableFormat.Read(ref reader);
        reader.End("features");
        return new(features);
    }

    /// <summary>Writes what <see cref="Read"/> reads; equal features give equal bytes.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(FormatVersion);
        EndingTableFormat.Write(_features, writer);
    }

    /// <summary>The features of <paramref name="form"/> in the order of CoNLL-U, <see cref="None"/> where there are none.</summary>
    /// <param name="form">A syntactic word: "n't", not "don't".</param>
    /// <param name="upos">Its universal part of speech.</param>
    /// <param name="xpos">Its Penn Treebank tag; one never seen is as good as none.</param>
    public string Of(ReadOnlySpan<char> form, UniversalPos upos, string xpos) => _features.Answers[_features.Find(_classes.Of(upos, xpos), form)];

    /// <summary>Whether <paramref name="text"/> is a FEATS column: sorted, each feature once.</summary>
    private static bool IsColumn(string text)
    {
        string[] names = [.. text.Split('|').Select(f => f.Split('='))
            .Select(f => f is [{ Length: > 0 } name, { Length: > 0 }] ? name : "")];
        return text == None || (!names.Contains("") && names.Zip(names.Skip(1)).All(n => string.Compare(n.First, n.Second, StringComparison.OrdinalIgnoreCase) < 0));
    }
}
