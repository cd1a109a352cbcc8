using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Tests.Specs;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Claims;

public class CasualtyReaderTests
{
    private static readonly Numerals Numerals = new();

    [TestCase("The ministry said that nine people were killed.", "ministry: 9 killed")]
    [TestCase("At least 12 people died.", "article: 12 killed")]
    [TestCase("The blast killed 1,200 people.", "article: 1200 killed")]
    [TestCase("The attack left at least 25 dead and at least 70 injured.", "article: 25 killed, article: 70 injured")]
    [TestCase("The clashes resulted in the deaths of two officers.", "article: 2 killed")]
    [TestCase("Twenty-five soldiers were captured.", "article: 25 captured")]
    [TestCase("The flood displaced 3,000 people.", "article: 3000 displaced")]
    [TestCase("The storm caused 12 deaths.", "article: 12 killed")]
    [TestCase("Lee killed a soldier.", "")]
    [TestCase("Dozens of people were killed.", "")]
    [TestCase("Two of the towns were taken.", "")]
    [TestCase("Between 15,000 and 20,000 soldiers were killed.", "")]
    [TestCase("The law of 1986 was killed.", "")]
    public void CountsPeople(string text, string expected)
    {
        var claims = Articles.Claims(text);
        string Claimant(KnowledgeGraph.Claims.Claim claim) => claim.Claimants.IsEmpty ? "article" : claims.Entities.Single(e => e.Id == claim.Claimants[0]).Label;

        Assert.That(string.Join(", ", claims.Claims.SelectMany(c => c.Casualties.Select(n => $"{Claimant(c)}: {n.Digits} {n.Kind}"))), Is.EqualTo(expected));
    }

    [TestCase("12", 12)]
    [TestCase("1,200", 1200)]
    [TestCase("nine", 9)]
    [TestCase("Twenty-five", 25)]
    [TestCase("five-twenty", null)]
    [TestCase("12%", null)]
    [TestCase("dozens", null)]
    [TestCase("", null)]
    public void ReadsNumbersInDigitsAndWords(string written, long? value) => Assert.That(Numerals.WholeNumberOf(written), Is.EqualTo(value));
}
