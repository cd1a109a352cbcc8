namespace KnowledgeGraph.Text.Language.Morphology;

/// <summary>Lemmas and features, those of frequent words remembered. Safe for use by many threads.</summary>
/// <remarks>
/// Holds a fixed number of words; where two want the same place, the later one has it. What it answers never depends on what it holds.
/// A word that it holds allocates nothing.
/// </remarks>
public sealed class MorphologyCache
{
    private const int Prime = 31;
    private const int LongestHeld = 64;

    private readonly Lemmatizer _lemmatizer;
    private readonly MorphologicalFeatures _features;
    private readonly Entry?[] _entries;

    /// <summary>A cache for 2 to the power of <paramref name="bits"/> words.</summary>
    public MorphologyCache(Lemmatizer lemmatizer, MorphologicalFeatures features, int bits = 15)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(bits);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bits, 24);
        _lemmatizer = lemmatizer;
        _features = features;
        _entries = new Entry?[1 << bits];
    }

    /// <summary>Lemma and features of <paramref name="form"/>.</summary>
    public WordMorphology Of(ReadOnlySpan<char> form, UniversalPos upos, string xpos)
    {
        int hash = string.GetHashCode(form) * Prime + string.GetHashCode(xpos) * Prime + (int)upos;
        ref var place = ref _entries[hash & (_entries.Length - 1)];
        if (Volatile.Read(ref place) is { } held && held.Upos == upos && form.SequenceEqual(held.Form) && held.Xpos == xpos)
        {
            return held.Morphology;
        }

        string text = form.ToString();
        var morphology = new WordMorphology(_lemmatizer.Lemma(text, upos, xpos), _features.Of(form, upos, xpos));
        if (text.Length <= LongestHeld)
        {
            Volatile.Write(ref place, new(text, upos, xpos, morphology));
        }

        return morphology;
    }

    private sealed record Entry(string Form, UniversalPos Upos, string Xpos, WordMorphology Morphology);
}

/// <summary>What a word's form and tags tell.</summary>
/// <param name="Lemma">The dictionary form.</param>
/// <param name="Features">The FEATS column of CoNLL-U.</param>
public readonly record struct WordMorphology(string Lemma, string Features);
