using KnowledgeGraph.Text.Language.Network;
using static TorchSharp.torch;

namespace KnowledgeGraph.Training.Network;

/// <summary>Trains a network with Adam on the sum of its heads' cross-entropies.</summary>
internal sealed class Trainer(TrainableNetwork network, TrainingPlan plan, int seed)
{
    private const double LargestNorm = 5;
    private const float Impossible = -1e9f;
    private readonly Random _random = new(seed);

    /// <summary>Trains to the end of the plan; the last state is the result.</summary>
    /// <param name="sentences">The sentences of an epoch, by its number from 0.</param>
    /// <param name="afterEpoch">Told the epochs done and the mean loss of the last.</param>
    public void Train(Func<int, IReadOnlyList<TrainingSentence>> sentences, Action<int, double> afterEpoch)
    {
        var dropout = new Dropout(plan.Dropout, _random);
        var parameters = network.Module.parameters().ToArray();
        using var optimizer = new Adam(parameters);
        int step = 0, steps = 0;
        for (int epoch = 0; epoch < plan.Epochs; epoch++)
        {
            var batches = Batch.Cut(sentences(epoch), plan.BatchWords, _random);
            steps = step + ((plan.Epochs - epoch) * batches.Length);
            double loss = 0;
            foreach (var batch in batches)
            {
                double rate = plan.RateAt(step++, steps);
                loss += Step(batch, optimizer, parameters, dropout, rate);
            }

            afterEpoch(epoch + 1, loss / batches.Length);
        }
    }

    private double Step(Batch batch, Adam optimizer, TorchSharp.Modules.Parameter[] parameters, Dropout dropout, double rate)
    {
        using var scope = NewDisposeScope();
        var input = network.Input(batch, _random);
        input.Features.requires_grad = true;
        optimizer.ZeroGradients();
        using var loss = Loss(batch, input, dropout);
        loss.backward();
        double norm = nn.utils.clip_grad_norm_(parameters, LargestNorm);
        optimizer.Step(rate);
        network.StepEmbeddings(input, (float)rate, (float)Math.Min(1, LargestNorm / (norm + 1e-6)));
        return loss.item<float>();
    }

    private Tensor Loss(Batch batch, NetworkInput input, Dropout dropout)
    {
        int sentences = batch.Sentences.Length, positions = batch.Words + 1;
        var scores = network.Module.Forward(input.Features, input.Vectors, dropout);
        long[] heads = batch.Labels(s => s.Heads);
        var relations = network.Module.Relations(scores, tensor([.. heads.Select(h => Math.Max(0, h))], [sentences, positions]), dropout);
        return CrossEntropy(scores.Arcs, heads)
            + CrossEntropy(relations, batch.Labels(s => s.Relations))
            + (0.5 * CrossEntropy(scores.Upos, batch.Labels(s => s.Upos)))
            + (0.5 * CrossEntropy(scores.Xpos, batch.Labels(s => s.Xpos)))
            + (0.5 * NameLoss(scores.Names, batch.Names()));
    }

    private static Tensor CrossEntropy(Tensor scores, long[] labels) => Array.TrueForAll(labels, l => l == TrainingSentence.Unknown)
        ? zeros(1)
        : nn.functional.cross_entropy(scores.reshape(labels.Length, -1), tensor(labels), ignore_index: TrainingSentence.Unknown);

    /// <summary>The mean of −log of the probability that all tags of a word's set have together, over the words of which something is known.</summary>
    private static Tensor NameLoss(Tensor scores, int[] sets)
    {
        int known = sets.Count(s => s != NameSets.All);
        if (known == 0)
        {
            return zeros(1);
        }

        float[] excluded = [.. sets.SelectMany(set => Enumerable.Range(0, NameTags.Count).Select(tag => (set & NameSets.Of(tag)) != 0 ? 0 : Impossible))];
        var ofTags = nn.functional.log_softmax(scores.reshape(sets.Length, NameTags.Count), 1) + tensor(excluded, [sets.Length, NameTags.Count]);
        return -ofTags.logsumexp(1).sum() / known;
    }
}
