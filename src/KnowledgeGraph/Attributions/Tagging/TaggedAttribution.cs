using System.Collections.Immutable;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Attributions.Tagging;

/// <summary>An attribution as the model finds it.</summary>
/// <param name="Window">The cue and the sentences around it.</param>
/// <param name="Source">The pieces of the source, in order; empty where nobody is named.</param>
/// <param name="Content">The pieces of the content, in order, each inside one paragraph; at least one.</param>
internal sealed record TaggedAttribution(CueWindow Window, ImmutableArray<TextSpan> Source, ImmutableArray<TextSpan> Content)
{
    /// <summary>Whom the content is said to, or of; empty where nobody is named.</summary>
    public ImmutableArray<TextSpan> Addressee { get; init; } = [];

    /// <summary>What the lexicon says of the cue; null where it does not have it.</summary>
    public Cue? Entry { get; init; }

    /// <summary>The sentence of the cue.</summary>
    public SentenceSyntax Sentence => Window.HomeSentence;

    /// <summary>The words of the cue.</summary>
    public CueSpan Cue => Window.Cue;

    /// <summary>Where the cue stands in the text.</summary>
    public TextSpan CueSpan => new(CueTokens[0].Span.Start, CueTokens[^1].Span.End);

    /// <summary>The tokens of the cue.</summary>
    public ReadOnlySpan<Token> CueTokens => Sentence.Sentence.Tokens.AsSpan()[Cue.Start..Cue.End];
}
