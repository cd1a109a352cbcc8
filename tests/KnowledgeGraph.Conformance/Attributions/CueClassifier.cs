using System.Collections.Immutable;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Conformance.Attributions;

/// <summary>Tells the construction of an attribution from its cue, its content and the parse of the sentence, whoever marked them.</summary>
/// <param name="document">A parsed document.</param>
internal sealed class CueClassifier(Document document)
{
    private const string Quotes = "\"“„‘«'";

    /// <summary>The construction of <paramref name="attribution"/>.</summary>
    public CueClass ClassOf(AttributedSpans attribution)
    {
        var words = attribution.Cue.Where(HoldsLetter).ToImmutableArray();
        if (words.IsEmpty)
        {
            return CueClass.ColonOrNone;
        }

        if (document.SentenceAt(words[0].Start) is not { Words.IsEmpty: false } sentence || Head(sentence, words) is not { } cue)
        {
            return CueClass.Other;
        }

        return sentence.Words[cue].Upos switch
        {
            UniversalPos.Verb when IsForm(sentence, cue, "according") => CueClass.Preposition,
            UniversalPos.Verb or UniversalPos.Auxiliary => ClassOfVerb(sentence, cue, attribution.Content),
            UniversalPos.Noun or UniversalPos.ProperNoun => CueClass.Noun,
            UniversalPos.Adposition or UniversalPos.SubordinatingConjunction => CueClass.Preposition,
            UniversalPos.Adjective or UniversalPos.Adverb => CueClass.AdverbOrAdjective,
            _ => CueClass.Other,
        };
    }

    private CueClass ClassOfVerb(Sentence sentence, int verb, ImmutableArray<TextSpan> content)
    {
        var word = sentence.Words[verb];
        if (HasChild(sentence, verb, w => w.Relation is "aux:pass" or "nsubj:pass"))
        {
            return CueClass.Passive;
        }

        if (word.Xpos is "VBG" or "VBN" && !HasChild(sentence, verb, w => w.Upos == UniversalPos.Auxiliary) && word.Relation is not ("root" or "conj" or "parataxis"))
        {
            return CueClass.Participle;
        }

        return IsQuoted(content) ? CueClass.VerbWithQuotation
            : Head(sentence, content) is { } head ? ClassOfComplement(sentence, head)
            : CueClass.Other;
    }

    private CueClass ClassOfComplement(Sentence sentence, int head)
    {
        var word = sentence.Words[head];
        bool isClause = word.Upos is UniversalPos.Verb or UniversalPos.Auxiliary || HasChild(sentence, head, w => w.Relation is "cop" or "nsubj" or "nsubj:pass");
        return HasMark(sentence, head, "that", "whether", "if") ? CueClass.VerbWithThatClause
            : HasMark(sentence, head, "to") ? CueClass.VerbWithInfinitive
            : isClause && word.Xpos == "VBG" && !HasChild(sentence, head, w => w.Upos == UniversalPos.Auxiliary) ? CueClass.Other
            : isClause ? CueClass.VerbWithBareClause
            : word.Upos is UniversalPos.Noun or UniversalPos.ProperNoun or UniversalPos.Pronoun or UniversalPos.Numeral or UniversalPos.Symbol ? CueClass.VerbWithNounPhrase
            : CueClass.Other;
    }

    /// <summary>Whether the content begins with or right after a quotation mark.</summary>
    private bool IsQuoted(ImmutableArray<TextSpan> content) =>
        content is [{ IsEmpty: false } first, ..]
        && (Quotes.Contains(document.Text[first.Start], StringComparison.Ordinal)
            || (first.Start > 0 && Quotes.Contains(document.Text[first.Start - 1], StringComparison.Ordinal)));

    private bool HoldsLetter(TextSpan span) => span.In(document.Text).Any(char.IsLetterOrDigit);

    private bool HasMark(Sentence sentence, int head, params string[] forms) =>
        Enumerable.Range(0, sentence.Words.Length).Any(i => sentence.Words[i].Head == head && sentence.Words[i].Relation == "mark" && forms.Any(f => IsForm(sentence, i, f)));

    private bool IsForm(Sentence sentence, int word, string form) => sentence.Tokens[word].Span.SpanIn(document.Text).Equals(form, StringComparison.OrdinalIgnoreCase);

    private static bool HasChild(Sentence sentence, int head, Func<Word, bool> condition) => sentence.Words.Any(w => w.Head == head && condition(w));

    /// <summary>
    /// The word of <paramref name="spans"/> that the others hang from, punctuation left out; among several that hang from elsewhere a verb, then a noun,
    /// then the first; null where none is in the sentence.
    /// </summary>
    private static int? Head(Sentence sentence, ImmutableArray<TextSpan> spans)
    {
        var inside = Enumerable.Range(0, sentence.Words.Length)
            .Where(i => sentence.Words[i].Upos != UniversalPos.Punctuation && spans.Any(s => s.Overlaps(sentence.Tokens[i].Span)))
            .ToHashSet();
        int[] heads = [.. inside.Where(i => !inside.Contains(sentence.Words[i].Head)).Order()
            .OrderBy(i => sentence.Words[i].Upos switch { UniversalPos.Verb => 0, UniversalPos.Noun => 1, _ => 2 })];
        return heads is [var head, ..] ? head : null;
    }
}
