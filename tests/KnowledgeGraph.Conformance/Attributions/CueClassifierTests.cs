using System.Collections.Immutable;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Markup.PlainText;
using NUnit.Framework;

namespace KnowledgeGraph.Conformance.Attributions;

/// <summary>
/// Constructions over parses written by hand: a word is "form/xpos/head/relation" and stands behind a blank; words of the cue are marked with ^, those
/// of the content with _.
/// </summary>
public sealed class CueClassifierTests
{
    [TestCase(CueClass.VerbWithThatClause, "Lee/NNP/2/nsubj ^said/VBD/0/root that/SC/5/mark _Peru/NNP/5/nsubj _signed/VBD/2/ccomp")]
    [TestCase(CueClass.VerbWithThatClause, "Lee/NNP/2/nsubj ^asked/VBD/0/root _whether/SC/5/mark _Peru/NNP/5/nsubj _signed/VBD/2/ccomp")]
    [TestCase(CueClass.VerbWithBareClause, "Lee/NNP/2/nsubj ^said/VBD/0/root _Peru/NNP/4/nsubj _signed/VBD/2/ccomp")]
    [TestCase(CueClass.VerbWithBareClause, "_Peru/NNP/2/nsubj _signed/VBD/0/root ,/./4/punct ^said/VBD/2/parataxis Lee/NNP/4/nsubj")]
    [TestCase(CueClass.VerbWithBareClause, "Lee/NNP/2/nsubj ^said/VBD/0/root _it/PRP/6/nsubj _was/AUX/6/cop _a/DT/6/det _lie/NN/2/ccomp")]
    [TestCase(CueClass.VerbWithBareClause, "Lee/NNP/3/nsubj ^had/AUX/3/aux ^said/VBN/0/root _Peru/NNP/5/nsubj _signed/VBD/3/ccomp")]
    [TestCase(CueClass.VerbWithQuotation, "Lee/NNP/2/nsubj ^said/VBD/0/root “/./5/punct _Peru/NNP/5/nsubj _signed/VBD/2/ccomp ”/./5/punct")]
    [TestCase(CueClass.VerbWithQuotation, "_“Never/RB/2/advmod _again”/RB/3/ccomp ^said/VBD/0/root Lee/NNP/3/nsubj")]
    [TestCase(CueClass.VerbWithInfinitive, "Lee/NNP/2/nsubj ^vowed/VBD/0/root _to/TO/4/mark _sign/VB/2/xcomp")]
    [TestCase(CueClass.VerbWithInfinitive, "Lee/NNP/2/nsubj ^urged/VBD/0/root _Peru/NNP/2/obj _to/TO/5/mark _sign/VB/2/xcomp")]
    [TestCase(CueClass.VerbWithNounPhrase, "Lee/NNP/2/nsubj ^denied/VBD/0/root _the/DT/4/det _reports/NNS/2/obj")]
    [TestCase(CueClass.Passive, "_It/PRP/3/nsubj:pass ^was/AUX/3/aux:pass ^reported/VBN/0/root _to/TO/6/mark _be/AUX/6/cop _lost/JJ/3/xcomp")]
    [TestCase(CueClass.Participle, "Lee/NNP/2/nsubj left/VBD/0/root ,/./4/punct ^claiming/VBG/2/advcl that/SC/7/mark _Peru/NNP/7/nsubj _signed/VBD/4/ccomp")]
    [TestCase(CueClass.Noun, "The/DT/2/det ^claim/NN/6/nsubj that/SC/5/mark _Peru/NNP/5/nsubj _signed/VBD/2/acl failed/VBD/0/root")]
    [TestCase(CueClass.Noun, "^In/IN/3/case ^a/DT/3/det ^statement/NN/6/obl ,/./6/punct Lee/NNP/6/nsubj _resigned/VBD/0/root")]
    [TestCase(CueClass.Preposition, "^According/VBG/3/case ^to/IN/1/fixed Lee/NNP/5/obl _Peru/NNP/5/nsubj _signed/VBD/0/root")]
    [TestCase(CueClass.Preposition, "^Per/IN/2/case Lee/NNP/4/obl _Peru/NNP/4/nsubj _signed/VBD/0/root")]
    [TestCase(CueClass.AdverbOrAdjective, "_Peru/NNP/3/nsubj ^allegedly/RB/3/advmod _signed/VBD/0/root")]
    [TestCase(CueClass.AdverbOrAdjective, "Lee/NNP/3/nsubj ^is/AUX/3/cop ^certain/JJ/0/root that/SC/6/mark _Peru/NNP/6/nsubj _signed/VBD/3/ccomp")]
    [TestCase(CueClass.ColonOrNone, "Lee/NNP/4/parataxis ^:/./4/punct _Peru/NNP/4/nsubj _signed/VBD/0/root")]
    [TestCase(CueClass.ColonOrNone, "Lee/NNP/3/parataxis _Peru/NNP/3/nsubj _signed/VBD/0/root")]
    [TestCase(CueClass.Other, "Lee/NNP/2/nsubj ^said/VBD/0/root _yes/UH/2/obj")]
    [TestCase(CueClass.Other, "Lee/NNP/2/nsubj ^admitted/VBD/0/root _signing/VBG/2/xcomp")]
    [TestCase(CueClass.Other, "^She/PRP/2/nsubj _signed/VBD/0/root")]
    public void AConstructionIsReadOffTheParse(CueClass expected, string words)
    {
        var (document, attribution) = Read(words);
        Assert.That(new CueClassifier(document).ClassOf(attribution), Is.EqualTo(expected));
    }

