using KnowledgeGraph.Text.Conllu;
using KnowledgeGraph.Treebanks;
using NUnit.Framework;

namespace KnowledgeGraph.Conformance.Language;

/// <summary>Guards the golden parses against slips of the hand: what Universal Dependencies and its English treebanks ask of every tree.</summary>
public sealed class GoldenFileTests
{
    /// <summary>The relations of UD English EWT and GUM.</summary>
    private static readonly string[] Relations =
    [
        "acl", "acl:relcl", "advcl", "advcl:relcl", "advmod", "amod", "appos", "aux", "aux:pass", "case", "cc", "cc:preconj", "ccomp", "compound", "compound:prt",
        "conj", "cop", "csubj", "csubj:outer", "csubj:pass", "dep", "det", "det:predet", "discourse", "dislocated", "expl", "fixed", "flat", "goeswith", "iobj",
        "list", "mark", "nmod", "nmod:desc", "nmod:poss", "nmod:unmarked", "nsubj", "nsubj:outer", "nsubj:pass", "nummod", "obj", "obl", "obl:agent",
        "obl:unmarked", "orphan", "parataxis", "punct", "reparandum", "root", "vocative", "xcomp",
    ];

    /// <summary>The Penn Treebank's tags with those that UD English adds, and the parts of speech that go with each.</summary>
    private static readonly Dictionary<string, string[]> Tags = new()
    {
        ["NN"] = ["NOUN", "PRON", "SYM"],
        ["NNS"] = ["NOUN"],
        ["NNP"] = ["PROPN", "ADJ", "VERB"],
        ["NNPS"] = ["PROPN"],
        ["JJ"] = ["ADJ"],
        ["JJR"] = ["ADJ"],
        ["JJS"] = ["ADJ"],
        ["RB"] = ["ADV", "PART"],
        ["RBR"] = ["ADV"],
        ["RBS"] = ["ADV"],
        ["VB"] = ["VERB", "AUX"],
        ["VBD"] = ["VERB", "AUX"],
        ["VBG"] = ["VERB", "AUX"],
        ["VBN"] = ["VERB", "AUX"],
        ["VBP"] = ["VERB", "AUX"],
        ["VBZ"] = ["VERB", "AUX"],
        ["MD"] = ["AUX"],
        ["IN"] = ["ADP", "SCONJ"],
        ["RP"] = ["ADP"],
        ["TO"] = ["PART"],
        ["POS"] = ["PART"],
        ["DT"] = ["DET", "PRON"],
        ["PDT"] = ["DET"],
        ["WDT"] = ["DET", "PRON"],
        ["PRP"] = ["PRON"],
        ["PRP$"] = ["PRON"],
        ["WP"] = ["PRON"],
        ["WP$"] = ["PRON"],
        ["EX"] = ["PRON"],
        ["WRB"] = ["ADV"],
        ["CC"] = ["CCONJ"],
        ["CD"] = ["NUM"],
        ["UH"] = ["INTJ"],
        ["$"] = ["SYM"],
        ["SYM"] = ["SYM"],
        ["FW"] = ["X"],
        ["HYPH"] = ["PUNCT"],
        [","] = ["PUNCT"],
        ["."] = ["PUNCT"],
        [":"] = ["PUNCT"],
        ["``"] = ["PUNCT"],
        ["''"] = ["PUNCT"],
        ["-LRB-"] = ["PUNCT"],
        ["-RRB-"] = ["PUNCT"],
    };

    private static readonly Dictionary<string, string[]> Features = new()
    {
        ["Case"] = ["Acc", "Gen", "Nom"],
        ["Definite"] = ["Def", "Ind"],
        ["Degree"] = ["Cmp", "Pos", "Sup"],
        ["ExtPos"] = ["ADP", "ADV", "CCONJ", "SCONJ"],
        ["Gender"] = ["Fem", "Masc", "Neut"],
        ["Mood"] = ["Imp", "Ind"],
        ["NumForm"] = ["Combi", "Digit", "Roman", "Word"],
        ["NumType"] = ["Card", "Frac", "Mult", "Ord"],
        ["Number"] = ["Plur", "Ptan", "Sing"],
        ["Person"] = ["1", "2", "3"],
        ["Polarity"] = ["Neg", "Pos"],
        ["Poss"] = ["Yes"],
        ["PronType"] = ["Art", "Dem", "Ind", "Int", "Neg", "Prs", "Rel", "Tot"],
        ["Reflex"] = ["Yes"],
        ["Tense"] = ["Past", "Pres"],
        ["VerbForm"] = ["Fin", "Ger", "Inf", "Part"],
        ["Voice"] = ["Pass"],
    };

    /// <summary>Relations that take no words of their own but for those named.</summary>
    private static readonly string[] FunctionRelations = ["aux", "aux:pass", "case", "cc", "cop", "det", "mark", "punct"];

    private static readonly string[] BelowFunctionWords = ["advmod", "conj", "fixed", "goeswith", "punct"];

    private static IEnumerable<TestCaseData> Sentences() => GoldenFiles.Sentences.Select(s => new TestCaseData(s).SetArgDisplayNames(s.Comment("sent_id") ?? "?"));

    [Test]
    public void ThereAreThirtyOfThemAndEachIsToldApart()
    {
        string?[] ids = [.. GoldenFiles.Sentences.Select(s => s.Comment("sent_id"))];
        Assert.That(ids, Has.Length.GreaterThanOrEqualTo(30).And.Unique.And.None.Null);
    }

    [TestCaseSource(nameof(Sentences))]
    public void SaysWhyItIsThere(ConlluSentence sentence) => Assert.That(sentence.Comment("why"), Has.Length.GreaterThan(20));

