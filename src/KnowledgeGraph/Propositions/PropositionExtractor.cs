using System.Collections.Immutable;
using KnowledgeGraph.Attributions;
using KnowledgeGraph.Attributions.Reading;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Propositions.Reading;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Propositions;

/// <summary>
/// Reads propositions by rules on words and punctuation, without tags or a parse: a proposition a clause, in the voice of the innermost attribution whose content holds it.
/// </summary>
/// <remarks>
/// <para>Words in which no clause can be read still give a proposition, and it says no more than they do: its subject is the article's topic, its lemma
/// <see cref="DescribedAs"/> and its object the words. Only what a source merely names gives none ("condemned the attack" states nothing of the attack), except that
/// who claims responsibility for something says to have done it.</para>
/// <para>A sentence that is wholly somebody's quotation gives nothing in the article's voice. Pronouns stay as they are. Thread-safe.</para>
/// </remarks>
public sealed class PropositionExtractor : IPropositionExtractor
{
    /// <summary>The lemma of a proposition that keeps words of the article in which no clause can be read.</summary>
    public const string DescribedAs = "described-as";

    /// <summary>The lemma of what one says who claims responsibility.</summary>
    public const string CarryOut = "carry-out";

    private const string ClaimsResponsibility = "claims-responsibility";

    private readonly EnglishLexicon _lexicon;

    /// <summary>An extractor with the word lists that the library carries.</summary>
    public PropositionExtractor()
        : this(new EnglishLexicon())
    {
    }

    /// <summary>An extractor with <paramref name="lexicon"/>.</summary>
    public PropositionExtractor(EnglishLexicon lexicon) => _lexicon = lexicon;

    /// <inheritdoc/>
    public ImmutableArray<Proposition> Extract(Document document, ImmutableArray<Attribution> attributions)
    {
        var touching = BySentence(document, attributions);
        var propositions = new List<Proposition>();
        for (int s = 0; s < document.Sentences.Length; s++)
        {
            var sentence = document.Sentences[s];
            if (sentence.Tokens.Length > 0)
            {
                propositions.AddRange(Read(document.Text, sentence, touching[s]).OrderBy(p => p.Evidence[0]));
            }
        }

        return [.. propositions];
    }

    private static List<Attribution>[] BySentence(Document document, ImmutableArray<Attribution> attributions)
    {
        var sentences = document.Sentences;
        int[] starts = [.. sentences.Select(s => s.Span.Start)];
        var touching = new List<Attribution>[sentences.Length];
        for (int s = 0; s < touching.Length; s++)
        {
            touching[s] = [];
        }

        foreach (var attribution in attributions)
        {
            foreach (var span in attribution.Cue.Concat(attribution.Content))
            {
                int s = Array.BinarySearch(starts, span.Start);
                for (s = s < 0 ? ~s - 1 : s; s < sentences.Length && s >= 0 && sentences[s].Span.Start < span.End; s++)
                {
                    if (sentences[s].Span.Overlaps(span) && (touching[s].Count == 0 || !ReferenceEquals(touching[s][^1], attribution)))
                    {
                        touching[s].Add(attribution);
                    }
                }
            }
        }

        return touching;
    }

    private IEnumerable<Proposition> Read(string text, Sentence sentence, List<Attribution> touching)
    {
        var map = new VoiceMap(text, sentence, touching, _lexicon.FunctionWords);
        Attribution[] reported = [.. touching.Where(a => sentence.Span.Contains(a.Cue[0]))];
        foreach (var attribution in reported)
        {
            yield return Report(text, attribution);
        }

        foreach (var voice in map.Voices)
        {
            bool reports = Array.Exists(reported, a => ReferenceEquals(a.Parent, voice));
            var words = WordsOf(text, map, voice);
            if (words is null)
            {
                continue;
            }

            foreach (var proposition in InVoice(words, voice, reports, touching))
            {
                yield return proposition;
            }
        }
    }

