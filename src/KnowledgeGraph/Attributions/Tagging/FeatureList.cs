namespace KnowledgeGraph.Attributions.Tagging;

/// <summary>The features of one word, as hashes of their templates and values; filled again for every word.</summary>
internal sealed class FeatureList
{
    private uint[] _features = new uint[256];

    /// <summary>The features so far.</summary>
    public ReadOnlySpan<uint> Features => _features.AsSpan(0, Count);

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>Starts anew.</summary>
    public void Clear() => Count = 0;

    /// <summary>Adds the feature of a template without values.</summary>
    public void Add(uint template) => Append(FeatureHash.Of(template, 0));

    /// <summary>Adds the feature of a template and its value.</summary>
    public void Add(uint template, uint a) => Append(FeatureHash.Of(template, a));

    /// <summary>Adds the feature of a template and its values.</summary>
    public void Add(uint template, uint a, uint b) => Append(FeatureHash.Of(template, a, b));

    /// <summary>Adds the feature of a template and its values.</summary>
    public void Add(uint template, uint a, uint b, uint c) => Append(FeatureHash.Of(template, a, b, c));

    private void Append(uint feature)
    {
        if (Count == _features.Length)
        {
            Array.Resize(ref _features, 2 * Count);
        }

        _features[Count++] = feature;
    }
}
