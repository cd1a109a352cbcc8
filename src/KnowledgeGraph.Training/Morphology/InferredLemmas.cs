namespace KnowledgeGraph.Training.Morphology;

/// <summary>Finds lemmas of words that no treebank has, by which of the possible spellings running text has.</summary>
internal static class InferredLemmas
{
    /// <summary>How often a lemma must occur.</summary>
    private const double LeastCount = 5;

    /// <summary>How many times more often than the next the best spelling must occur.</summary>
    private const double LeastRatio = 4;

    /// <summary>The share of its form's occurrences that a lemma must have: "physic" is far rarer than "physics".</summary>
    private const double LeastShare = 0.02;

    /// <summary>How many times more credible a lemma is that treebanks have.</summary>
    private const double KnownFactor = 20;

    /// <summary>How often treebanks must have a noun that looks like a plural: "series".</summary>
    private const int LeastSingulars = 2;

    /// <summary>The inflected forms of <paramref name="text"/> whose lemma is beyond doubt, in order.</summary>
    public static IEnumerable<TaggedLemma> Of(IReadOnlyCollection<TaggedLemma> known, WordCounts text)
    {
        var lemmas = known.CountBy(w => (w.Lemma.ToLowerInvariant(), PartOfSpeech(w.Xpos))).ToDictionary();
        foreach (string form in text.Words)
        {
            foreach (string xpos in RegularInflection.Tags)
            {
                if (Best(form, xpos, lemmas, text) is { } lemma)
                {
                    yield return TaggedLemma.Of(form, lemma, xpos);
                }
            }
        }
    }

    private static string? Best(string form, string xpos, Dictionary<(string Lemma, char Pos), int> known, WordCounts text)
    {
        double best = 0, second = 0;
        string? lemma = null;
        foreach (string candidate in RegularInflection.Lemmas(form, xpos))
        {
            var count = text[candidate];
            double score = (xpos == "NNPS" ? count.Total : count.Small) * (known.ContainsKey((candidate, PartOfSpeech(xpos))) ? KnownFactor : 1);
            (lemma, best, second) = score > best ? (candidate, score, best) : (lemma, best, Math.Max(second, score));
        }

        return lemma is not null && xpos == "NNS" && known.GetValueOrDefault((form, PartOfSpeech(xpos))) >= LeastSingulars ? form
            : best >= LeastCount && best >= LeastRatio * second && best >= LeastShare * text[form].Total ? lemma
            : null;
    }

    /// <summary>The letter that the tags of a part of speech have in common.</summary>
    private static char PartOfSpeech(string xpos) => xpos[0];
}
