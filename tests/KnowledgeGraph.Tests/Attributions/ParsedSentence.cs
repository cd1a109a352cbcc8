using System.Collections.Immutable;
using KnowledgeGraph.Attributions.Reading;
using KnowledgeGraph.Attributions.Tagging;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.Attributions;

/// <summary>
/// A sentence with a parse written out by hand, so that what a construction makes of a parse does not hang on the parser: words parted by blanks, each
/// <c>form/XPOS/relation/head</c> with the head counted from 1, or <c>form=lemma/…</c>.
/// </summary>
internal sealed class ParsedSentence
{
    private ParsedSentence(string text, Sentence sentence)
    {
        Text = text;
        Sentence = sentence;
        Syntax = new SentenceSyntax(text, sentence, QuotationFinder.Find(text, sentence.Span), new LexicalClasses(new EnglishLexicon().Cues));
    }

    public string Text { get; }

    public Sentence Sentence { get; }

    public SentenceSyntax Syntax { get; }

    /// <summary>Reads a parse; <paramref name="glue"/> writes hyphens without the blanks around them.</summary>
    public static ParsedSentence Read(string parse, bool glue = false, params NamedEntity[] names)
    {
        string[][] rows = [.. parse.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => w.Split('/'))];
        string[] forms = [.. rows.Select(r => r[0].Split('=')[0])];
        string text = string.Join(' ', forms);
        text = glue ? text.Replace(" - ", "-", StringComparison.Ordinal) : text;
        var tokens = ImmutableArray.CreateBuilder<Token>();
        int at = 0;
        foreach (string form in forms)
        {
            at = text.IndexOf(form, at, StringComparison.Ordinal);
            tokens.Add(new Token(new TextSpan(at, at + form.Length)));
            at += form.Length;
        }

        var whole = new TextSpan(0, text.Length);
        return new(text, new Sentence(whole, whole, 0, tokens.ToImmutable(), [])
        {
            Words = [.. rows.Select(r => new Word(PosOf(r[1], r[2]), r[1], r[0].Split('=')[^1].ToLowerInvariant(), "_", int.Parse(r[3], null) - 1, r[2]))],
            Entities = [.. names],
        });
    }

    /// <summary>The span of the first occurrence of some words.</summary>
    public TextSpan Span(string words)
    {
        int start = Text.IndexOf(words, StringComparison.Ordinal);
        return new(start, start + words.Length);
    }

    /// <summary>The same as the pieces of a source or content; none of the empty string.</summary>
    public ImmutableArray<TextSpan> Pieces(string words) => words.Length == 0 ? [] : [.. words.Split(" // ").Select(Span)];

    /// <summary>The cue of those words.</summary>
    public CueSpan Cue(string words)
    {
        var span = Span(words);
        int first = Enumerable.Range(0, Syntax.Count).First(i => Sentence.Tokens[i].Span.Start == span.Start);
        return new(first, first + words.Split(' ').Length);
    }

    /// <summary>The words at some pieces.</summary>
    public string Words(ImmutableArray<TextSpan> pieces) => string.Join(" // ", pieces.Select(p => p.In(Text)));

    private static UniversalPos PosOf(string tag, string relation) => tag switch
    {
        "MD" => UniversalPos.Auxiliary,
        ['V', ..] => relation is "aux" or "aux:pass" or "cop" ? UniversalPos.Auxiliary : UniversalPos.Verb,
        "NNP" or "NNPS" => UniversalPos.ProperNoun,
        ['N', ..] => UniversalPos.Noun,
        ['J', ..] => UniversalPos.Adjective,
        ['R', 'B', ..] => UniversalPos.Adverb,
        "IN" => relation == "mark" ? UniversalPos.SubordinatingConjunction : UniversalPos.Adposition,
        "DT" => UniversalPos.Determiner,
        ['P', 'R', ..] or ['W', ..] or "EX" => UniversalPos.Pronoun,
        "CD" => UniversalPos.Numeral,
        "CC" => UniversalPos.CoordinatingConjunction,
        "TO" or "POS" => UniversalPos.Particle,
        _ => UniversalPos.Punctuation,
    };
}
