using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Language;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Text.Language;

public sealed class TokenizerTests
{
    // What words and marks are made of, to be put together with and without blanks.
    private static readonly string[] Pieces =
    [
        "a", "Z", "word", "U.S", "e.g", "Mr", "non", "esque", "km", "1", "12", "2024", "555", "'s", "n't", "’", "‘", "'", "`", "\"", "''", "-", "–", "—", "--", ".", "...", "…", ",", ":", ";",
        "!", "?", "(", ")", "[", "]", "[...]", "/", "//", "://", "http", "www.", ".com", "@", "#", "_", "&", "*", "+", "%", "$", "€", "°", "½", ":)", "<3", "\0", "\t", "\u00A0", "\u00AD", "\u200B",
        "\u200D", "\uFE0F", "\u0301", "\uFEFF", "\ud800", "\udc00", "😀", "👩‍👩‍👧", "🇮🇷", "👍🏽", "𝔸", "شهر", "עיר", "中文", "नी", "。",
    ];

    // A tilde stands between the words of one multiword token.
    [TestCase("It fell.", "It fell .")]
    [TestCase("Iran's army didn't stop; they're gone.", "Iran~'s army did~n't stop ; they~'re gone .")]
    [TestCase("It’s Lee’S; SHE'LL. I'd've", "It~’s Lee~’S ; SHE~'LL . I~'d~'ve")]
    [TestCase("the states’ border’s; the 'states' fell", "the states~’ border~’s ; the ' states ' fell")]
    [TestCase("cannot gonna Dunno dont 'tis ’em", "can~not gon~na Du~n~no do~nt 't~is ’em")]
    [TestCase("O'Reilly of Qa'ida at 5 o'clock", "O'Reilly of Qa'ida at 5 o'clock")]
    [TestCase("the U.S. State, e.g. Mr. J. R. Lee of St. Ives, Ph.D., etc.", "the U.S. State , e.g. Mr. J. R. Lee of St. Ives , Ph.D. , etc .")]
    [TestCase("in the U.S.", "in the U.S .")]
    [TestCase("(in the U.S.)", "( in the U.S . )")]
    [TestCase("at 5:30 a.m. on 3.5 km", "at 5:30 a.m. on 3.5 km")]
    [TestCase("5km 3pm 2p.m. 10kg 4x 35mm", "5 km 3 pm 2 p.m. 10 kg 4 x 35 mm")]
    [TestCase("the 1990s, '90s, 80's, 1st and 22nd; 4chan, F16s", "the 1990s , '90s , 80's , 1st and 22nd ; 4chan , F16s")]
    [TestCase("1,200 of 3,000–5,000 or 13,14", "1,200 of 3,000 – 5,000 or 13 , 14")]
    [TestCase("on 9/11 or 16/1/2024 or 2024-01-16 and 3-4, call 555-1234", "on 9/11 or 16/1/2024 or 2024-01-16 and 3 - 4 , call 555-1234")]
    [TestCase("and/or 24/7 2024/25", "and / or 24 / 7 2024 / 25")]
    [TestCase("a tit-for-tat by AK-47", "a tit - for - tat by AK - 47")]
    [TestCase("non-profit co-owners, mid-1990s, Kafka-esque, vice-president", "non-profit co-owners , mid-1990s , Kafka-esque , vice - president")]
    [TestCase("Koh-e-Sabz Şemdinli naïve", "Koh - e - Sabz Şemdinli naïve")]
    [TestCase("\"No,\" (he) said…", "\" No , \" ( he ) said …")]
    [TestCase("wait... now -- then?! [...] ''yes''", "wait ... now -- then ?! [ ... ] '' yes ''")]
    [TestCase("$2.50, US$5m and 40%", "$ 2.50 , US$ 5 m and 40 %")]
    [TestCase("AT&T w/o 24°C", "AT&T w/o 24 ° C")]
    [TestCase("see http://a.org/b_(c), www.d.net. Or e.f@g.com; #tag @who in alt.animals.cat", "see http://a.org/b_(c) , www.d.net . Or e.f@g.com ; #tag @who in alt.animals.cat")]
    [TestCase("fun :) <3 :", "fun :) <3 :")]
    [TestCase("a😀b 👩‍👩‍👧👍🏽🇮🇷", "a 😀 b 👩‍👩‍👧 👍🏽 🇮🇷")]
    [TestCase("e\u0301te\u0301 basic\u00ADally 中文。שלום", "e\u0301te\u0301 basic\u00ADally 中文 。 שלום")]
    [TestCase("\u00A0Iran\u00A0\tnow\0\u200B", "Iran now")]
    [TestCase("", "")]
    public void Cuts(string text, string expected) => Assert.That(Rendered(text, Tokens(text)), Is.EqualTo(expected));