    [Test]
    public void ACueOutsideAllSentencesIsOther()
    {
        var (document, attribution) = Read("Lee/NNP/2/nsubj ^said/VBD/0/root _yes/UH/2/obj");
        Assert.That(new CueClassifier(document with { Sentences = [] }).ClassOf(attribution), Is.EqualTo(CueClass.Other));
    }

    private static (Document Document, AttributedSpans Attribution) Read(string words)
    {
        var text = new System.Text.StringBuilder();
        var tokens = ImmutableArray.CreateBuilder<Token>();
        var parse = ImmutableArray.CreateBuilder<Word>();
        ImmutableArray<TextSpan> cue = [], content = [];
        foreach (string item in words.Split(' '))
        {
            string[] parts = item.Split('/');
            string form = parts[0].TrimStart('^', '_');
            var span = new TextSpan(text.Length, text.Length + form.Length);
            text.Append(form).Append(form == "“" ? "" : " ");
            tokens.Add(new Token(span));
            parse.Add(new Word(UposOf(parts[1]), parts[1], form, "_", int.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture) - 1, parts[3]));
            cue = item[0] == '^' ? [.. cue, span] : cue;
            content = item[0] == '_' ? [.. content, span] : content;
        }

        var whole = new TextSpan(0, text.Length);
        var document = new Document(
            PlainTextReader.ReadRunningText(text.ToString(), "", ""),
            [new Sentence(whole, whole, 0, tokens.ToImmutable(), []) { Words = parse.ToImmutable() }]);
        return (document, new AttributedSpans([], cue, content));
    }

    private static UniversalPos UposOf(string xpos) => xpos switch
    {
        "NNP" => UniversalPos.ProperNoun,
        "NN" or "NNS" => UniversalPos.Noun,
        "PRP" => UniversalPos.Pronoun,
        "DT" => UniversalPos.Determiner,
        "IN" => UniversalPos.Adposition,
        "SC" => UniversalPos.SubordinatingConjunction,
        "TO" => UniversalPos.Particle,
        "RB" => UniversalPos.Adverb,
        "JJ" => UniversalPos.Adjective,
        "VB" or "VBD" or "VBG" or "VBN" or "VBZ" => UniversalPos.Verb,
        "AUX" => UniversalPos.Auxiliary,
        "UH" => UniversalPos.Interjection,
        "." => UniversalPos.Punctuation,
        _ => throw new ArgumentOutOfRangeException(nameof(xpos), xpos, "not a tag of these parses"),
    };
}
