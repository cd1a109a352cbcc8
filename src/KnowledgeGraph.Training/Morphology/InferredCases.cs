using KnowledgeGraph.Text.Language.Morphology;

namespace KnowledgeGraph.Training.Morphology;

/// <summary>Tells common words written in capitals from abbreviations, and common adjectives from those of names, by how running text writes them.</summary>
internal static class InferredCases
{
    private const int LeastCount = 20;
    private const double Weight = 0.3;

    /// <summary>The cases of nouns in capitals and of capitalised adjectives.</summary>
    public static IEnumerable<EndingSample> Of(IReadOnlyCollection<TaggedLemma> known, WordCounts text)
    {
        var adjectives = known.Where(w => w.Upos == "ADJ").Select(w => w.Form.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
        foreach (string word in text.Words)
        {
            var count = text[word];
            if (count.Upper >= LeastCount)
            {
                var shape = WordShapes.Of(word.ToUpperInvariant());
                var lemmaCase = count.Upper > count.Small ? LemmaCase.Keep : LemmaCase.Lower;
                yield return new("NOUN/NN" + Lemmatizer.ShapeSuffix(shape), word, lemmaCase.ToString(), Weight);
            }

            if (count.Capitalized + count.Small >= LeastCount && adjectives.Contains(word))
            {
                var lemmaCase = count.Capitalized > count.Small ? LemmaCase.Keep : LemmaCase.Lower;
                yield return new("ADJ/JJ" + Lemmatizer.ShapeSuffix(WordShape.Capitalized), word, lemmaCase.ToString(), Weight);
            }
        }
    }
}