    /// <summary>The words of one voice in a sentence as a sentence of their own; null where it has none but source and cue.</summary>
    private SentenceView? WordsOf(string text, VoiceMap map, Attribution? voice)
    {
        var tokens = map.TokensOf(voice);
        if (tokens.IsEmpty)
        {
            return null;
        }

        var sentence = map.Sentence with { Tokens = [.. tokens.Select(i => map.Sentence.Tokens[i])] };
        var quotations = tokens.Length <= AttributionExtractor.LongestSentence ? QuotationFinder.Find(text, sentence.Content) : [];
        var view = new SentenceView(text, sentence, quotations, _lexicon);
        return view.End > 0 ? view : null;
    }

    private IEnumerable<Proposition> InVoice(SentenceView words, Attribution? voice, bool reports, List<Attribution> touching)
    {
        if (voice is not null && (Undertaken(words, voice) ?? CharacterizedAs(words, voice)) is { } whole)
        {
            yield return whole;
            yield break;
        }

        var ceiling = voice is not null ? Certainty.Certain
            : words.Count > AttributionExtractor.LongestSentence ? Certainty.Probable : OwnVoiceGuard.Ceiling(words);
        foreach (var clause in words.Count > AttributionExtractor.LongestSentence ? [Unread(words)] : ClauseReader.Read(words))
        {
            if (clause.Words.IsEmpty || !clause.HasVerb && (reports || voice is not null && !IsQuoted(words, clause)))
            {
                continue;
            }

            var proposition = clause.HasVerb ? Statement(words, clause, voice) : Fragment(words, clause, voice);
            if (proposition.Subject is null && reports)
            {
                proposition = proposition with { Subject = SpeakerOf(words.Text, voice, touching) };
            }

            bool followsContent = voice is null && touching.Exists(a => a.Content.Any(c => c.End <= proposition.Evidence[0].Start));
            var atMost = followsContent && ceiling == Certainty.Certain ? Certainty.Probable : ceiling;
            yield return proposition.Certainty < atMost ? proposition with { Certainty = atMost } : proposition;
        }
    }

    private static Clause Unread(SentenceView words)
    {
        var all = new TokenRange(0, words.Count);
        return new Clause(all, TokenRange.None, TokenRange.None, -1, all, []);
    }

    private Proposition Report(string text, Attribution attribution)
    {
        string predicate = string.Join(' ', attribution.Cue.Select(c => c.In(text)));
        var source = attribution.Source.IsEmpty ? null : attribution.Source[0] as TextSpan?;
        return new Proposition
        {
            Subject = source is { } span ? new Argument("subject", span.In(text), span, ArgumentKind.Entity) : null,
            Predicate = predicate,
            Lemma = _lexicon.Cues.VerbOf(attribution.CueLemma).Replace(' ', '-'),
            Evidence = Merged(attribution.Source.Concat(attribution.Cue)),
            Polarity = attribution.Polarity,
            Certainty = attribution.Certainty,
            Attribution = attribution.Parent,
            Reports = attribution,
        };
    }

    private Proposition Statement(SentenceView view, Clause clause, Attribution? voice)
    {
        bool bare = clause.Subject.IsEmpty && !clause.IsFinite;
        bool negated = Negated(view, clause.Verbs);
        bool denied = voice is not null && _lexicon.Cues.Denies(voice.CueLemma);
        var (certainty, reality) = Hedging.Of(view, voice is null ? clause.Words : new TokenRange(clause.Words.Start, clause.Verbs.End));
        return new Proposition
        {
            Subject = !clause.Subject.IsEmpty ? ToArgument(view, "subject", clause.Subject, ArgumentKind.Entity) : bare ? Understood(view, voice) : null,
            Predicate = Spans.Words(view, clause.Verbs),
            Lemma = LemmaOf(view, clause.Main),
            IsPassive = IsPassive(view, clause),
            Object = clause.Object.IsEmpty ? null : ToArgument(view, "object", clause.Object, IsName(view, clause.Object) ? ArgumentKind.Entity : ArgumentKind.Phrase),
            Qualifiers = [.. clause.Times.Select(t => ToTime(view, t))],
            Evidence = Spans.Of(view, clause.Words),
            Polarity = negated != denied ? Polarity.Denied : Polarity.Affirmed,
            Certainty = certainty,
            Reality = bare && voice?.Type == AttributionType.Eventuality && reality == Reality.Actual ? Reality.Planned : reality,
            Attribution = voice,
        };
    }

