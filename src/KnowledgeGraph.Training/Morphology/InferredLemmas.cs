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

    /// <summary>The inflected forms of <paramref name="text"/> whose lemma is beyond doubt, in order.</summary>
    public static IEnumerable<TaggedLemma> Of(IReadOnlyCollection<TaggedLemma> known, WordCounts text)
    {
        var lemmas = known.Select(w => (w.Lemma.ToLowerInvariant(), PartOfSpeech(w.Xpos))).ToHashSet();
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

    private static string? Best(string form, string xpos, HashSet<(string Lemma, char Pos)> known, WordCounts text)
    {
        double best = 0, second = 0;
        string? lemma = null;
        foreach (string candidate in RegularInflection.Lemmas(form, xpos))
        {
            var count = text[candidate];
            double score = (xpos == "NNPS" ? count.Total : count.Small) * (known.Contains((candidate, PartOfSpeech(xpos))) ? KnownFactor : 1);
            (lemma, best, second) = score > best ? (candidate, score, best) : (lemma, best, Math.Max(second, score));
        }

        return best >= LeastCount && best >= LeastRatio * second && best >= LeastShare * text[form].Total ? lemma : null;
    }

    /// <summary>The letter that the tags of a part of speech have in common.</summary>
    private static char PartOfSpeech(string xpos) => xpos[0];
}
