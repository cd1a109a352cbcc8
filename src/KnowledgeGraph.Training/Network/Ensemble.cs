using static TorchSharp.torch;

namespace KnowledgeGraph.Training.Network;

/// <summary>Networks with the same labels that decide together, by the sum of their log-probabilities. Thread-safe after <see cref="Prepare"/>.</summary>
internal sealed class Ensemble(IReadOnlyList<ParserNetwork> networks)
{
    /// <summary>Ends training.</summary>
    public void Prepare()
    {
        foreach (var network in networks)
        {
            network.Module.eval();
        }
    }

    /// <summary>The batch's sentences with the ensemble's tags, greedy heads, relations and names, and how sure it is of the heads: their mean probability's logarithm.</summary>
    public IReadOnlyList<(TrainingSentence Sentence, double Certainty)> Parse(Batch batch)
    {
        using var scope = NewDisposeScope();
        using var noGradients = no_grad();
        var parts = networks.Select(n =>
        {
            var input = n.Input(batch, null);
            return (n.Module, Scores: n.Module.Forward(input.Features, input.Vectors, null));
        }).ToArray();
        Tensor Together(Func<Scores, Tensor> of) => parts.Select(p => nn.functional.log_softmax(of(p.Scores), -1)).Aggregate((a, b) => a + b) / parts.Length;
        var (certainty, heads) = Together(s => s.Arcs).max(2);
        var relations = parts.Select(p => nn.functional.log_softmax(p.Module.Relations(p.Scores, heads, null), -1)).Aggregate((a, b) => a + b).argmax(2);
        int[][] allHeads = Rows(heads), upos = Rows(Together(s => s.Upos).argmax(2)), xpos = Rows(Together(s => s.Xpos).argmax(2));
        int[][] allRelations = Rows(relations), names = Rows(Together(s => s.Names).argmax(2));
        float[] sure = certainty.slice(1, 1, batch.Words + 1, 1).mean([1]).data<float>().ToArray();
        return [.. batch.Sentences.Select((s, i) => (new TrainingSentence(s.Forms, upos[i], xpos[i], allHeads[i], allRelations[i], names[i]), (double)sure[i]))];
    }

    /// <summary>The values of each sentence's words, the root left out.</summary>
    private static int[][] Rows(Tensor labels)
    {
        int positions = (int)labels.shape[1];
        long[] values = labels.data<long>().ToArray();
        return [.. values.Chunk(positions).Select(row => row.Skip(1).Select(v => (int)v).ToArray())];
    }
}
