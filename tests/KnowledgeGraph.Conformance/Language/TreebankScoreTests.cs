using System.Globalization;
using KnowledgeGraph.Text.Conllu;
using KnowledgeGraph.Text.Language;
using KnowledgeGraph.Text.Lexicon;
using KnowledgeGraph.Text.Markup.PlainText;
using KnowledgeGraph.Treebanks;
using NUnit.Framework;

namespace KnowledgeGraph.Conformance.Language;

/// <summary>
/// The scores of the analyzer on the development parts of treebanks, from their words and from their text. The figures of the README and the model
/// card are those printed here.
/// </summary>
public sealed class TreebankScoreTests
{
    private const string FloorFile = "treebank-floors.tsv", Ewt = "en_ewt-dev", Gum = "en_gum-free-dev", WikiGold = "wikigold_dev";
    private static readonly SyntaxAnalyzer Analyzer = SyntaxAnalyzer.Create();

    private static readonly Dictionary<string, Func<ParseScores, F1>> Scores = new()
    {
        ["tokens"] = s => s.Words,
        ["sentences"] = s => s.Sentences,
        ["upos"] = s => s.Upos,
        ["xpos"] = s => s.Xpos,
        ["features"] = s => s.Features,
        ["lemmas"] = s => s.Lemmas,
        ["uas"] = s => s.Uas,
        ["las"] = s => s.Las,
        ["las-words"] = s => s.LasWithoutPunctuation,
        ["nsubj"] = s => s.Relation("nsubj"),
        ["ccomp"] = s => s.Relation("ccomp"),
        ["names"] = s => s.Names,
    };

    [TestCase(Ewt)]
    [TestCase(Gum)]
    public void ParsesOfGivenWordsAreNotBelowTheirFloors(string treebank)
    {
        var gold = TreebankFile.Read(treebank + ".conllu");
        AssertFloors(treebank, "words", new ParseScores(gold, WrittenParse.OfWords(Analyzer, gold)));
    }

    [TestCase(Ewt)]
    [TestCase(Gum)]
    public void ParsesOfTextAreNotBelowTheirFloors(string treebank)
    {
        var gold = TreebankFile.Read(treebank + ".conllu");
        string text = string.Join('\n', TreebankParagraph.In(gold).Select(p => p.Text));
        var article = PlainTextReader.ReadRunningText(text, treebank, "") with { Citations = [], Boilerplate = [] };
        var document = Analyzer.Analyze(new LanguageAnalyzer().Analyze(article));
        AssertFloors(treebank, "text", new ParseScores(gold, WrittenParse.Read(writer => writer.Write(document))));
    }

    [Test]
    public void NamesInTheThirdThatNobodyLearnedFromAreNotBelowTheirFloor()
    {
        ConlluSentence[] all = [.. NameCorpus.Read(TreebankFile.Find(WikiGold + ".txt"))], gold = all[(all.Length * 2 / 3)..];
        AssertFloors(WikiGold, "words", new ParseScores(gold, WrittenParse.OfWords(Analyzer, gold).Select(NameCorpus.WithoutOtherTypes)));
    }

    private static void AssertFloors(string treebank, string from, ParseScores scores) => Assert.Multiple(() =>
    {
        string prefix = $"{treebank} {from} ";
        foreach (var row in TsvTable.Parse(FloorFile, GoldenFiles.Text(FloorFile), "score", "floor").Rows.Where(r => r[0].StartsWith(prefix, StringComparison.Ordinal)))
        {
            var score = Scores[row[0][prefix.Length..]](scores);
            TestContext.Out.WriteLine($"{row[0],-32} {score}");
            Assert.That(100 * score.Value, Is.GreaterThanOrEqualTo(double.Parse(row[1], CultureInfo.InvariantCulture)), row[0]);
        }
    });
}
