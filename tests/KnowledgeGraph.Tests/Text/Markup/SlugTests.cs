using KnowledgeGraph.Text.Markup;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Text.Markup;

public class SlugTests
{
    [TestCase("2024 Elbonia–Ruritania conflict", "2024-elbonia-ruritania-conflict")]
    [TestCase("2016 Şemdinli bombing", "2016-semdinli-bombing")]
    [TestCase("Khan's raid", "khans-raid")]
    [TestCase("Łódź Straße Ærø", "lodz-strasse-aero")]
    [TestCase("İstanbul ISTANBUL", "istanbul-istanbul")]
    [TestCase("  …  ", "untitled")]
    [TestCase("", "untitled")]
    [TestCase("日本", "65e5672c")]
    public void NamesATitleInAscii(string title, string slug) => Assert.That(Slug.Of(title), Is.EqualTo(slug));

    [Test]
    public void BoundsItsLength() => Assert.That(Slug.Of(new string('x', 5000)), Has.Length.EqualTo(100));
}
