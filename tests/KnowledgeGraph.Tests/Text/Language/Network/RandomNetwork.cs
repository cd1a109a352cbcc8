using System.Collections.Immutable;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Conllu;
using KnowledgeGraph.Text.Language;
using KnowledgeGraph.Text.Language.Morphology;
using KnowledgeGraph.Text.Language.Network;

namespace KnowledgeGraph.Tests.Text.Language.Network;

/// <summary>Small networks of weights that mean nothing.</summary>
internal static class RandomNetwork
{
    private static readonly Lemmatizer Lemmas = new(
        EndingTable.Of([new("*/*", "", false, "0|")]),
        EndingTable.Of(Enum.GetValues<WordShape>().Select(shape => new EndingEntry("*/*" + Lemmatizer.ShapeSuffix(shape), "", false, nameof(LemmaCase.Keep)))));

    private static readonly MorphologicalFeatures Features = new(EndingTable.Of([new("*/*", "", false, MorphologicalFeatures.None)]));

    public static NetworkWeights Create(int seed)
    {
        const int embedding = 32, hidden = 16, arc = 16, relation = 16, tag = 16, vector = 8;
        var random = new Random(seed);
        string[] words = ["iran", "said", "the", "strike", "was", "legal", ",", "."];
        ImmutableArray<string> relations = ["dep", "nsubj", "obj", "root"], xpos = ["NN", "NNP", "VBD"];
        ImmutableArray<string> upos = [.. Enum.GetValues<UniversalPos>().Select(UniversalPosTags.Of)];
        return new()
        {
            Upos = upos,
            Xpos = xpos,
            Relations = relations,
            Embeddings = Rows(random, embedding, NetworkWeights.UnkeyedRows, [.. words.SelectMany(Keys).Distinct().Order()]),
            Vectors = Rows(random, vector, 0, [.. words.Select(w => WordFeatures.WordKey(w)).Order()]),
            VectorProjection = Matrix(random, vector, embedding),
            Lstm = [Matrix(random, embedding + hidden, 4 * hidden), Matrix(random, embedding + hidden, 4 * hidden), Matrix(random, 3 * hidden, 4 * hidden), Matrix(random, 3 * hidden, 4 * hidden)],
            TagHidden = Matrix(random, 2 * hidden, 2 * tag),
            Tags = Matrix(random, tag, upos.Length + xpos.Length),
            SyntaxHidden = Matrix(random, 2 * hidden, (2 * arc) + (2 * relation) + (2 * tag)),
            Arcs = Matrix(random, arc, arc),
            RelationScores = Matrix(random, relation, relations.Length),
            Names = Matrix(random, tag, NameTags.Count),
        };
    }

    /// <summary>A model of these weights that leaves words as they are.</summary>
    public static LanguageModel Model(NetworkWeights weights, MatrixKernel kernel) => new(weights, Lemmas, Features, kernel);

    public static QuantizedMatrix Matrix(Random random, int inputs, int outputs) =>
        new(inputs, outputs, Values(random, inputs * outputs), [.. Floats(random, outputs).Select(v => 0.001f + (0.01f * MathF.Abs(v)))], Floats(random, outputs));

    /// <summary>The bytes of a model file of these weights.</summary>
    public static byte[] File(NetworkWeights weights)
    {
        var file = new MemoryStream();
        ModelFile.Write(file, [Section(LanguageModel.NetworkSection, weights.Write), Section(LanguageModel.LemmaSection, Lemmas.Write), Section(LanguageModel.FeatureSection, Features.Write)]);
        return file.ToArray();
    }

    private static KeyValuePair<string, byte[]> Section(string name, Action<BinaryWriter> write)
    {
        var content = new MemoryStream();
        using (var writer = new BinaryWriter(content))
        {
            write(writer);
        }

        return new(name, content.ToArray());
    }

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
