using KnowledgeGraph.Text.Markup;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Text.Markup;

public sealed class SlugTests
{
    [TestCase("2031 Elbonia–Ruritania clashes", "2031-elbonia-ruritania-clashes")]
    [TestCase("2016 Şemdinli bombing", "2016-semdinli-bombing")]
    [TestCase("Bob's ‘Œuvre’ / Straße", "bobs-oeuvre-strasse")]
    [TestCase("戦", "6226")]
    [TestCase("…", "untitled")]
    [TestCase("", "untitled")]
    public void NamesTheTitle(string title, string slug) => Assert.That(Slug.Of(title), Is.EqualTo(slug));

    [Test]
    public void IsBounded() => Assert.That(Slug.Of(new string('a', 1000)), Has.Length.EqualTo(100));
}
