using System.Collections.Immutable;
using KnowledgeGraph.Attributions;

namespace KnowledgeGraph.Propositions.Tuples;

/// <summary>
/// What a clause says, as open information extraction has it (Banko et al. 2007; Del Corro &amp; Gemulla 2013): phrases of the text, word for word.
/// </summary>
/// <param name="Phrases">The subject, the relation, then the arguments if there are any; words are parted by blanks where the text parts them.</param>
/// <param name="Sentence">The index of the sentence in the document.</param>
/// <param name="Attribution">The innermost attribution whose content says it; null where the article does.</param>
/// <param name="Construction">How it was read: the kind of clause, and the way from its verb to the argument.</param>
/// <param name="Confidence">How often tuples of this construction are right, from 0 to 1.</param>
public sealed record ExtractedTuple(ImmutableArray<string> Phrases, int Sentence, Attribution? Attribution, string Construction, double Confidence)
{
    /// <summary>Who says it and by what words, without what the text adds of the source ("Lee said"); null where the article says it.</summary>
    public string? Context { get; init; }
}
