using System.Collections.Frozen;
using KnowledgeGraph.Text.Language.Network;

namespace KnowledgeGraph.Events.Factuality;

/// <summary>
/// A linear regression of factuality over sparse features, in integers, so that it gives the same on every machine. Immutable.
/// </summary>
internal sealed class FactualityModel
{
    /// <summary>Names of the sections of a model file.</summary>
    public const string WeightSection = "factuality", LicenceSection = "licence";

    /// <summary>What a weight of one counts in factuality.</summary>
    public const double Scale = 1.0 / 1024;

    private const string EnglishResource = "KnowledgeGraph.Events.Model.factuality.kgm";
    private const int MostFeatures = 1_000_000;
    private static readonly Lazy<FactualityModel> Shared = new(ReadEnglish);

    private readonly FrozenDictionary<uint, short> _weights;
    private readonly int _constant;

    private FactualityModel(int constant, FrozenDictionary<uint, short> weights) => (_constant, _weights) = (constant, weights);

    /// <summary>The model of English that the library carries, read when first asked for.</summary>
    public static FactualityModel English => Shared.Value;

    /// <summary>Reads a model file; <see cref="InvalidDataException"/> where it is none or damaged.</summary>
    public static FactualityModel Read(Stream stream)
    {
        if (!ModelFile.Read(stream).TryGetValue(WeightSection, out var section))
        {
            throw new InvalidDataException($"the model of factuality has no section '{WeightSection}'");
        }

        using var reader = new BinaryReader(ModelFile.Stream(section));
        int constant = reader.ReadInt32(), count = reader.ReadInt32();
        if (count is < 0 or > MostFeatures)
        {
            throw new InvalidDataException("the model of factuality is damaged");
        }

        var weights = new Dictionary<uint, short>(count);
        for (int i = 0; i < count; i++)
        {
            weights.Add(reader.ReadUInt32(), reader.ReadInt16());
        }

        return new(constant, weights.ToFrozenDictionary());
    }

    /// <summary>The bytes of a section that <see cref="Read"/> reads.</summary>
    /// <param name="constant">The factuality of an event without features.</param>
    /// <param name="weights">What each feature adds to it.</param>
    public static byte[] Section(double constant, IReadOnlyCollection<KeyValuePair<uint, double>> weights)
    {
        var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        writer.Write((int)Math.Round(constant / Scale));
        writer.Write(weights.Count);
        foreach (var (feature, weight) in weights)
        {
            writer.Write(feature);
            writer.Write((short)Math.Clamp(Math.Round(weight / Scale), short.MinValue, short.MaxValue));
        }

        writer.Flush();
        return bytes.ToArray();
    }

    /// <summary>The factuality that the features of an event sum to; it can go beyond the scale.</summary>
    public double Value(ReadOnlySpan<uint> features)
    {
        int sum = _constant;
        foreach (uint feature in features)
        {
            sum += _weights.GetValueOrDefault(feature);
        }

        return sum * Scale;
    }

    private static FactualityModel ReadEnglish()
    {
        using var stream = typeof(FactualityModel).Assembly.GetManifestResourceStream(EnglishResource)!;
        return Read(stream);
    }
}
