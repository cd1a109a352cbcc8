using System.Collections.Immutable;
using KnowledgeGraph.Text.Conllu;
using KnowledgeGraph.Text.Language.Morphology;
using KnowledgeGraph.Text.Language.Network;

namespace KnowledgeGraph.Text.Language;

/// <summary>Everything learned about a language: the network, and how words get lemmas and features. Immutable and thread-safe.</summary>
public sealed class LanguageModel
{
    /// <summary>Names of the sections of a model file.</summary>
    public const string NetworkSection = "network", LemmaSection = "lemmas", FeatureSection = "features", LicenceSection = "licence";

    private const string EnglishResource = "KnowledgeGraph.Text.Language.Model.english.kgm";
    private static readonly Lazy<LanguageModel> Shared = new(() => ReadEnglish(MatrixKernel.Best));

    private readonly Lemmatizer _lemmatizer;
    private readonly MorphologicalFeatures _features;

    internal LanguageModel(NetworkWeights weights, Lemmatizer lemmatizer, MorphologicalFeatures features, MatrixKernel kernel)
    {
        Network = new(weights, kernel);
        _lemmatizer = lemmatizer;
        _features = features;
        Upos = [.. weights.Upos.Select(tag => UniversalPosTags.TryParse(tag, out var upos) ? upos : throw new InvalidDataException($"'{tag}' is no part of speech"))];
        Xpos = weights.Xpos;
        Relations = weights.Relations;
    }

    /// <summary>The model of English that the library carries, read when first asked for.</summary>
    public static LanguageModel English => Shared.Value;

    internal ParserNetwork Network { get; }

    internal ImmutableArray<UniversalPos> Upos { get; }

    internal ImmutableArray<string> Xpos { get; }

    internal ImmutableArray<string> Relations { get; }

    /// <summary>Reads a model file.</summary>
    /// <exception cref="InvalidDataException">The file is no model, of another version, or damaged.</exception>
    public static LanguageModel Read(Stream stream) => Read(stream, MatrixKernel.Best);

    /// <summary>The model of English, to be run by a kernel of choice.</summary>
    internal static LanguageModel ReadEnglish(MatrixKernel kernel)
    {
        using var stream = typeof(LanguageModel).Assembly.GetManifestResourceStream(EnglishResource)!;
        return Read(stream, kernel);
    }

    private static LanguageModel Read(Stream stream, MatrixKernel kernel)
    {
        var sections = ModelFile.Read(stream);
        ReadOnlyMemory<byte> Section(string name) =>
            sections.TryGetValue(name, out var section) ? section : throw new InvalidDataException($"the language model has no section '{name}'");
        using var reader = new BinaryReader(ModelFile.Stream(Section(NetworkSection)));
        return new(NetworkWeights.Read(reader), Lemmatizer.Read(Section(LemmaSection).Span), MorphologicalFeatures.Read(Section(FeatureSection).Span), kernel);
    }

    internal WordReading Read(string form, int upos, int xpos) =>
        new(upos, xpos, _lemmatizer.Lemma(form, Upos[upos], Xpos[xpos]), _features.Of(form, Upos[upos], Xpos[xpos]));
}