    [Test]
    public void GapsPartWordsAndAreInNone()
    {
        const string text = "the U.S.[1] and[2]Iran.[3]";
        var tokens = ImmutableArray.CreateBuilder<Token>();

        Tokenizer.Tokenize(text, new TextSpan(0, 23), [new(8, 11), new(15, 18), new(23, 26)], tokens);

        Assert.That(Rendered(text, tokens.ToImmutable()), Is.EqualTo("the U.S. and Iran ."));
    }

    [FsCheck.NUnit.Property(MaxTest = 2000, EndSize = 60, Replay = "2024011601,16180339887")]
    public Property CoversEveryCharacterOnce() => Prop.ForAll(
        Gen.OneOf(
            Gen.Elements(Pieces).ListOf().Select(string.Concat),
            Gen.Elements(Pieces).ListOf().Select(pieces => string.Join(' ', pieces)),
            ArbMap.Default.ArbFor<string>().Generator.Select(s => s ?? "")).ToArbitrary(),
        text => AssertCovers(text));

    [TestCase("a")]
    [TestCase("a-")]
    [TestCase("a.")]
    [TestCase("a'")]
    [TestCase("1,")]
    [TestCase("1-")]
    [TestCase(".")]
    [TestCase("'")]
    [TestCase("http://a)")]
    [TestCase("a@")]
    [TestCase("a@b. ")]
    [TestCase("[1].")]
    [TestCase("😀\u200D")]
    [TestCase("\ud800")]
    [TestCase("\u0301")]
    [TestCase("don't ")]
    [TestCase("(\"")]
    [MaxTime(20_000)]
    public void TakesLinearTime(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));

        AssertCovers(text);
    }

    private static void AssertCovers(string text)
    {
        int at = 0;
        bool first = true;
        foreach (var token in Tokens(text))
        {
            Assert.That(token.Span.Start >= at && !token.Span.IsEmpty && token.Span.End <= text.Length, "in order");
            Assert.That(AreBlank(text, at, token.Span.Start), "covered");
            Assert.That(!token.JoinsPrevious || (!first && token.Span.Start == at), "joins what it touches");
            Assert.That(!Tokenizer.IsBlank(text[token.Span.Start]) && !Tokenizer.IsBlank(text[token.Span.End - 1]), "trimmed");
            (at, first) = (token.Span.End, false);
        }

        Assert.That(AreBlank(text, at, text.Length), "covered to the end");
    }

    private static bool AreBlank(string text, int start, int end)
    {
        while (start < end && Tokenizer.IsBlank(text[start]))
        {
            start++;
        }

        return start == end;
    }

    private static ImmutableArray<Token> Tokens(string text)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        Tokenizer.Tokenize(text, new TextSpan(0, text.Length), tokens);
        return tokens.ToImmutable();
    }

    private static string Rendered(string text, ImmutableArray<Token> tokens) =>
        string.Concat(tokens.Select((t, i) => (t.JoinsPrevious ? "~" : i > 0 ? " " : "") + t.Span.In(text)));
}
