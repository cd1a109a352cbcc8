using System.Collections.Immutable;

namespace KnowledgeGraph.Training.Names;

/// <summary>
/// A small averaged perceptron that marks names from left to right. It completes what sure evidence leaves open and measures what labels are worth;
/// it does not ship. Words marked <see cref="NameTags.Unknown"/> teach it nothing.
/// </summary>
public sealed class NamePerceptron
{
    private const int Rows = 1 << 21, Tags = NameTags.Count;
    private readonly float[] _weights = new float[Rows * Tags];

    private NamePerceptron()
    {
    }

    /// <summary>Learns from <paramref name="sentences"/>, which are gone through <paramref name="rounds"/> times in a fixed shuffled order.</summary>
    public static NamePerceptron Train(IReadOnlyList<LabelledNames> sentences, int rounds)
    {
        var perceptron = new NamePerceptron();
        float[] weights = perceptron._weights;
        float[] totals = new float[weights.Length];
        int[] order = [.. Enumerable.Range(0, sentences.Count)];
        var random = new Random(1);
        var features = new NameFeatures(Rows);
        Span<float> scores = stackalloc float[Tags];
        float time = 1;
        for (int round = 0; round < rounds; round++)
        {
            random.Shuffle(order);
            foreach (int index in order)
            {
                var sentence = sentences[index];
                features.Read(sentence.Forms);
                sbyte last = NameTags.Outside;
                for (int i = 0; i < sentence.Forms.Length; i++)
                {
                    var rows = features.At(i, last);
                    Score(weights, rows, scores);
                    sbyte guess = Best(scores, last), gold = sentence.Tags[i];
                    if (gold >= 0 && gold != guess && NameTags.MayFollow(last, gold))
                    {
                        foreach (int row in rows)
                        {
                            weights[(row * Tags) + gold]++;
                            totals[(row * Tags) + gold] += time;
                            weights[(row * Tags) + guess]--;
                            totals[(row * Tags) + guess] -= time;
                        }
                    }

                    time++;
                    last = gold < 0 || (round > 0 && random.Next(4) == 0) ? guess : gold;
                }
            }
        }

        for (int i = 0; i < weights.Length; i++)
        {
            weights[i] -= totals[i] / time;
        }

        return perceptron;
    }

    /// <summary>Marks the names of a sentence.</summary>
    public LabelledNames Label(ImmutableArray<string> forms) => Label(forms, null, 0);

    /// <summary>
    /// Marks the unknown words of <paramref name="sentence"/>. A run of words is left unknown where the best tag of any of them leads the second best by less than <paramref name="margin"/>.
    /// </summary>
    public LabelledNames Complete(LabelledNames sentence, float margin) =>
        sentence.Tags.Contains(NameTags.Unknown) ? Label(sentence.Forms, sentence.Tags, margin) : sentence;

    private LabelledNames Label(ImmutableArray<string> forms, ImmutableArray<sbyte>? known, float margin)
    {
        var features = new NameFeatures(Rows);
        features.Read(forms);
        Span<float> scores = stackalloc float[Tags];
        sbyte[] tags = new sbyte[forms.Length];
        bool[] unsure = new bool[forms.Length];
        sbyte last = NameTags.Outside;
        for (int i = 0; i < tags.Length; i++)
        {
            if (known is { } given && given[i] >= 0)
            {
                last = tags[i] = given[i];
                continue;
            }

            Score(_weights, features.At(i, last), scores);
            sbyte best = Best(scores, last);
            unsure[i] = Lead(scores, best, last) < margin;
            last = tags[i] = best;
        }

        if (known is { } evidence)
        {
            Withdraw(tags, unsure, evidence);
        }

        return new(forms, [.. tags]);
    }

    /// <summary>Makes runs of words that were unknown unknown again where one of them is unsure or where they run into a name that was known.</summary>
    private static void Withdraw(sbyte[] tags, bool[] unsure, ImmutableArray<sbyte> known)
    {
        for (int i = 0; i < tags.Length;)
        {
            int end = i;
            bool sure = true;
            while (end < tags.Length && known[end] < 0)
            {
                sure &= !unsure[end];
                end++;
            }

            sure &= end == tags.Length || !NameTags.IsInside(tags[end]) || end == i;
            sure &= end == i || i == 0 || !NameTags.IsInside(tags[i]);
            if (!sure)
            {
                tags.AsSpan(i, end - i).Fill(NameTags.Unknown);
            }

            i = Math.Max(end, i + 1);
        }
    }

    private static void Score(float[] weights, ReadOnlySpan<int> rows, Span<float> scores)
    {
        scores.Clear();
        foreach (int row in rows)
        {
            var weight = weights.AsSpan(row * Tags, Tags);
            for (int t = 0; t < Tags; t++)
            {
                scores[t] += weight[t];
            }
        }
    }

    private static sbyte Best(ReadOnlySpan<float> scores, sbyte last)
    {
        sbyte best = NameTags.Outside;
        for (sbyte t = 1; t < Tags; t++)
        {
            if (scores[t] > scores[best] && NameTags.MayFollow(last, t))
            {
                best = t;
            }
        }

        return best;
    }

    private static float Lead(ReadOnlySpan<float> scores, sbyte best, sbyte last)
    {
        float second = float.NegativeInfinity;
        for (sbyte t = 0; t < Tags; t++)
        {
            if (t != best && NameTags.MayFollow(last, t))
            {
                second = Math.Max(second, scores[t]);
            }
        }

        return scores[best] - second;
    }
}
