using System.Collections.Immutable;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Conllu;
using KnowledgeGraph.Text.Language.Network;

namespace KnowledgeGraph.Tests.Text.Language.Network;

/// <summary>Small networks of weights that mean nothing.</summary>
internal static class RandomNetwork
{
    public static NetworkWeights Create(int seed)
    {
        const int embedding = 32, hidden = 16, arc = 16, relation = 16, tag = 16, vector = 8;
        var random = new Random(seed);
        string[] words = ["iran", "said", "the", "strike", "was", "legal", ",", "."];
        ImmutableArray<string> relations = ["dep", "nsubj", "obj", "root"], xpos = ["NN", "NNP", "VBD"];
        ImmutableArray<string> upos = [.. Enum.GetValues<UniversalPos>().Select(PartsOfSpeech.Name)];
        return new()
        {
            Upos = upos,
            Xpos = xpos,
            Relations = relations,
            Embeddings = Rows(random, embedding, NetworkWeights.UnkeyedRows, [.. words.SelectMany(Keys).Distinct().Order()]),
            Vectors = Rows(random, vector, 0, [.. words.Select(w => WordFeatures.WordKey(w)).Order()]),
            VectorProjection = Matrix(random, vector, embedding),
            Lstm = [Matrix(random, embedding + hidden, 4 * hidden), Matrix(random, embedding + hidden, 4 * hidden), Matrix(random, 3 * hidden, 4 * hidden), Matrix(random, 3 * hidden, 4 * hidden)],
            TagHidden = Matrix(random, 2 * hidden, tag),
            Tags = Matrix(random, tag, upos.Length + xpos.Length),
            SyntaxHidden = Matrix(random, 2 * hidden, (2 * arc) + (2 * relation) + tag),
            Arcs = Matrix(random, arc, arc),
            RelationScores = Matrix(random, relation, relations.Length),
            Names = Matrix(random, tag, NameTags.Count),
        };
    }

    public static QuantizedMatrix Matrix(Random random, int inputs, int outputs) =>
        new(inputs, outputs, Values(random, inputs * outputs), [.. Floats(random, outputs).Select(v => 0.001f + (0.01f * MathF.Abs(v)))], Floats(random, outputs));

    private static KeyedRows Rows(Random random, int width, int unkeyed, ulong[] keys) =>
        new(width, unkeyed, keys, Values(random, (unkeyed + keys.Length) * width), [.. Floats(random, unkeyed + keys.Length).Select(v => 0.01f * MathF.Abs(v))]);

    private static sbyte[] Values(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => (sbyte)random.Next(-127, 128))];

    private static float[] Floats(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => (2 * random.NextSingle()) - 1)];

    private static ulong[] Keys(string word)
    {
        ulong[] keys = new ulong[WordFeatures.Count];
        WordFeatures.Write(word, keys);
        return keys;
    }
}
