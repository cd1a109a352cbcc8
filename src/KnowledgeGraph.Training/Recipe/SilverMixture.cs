using KnowledgeGraph.Training.Network;

namespace KnowledgeGraph.Training.Recipe;

/// <summary>Epochs of all gold sentences and a slice of the silver ones, each slice the next; towards the end gold alone.</summary>
/// <param name="gold">Sentences that people annotated.</param>
/// <param name="silver">Sentences that an ensemble annotated.</param>
/// <param name="wordsAnEpoch">Words of a slice.</param>
/// <param name="mixedEpochs">Number of epochs with silver.</param>
internal sealed class SilverMixture(TrainingSentence[] gold, TrainingSentence[] silver, int wordsAnEpoch, int mixedEpochs)
{
    private int _next;

    /// <summary>The sentences of the epoch of this number from 0.</summary>
    public IReadOnlyList<TrainingSentence> Epoch(int epoch) => epoch < mixedEpochs && silver.Length > 0 ? [.. gold, .. NextSlice()] : gold;

    private List<TrainingSentence> NextSlice()
    {
        var slice = new List<TrainingSentence>();
        for (int words = 0; words < wordsAnEpoch; words += slice[^1].Length)
        {
            slice.Add(silver[_next]);
            _next = (_next + 1) % silver.Length;
        }

        return slice;
    }
}
