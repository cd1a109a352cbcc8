using System.Collections.Immutable;
using KnowledgeGraph.Attributions;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Mentions;

namespace KnowledgeGraph.Propositions.Reading;

/// <summary>Reads who holds an office off titles before names: "Foreign Minister of Peru Ana Silva", "Peru's foreign minister Ana Silva".</summary>
internal sealed class Offices(NominalPredicates nouns)
{
    /// <summary>The lemma of holding an office, Wikidata's name for it (P39).</summary>
    public const string PositionHeld = "position-held";

    private const string Jurisdiction = "jurisdiction";

    /// <summary>A proposition for each person with an office before the name, in the voice that says both.</summary>
    public IEnumerable<Proposition> Read(string text, Sentence parsed, VoiceMap voices)
    {
        foreach (var name in parsed.Entities)
        {
            if (name.Type != NamedEntityType.Person || OfficeBefore(text, parsed, name.First) is not { } office)
            {
                continue;
            }

            var subject = Span(parsed, name.First, name.First + name.Count);
            var (title, of, value) = Title(text, parsed, office, name.First);
            var whole = new TextSpan(Math.Min(title.Start, of?.Start ?? title.Start), subject.End);
            if (!voices.IsOneVoice(whole))
            {
                continue;
            }

            yield return Of(text, subject, title, of, value, [whole], voices.VoiceAt(subject.Start));
        }
    }

    /// <summary>That <paramref name="subject"/> holds the office <paramref name="title"/>, for <paramref name="of"/> where that is named.</summary>
    public static Proposition Of(string text, TextSpan subject, TextSpan title, TextSpan? of, string? value, ImmutableArray<TextSpan> evidence, Attribution? voice) => new()
    {
        Subject = new Argument("subject", subject.In(text), subject, ArgumentKind.Entity),
        Predicate = "",
        Lemma = PositionHeld,
        Object = new Argument("object", title.In(text), title, ArgumentKind.Phrase),
        Qualifiers = of is { } place ? [new Argument(Jurisdiction, place.In(text), place, ArgumentKind.Entity, value)] : [],
        Evidence = evidence,
        Attribution = voice,
    };

    /// <summary>Whether the noun <paramref name="i"/> names an office.</summary>
    public bool IsOffice(Sentence parsed, int i) => parsed.Words[i].Upos is UniversalPos.Noun or UniversalPos.ProperNoun && nouns.IsOffice(parsed.Words[i].Lemma.ToLowerInvariant());

    /// <summary>The noun of the office right before the word <paramref name="first"/>, or before "of" and a name that stand there.</summary>
    private int? OfficeBefore(string text, Sentence parsed, int first)
    {
        int i = first - 1;
        if (i >= 0 && IsOffice(parsed, i))
        {
            return i;
        }

        while (i > 0 && parsed.Words[i].Upos == UniversalPos.ProperNoun)
        {
            i--;
        }

        i -= i > 0 && i < first - 1 && Is(text, parsed, i, "the") ? 1 : 0;
        return i > 0 && i < first - 1 && Is(text, parsed, i, "of") && IsOffice(parsed, i - 1) ? i - 1 : null;
    }

    /// <summary>The words of the office whose noun is <paramref name="office"/>, those for whom it is held up to <paramref name="end"/>, and the place that an adjective for them means.</summary>
    public static (TextSpan Title, TextSpan? Of, string? Value) Title(string text, Sentence parsed, int office, int end)
    {
        int start = office;
        while (start > 0 && parsed.Words[start - 1].Upos is UniversalPos.Adjective or UniversalPos.Noun or UniversalPos.ProperNoun && parsed.Words[start - 1].Relation is "amod" or "compound" or "flat" or "nmod"
            && parsed.Words[start - 1].Head >= start - 1 && parsed.Words[start - 1].Head <= end)
        {
            start--;
        }

        TextSpan? of = null;
        string? value = null;
        if (office + 2 < end && Is(text, parsed, office + 1, "of"))
        {
            of = Span(parsed, Is(text, parsed, office + 2, "the") ? office + 3 : office + 2, end);
        }
        else if (start < office && CommonNouns.PlaceOf(parsed.Tokens[start].Span.In(text)) is { } place)
        {
            (of, value) = (parsed.Tokens[start].Span, place);
            start++;
        }
        else if (start + 1 < office && CommonNouns.PlaceOf(parsed.Tokens[start + 1].Span.In(text)) is { } inside)
        {
            (of, value) = (parsed.Tokens[start + 1].Span, inside);
        }
        else if (start > 1 && Is(text, parsed, start - 1, "'s") | Is(text, parsed, start - 1, "’s") && parsed.Words[start - 2].Upos == UniversalPos.ProperNoun)
        {
            int possessor = start - 2;
            while (possessor > 0 && parsed.Words[possessor - 1].Upos == UniversalPos.ProperNoun && parsed.Words[possessor - 1].Relation is "compound" or "flat")
            {
                possessor--;
            }

            of = Span(parsed, possessor, start - 1);
        }

        return (Span(parsed, start, office + 1), of is { IsEmpty: true } ? null : of, value);
    }

    private static TextSpan Span(Sentence parsed, int start, int end) => start >= end ? default : new(parsed.Tokens[start].Span.Start, parsed.Tokens[end - 1].Span.End);

    private static bool Is(string text, Sentence parsed, int i, string word) => parsed.Tokens[i].Span.SpanIn(text).Equals(word, StringComparison.OrdinalIgnoreCase);
}
