using System.Collections.Immutable;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Attributions.Reading;

/// <summary>
/// Puts the findings of a paragraph's sentences together as attributions: quotations that run over several sentences become one content,
/// a piece a sentence, and so does a quotation that goes on after "…," Lee said.
/// </summary>
internal sealed class AttributionAssembly
{
    private const int LongestQuotation = 40;

    private readonly string _text;
    private readonly ImmutableArray<Sentence> _sentences;
    private readonly ImmutableArray<TextSpan> _quotations;
    private readonly List<(Finding Finding, SentenceView View, int Sentence)> _findings = [];
    private int _read;

    public AttributionAssembly(string text, ImmutableArray<Sentence> sentences, ImmutableArray<TextSpan> quotations)
    {
        _text = text;
        _sentences = sentences;
        _quotations = quotations;
    }

    /// <summary>The sentences in order, each with the quotations that overlap it.</summary>
    public IEnumerable<(Sentence Sentence, ImmutableArray<TextSpan> Quotations)> QuotationsBySentence()
    {
        int first = 0;
        foreach (var sentence in _sentences)
        {
            while (first < _quotations.Length && _quotations[first].End <= sentence.Content.Start)
            {
                first++;
            }

            int end = first;
            while (end < _quotations.Length && _quotations[end].Start < sentence.Content.End)
            {
                end++;
            }

            yield return (sentence, _quotations[first..end]);
        }
    }

    /// <summary>Leaves the next sentence without findings.</summary>
    public void Skip() => _read++;

    /// <summary>Takes the findings of the next sentence; one that leaves nothing to be said is none.</summary>
    public void Add(SentenceView view, IEnumerable<Finding> findings)
    {
        foreach (var finding in findings.Where(f => !f.Content.Any(c => c.IsEmpty)))
        {
            _findings.Add((finding, view, _read));
        }

        _read++;
    }

    public IEnumerable<Attribution> Finish()
    {
        var owned = new HashSet<TextSpan>();
        foreach (var (finding, view, _) in _findings)
        {
            foreach (var range in finding.Content)
            {
                owned.UnionWith(QuotationsIn(view, range, finding.CueWords[0].Start));
            }
        }

        foreach (var (finding, view, sentence) in _findings)
        {
            var content = new SortedSet<TextSpan>();
            foreach (var range in finding.Content)
            {
                content.Add(view.Span(range));
                foreach (var quotation in QuotationsIn(view, range, finding.CueWords[0].Start))
                {
                    AddPieces(content, quotation, sentence);
                }
            }

            if (finding.IsLeftOpen)
            {
                AddContinuation(content, owned, sentence);
            }

            yield return ToAttribution(finding, view, WithoutOverlaps(content));
        }
    }

    /// <summary>The quotations that <paramref name="range"/> touches, without the one that the cue itself stands in.</summary>
    private static IEnumerable<TextSpan> QuotationsIn(SentenceView view, TokenRange range, int cue)
    {
        for (int i = range.Start, last = view.QuotationAt(cue); i < range.End; i++)
        {
            if (view.QuotationAt(i) is >= 0 and var q && q != last)
            {
                last = q;
                yield return view.Quotations[q];
            }
        }
    }

    /// <summary>Adds what <paramref name="quotation"/> holds of the sentences before and after <paramref name="home"/>.</summary>
    private void AddPieces(SortedSet<TextSpan> content, TextSpan quotation, int home)
    {
        for (int s = home + 1; s < Math.Min(_sentences.Length, home + LongestQuotation) && _sentences[s].Content.Start < quotation.End; s++)
        {
            AddPiece(content, quotation, _sentences[s].Content);
        }

        for (int s = home - 1; s >= Math.Max(0, home - LongestQuotation) && _sentences[s].Content.End > quotation.Start; s--)
        {
            AddPiece(content, quotation, _sentences[s].Content);
        }
    }

    private void AddPiece(SortedSet<TextSpan> content, TextSpan quotation, TextSpan sentence)
    {
        int start = Math.Max(quotation.Start, sentence.Start), end = Math.Min(quotation.End, sentence.End);
        var piece = start < end ? new TextSpan(start, end).Trim(_text) : default;
        if (!piece.IsEmpty)
        {
            content.Add(piece);
        }
    }

    private void AddContinuation(SortedSet<TextSpan> content, HashSet<TextSpan> owned, int sentence)
    {
        if (sentence + 1 >= _sentences.Length)
        {
            return;
        }

        var next = _sentences[sentence + 1].Content;
        int q = _quotations.BinarySearch(new TextSpan(next.Start, next.Start));
        q = q < 0 ? ~q : q;
        if (q < _quotations.Length && _quotations[q].Start == next.Start && _quotations[q].End >= next.End && owned.Add(_quotations[q]))
        {
            AddPieces(content, _quotations[q], sentence);
        }
    }

    private static ImmutableArray<TextSpan> WithoutOverlaps(SortedSet<TextSpan> pieces)
    {
        var kept = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var piece in pieces)
        {
            if (kept.Count == 0 || kept[^1].End <= piece.Start)
            {
                kept.Add(piece);
            }
            else if (piece.End > kept[^1].End)
            {
                kept[^1] = new TextSpan(kept[^1].Start, piece.End);
            }
        }

        return kept.ToImmutable();
    }

    private static Attribution ToAttribution(Finding finding, SentenceView view, ImmutableArray<TextSpan> content) => new()
    {
        Source = finding.Source.IsEmpty ? [] : [view.Span(finding.Source)],
        Cue = [.. finding.CueWords.Select(view.Span)],
        Content = content,
        CueLemma = finding.Cue.Lemma,
        Type = finding.Cue.Type,
        Stance = finding.Cue.Stance,
        Quote = FormOf(finding, view),
        Polarity = finding.IsNegated ? Polarity.Denied : Polarity.Affirmed,
        Certainty = Hedging.Of(view, new TokenRange(finding.CueWords[0].Start, finding.CueWords[0].End)).Certainty,
        Commitment = finding.Cue.Commitment,
        Rule = finding.Rule,
    };

    private static QuoteForm FormOf(Finding finding, SentenceView view)
    {
        bool quoted = false, plain = false;
        foreach (var range in finding.Content)
        {
            for (int i = range.Start; i < range.End; i++)
            {
                if (view.IsWord(i))
                {
                    bool inQuotation = view.QuotationAt(i) >= 0 && view.QuotationAt(i) != view.QuotationAt(finding.CueWords[0].Start);
                    quoted |= inQuotation;
                    plain |= !inQuotation;
                }
            }
        }

        return quoted ? plain ? QuoteForm.Mixed : QuoteForm.Direct : QuoteForm.Indirect;
    }
}
