using System.Collections.Immutable;

namespace KnowledgeGraph.Text.Conllu;

/// <summary>A sentence of a CoNLL-U file.</summary>
/// <param name="Comments">Its comment lines without the "#" and the blank after it.</param>
/// <param name="Words">Its syntactic words.</param>
/// <param name="MultiwordTokens">The tokens that hold several words, in order.</param>
public sealed record ConlluSentence(
    ImmutableArray<string> Comments,
    ImmutableArray<ConlluWord> Words,
    ImmutableArray<MultiwordToken> MultiwordTokens)
{
    /// <summary>The empty nodes of the enhanced graph, in order: words that are understood but not said.</summary>
    public ImmutableArray<EmptyNode> EmptyNodes { get; init; } = [];
}

/// <summary>A word line: its columns, "_" where a column is empty.</summary>
/// <param name="Form">FORM.</param>
/// <param name="Lemma">LEMMA.</param>
/// <param name="Upos">UPOS.</param>
/// <param name="Xpos">XPOS.</param>
/// <param name="Features">FEATS.</param>
/// <param name="Head">HEAD: the head's number from 1, 0 for the root, −1 where the column is empty.</param>
/// <param name="Relation">DEPREL.</param>
/// <param name="Misc">MISC.</param>
public sealed record ConlluWord(string Form, string Lemma, string Upos, string Xpos, string Features, int Head, string Relation, string Misc)
{
    /// <summary>DEPS: the heads and relations in the enhanced graph.</summary>
    public string Dependencies { get; init; } = "_";
}

/// <summary>A token that holds several words: "don't".</summary>
/// <param name="First">Number of its first word, from 1.</param>
/// <param name="Last">Number of its last word.</param>
/// <param name="Form">FORM.</param>
/// <param name="Misc">MISC.</param>
public readonly record struct MultiwordToken(int First, int Last, string Form, string Misc)
{
    /// <summary>FEATS, where English marks a typing error.</summary>
    public string Features { get; init; } = "_";
}

/// <summary>A node of the enhanced graph that stands for no word of the text.</summary>
/// <param name="After">Number of the word that it follows; 0 before the first.</param>
/// <param name="Node">Its columns; it has no head.</param>
public sealed record EmptyNode(int After, ConlluWord Node);
