using KnowledgeGraph.Text.Language.Network;
using static TorchSharp.torch;

namespace KnowledgeGraph.Training.Network;

/// <summary>Networks with the same labels that decide together, by the sum of their log-probabilities. Thread-safe after <see cref="Prepare"/>.</summary>
internal sealed class Ensemble(IReadOnlyList<TrainableNetwork> networks)
{
    /// <summary>How much less likely, as a logarithm, a tag is that what was known before excludes.</summary>
    private const float Trust = 1;

    /// <summary>How likely a name's tag must be.</summary>
    private const double Sure = 0.7;

    /// <summary>Ends training.</summary>
    public void Prepare()
    {
        foreach (var network in networks)
        {
            network.Module.eval();
        }
    }

    /// <summary>The batch's sentences with the ensemble's tags, trees, relations and names.</summary>
    public IReadOnlyList<TrainingSentence> Parse(Batch batch)
    {
        using var scope = NewDisposeScope();
        using var noGradients = no_grad();
        var parts = networks.Select(n =>
        {
            var input = n.Input(batch, null);
            return (n.Module, Scores: n.Module.Forward(input.Features, input.Vectors, null));
        }).ToArray();
        Tensor Together(Func<Scores, Tensor> of) => parts.Select(p => nn.functional.log_softmax(of(p.Scores), -1)).Aggregate((a, b) => a + b);
        var heads = Trees(Together(s => s.Arcs));
        var relations = parts.Select(p => nn.functional.log_softmax(p.Module.Relations(p.Scores, heads, null), -1)).Aggregate((a, b) => a + b).argmax(2);
        int[][] allHeads = Rows(heads), upos = Rows(Together(s => s.Upos).argmax(2)), xpos = Rows(Together(s => s.Xpos).argmax(2));
        int[][] allRelations = Rows(relations);
        int[][] names = Names(Together(s => s.Names) / networks.Count, batch);
        return [.. batch.Sentences.Select((s, i) => new TrainingSentence(s.Forms, upos[i], xpos[i], allHeads[i], allRelations[i], names[i]))];
    }

    /// <summary>The heads of the best trees, [sentences, positions], from scores, [sentences, dependents, heads].</summary>
    private static Tensor Trees(Tensor arcs)
    {
        int sentences = (int)arcs.shape[0], positions = (int)arcs.shape[1];
        float[] scores = arcs.data<float>().ToArray();
        long[] heads = new long[sentences * positions];
        int[] tree = new int[positions];
        for (int i = 0; i < sentences; i++)
        {
            SpanningTree.Find(scores.AsSpan(i * positions * positions, positions * positions), positions - 1, tree);
            tree[0] = 0;
            Array.Copy(tree, 0, heads, i * positions, positions);
        }

        return tensor(heads, [sentences, positions]);
    }

    /// <summary>
    /// What is known of the names once the networks have been asked, from their mean log-probabilities, [sentences, positions, tags]: what was known before
    /// counts as evidence that may be wrong, and where no tag is then <see cref="Sure"/> nothing is known.
    /// </summary>
    private static int[][] Names(Tensor probabilities, Batch batch)
    {
        int positions = batch.Words + 1;
        float[] scores = probabilities.data<float>().ToArray();
        var tags = new byte[batch.Words];
        var memory = new byte[batch.Words * NameTags.Count];
        return [.. batch.Sentences.Select((sentence, number) =>
        {
            var own = scores.AsSpan(((number * positions) + 1) * NameTags.Count, batch.Words * NameTags.Count);
            for (int i = 0; i < own.Length; i++)
            {
                own[i] += (sentence.Names[i / NameTags.Count] & NameSets.Of(i % NameTags.Count)) != 0 ? 0 : -Trust;
            }

            NameDecoder.Decode(own, tags, memory);
            var sets = new int[batch.Words];
            for (int i = 0; i < sets.Length; i++)
            {
                var word = own.Slice(i * NameTags.Count, NameTags.Count);
                double sum = 0;
                foreach (float score in word)
                {
                    sum += Math.Exp(score);
                }

                sets[i] = Math.Exp(word[tags[i]]) >= Sure * sum ? NameSets.Of(tags[i]) : NameSets.All;
            }

            return sets;
        })];
    }

    /// <summary>The values of each sentence's words, the root left out.</summary>
    private static int[][] Rows(Tensor labels)
    {
        int positions = (int)labels.shape[1];
        long[] values = labels.data<long>().ToArray();
        return [.. values.Chunk(positions).Select(row => row.Skip(1).Select(v => (int)v).ToArray())];
    }
}
