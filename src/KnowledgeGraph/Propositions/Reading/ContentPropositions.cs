using KnowledgeGraph.Attributions;
using KnowledgeGraph.Attributions.Reading;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Propositions.Reading;

/// <summary>What words state that are no clauses: contents that their cue makes a statement of, and words in which nothing can be read.</summary>
internal sealed class ContentPropositions(EnglishLexicon lexicon)
{
    private const string ClaimsResponsibility = "claims-responsibility", Accuses = "accuses", Blames = "blames";

    /// <summary>What the words of <paramref name="voice"/> state as a whole by the kind of their cue; null where they are clauses of their own.</summary>
    public Proposition? Whole(VoiceSyntax syntax, Attribution voice) => Undertaken(syntax, voice) ?? Blamed(syntax, voice) ?? CharacterizedAs(syntax, voice);

    /// <summary>Words in which no clause can be read, as what the article's topic is described as.</summary>
    public Proposition Fragment(SentenceView view, Clause clause, Attribution? voice)
    {
        bool denied = voice is not null && lexicon.Cues.Denies(voice.CueLemma);
        var (certainty, reality) = Hedging.Of(view, clause.Words);
        return new Proposition
        {
            Predicate = "",
            Lemma = PropositionExtractor.DescribedAs,
            Object = ArgumentWords.Of(view, "object", clause.Words, ArgumentKind.Phrase),
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
        Object = ArgumentWords.Of(view, "object", deed, ArgumentKind.Entity),
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
            Object = ArgumentWords.Of(view, "object", deed, ArgumentKind.Entity),
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
            Subject = ArgumentWords.Of(view, "subject", subject, ArgumentKind.Entity),
            Predicate = hasAs ? Spans.Words(view, new TokenRange(link, link + 1)) : "",
            Lemma = "be",
            Object = ArgumentWords.Of(view, "object", complement, ArgumentKind.Phrase),
            Evidence = Spans.Of(view, new TokenRange(subject.Start, complement.End)),
            Polarity = Polarity.Affirmed,
            Attribution = voice,
        };
    }
}