    private Proposition Fragment(SentenceView view, Clause clause, Attribution? voice)
    {
        bool denied = voice is not null && _lexicon.Cues.Denies(voice.CueLemma);
        var (certainty, reality) = Hedging.Of(view, clause.Words);
        return new Proposition
        {
            Predicate = "",
            Lemma = DescribedAs,
            Object = ToArgument(view, "object", clause.Words, ArgumentKind.Phrase),
            Evidence = Spans.Of(view, clause.Words),
            Polarity = denied ? Polarity.Denied : Polarity.Affirmed,
            Certainty = certainty,
            Reality = reality,
            Attribution = voice,
        };
    }

    /// <summary>Whether the clause stands inside one quotation.</summary>
    private static bool IsQuoted(SentenceView view, Clause clause) =>
        view.QuotationAt(clause.Words.Start) is >= 0 and var quotation && quotation == view.QuotationAt(clause.Words.End - 1);

    /// <summary>"Claimed responsibility for X": the source says to have carried out X.</summary>
    private static Proposition? Undertaken(SentenceView view, Attribution voice) => voice.Stance != ClaimsResponsibility || voice.Source.IsEmpty ? null : new Proposition
    {
        Subject = new Argument("subject", voice.Source[0].In(view.Text), voice.Source[0], ArgumentKind.Entity),
        Predicate = string.Join(' ', voice.Cue.Select(c => c.In(view.Text))),
        Lemma = CarryOut,
        Object = ToArgument(view, "object", new TokenRange(0, view.End), ArgumentKind.Entity),
        Evidence = Spans.Of(view, new TokenRange(0, view.End)),
        Attribution = voice,
    };

    /// <summary>"Described X as Y", "called X Y": the second piece of the content is predicated of the first.</summary>
    private Proposition? CharacterizedAs(SentenceView view, Attribution voice)
    {
        bool hasAs = voice.Cue.Length > 1 && voice.Cue[^1].In(view.Text).Equals("as", StringComparison.OrdinalIgnoreCase);
        if (voice.Content.Length != 2 || !hasAs && !_lexicon.Cues.TakesPredicate(voice.CueLemma))
        {
            return null;
        }

        int split = 0;
        while (split < view.Count && voice.Content[0].Contains(view.Sentence.Tokens[split].Span))
        {
            split++;
        }

        if (split == 0 || split == view.Count)
        {
            return null;
        }

        var said = new TokenRange(split, Math.Max(view.End, split + 1));
        return new Proposition
        {
            Subject = ToArgument(view, "subject", new TokenRange(0, split), ArgumentKind.Entity),
            Predicate = hasAs ? voice.Cue[^1].In(view.Text) : "",
            Lemma = "be",
            Object = ToArgument(view, "object", said, ArgumentKind.Phrase),
            Evidence = Spans.Of(view, new TokenRange(0, said.End)),
            Polarity = _lexicon.Cues.Denies(voice.CueLemma) ? Polarity.Denied : Polarity.Affirmed,
            Attribution = voice,
        };
    }

