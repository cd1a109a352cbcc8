using System.Collections.Immutable;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Language;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Text.Language;

public sealed class TokenizerTests
{
    [TestCase("It fell.", "It fell .")]
    [TestCase("Iran's army didn't stop; they're gone.", "Iran 's army did n't stop ; they 're gone .")]
    [TestCase("the states’ border’s", "the states ’ border ’s")]
    [TestCase("the U.S. State", "the U.S. State")]
    [TestCase("at 5:30 a.m. on 3.5 km", "at 5:30 a.m. on 3.5 km")]
    [TestCase("1,200 of 3,000–5,000", "1,200 of 3,000 – 5,000")]
    [TestCase("tit-for-tat AK-47", "tit-for-tat AK-47")]
    [TestCase("\"No,\" (he) said…", "\" No , \" ( he ) said …")]
    [TestCase("wait... now -- then", "wait ... now -- then")]
    [TestCase("$2.50 and 40%", "$2.50 and 40 %")]
    [TestCase("AT&T 24/7 2024/25", "AT&T 24/7 2024/25")]
    [TestCase("a😀b", "a 😀 b")]
    [TestCase("Koh-e-Sabz Şemdinli naïve", "Koh-e-Sabz Şemdinli naïve")]
    [TestCase("\u00A0Iran\u00A0\tnow", "Iran now")]
    [TestCase("", "")]
    public void Cuts(string text, string expected)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();

        Tokenizer.Tokenize(text, new TextSpan(0, text.Length), tokens);

        Assert.That(string.Join(' ', tokens.Select(t => t.Span.In(text))), Is.EqualTo(expected));
    }
}
