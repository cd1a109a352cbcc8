using KnowledgeGraph.Text.Language.Network;

namespace KnowledgeGraph.Attributions.Tagging;

/// <summary>What was learned about attributions: which words are cues, and which are their source and content. Immutable.</summary>
internal sealed class AttributionModel
{
    /// <summary>Names of the sections of a model file.</summary>
    public const string CueSection = "cues", RoleSection = "roles", LicenceSection = "licence";

    private const string EnglishResource = "KnowledgeGraph.Attributions.Model.attributions.kgm";
    private static readonly Lazy<AttributionModel> Shared = new(ReadEnglish);

    private AttributionModel(ChainModel cues, ChainModel roles) => (Cues, Roles) = (cues, roles);

    /// <summary>The model of English that the library carries, read when first asked for.</summary>
    public static AttributionModel English => Shared.Value;

    /// <summary>Labels words by <see cref="CueLabels"/>.</summary>
    public ChainModel Cues { get; }

    /// <summary>Labels the words around a cue by <see cref="RoleLabels"/>.</summary>
    public ChainModel Roles { get; }

    /// <summary>Reads a model file; <see cref="InvalidDataException"/> where it is none or damaged.</summary>
    public static AttributionModel Read(Stream stream)
    {
        var sections = ModelFile.Read(stream);
        ChainModel Chain(string name)
        {
            using var reader = new BinaryReader(ModelFile.Stream(
                sections.TryGetValue(name, out var section) ? section : throw new InvalidDataException($"the attribution model has no section '{name}'")));
            try
            {
                return ChainModel.Read(reader);
            }
            catch (EndOfStreamException e)
            {
                throw new InvalidDataException($"the attribution model is damaged: section '{name}' ends early", e);
            }
        }

        return new(Chain(CueSection), Chain(RoleSection));
    }

    private static AttributionModel ReadEnglish()
    {
        using var stream = typeof(AttributionModel).Assembly.GetManifestResourceStream(EnglishResource)!;
        return Read(stream);
    }
}
