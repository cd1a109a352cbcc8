using KnowledgeGraph.Text.Language.Morphology;

namespace KnowledgeGraph.Training.Morphology;

/// <summary>Tells common words in capitals from abbreviations, and common words with a capital from names, by how running text writes them.</summary>
internal static class InferredCases
{
    /// <summary>How often a word must occur.</summary>
    private const int LeastCount = 20;

    /// <summary>How often a word must have a capital inside a sentence to be known as a name.</summary>
    private const int LeastNameCount = 100;

    /// <summary>How many times more often than in small letters a name must be written with a capital.</summary>
    private const int LeastNameRatio = 10;

    /// <summary>The cases of nouns and names in capitals, of nouns and adjectives with a capital and of names without one.</summary>
    public static IEnumerable<EndingSample> Of(IReadOnlyCollection<TaggedLemma> known, WordCounts text)
    {
        var adjectives = known.Where(w => w.Upos == "ADJ").Select(w => w.Form.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
        foreach (string word in text.Words)
        {
            var count = text[word];
            if (count.Upper >= LeastCount)
            {
                var shape = WordShapes.Of(word.ToUpperInvariant());
                yield return Sample("NOUN/NN", shape, word, count.Upper > count.Small ? LemmaCase.Keep : LemmaCase.Lower);
                if (shape == WordShape.LongUpper)
                {
                    yield return Sample("PROPN/NNP", shape, word, count.Upper > count.Small + count.Capitalized ? LemmaCase.Keep : LemmaCase.Capitalize);
                }
            }

            if (count.Capitalized + count.Small >= LeastCount && adjectives.Contains(word))
            {
                yield return Sample("ADJ/JJ", WordShape.Capitalized, word, count.Capitalized > count.Small ? LemmaCase.Keep : LemmaCase.Lower);
            }

            if (count.Capitalized >= LeastNameCount && count.Capitalized >= LeastNameRatio * count.Small)
            {
                yield return Sample("ADJ/JJ", WordShape.Capitalized, word, LemmaCase.Keep) with { IsTypical = false };
                yield return Sample("NOUN/NN", WordShape.Capitalized, word, LemmaCase.Keep) with { IsTypical = false };
                yield return Sample("PROPN/NNP", WordShape.Lower, word, LemmaCase.Capitalize) with { IsTypical = false };
            }
        }
    }

    private static EndingSample Sample(string tags, WordShape shape, string word, LemmaCase lemmaCase)
    {
        string[] tag = tags.Split('/');
        return new(LemmatizerTrainer.CaseClass(tag[0], tag[1], shape), word, lemmaCase.ToString(), LemmatizerTrainer.InferredWeight);
    }
}
