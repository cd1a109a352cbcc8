using KnowledgeGraph.Claims;
using KnowledgeGraph.Propositions;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Language.Dates;

namespace KnowledgeGraph.Events.Gathering;

/// <summary>The dates in a document's sentences, with the values that propositions give them where they do, and which event's they are.</summary>
internal sealed class EventTimes
{
    private const int MostSteps = 4;

    private readonly Document _document;
    private readonly Dictionary<int, List<(TextSpan Span, EventDate Date)>> _known = [];

    public EventTimes(Document document, IReadOnlyList<Claim> claims)
    {
        _document = document;
        foreach (var claim in claims)
        {
            if (claim.Layer != ClaimLayer.Body)
            {
                continue;
            }

            foreach (var qualifier in claim.Wording.Proposition.Qualifiers)
            {
                if (qualifier is { Kind: ArgumentKind.Time, Value: { } iso } && EventDate.Of(iso) is { } date && document.SentenceIndexAt(qualifier.Span.Start) is { } sentence)
                {
                    if (!_known.TryGetValue(sentence, out var times))
                    {
                        _known.Add(sentence, times = []);
                    }

                    times.Add((qualifier.Span, date));
                }
            }
        }
    }

    /// <summary>Gives the phrases of a sentence the dates that hang from their words.</summary>
    public void Attach(int index, Sentence sentence, Dictionary<int, int> phraseOf, List<EventPhrase> phrases)
    {
        for (int i = 0; i < sentence.Tokens.Length; i++)
        {
            if (DateAt(index, sentence, i, out int end) is not { } date)
            {
                continue;
            }

            if (Governor(sentence, i, end, phraseOf) is >= 0 and var phrase && (phrases[phrase].Date is not { } earlier || earlier.IsCompatibleWith(date)))
            {
                phrases[phrase].Date = phrases[phrase].Date?.And(date) ?? date;
            }

            i = end - 1;
        }
    }

    private EventDate? DateAt(int index, Sentence sentence, int word, out int end)
    {
        end = word + 1;
        var token = sentence.Tokens[word].Span;
        char first = _document.Text[token.Start];
        if (!char.IsAsciiDigit(first) && !char.IsAsciiLetterUpper(first) || DateReader.ReadAt(_document.Text, token.Start, sentence.Content.End) is not { Last: null } phrase || phrase.Span.Start != token.Start)
        {
            return null;
        }

        while (end < sentence.Tokens.Length && sentence.Tokens[end].Span.Start < phrase.Span.End)
        {
            end++;
        }

        bool isYearAlone = phrase.First is { Month: null, Day: null };
        if (isYearAlone && (!char.IsAsciiDigit(first) || sentence.Words[word].Relation == "nummod" && sentence.Words[word].Head is >= 0 and var counted && sentence.Words[counted].Features.Contains("Number=Plur", StringComparison.Ordinal)))
        {
            return null;
        }

        var date = new EventDate(phrase.First);
        if (_known.TryGetValue(index, out var known))
        {
            foreach (var (span, value) in known)
            {
                date = span.Contains(phrase.Span) && value.IsCompatibleWith(date) ? value : date;
            }
        }

        return date;
    }

    /// <summary>The phrase that a date hangs from, over nouns but over no other verb; −1 where there is none.</summary>
    private static int Governor(Sentence sentence, int first, int end, Dictionary<int, int> phraseOf)
    {
        int at = first;
        while (at >= first && at < end)
        {
            at = sentence.Words[at].Head;
        }

        for (int steps = 0; at >= 0 && steps < MostSteps; steps++, at = sentence.Words[at].Head)
        {
            if (phraseOf.TryGetValue(at, out int phrase))
            {
                return phrase;
            }

            if (sentence.Words[at].Upos == UniversalPos.Verb)
            {
                return -1;
            }
        }

        return -1;
    }
}
