using System.Collections.Immutable;
using KnowledgeGraph.Attributions.Tagging;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Attributions.Constructions;

/// <summary>Takes off a span what belongs to none.</summary>
internal static class SpanEnds
{
    /// <summary>A cue without the comma after it, the clitic of its owner ("claim" of "the minister's claim") and the verb that it says of a relative pronoun. A colon that leads to a quotation stays, as PolNeAR has it.</summary>
    public static CueSpan Trim(SentenceSyntax s, CueSpan cue)
    {
        int end = RelativeContent.GoesOn(s, cue.HeadIn(s)) ? cue.HeadIn(s) + 1 : cue.End;
        while (end - 1 > cue.Start && s.Sentence.Words[end - 1].Xpos == ",")
        {
            end--;
        }

        int start = cue.Start;
        while (start + 1 < end && s.Sentence.Words[start].Xpos == "POS")
        {
            start++;
        }

        return cue with { Start = start, End = end };
    }

    /// <summary>A source without the possessive clitic that it ends with: "the minister" of "the minister's claim".</summary>
    public static ImmutableArray<TextSpan> TrimOwner(SentenceSyntax s, ImmutableArray<TextSpan> source)
    {
        bool isOwner = source is [.., var owner] && SpanWords.Of(s, owner) is { Length: > 1 } words && s.Sentence.Words[words.End - 1].Xpos == "POS";
        return isOwner ? source.SetItem(source.Length - 1, new(source[^1].Start, s.Sentence.Tokens[SpanWords.Of(s, source[^1]).End - 2].Span.End)) : source;
    }
}
