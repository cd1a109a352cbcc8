using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Propositions.Times;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Claims.Relations;

/// <summary>Gathers the numbers that the claims of a document give.</summary>
internal sealed class CountedNumberCollector(ComparedClaims claims)
{
    private Moments _topic;
    private int[] _events = [];

    /// <summary>The numbers of infobox, body and references, in this order.</summary>
    public List<CountedNumber> ReadAll()
    {
        ReadTopic();
        var found = new List<CountedNumber>();
        found.AddRange(claims.All.Where(c => c.Claim.Layer == ClaimLayer.Infobox && !c.IsReport).Select(OfRow).OfType<CountedNumber>());
        var reader = new CountedNumberReader(claims.Sentences, claims.Keys, claims.Lexicon);
        for (int s = 0; s < claims.Sentences.Count; s++)
        {
            var here = claims.In(s);
            var sentence = claims.Sentences[s];
            if (here.Count > 0 && HasNumber(sentence))
            {
                found.AddRange(reader.Read(s, at => ClaimAt(here, at), claims.Reader.MomentsIn(s, sentence.Content.Start, sentence.Content.End)));
            }
        }

        return found;
    }

    /// <summary>What the title says that the article is about happened, and when, where the infobox gives one date.</summary>
    private void ReadTopic()
    {
        var events = new List<int>();
        foreach (string word in claims.Document.Article.Revision.Title.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (claims.Lexicon.EventNouns.Contains(word) || claims.Lexicon.Relations.ClassOf(word) is not null)
            {
                events.Add(claims.Keys.OfLemma(word));
            }
        }

        _events = SortedKeys.Of(events);
        var dates = claims.All.Where(c => c.Claim is { Layer: ClaimLayer.Infobox, Statement.Object: TimeTerm }).Select(c => Moments.Of(((TimeTerm)c.Claim.Statement.Object!).Iso)).Where(m => !m.IsUnknown).ToList();
        _topic = dates.Count == 1 ? dates[0] : default;
    }

    private static bool HasNumber(Sentence sentence)
    {
        foreach (var word in sentence.Words)
        {
            if (word.Upos == UniversalPos.Numeral)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The claim of the fewest words in which a character stands.</summary>
    private static ClaimProfile? ClaimAt(IReadOnlyList<ClaimProfile> here, int at)
    {
        ClaimProfile? best = null;
        int length = int.MaxValue;
        foreach (var claim in here)
        {
            int total = 0;
            bool holds = false;
            foreach (var span in claim.Claim.Evidence)
            {
                total += span.Length;
                holds |= span.Contains(at);
            }

            if (holds && !claim.IsReport && total < length)
            {
                (best, length) = (claim, total);
            }
        }

        return best;
    }

    /// <summary>A count of an infobox.</summary>
    private CountedNumber? OfRow(ClaimProfile profile)
    {
        if (profile.Claim.Statement is not { Object: NumberTerm number } statement || !long.TryParse(number.Digits, out long value)
            || statement.Predicate.Iri is not { } iri || profile.Claim.Row is not { } row)
        {
            return null;
        }

        var names = new List<int>();
        foreach (var word in $"{row.Value} {row.Group}".Split([' ', '(', ')', ',', '\u00A0'], StringSplitOptions.RemoveEmptyEntries))
        {
            names.Add(char.IsUpper(word[0]) && TimeWords.MonthOf(word) == 0 ? claims.Keys.OfName(word) : WordKeys.None);
        }

        return new CountedNumber
        {
            Claim = profile,
            Value = value,
            Bound = row.Value.Contains('+') ? QuantityBound.Minimum : QuantityBound.Exact,
            Span = row.Span,
            Counted = claims.Keys.Id("people"),
            Population = Population.People,
            Fate = iri[(iri.LastIndexOf('#') + 1)..],
            Moments = profile.Claim.Statement.Qualifiers.Select(q => q.Value).OfType<TimeTerm>().Select(t => Moments.Of(t.Iso)).DefaultIfEmpty(_topic).First(),
            Events = _events,
            Names = SortedKeys.Of(names),
        };
    }
}
