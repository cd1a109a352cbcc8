using System.Collections.Immutable;
using FsCheck.Fluent;
using KnowledgeGraph.Tests.Attributions;
using KnowledgeGraph.Tests.Specs;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Language;
using KnowledgeGraph.Text.Mentions;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Text.Mentions;

public class CoreferenceTests
{
    private static readonly SyntaxAnalyzer Syntax = SyntaxAnalyzer.Create();

    [TestCaseSource(nameof(Examples))]
    public void ResolvesTheSourcesOfTheSpecification(Specification example)
    {
        var marked = MarkedSources.Read(example.Text);
        var document = Syntax.Analyze(Documents.Of(marked.Text));
        var coreference = Coreference.Resolve([document], marked.Speeches(document));

        Assert.That(marked.Sources.Select(s => Render(marked.Text, s, coreference)), Is.EqualTo(example.Expected));
    }

    [Test]
    public void PutsEveryPhraseInOneReferentAndItsHeadInsideIt()
    {
        var coreference = Resolve("Lena Okoye, the mayor of Port Sale, met Tom Reed. She said that he was late, and they left. The mayor laughed.");

        Assert.That(coreference.Referents.SelectMany(r => r.Mentions), Has.All.Matches<ResolvedMention>(m => m.Mention.Span.Contains(m.Mention.Head)));
        Assert.That(coreference.Referents.SelectMany(r => r.Mentions).Select(m => (m.Mention.Span, m.Mention.Head)), Is.Unique);
        Assert.That(coreference.Referents.Single(r => r.Label == "Lena Okoye").Mentions, Has.Length.EqualTo(4));
    }

    [Test]
    public void KnowsNamesThroughAllPartsAndPronounsInTheirOwn()
    {
        const string text = "Ada Roe left.\nShe said that Roe was late.";
        var document = Syntax.Analyze(Documents.Of(text));
        var first = document with { Sentences = [document.Sentences[0]] };
        var second = document with { Sentences = [document.Sentences[1]] };

        var apart = Coreference.Resolve([first, second], []);
        var together = Coreference.Resolve([document], []);

        Assert.That(apart.At(new TextSpan(text.LastIndexOf("Roe", StringComparison.Ordinal), text.LastIndexOf("Roe", StringComparison.Ordinal) + 3))!.Referent.Label, Is.EqualTo("Ada Roe"));
        Assert.That(apart.At(SpanOf(text, "She"))!.Referent.Kind, Is.EqualTo(MentionKind.Pronoun));
        Assert.That(together.At(SpanOf(text, "She"))!.Referent.Label, Is.EqualTo("Ada Roe"));
    }

    [Test]
    public void SaysNothingOfWordsThatWereNotParsed() =>
        Assert.That(Coreference.Resolve([Documents.Unparsed("Ada Roe left.")], []).At(new TextSpan(0, 7)), Is.Null);

    [Test]
    public void ReadsAnyText() =>
        FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(Texts.Arbitrary, text => Resolve(text).Referents.All(r => r.Mentions.Length > 0)));

    private static IEnumerable<TestCaseData> Examples() => Specification.Cases("sources.md");

    private static Coreference Resolve(string text) => Coreference.Resolve([Syntax.Analyze(Documents.Of(text))], []);

    private static TextSpan SpanOf(string text, string words) => new(text.IndexOf(words, StringComparison.Ordinal), text.IndexOf(words, StringComparison.Ordinal) + words.Length);

    private static string Render(string text, TextSpan source, Coreference coreference)
    {
        var phrases = coreference.MembersAt(source);
        if (phrases.IsEmpty)
        {
            return $"{source.In(text)} => nothing";
        }

        ImmutableArray<Referent> referents = phrases is [{ Referent.Members.IsEmpty: false } joint] ? joint.Referent.Members : [.. phrases.Select(p => p.Referent)];
        string[] parts =
        [
            string.Join("; ", referents.Select(r => r.Label)),
            .. phrases[0].Role is { } role ? (string[])[role] : [],
            .. phrases[0].OnBehalfOf is { } organization ? (string[])[$"for {organization.Label}"] : [],
        ];
        return $"{source.In(text)} => {string.Join(", ", parts)} ({phrases[0].Rule})";
    }
}