    [TestCaseSource(nameof(Sentences))]
    public void ItsTextIsItsTokens(ConlluSentence sentence) =>
        Assert.That(TreebankParagraph.In([sentence]).Single().Text, Is.EqualTo(sentence.Comment("text")));

    [TestCaseSource(nameof(Sentences))]
    public void WordsOfATokenSpellIt(ConlluSentence sentence) =>
        Assert.That(sentence.MultiwordTokens.Select(t => string.Concat(sentence.Words[(t.First - 1)..t.Last].Select(w => w.Form))), Is.EqualTo(sentence.MultiwordTokens.Select(t => t.Form)));

    [TestCaseSource(nameof(Sentences))]
    public void ItIsATreeWithOneRoot(ConlluSentence sentence) =>
        Assert.That(sentence.Words.Select(w => w.Head == 0), Is.EqualTo(sentence.Words.Select(w => w.Relation == "root")).And.One.True);

    [TestCaseSource(nameof(Sentences))]
    public void ItsTagsRelationsAndFeaturesAreThoseOfUdEnglish(ConlluSentence sentence)
    {
        Assert.Multiple(() =>
        {
            foreach (var word in sentence.Words)
            {
                Assert.That(Relations, Does.Contain(word.Relation), word.Form);
                Assert.That(UniversalPosTags.TryParse(word.Upos, out _), word.Form);
                Assert.That(Tags.GetValueOrDefault(word.Xpos, []), Does.Contain(word.Upos), word.Form);
                string[] features = word.Features == "_" ? [] : word.Features.Split('|');
                Assert.That(features, Is.Ordered.Using((IComparer<string>)StringComparer.OrdinalIgnoreCase).And.Unique, word.Form);
                Assert.That(features.Select(f => f.Split('=')), Has.All.Matches<string[]>(f => Features.GetValueOrDefault(f[0], []).Contains(f[1])), word.Form);
            }
        });
    }

    [TestCaseSource(nameof(Sentences))]
    public void RelationsFitTheirWords(ConlluSentence sentence)
    {
        Assert.Multiple(() =>
        {
            foreach (var word in sentence.Words)
            {
                Assert.That(word.Relation == "punct", Is.EqualTo(word.Upos == "PUNCT"), word.Form);
                Assert.That(word.Relation is "aux" or "aux:pass" or "cop", Is.EqualTo(word.Upos == "AUX"), word.Form);
                Assert.That(word.Relation is "cc" or "cc:preconj", Is.EqualTo(word.Upos == "CCONJ"), word.Form);
                Assert.That(word.Relation == "mark", Is.EqualTo(word.Upos == "SCONJ" || word.Xpos == "TO"), word.Form);
                Assert.That(word.Relation != "det" || word.Upos == "DET", word.Form);
            }
        });
    }

    [TestCaseSource(nameof(Sentences))]
    public void FunctionWordsAndPunctuationAreLeaves(ConlluSentence sentence) =>
        Assert.That(sentence.Words.Where(w => w.Head > 0 && FunctionRelations.Contains(sentence.Words[w.Head - 1].Relation)),
            Has.All.Matches<ConlluWord>(w => BelowFunctionWords.Contains(w.Relation)));

    /// <summary>A passive subject has a passive auxiliary beside it, or hangs on a clause that is one.</summary>
    [TestCaseSource(nameof(Sentences))]
    public void PassiveSubjectsStandBesidePassiveAuxiliaries(ConlluSentence sentence)
    {
        foreach (var subject in sentence.Words.Where(w => w.Relation == "nsubj:pass"))
        {
            Assert.That(sentence.Words.Where(w => w.Head == subject.Head).Select(w => w.Relation), Does.Contain("aux:pass"));
        }
    }

    /// <summary>Conjuncts, flat and fixed parts follow their heads.</summary>
    [TestCaseSource(nameof(Sentences))]
    public void ChainsGoFromLeftToRight(ConlluSentence sentence) =>
        Assert.That(sentence.Words.Select((w, i) => (w.Relation, w.Head, Number: i + 1)).Where(w => w.Relation is "conj" or "flat" or "fixed" or "appos"),
            Has.All.Matches<(string Relation, int Head, int Number)>(w => w.Head < w.Number));

    /// <summary>As the validator of Universal Dependencies asks: an arc of a punctuation mark spans only what hangs on its head, and a mark under another arc hangs on that.</summary>
    [TestCaseSource(nameof(Sentences))]
    public void PunctuationIsProjective(ConlluSentence sentence)
    {
        int[] numbers = [.. Enumerable.Range(1, sentence.Words.Length)];
        Assert.Multiple(() =>
        {
            foreach (int mark in numbers.Where(n => sentence.Words[n - 1].Relation == "punct"))
            {
                int head = sentence.Words[mark - 1].Head;
                Assert.That(numbers.Where(n => IsBetween(n, mark, head)), Has.All.Matches<int>(n => HangsOn(sentence, n, head)), $"under the arc of mark {mark}");
                Assert.That(numbers.Where(n => sentence.Words[n - 1].Head > 0 && IsBetween(mark, n, sentence.Words[n - 1].Head)),
                    Has.All.Matches<int>(n => HangsOn(sentence, mark, sentence.Words[n - 1].Head)), $"over mark {mark}");
            }
        });
    }

    private static bool IsBetween(int word, int a, int b) => Math.Min(a, b) < word && word < Math.Max(a, b);

    private static bool HangsOn(ConlluSentence sentence, int word, int head)
    {
        while (word > 0 && word != head)
        {
            word = sentence.Words[word - 1].Head;
        }

        return word == head;
    }
}
