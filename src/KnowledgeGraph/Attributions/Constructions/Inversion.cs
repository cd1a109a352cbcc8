using System.Collections.Immutable;
using KnowledgeGraph.Attributions.Tagging;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Attributions.Constructions;

/// <summary>A name after a verb of speech that follows what is said is the one who says it, also where the parse has it for an object: "Dam will hold, says Ruiz".</summary>
internal static class Inversion
{
    /// <summary>Moves the name, where it was taken for the end of the content, to the source.</summary>
    public static (ImmutableArray<TextSpan> Source, ImmutableArray<TextSpan> Content) Turn(SentenceSyntax s, CueSpan cue, ImmutableArray<TextSpan> source, ImmutableArray<TextSpan> content)
    {
        int head = cue.HeadIn(s);
        bool isInverted = source.IsEmpty && s.Subject[head] < 0 && s.Sentence.Words[head].Relation == "parataxis" && content is [.. { Length: > 0 }, var last]
            && SpanWords.Of(s, last) is { IsEmpty: false } words && words.Start == cue.End
            && Enumerable.Range(words.Start, words.Length).All(i => s.Sentence.Words[i].Upos == UniversalPos.ProperNoun);
        return isInverted ? ([content[^1]], content.RemoveAt(content.Length - 1)) : (source, content);
    }
}
