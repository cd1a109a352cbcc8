using System.Collections.Immutable;
using KnowledgeGraph.Text.Conllu;
using KnowledgeGraph.Text.Language.Network;

namespace KnowledgeGraph.Text.Language;

/// <summary>Everything learned about a language: the network, and how words get lemmas and features. Immutable and thread-safe.</summary>
public sealed class LanguageModel
{
    internal LanguageModel(NetworkWeights weights, MatrixKernel kernel)
    {
        Network = new(weights, kernel);
        Upos = [.. weights.Upos.Select(PartsOfSpeech.Parse)];
        Xpos = weights.Xpos;
        Relations = weights.Relations;
    }

    internal ParserNetwork Network { get; }

    internal ImmutableArray<UniversalPos> Upos { get; }

    internal ImmutableArray<string> Xpos { get; }

    internal ImmutableArray<string> Relations { get; }

    /// <summary>Reads a model file.</summary>
    /// <exception cref="InvalidDataException">The file is no model, of another version, or damaged.</exception>
    public static LanguageModel Read(Stream stream) => Read(stream, MatrixKernel.Best);

    internal static LanguageModel Read(Stream stream, MatrixKernel kernel)
    {
        var sections = ModelFile.Read(stream);
        using var reader = new BinaryReader(ModelFile.Stream(sections["network"]));
        return new(NetworkWeights.Read(reader), kernel);
    }

    internal static WordReading Read(string form, int upos, int xpos) => new(upos, xpos, form.ToLowerInvariant(), "_");
}