    /// <summary>The source of what <paramref name="voice"/> reports, who is also the subject of a participle beside it ("Peru denounced the raid, expelling …").</summary>
    private static Argument? SpeakerOf(string text, Attribution? voice, List<Attribution> touching)
    {
        var report = touching.Find(a => ReferenceEquals(a.Parent, voice) && !a.Source.IsEmpty);
        return report is null ? null : new Argument("subject", report.Source[0].In(text), report.Source[0], ArgumentKind.Entity);
    }

    /// <summary>
    /// Who is meant to do what an infinitive or participle says: the one addressed, between cue and content ("urged Peru to sign"), otherwise the source ("agreed to sign").
    /// </summary>
    private static Argument? Understood(SentenceView view, Attribution? voice)
    {
        if (voice is null)
        {
            return null;
        }

        int from = voice.Cue[^1].End, to = voice.Content[0].Start;
        if (from < to && to - from < 200)
        {
            var between = new TextSpan(from, to).Trim(view.Text);
            string[] links = [" of", " for"];
            foreach (string link in links)
            {
                between = between.In(view.Text).EndsWith(link, StringComparison.Ordinal) ? new TextSpan(between.Start, between.End - link.Length).Trim(view.Text) : between;
            }

            if (between.Length > 1 && char.IsLetter(view.Text[between.Start]) && between.In(view.Text) is not ("that" or "of" or "for"))
            {
                return new Argument("subject", between.In(view.Text), between, ArgumentKind.Entity);
            }
        }

        return voice.Source.IsEmpty ? null : new Argument("subject", voice.Source[0].In(view.Text), voice.Source[0], ArgumentKind.Entity);
    }

    private static bool Negated(SentenceView view, TokenRange verbs)
    {
        bool negated = false;
        for (int i = verbs.Start; i < verbs.End; i++)
        {
            negated ^= view.Is(i, WordClass.Negation);
        }

        bool follows = view.Is(verbs.End, WordClass.Negation) && view.Is(verbs.End - 1, WordClass.Be) && view.Word(verbs.End + 1) is not ("until" or "only" or "just");
        return negated || follows;
    }

    /// <summary>Whether a form of "be" makes the main verb a passive.</summary>
    private static bool IsPassive(SentenceView view, Clause clause)
    {
        for (int i = clause.Verbs.Start; i < clause.Main; i++)
        {
            if (view.Is(i, WordClass.Be))
            {
                return view.Class(clause.Main) == WordClass.Open && !view.Word(clause.Main).EndsWith("ing", StringComparison.Ordinal);
            }
        }

        return false;
    }

    private string LemmaOf(SentenceView view, int main) => view.Class(main) switch
    {
        WordClass.Be => "be",
        WordClass.Have => "have",
        WordClass.Do => "do",
        WordClass.Modal => view.Word(main).TrimStart('\''),
        _ => _lexicon.Verbs.Lemma(view.Word(main)),
    };

    private static Argument ToTime(SentenceView view, TimeExpression time) =>
        ToArgument(view, "time", time.Words, time.Value is null ? ArgumentKind.Phrase : ArgumentKind.Time) with { Value = time.Value };

    private static Argument ToArgument(SentenceView view, string role, TokenRange range, ArgumentKind kind) =>
        new(role, Spans.Words(view, range), view.Span(range), kind);

    private static bool IsName(SentenceView view, TokenRange range)
    {
        for (int i = range.Start; i < range.End; i++)
        {
            if (!view.IsCapitalised(i) && view.Word(i) is not ("of" or "the" or "." or "'s"))
            {
                return false;
            }
        }

        return range.Length <= 6 && view.IsCapitalised(range.End - 1);
    }

    private static ImmutableArray<TextSpan> Merged(IEnumerable<TextSpan> spans)
    {
        var merged = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var span in spans.Order())
        {
            if (merged.Count > 0 && merged[^1].End >= span.Start)
            {
                merged[^1] = new TextSpan(merged[^1].Start, Math.Max(merged[^1].End, span.End));
            }
            else
            {
                merged.Add(span);
            }
        }

        return merged.ToImmutable();
    }
}
