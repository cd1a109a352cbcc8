using System.Collections.Frozen;

namespace KnowledgeGraph.Lexicon;

/// <summary>Phrases in which a cue attributes nothing: "said goodbye", "according to plan".</summary>
public sealed class LiteralPhrases
{
    private readonly FrozenSet<(string Cue, string Object)> _phrases;

    /// <summary>Reads the list that the library carries.</summary>
    public LiteralPhrases() =>
        _phrases = LexiconFile.Read("literal-phrases.tsv", "cue", "object").SelectMany(row => row[1].Split(' '), (row, word) => (row[0], word)).ToFrozenSet();

    /// <summary>Whether a cue attributes nothing where it governs an object.</summary>
    /// <param name="cue">The lemma of the cue's head, lower case.</param>
    /// <param name="governed">The lemma of the object's head, lower case.</param>
    public bool Contains(string cue, string governed) => _phrases.Contains((cue, governed));
}
