namespace KnowledgeGraph.Attributions.Tagging;

/// <summary>The features of one word, as hashes; filled again for every word.</summary>
internal sealed class FeatureList
{
    private uint[] _features = new uint[128];

    /// <summary>The features so far.</summary>
    public ReadOnlySpan<uint> Features => _features.AsSpan(0, Count);

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>Starts anew.</summary>
    public void Clear() => Count = 0;

    /// <summary>Adds the feature of a template without values.</summary>
    public void Add(uint template)
    {
        if (Count == _features.Length)
        {
            Array.Resize(ref _features, 2 * Count);
        }

        _features[Count++] = FeatureHash.Of(template, template);
    }

    /// <summary>Adds the feature of a template and its value.</summary>
    public void Add(uint template, uint a)
    {
        Add(template);
        _features[Count - 1] = FeatureHash.Of(_features[Count - 1], a);
    }

    /// <summary>Adds the feature of a template and its values.</summary>
    public void Add(uint template, uint a, uint b)
    {
        Add(template, a);
        _features[Count - 1] = FeatureHash.Of(_features[Count - 1], b);
    }

    /// <summary>Adds the feature of a template and its values.</summary>
    public void Add(uint template, uint a, uint b, uint c)
    {
        Add(template, a, b);
        _features[Count - 1] = FeatureHash.Of(_features[Count - 1], c);
    }
}
