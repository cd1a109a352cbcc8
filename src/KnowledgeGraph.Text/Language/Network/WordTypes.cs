namespace KnowledgeGraph.Text.Language.Network;

/// <summary>What is kept of the word forms met before: their inputs and their readings. Bounded; for one thread at a time.</summary>
internal sealed class WordTypes
{
    private const int MaxTypes = 1 << 16;

    private readonly WordInputs _inputs;
    private readonly Dictionary<string, WordType> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordType>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <summary>No words yet.</summary>
    public WordTypes(WordInputs inputs)
    {
        _inputs = inputs;
        _lookup = _types.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The type of a form. Forms longer than <see cref="WordFeatures.MaxLength"/> are read anew each time.</summary>
    public WordType Of(ReadOnlySpan<char> form)
    {
        if (_lookup.TryGetValue(form, out var type))
        {
            return type;
        }

        type = Create(form);
        if (form.Length <= WordFeatures.MaxLength)
        {
            if (_types.Count == MaxTypes)
            {
                _types.Clear();
            }

            _types.Add(type.Form, type);
        }

        return type;
    }

    private unsafe WordType Create(ReadOnlySpan<char> form)
    {
        short[] input = new short[_inputs.Width];
        fixed (short* address = input)
        {
            _inputs.Write(form, address);
        }

        return new(form.ToString(), input);
    }
}

/// <summary>A word form.</summary>
/// <param name="form">The form.</param>
/// <param name="input">Its input to the network.</param>
internal sealed class WordType(string form, short[] input)
{
    private WordReading[] _readings = [];

    /// <summary>The form.</summary>
    public string Form => form;

    /// <summary>Its input to the network.</summary>
    public ReadOnlySpan<short> Input => input;

    /// <summary>The filling of <see cref="WordGates"/> that the form's gates belong to; 0 where there are none.</summary>
    public int Filling { get; set; }

    /// <summary>Their place in it.</summary>
    public int Place { get; set; }

    /// <summary>The form's lemma and features under tags, which <paramref name="read"/> finds the first time.</summary>
    public WordReading Reading(int upos, int xpos, Func<string, int, int, WordReading> read)
    {
        foreach (var known in _readings)
        {
            if (known.Upos == upos && known.Xpos == xpos)
            {
                return known;
            }
        }

        var reading = read(form, upos, xpos);
        _readings = [.. _readings, reading];
        return reading;
    }
}

/// <summary>What a form is under its tags.</summary>
/// <param name="Upos">Number of the universal part of speech.</param>
/// <param name="Xpos">Number of the Penn tag.</param>
/// <param name="Lemma">The lemma.</param>
/// <param name="Features">The morphological features.</param>
internal sealed record WordReading(int Upos, int Xpos, string Lemma, string Features);
