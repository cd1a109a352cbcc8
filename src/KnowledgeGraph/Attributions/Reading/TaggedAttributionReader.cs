using KnowledgeGraph.Attributions.Tagging;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Attributions.Reading;

/// <summary>Says what an attribution that the model found means: stance, type, polarity, certainty, wording, construction.</summary>
internal sealed class TaggedAttributionReader(string text, EnglishLexicon lexicon)
{
    /// <summary>The attribution, without its parent.</summary>
    public Attribution Read(TaggedAttribution tagged)
    {
        var meaning = CueMeaning.Of(tagged);
        return new()
        {
            Source = tagged.Source,
            Cue = [tagged.CueSpan],
            Content = tagged.Content,
            Addressee = tagged.Addressee,
            Confidence = tagged.Cue.Confidence,
            CueLemma = meaning.Lemma,
            Type = meaning.Type,
            Stance = meaning.Stance,
            Quote = QuoteOf(tagged),
            Polarity = Negation.IsIn(tagged) ? Polarity.Denied : Polarity.Affirmed,
            Certainty = CertaintyOf(tagged),
            Commitment = meaning.Commitment,
            Rule = Construction.Of(tagged),
        };
    }

    /// <summary>How the content is worded: by the words of it that stand in a quotation which the cue does not stand in.</summary>
    private static QuoteForm QuoteOf(TaggedAttribution tagged)
    {
        bool quoted = false, plain = false;
        foreach (var sentence in tagged.Window.Sentences)
        {
            for (int i = 0; i < sentence.Count; i++)
            {
                if (sentence.Sentence.Words[i].Upos != UniversalPos.Punctuation && tagged.Content.Any(c => c.Contains(sentence.Sentence.Tokens[i].Span)))
                {
                    bool inQuotation = sentence.Quotation[i] >= 0
                        && !(sentence.Sentence.Paragraph == tagged.Sentence.Sentence.Paragraph && sentence.Quotation[i] == tagged.Sentence.Quotation[tagged.Cue.Start]);
                    quoted |= inQuotation;
                    plain |= !inQuotation;
                }
            }
        }

        return quoted ? plain ? QuoteForm.Mixed : QuoteForm.Direct : QuoteForm.Indirect;
    }

    /// <summary>The least certainty that any hedge in the cue gives ("may have said").</summary>
    private Certainty CertaintyOf(TaggedAttribution tagged)
    {
        string[] words = [.. tagged.CueTokens.ToArray().Select(t => t.Span.In(text).ToLowerInvariant())];
        var certainty = Certainty.Certain;
        for (int i = 0; i < words.Length; i++)
        {
            if (lexicon.Hedges.StartOf(words.AsSpan(i)) is { } hedge && hedge.Certainty > certainty)
            {
                certainty = hedge.Certainty;
            }
        }

        return certainty;
    }
}
