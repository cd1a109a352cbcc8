using System.Globalization;
using KnowledgeGraph.Text.Conllu;
using KnowledgeGraph.Text.Language;
using KnowledgeGraph.Text.Lexicon;
using KnowledgeGraph.Text.Markup.PlainText;
using NUnit.Framework;

namespace KnowledgeGraph.Conformance.Language;

/// <summary>Scores the analyzer on the golden parses, from their words and from their text, against the floors in <c>Golden/floors.tsv</c>.</summary>
public sealed class GoldenParseTests
{
    private const string FloorFile = "floors.tsv";
    private const string RelationPrefix = "rel:";

    private static readonly Dictionary<string, Func<ParseScores, F1>> Scores = new()
    {
        ["tokens"] = s => s.Tokens,
        ["words"] = s => s.Words,
        ["sentences"] = s => s.Sentences,
        ["upos"] = s => s.Upos,
        ["xpos"] = s => s.Xpos,
        ["features"] = s => s.Features,
        ["lemmas"] = s => s.Lemmas,
        ["uas"] = s => s.UasWithoutPunctuation,
        ["las"] = s => s.LasWithoutPunctuation,
        ["las-subtypes"] = s => s.LasWithSubtypesWithoutPunctuation,
    };

    [Test]
    public void ParsesOfGivenWordsAreNotBelowTheirFloors() =>
        AssertFloors("words", WrittenParse.OfWords(SyntaxAnalyzer.Create(), GoldenFiles.Sentences));

    [Test]
    public void ParsesOfTextAreNotBelowTheirFloors()
    {
        string text = string.Join('\n', GoldenFiles.Sentences.Select(s => s.Comment("text")));
        var document = SyntaxAnalyzer.Create().Analyze(new LanguageAnalyzer().Analyze(PlainTextReader.ReadRunningText(text, "golden", "")));
        AssertFloors("text", WrittenParse.Read(writer => writer.Write(document)));
    }

    [Test]
    public void EveryScoreHasItsFloors() =>
        Assert.That(Floors().Rows.Select(r => r[0]).Where(n => !IsRelation(n)), Is.EquivalentTo(Scores.Keys));

    private static void AssertFloors(string column, IEnumerable<ConlluSentence> system)
    {
        var scores = new ParseScores(GoldenFiles.Sentences, system);
        Assert.Multiple(() =>
        {
            foreach (var row in Floors().Rows)
            {
                var score = IsRelation(row[0]) ? scores.Relation(row[0][RelationPrefix.Length..]) : Scores[row[0]](scores);
                double floor = double.Parse(row[column == "words" ? 1 : 2], CultureInfo.InvariantCulture);
                TestContext.Out.WriteLine($"{row[0],-16} {score}");
                Assert.That(100 * score.Value, Is.GreaterThanOrEqualTo(floor), $"{row[0]} from {column}");
            }
        });
    }

    private static bool IsRelation(string score) => score.StartsWith(RelationPrefix, StringComparison.Ordinal);

    private static TsvTable Floors() => TsvTable.Parse(FloorFile, GoldenFiles.Text(FloorFile), "score", "words", "text");
}
