using static TorchSharp.torch;

namespace KnowledgeGraph.Training.Network;

/// <summary>
/// Locked dropout: a sentence loses the same units at all its words (Gal and Ghahramani 2016). The masks are drawn here and not by torch, whose
/// generator all threads share, so that a training repeats whatever runs beside it.
/// </summary>
internal sealed class Dropout(double rate, Random random)
{
    /// <summary>Drops units of <paramref name="x"/>, [sentences, words, units], at <paramref name="factor"/> times the rate.</summary>
    public Tensor Apply(Tensor x, double factor = 1)
    {
        double p = rate * factor;
        if (p <= 0)
        {
            return x;
        }

        var mask = new float[x.shape[0] * x.shape[2]];
        float kept = (float)(1 / (1 - p));
        for (int i = 0; i < mask.Length; i++)
        {
            mask[i] = random.NextDouble() < p ? 0 : kept;
        }

        return x * tensor(mask, [x.shape[0], 1, x.shape[2]]);
    }
}
