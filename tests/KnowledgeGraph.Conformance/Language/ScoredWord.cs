using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Conllu;

namespace KnowledgeGraph.Conformance.Language;

/// <summary>A word of a treebank that is scored.</summary>
/// <param name="Columns">Its columns.</param>
/// <param name="Token">The range of its token in the treebank's characters; several words can have one token.</param>
/// <param name="Own">Its own range, where its token's words spell the token; otherwise the token's.</param>
/// <param name="IsInMultiwordToken">Whether its token holds several words.</param>
internal sealed record ScoredWord(ConlluWord Columns, TextSpan Token, TextSpan Own, bool IsInMultiwordToken)
{
    /// <summary>Its head; null for the root and where no heads are given.</summary>
    public ScoredWord? Head { get; set; }

    /// <summary>Its relation without the subtype.</summary>
    public string UniversalRelation => Columns.Relation.Split(':')[0];

    public bool IsPunctuation => Columns.Upos == "PUNCT";

    public bool Equals(ScoredWord? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
