using System.Collections.Immutable;
using KnowledgeGraph.Attributions.Tagging;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Attributions.Constructions;

/// <summary>What somebody claims responsibility for is the deed: "claimed responsibility for <b>the bombings</b>".</summary>
internal static class Responsibility
{
    /// <summary>The content without the preposition that it begins with.</summary>
    public static ImmutableArray<TextSpan> Deed(SentenceSyntax s, Cue? meaning, ImmutableArray<TextSpan> content)
    {
        bool isDeed = meaning?.Takes(CueFrames.Responsibility) == true && content is [var piece] && SpanWords.Of(s, piece) is { Length: > 1 } words
            && s.Sentence.Words[words.Start] is { Relation: "case" or "mark", Lemma: "for" };
        return isDeed ? [new(s.Sentence.Tokens[SpanWords.Of(s, content[0]).Start + 1].Span.Start, content[0].End)] : content;
    }
}
