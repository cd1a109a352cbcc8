using KnowledgeGraph.Attributions;
using KnowledgeGraph.Attributions.Reading;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Propositions.Reading;

/// <summary>Turns clauses into propositions.</summary>
internal sealed class ClausePropositions(EnglishLexicon lexicon)
{
    private const string ClaimsResponsibility = "claims-responsibility", Accuses = "accuses", Blames = "blames";

    /// <summary>What the words of <paramref name="voice"/> state as a whole by the kind of their cue; null where they are clauses of their own.</summary>
    public Proposition? Whole(VoiceSyntax syntax, Attribution voice) => Undertaken(syntax, voice) ?? Blamed(syntax, voice) ?? CharacterizedAs(syntax, voice);

    /// <summary>What a clause with a verb states in <paramref name="voice"/>; null is the article's.</summary>
    public Proposition Statement(SentenceView view, Clause clause, Attribution? voice)
    {
        bool isQuestion = voice is not null && IsQuestion(view, clause);
        bool denied = voice is not null && !isQuestion && lexicon.Cues.Denies(voice.CueLemma);
        bool negated = Negated(view, clause.Auxiliaries) ^ Negated(view, clause.Verbs);
        var (certainty, reality) = Hedge(view, clause, voice);
        return new Proposition
        {
            Subject = !clause.Subject.IsEmpty ? ToArgument(view, "subject", clause.Subject, ArgumentKind.Entity) : clause.IsFinite ? null : Understood(view, voice),
            Predicate = $"{Spans.Words(view, clause.Auxiliaries)} {Spans.Words(view, clause.Verbs)}".TrimStart(),
            Lemma = LemmaOf(view, clause),
            IsPassive = IsPassive(view, clause),
            Object = clause.Object.IsEmpty ? null : ToArgument(view, "object", clause.Object, IsName(view, clause.Object) ? ArgumentKind.Entity : ArgumentKind.Phrase),
            Qualifiers = [.. clause.Times.Select(t => ToTime(view, t))],
            Evidence = Spans.Of(view, clause.Words),
            Polarity = negated != denied ? Polarity.Denied : Polarity.Affirmed,
            Certainty = isQuestion ? Certainty.Possible : certainty,
            Reality = IsPlanned(view, clause, voice) && reality == Reality.Actual ? Reality.Planned : reality,
            Attribution = voice,
        };
    }

    /// <summary>Whether the content is an indirect question ("did not say <b>whether</b> it had left"): its speaker neither affirms nor denies it.</summary>
    private static bool IsQuestion(SentenceView view, Clause clause) =>
        Enumerable.Range(0, Math.Max(clause.Verbs.Start, 1)).Any(i => view.Word(i) == "whether") || view.Word(0) == "if" && clause.Words.Start <= 1;

    /// <summary>How sure and how actual the hedges of a clause make it; in a content, those up to its verb.</summary>
    private static (Certainty Certainty, Reality Reality) Hedge(SentenceView view, Clause clause, Attribution? voice)
    {
        var shared = Hedging.Of(view, clause.Auxiliaries);
        var own = Hedging.Of(view, voice is null ? clause.Words : new TokenRange(clause.Words.Start, clause.Verbs.End));
        return (shared.Certainty > own.Certainty ? shared.Certainty : own.Certainty, shared.Reality > own.Reality ? shared.Reality : own.Reality);
    }

    /// <summary>Whether an infinitive or participle tells of something to come: what a source intends or orders, or a headline's "Peru to sign".</summary>
    private static bool IsPlanned(SentenceView view, Clause clause, Attribution? voice) =>
        !clause.IsFinite && (voice is null ? view.Word(clause.Verbs.Start) == "to" && !clause.Subject.IsEmpty : voice.Type == AttributionType.Eventuality);

    /// <summary>Words in which no clause can be read, as what the article's topic is described as.</summary>
    public Proposition Fragment(SentenceView view, Clause clause, Attribution? voice)
    {
        bool denied = voice is not null && lexicon.Cues.Denies(voice.CueLemma);
        var (certainty, reality) = Hedging.Of(view, clause.Words);
        return new Proposition
        {
            Predicate = "",
            Lemma = PropositionExtractor.DescribedAs,
            Object = ToArgument(view, "object", clause.Words, ArgumentKind.Phrase),
            Evidence = Spans.Of(view, clause.Words),
            Polarity = denied ? Polarity.Denied : Polarity.Affirmed,
            Certainty = certainty,
            Reality = reality,
            Attribution = voice,
        };
    }

    /// <summary>"Claimed responsibility for X": the source says to have carried out X.</summary>
    private Proposition? Undertaken(VoiceSyntax syntax, Attribution voice)
    {
        var view = syntax.View;
        var deed = new TokenRange(view.Word(0) == "for" ? 1 : 0, view.End);
        return voice.Stance != ClaimsResponsibility || voice.Source.IsEmpty || deed.IsEmpty || syntax.Arguments.Any(i => syntax.IsPredicate(i)) ? null : Undertaken(view, voice, deed);
    }

    private Proposition Undertaken(SentenceView view, Attribution voice, TokenRange deed) => new()
    {
        Subject = new Argument("subject", voice.Source[0].In(view.Text), voice.Source[0], ArgumentKind.Entity),
        Predicate = string.Join(' ', voice.Cue.Select(c => c.In(view.Text))),
        Lemma = PropositionExtractor.CarryOut,
        Object = ToArgument(view, "object", deed, ArgumentKind.Entity),
        Evidence = Spans.Of(view, deed),
        Polarity = lexicon.Cues.Denies(voice.CueLemma) ? Polarity.Denied : Polarity.Affirmed,
        Attribution = voice,
    };

