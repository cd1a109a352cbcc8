namespace KnowledgeGraph.Training.Network;

/// <summary>Sentences of the same length; no padding is needed.</summary>
/// <param name="Sentences">The sentences.</param>
/// <param name="Words">Their length, the root not counted.</param>
internal sealed record Batch(TrainingSentence[] Sentences, int Words)
{
    /// <summary>Cuts sentences into batches of about <paramref name="size"/> words, in random order.</summary>
    public static Batch[] Cut(IEnumerable<TrainingSentence> sentences, int size, Random random)
    {
        var batches = new List<Batch>();
        foreach (var group in sentences.GroupBy(s => s.Length).OrderBy(g => g.Key))
        {
            TrainingSentence[] same = [.. group];
            random.Shuffle(same);
            int count = Math.Max(1, size / (group.Key + 1));
            batches.AddRange(same.Chunk(count).Select(chunk => new Batch(chunk, group.Key)));
        }

        Batch[] mixed = [.. batches];
        random.Shuffle(mixed);
        return mixed;
    }

    /// <summary>A label of every position, the root's being unknown: [sentences × (words + 1)].</summary>
    public long[] Labels(Func<TrainingSentence, int[]> of) => [.. Sentences.SelectMany(s => of(s).Select(label => (long)label).Prepend(TrainingSentence.Unknown))];

    /// <summary>What is known of the names at every position, nothing at the root's: [sentences × (words + 1)].</summary>
    public int[] Names() => [.. Sentences.SelectMany(s => s.Names.Prepend(NameSets.All))];
}
