using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using KnowledgeGraph.Text.Language.Network;

namespace KnowledgeGraph.Training.Vectors;

/// <summary>
/// Structured skip-gram with negative sampling (Mikolov et al. 2013; Ling et al. 2015): every position of the window has output vectors of its
/// own, so that the vectors know about word order and so about syntax. Runs on one thread and repeats exactly.
/// </summary>
internal sealed unsafe class SkipGram
{
    private const int Width = 64, Negatives = 5, MinCount = 8, MaxWords = 50_000, Positions = 4, NoiseSize = 1 << 22;
    private const float FirstRate = 0.04f, KeptFrequency = 1e-3f, Deviation = 0.3f;
    private static readonly int[] Window = [-2, -1, 1, 2];

    private readonly int _words;
    private readonly int[] _noise = new int[NoiseSize];
    private readonly float[] _kept;
    private readonly float* _input, _output, _gradient;
    private uint _random = 12345;

    private SkipGram(int[] counts, long total)
    {
        _words = counts.Length;
        _kept = [.. counts.Select(c => c / (double)total / KeptFrequency).Select(f => (float)Math.Min(1, Math.Sqrt(1 / f) + (1 / f)))];
        double mass = counts.Sum(c => Math.Pow(c, 0.75)), sum = 0;
        for (int i = 0, word = -1; i < NoiseSize; i++)
        {
            while (word < 0 || (sum / mass * NoiseSize <= i && word < _words - 1))
            {
                sum += Math.Pow(counts[++word], 0.75);
            }

            _noise[i] = word;
        }

        _input = Allocate((long)_words * Width);
        _output = Allocate((long)_words * Width * Positions);
        _gradient = Allocate(Width);
        var random = new Random(1);
        for (long i = 0; i < (long)_words * Width; i++)
        {
            _input[i] = (float)(random.NextDouble() - 0.5) / Width;
        }
    }

    /// <summary>Learns vectors from sentences in <paramref name="epochs"/> passes; their mean square is fixed.</summary>
    public static WordVectors Learn(IEnumerable<string[]> sentences, int epochs)
    {
        var (text, keys, counts) = Vocabulary(sentences);
        var model = new SkipGram(counts, text.Sum(s => (long)s.Length));
        model.Train(text, epochs);
        float[] values = new float[(keys.Length + 1) * Width];
        new ReadOnlySpan<float>(model._input, keys.Length * Width).CopyTo(values.AsSpan(Width));
        model.Free();
        TensorPrimitives.Multiply(values, Deviation / MathF.Sqrt(TensorPrimitives.SumOfSquares(values) / values.Length), values);
        return new(keys, Width, values);
    }

    /// <summary>The sentences as word numbers, −1 for rare words; the words' keys and counts, the most frequent first.</summary>
    private static (int[][] Text, ulong[] Keys, int[] Counts) Vocabulary(IEnumerable<string[]> sentences)
    {
        var numbers = new Dictionary<ulong, int>();
        List<int> counts = [];
        List<int[]> text = [];
        foreach (string[] sentence in sentences)
        {
            var words = new int[sentence.Length];
            for (int i = 0; i < words.Length; i++)
            {
                ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, WordFeatures.WordKey(sentence[i]), out bool known);
                if (!known)
                {
                    number = counts.Count;
                    counts.Add(0);
                }

                counts[number]++;
                words[i] = number;
            }

            text.Add(words);
        }

        var kept = numbers.Where(n => counts[n.Value] >= MinCount).OrderByDescending(n => counts[n.Value]).ThenBy(n => n.Key).Take(MaxWords).ToArray();
        int[] places = Enumerable.Repeat(-1, counts.Count).ToArray();
        for (int i = 0; i < kept.Length; i++)
        {
            places[kept[i].Value] = i;
        }

        foreach (int[] words in text)
        {
            for (int i = 0; i < words.Length; i++)
            {
                words[i] = places[words[i]];
            }
        }

        return ([.. text], [.. kept.Select(k => k.Key)], [.. kept.Select(k => counts[k.Value])]);
    }

    private static float* Allocate(long count)
    {
        float* values = (float*)NativeMemory.AlignedAlloc((nuint)(count * sizeof(float)), 64);
        NativeMemory.Clear(values, (nuint)(count * sizeof(float)));
        return values;
    }

    private void Free()
    {
        NativeMemory.AlignedFree(_input);
        NativeMemory.AlignedFree(_output);
        NativeMemory.AlignedFree(_gradient);
    }

    private void Train(int[][] text, int epochs)
    {
        long total = text.Sum(s => (long)s.Length) * epochs, done = 0;
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            foreach (int[] sentence in text)
            {
                float rate = FirstRate * Math.Max(0.02f, 1 - ((float)done / total));
                done += sentence.Length;
                for (int i = 0; i < sentence.Length; i++)
                {
                    if (sentence[i] >= 0 && Next() / (float)(1 << 24) <= _kept[sentence[i]])
                    {
                        Learn(sentence, i, rate);
                    }
                }
            }
        }
    }

    /// <summary>24 random bits.</summary>
    private uint Next() => (_random = (_random * 1664525) + 1013904223) >> 8;

    private void Learn(int[] sentence, int at, float rate)
    {
        float* vector = _input + ((long)sentence[at] * Width);
        NativeMemory.Clear(_gradient, Width * sizeof(float));
        for (int position = 0; position < Positions; position++)
        {
            int context = at + Window[position];
            if (context < 0 || context >= sentence.Length || sentence[context] < 0)
            {
                continue;
            }

            Step(vector, sentence[context], position, 1, rate);
            for (int n = 0; n < Negatives; n++)
            {
                int noise = _noise[Next() & (NoiseSize - 1)];
                if (noise != sentence[context])
                {
                    Step(vector, noise, position, 0, rate);
                }
            }
        }

        for (int k = 0; k < Width; k += Vector512<float>.Count)
        {
            (Vector512.Load(vector + k) + Vector512.Load(_gradient + k)).Store(vector + k);
        }
    }

    /// <summary>One logistic step that tells whether <paramref name="word"/> stands at a position.</summary>
    private void Step(float* vector, int word, int position, float truth, float rate)
    {
        float* other = _output + ((((long)word * Positions) + position) * Width);
        var sum = Vector512<float>.Zero;
        for (int k = 0; k < Width; k += Vector512<float>.Count)
        {
            sum = Vector512.FusedMultiplyAdd(Vector512.Load(vector + k), Vector512.Load(other + k), sum);
        }

        float belief = 1 / (1 + MathF.Exp(-Math.Clamp(Vector512.Sum(sum), -8, 8)));
        var step = Vector512.Create((truth - belief) * rate);
        for (int k = 0; k < Width; k += Vector512<float>.Count)
        {
            var own = Vector512.Load(other + k);
            Vector512.FusedMultiplyAdd(step, own, Vector512.Load(_gradient + k)).Store(_gradient + k);
            Vector512.FusedMultiplyAdd(step, Vector512.Load(vector + k), own).Store(other + k);
        }
    }
}
