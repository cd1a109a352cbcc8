using KnowledgeGraph.Text.Conllu;
using KnowledgeGraph.Text.Language.Morphology;

namespace KnowledgeGraph.Training.Morphology;

/// <summary>
/// Learns a <see cref="Lemmatizer"/> from treebanks, a list of irregular forms and, where there is one, running text: of the lemmas that
/// a form such as "hoping" could have, the one is taken that the text has by far the most of.
/// </summary>
public static class LemmatizerTrainer
{
    private const string AnyTag = "*";

    /// <summary>What a word weighs that was seen under a related tag only.</summary>
    private const double RelatedWeight = 0.1;

    /// <summary>What a word weighs whose lemma was inferred.</summary>
    internal const double InferredWeight = 0.3;

    /// <summary>The least weight of a whole word in classes that are asked only where tags contradict each other.</summary>
    private const double LeastFallbackWeight = 3;

    /// <summary>Tags whose forms have their lemmas in common, so that what is seen under one holds of the others.</summary>
    private static readonly string[][] Related =
    [
        ["VERB/VBD", "VERB/VBN", "VERB/NNP"], ["VERB/VBG", "VERB/NNP"], ["VERB/VB", "VERB/NNP"], ["AUX/VBD", "AUX/VBN"],
        ["ADJ/JJR", "ADV/RBR"], ["ADJ/JJS", "ADV/RBS"], ["NOUN/NNS", "PROPN/NNPS"],
    ];

    /// <summary>What is done in a shape of which no word was seen.</summary>
    private static readonly EndingSample[] UnknownCases =
        [.. Enum.GetValues<WordShape>().Select(s => new EndingSample(CaseClass(AnyTag, AnyTag, s), "", nameof(LemmaCase.Keep), 0, IsTypical: false))];

    /// <summary>The lemmatizer that <paramref name="sentences"/> teach; <paramref name="text"/> may be null.</summary>
    public static Lemmatizer Learn(IEnumerable<ConlluSentence> sentences, WordCounts? text)
    {
        var words = sentences.SelectMany(s => s.Words).Select(TaggedLemma.Of).OfType<TaggedLemma>().ToList();
        var irregular = IrregularInflection.Embedded.Forms.Select(f => TaggedLemma.Of(f.Form, f.Lemma, f.Xpos));
        var edits = words.SelectMany(EditSamples).Concat(irregular.SelectMany(EditSamples));
        var cases = words.SelectMany(CaseSamples).Concat(UnknownCases);
        if (text is not null)
        {
            edits = edits.Concat(InferredLemmas.Of(words, text).SelectMany(EditSamples).Select(s => s with { Weight = InferredWeight * s.Weight }));
            cases = cases.Concat(InferredCases.Of(words, text));
        }

        return new(
            EndingTableTrainer.Learn(edits, LeastWeight, new LemmaEdit(0, "").ToString()),
            EndingTableTrainer.Learn(cases, _ => InferredWeight));
    }

    private static double LeastWeight(string @class) => @class.Contains(AnyTag, StringComparison.Ordinal) ? LeastFallbackWeight : 0;

    private static IEnumerable<EndingSample> EditSamples(TaggedLemma word)
    {
        var edit = LemmaEdit.Between(word.Form, word.Lemma).ToString();
        string[] classes = [$"{word.Upos}/{word.Xpos}", $"{AnyTag}/{word.Xpos}", $"{word.Upos}/{AnyTag}", $"{AnyTag}/{AnyTag}"];
        foreach (string of in classes)
        {
            yield return new(of, word.Form, edit, 1, word.IsTypical);
        }

        string own = $"{word.Upos}/{word.Xpos}";
        foreach (string related in Related.Where(r => r.Contains(own)).SelectMany(r => r).Where(r => r != own))
        {
            yield return new(related, word.Form, edit, RelatedWeight, word.IsTypical);
        }
    }

    private static IEnumerable<EndingSample> CaseSamples(TaggedLemma word)
    {
        int kept = word.Form.Length - LemmaEdit.Between(word.Form, word.Lemma).Strip;
        var shape = WordShapes.Of(word.Form);
        if (CaseOf(word.Form[..kept], word.Lemma[..kept]) is { } lemmaCase)
        {
            string[] classes = [CaseClass(word.Upos, word.Xpos, shape), CaseClass(AnyTag, AnyTag, shape)];
            foreach (string of in classes)
            {
                yield return new(of, word.Form, lemmaCase.ToString(), 1, word.IsTypical);
            }
        }
    }

    /// <summary>The class in which the case of a lemma is looked up. Of Penn Treebank tags only that of a name matters.</summary>
    internal static string CaseClass(string upos, string xpos, WordShape shape) =>
        $"{upos}/{(xpos.StartsWith("NNP", StringComparison.Ordinal) ? xpos : AnyTag)}{Lemmatizer.ShapeSuffix(shape)}";

    private static LemmaCase? CaseOf(string form, string lemma)
    {
        string small = form.ToLowerInvariant().Replace('’', '\''), capitals = form.ToUpperInvariant();
        return lemma == small ? LemmaCase.Lower
            : lemma == form ? LemmaCase.Keep
            : lemma == string.Concat(capitals.AsSpan(0, 1), small.AsSpan(1)) ? LemmaCase.Capitalize
            : lemma == capitals ? LemmaCase.Upper
            : null;
    }
}