    /// <summary>"Blamed X for the attack": X is responsible for something that happened.</summary>
    private Proposition? Blamed(VoiceSyntax syntax, Attribution voice)
    {
        var view = syntax.View;
        if (voice.Stance is not (Accuses or Blames) || voice.Addressee.IsEmpty || syntax.Arguments.Any(i => syntax.IsPredicate(i)))
        {
            return null;
        }

        var deed = new TokenRange(view.Word(0) is "for" or "of" ? 1 : 0, view.End);
        int head = syntax.Arguments.Where(i => deed.Contains(i) && syntax.Words[i].Upos == UniversalPos.Noun).DefaultIfEmpty(-1).First();
        return head < 0 || !lexicon.EventNouns.Contains(syntax.Words[head].Lemma) ? null : new Proposition
        {
            Subject = new Argument("subject", voice.Addressee[0].In(view.Text), voice.Addressee[0], ArgumentKind.Entity),
            Predicate = string.Join(' ', voice.Cue.Select(c => c.In(view.Text))),
            Lemma = PropositionExtractor.ResponsibleFor,
            Object = ToArgument(view, "object", deed, ArgumentKind.Entity),
            Evidence = Spans.Of(view, deed),
            Attribution = voice,
        };
    }

    /// <summary>"Described X as Y", "called X Y": the second noun phrase or adjective under the cue is predicated of the first.</summary>
    private Proposition? CharacterizedAs(VoiceSyntax syntax, Attribution voice)
    {
        var view = syntax.View;
        int about = syntax.Arguments.Where(i => syntax.Relation(i) is "obj" or "nsubj" && !syntax.IsPredicate(i)).DefaultIfEmpty(-1).First();
        int said = about < 0 ? -1 : syntax.Arguments.Where(i => i > about && syntax.Relation(i) is "xcomp" or "obl" or "advcl" && syntax.Words[i].Upos != UniversalPos.Verb).DefaultIfEmpty(-1).First();
        if (said < 0)
        {
            return null;
        }

        int link = syntax.Children[said].Where(c => syntax.Relation(c) is "case" or "mark").DefaultIfEmpty(-1).First();
        bool hasAs = view.Word(link) == "as";
        if (!hasAs && (link >= 0 || !lexicon.Cues.TakesPredicate(voice.CueLemma)))
        {
            return null;
        }

        int from = Math.Min(hasAs ? link : said, syntax.FirstOf(said));
        TokenRange subject = new(syntax.FirstOf(about), from), complement = new(hasAs ? link + 1 : from, view.End);
        return subject.IsEmpty || complement.IsEmpty ? null : new Proposition
        {
            Subject = ToArgument(view, "subject", subject, ArgumentKind.Entity),
            Predicate = hasAs ? Spans.Words(view, new TokenRange(link, link + 1)) : "",
            Lemma = "be",
            Object = ToArgument(view, "object", complement, ArgumentKind.Phrase),
            Evidence = Spans.Of(view, new TokenRange(subject.Start, complement.End)),
            Polarity = Polarity.Affirmed,
            Attribution = voice,
        };
    }

    /// <summary>Who is meant to do what an infinitive or participle says: the one addressed ("accused <b>Peru</b> of spying"), otherwise the source ("agreed to sign").</summary>
    private static Argument? Understood(SentenceView view, Attribution? voice) =>
        (voice is null ? Enumerable.Empty<TextSpan>() : voice.Addressee.Concat(voice.Source)).Select(s => new Argument("subject", s.In(view.Text), s, ArgumentKind.Entity)).FirstOrDefault();

    private static bool Negated(SentenceView view, TokenRange verbs)
    {
        bool negated = false;
        for (int i = verbs.Start; i < verbs.End; i++)
        {
            negated ^= view.Is(i, WordClass.Negation);
        }

        bool follows = !verbs.IsEmpty && view.Is(verbs.End, WordClass.Negation) && view.Is(verbs.End - 1, WordClass.Be) && view.Word(verbs.End + 1) is not ("until" or "only" or "just");
        return negated || follows;
    }

    /// <summary>Whether a form of "be" makes the main verb a passive.</summary>
    private static bool IsPassive(SentenceView view, Clause clause)
    {
        bool hasBe = Enumerable.Range(clause.Verbs.Start, clause.Main - clause.Verbs.Start)
            .Concat(Enumerable.Range(clause.Auxiliaries.Start, clause.Auxiliaries.Length)).Any(i => view.Is(i, WordClass.Be));
        return hasBe && view.Class(clause.Main) == WordClass.Open && !view.Word(clause.Main).EndsWith("ing", StringComparison.Ordinal);
    }

    private string LemmaOf(SentenceView view, Clause clause) => view.Class(clause.Main) switch
    {
        WordClass.Be => "be",
        WordClass.Have => "have",
        WordClass.Do => "do",
        WordClass.Modal => view.Word(clause.Main).TrimStart('\''),
        _ => view.Forms(clause.Main) == VerbForms.None && clause.Lemma is { } lemma ? lemma : lexicon.Verbs.Lemma(view.Word(clause.Main)),
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
}
