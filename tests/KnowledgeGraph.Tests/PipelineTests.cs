using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Tests.Specs;
using KnowledgeGraph.Text;
using NUnit.Framework;

namespace KnowledgeGraph.Tests;

public class PipelineTests
{
    private static readonly string[] Fragments =
    [
        "Peru", "Lee said that ", "the ministry", " denied ", "according to ", "\"", "“", "”", ", ", ". ", "? ", "\n", "\n\n", "[1]", "[note 2]", "(", ")", "Claimed by X:",
        "Belligerents", "Date", "16 January18 January 2024", "Commanders and leaders", "• ", "\t", "[edit]", "# ", "1. ^ ", "Roe, Ada (2021). ", "Retrieved 5 May 2021.", "it ",
        "may have ", "signed ", "did not ", "😀", "\uD83D", "\uFEFF", "\u00A0", "\u200F", "\0", "References", "From Wikipedia, the free encyclopedia", "12,000 killed", "'s ", "— ",
    ];

    [FsCheck.NUnit.Property(MaxTest = 2000, EndSize = 60, Replay = "2024011601,16180339887")]
    public Property ReadsAnyMixtureOfFragmentsWithoutAnException() =>
        Prop.ForAll(Gen.Elements(Fragments).ListOf().Select(string.Concat).ToArbitrary(), ReadsWithSpansInside);

    [TestCase("according to Peru\ud83ddid not Date[edit]Claimed by X:Peru“1. ^ \u200f, ”Date\"DateReferences)Lee said that From Wikipedia, the free encyclopedia\nRetrieved 5 May 2021.\"")]
    public void ReadsWhatOnceBrokeIt(string text) => Assert.That(ReadsWithSpansInside(text));

    [FsCheck.NUnit.Property(MaxTest = 300, Replay = "2024011601,16180339887")]
    public bool ReadsAnyTextWithoutAnException(char[] characters) => ReadsWithSpansInside(new string(characters));

    [Test]
    public void GivesEqualQuadsForEqualInput()
    {
        const string Text = "Lee said that Peru signed the treaty. The ministry denied that Peru signed the treaty.";

        Assert.That(GraphMapper.Map(Articles.Claims(Text), GraphOptions.Default).Quads, Is.EqualTo(GraphMapper.Map(Articles.Claims(Text), GraphOptions.Default).Quads));
    }

    private static bool ReadsWithSpansInside(string text)
    {
        var claims = Articles.Claims(text);
        GraphMapper.Map(claims, GraphOptions.Default);
        var whole = new TextSpan(0, text.Length);
        return claims.Claims.All(c => !c.Evidence.IsEmpty && c.Evidence.All(e => whole.Contains(e) && !e.IsEmpty))
            && claims.Entities.SelectMany(e => e.Mentions).All(m => whole.Contains(m.Span) && m.Span.Contains(m.Head))
            && claims.Attributions.All(a => a.Parent is null || claims.Attributions.Contains(a.Parent));
    }
}
