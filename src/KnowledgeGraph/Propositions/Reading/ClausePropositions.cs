using System.Collections.Immutable;
using KnowledgeGraph.Attributions;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Propositions.Reading;

/// <summary>Turns clauses into propositions: one for each of coordinated subjects, agents and objects, and for each part of what is counted.</summary>
internal sealed class ClausePropositions(EnglishLexicon lexicon)
{
    private readonly ClauseModality _modality = new(lexicon);

    /// <summary>Whether a clause is affirmed flatly by <paramref name="voice"/>, so that what is subordinate to it is as it says.</summary>
    public bool IsPlain(VoiceSyntax syntax, Clause clause, Attribution? voice) => _modality.IsPlain(syntax, clause, voice);

    /// <summary>Whether a clause denies in <paramref name="voice"/>, how sure it is and what world it is about.</summary>
    public (bool IsNegated, Certainty Certainty, Reality Reality) ModalityOf(VoiceSyntax syntax, Clause clause, Attribution? voice)
    {
        var (certainty, reality) = ClauseModality.Hedge(syntax.View, clause, ClauseRoles.Of(syntax, clause, ClauseModality.IsPassive(syntax, clause)), voice);
        bool isPlanned = ClauseModality.IsPlanned(syntax.View, clause, voice) && reality == Reality.Actual;
        return (_modality.IsNegated(syntax, clause) || _modality.IsDenied(syntax.View, clause, voice), certainty, isPlanned ? Reality.Planned : reality);
    }

    /// <summary>What a clause with a verb states in <paramref name="voice"/>; null is the article's.</summary>
    public IEnumerable<Proposition> Of(VoiceSyntax syntax, Clause clause, Attribution? voice)
    {
        var view = syntax.View;
        bool isPassive = ClauseModality.IsPassive(syntax, clause);
        var roles = ClauseRoles.Of(syntax, clause, isPassive);
        var obj = ClauseRoles.ObjectOf(roles, clause, isPassive);
        var parts = CountedParts.Of(syntax, clause, roles, obj);
        var subject = CountedParts.Without(syntax, clause.Subject.Head, [.. clause.Subject.Words.ToArray()]);
        var said = obj is null ? [] : CountedParts.Without(syntax, obj.Constituent.Head, obj.Bare);
        int subjectNo = ClauseModality.Nothing(syntax, subject, clause.Subject.Head), objectNo = obj is null ? -1 : ClauseModality.Nothing(syntax, said, obj.Constituent.Head);
        bool isNegated = _modality.IsNegated(syntax, clause) ^ (subjectNo >= 0 || objectNo >= 0);
        (subject, said) = (Without(syntax, subject, subjectNo), Without(syntax, said, objectNo));
        var common = Common(syntax, clause, voice, roles, obj, isPassive, isNegated);
        var agent = isPassive ? roles.FirstOrDefault(r => r.Role == ArgumentReader.Agent) : null;
        var qualifiers = Qualifiers(view, clause, roles, [obj, agent]);
        var extent = roles.FirstOrDefault(r => r.Role == ArgumentReader.Extent) is { } measure ? QuantityPhrase.Of(syntax, measure.Constituent.Head, measure.Bare) : null;
        var split = Coordination.Of(syntax, clause, common.Lemma, subject, subjectNo, obj, said, agent, isNegated);
        foreach (var (who, what, by) in split.Combinations())
        {
            var quantity = QuantityPhrase.Of(syntax, HeadOf(syntax, what), what) ?? extent ?? QuantityPhrase.Of(syntax, HeadOf(syntax, who), who);
            yield return common with
            {
                Subject = who.IsEmpty ? clause.IsFinite ? null : Understood(view, voice) : ArgumentWords.Of(view, "subject", who, ArgumentKind.Entity),
                Object = what.IsEmpty ? null : ArgumentWords.Object(syntax, what, obj?.Constituent.Relation is Constituent.Complement or "xcomp" or "ccomp" ? -1 : HeadOf(syntax, what)),
                Qualifiers = InOrder([.. qualifiers, .. ArgumentWords.Quantity(view, quantity), .. by.IsEmpty ? (Argument[])[] : [ArgumentWords.Of(view, ArgumentReader.Agent, by, ArgumentKind.Entity)]]),
                Evidence = Spans.Of(view, WordsOf(clause, [.. split.Others(who, what, by), .. parts.SelectMany(p => p.Words)])),
            };
        }

        foreach (var part in parts.Where(p => !subject.IsEmpty && (p.OfObject ? !said.IsEmpty : true)))
        {
            var total = part.OfObject ? said : subject;
            var whole = ArgumentWords.Of(view, "partOf", total, ArgumentKind.Phrase) with { Value = QuantityPhrase.Of(syntax, HeadOf(syntax, total), total)?.Digits };
            yield return common with
            {
                Subject = ArgumentWords.Of(view, "subject", part.OfObject ? subject : part.Words, ArgumentKind.Entity),
                Object = said.IsEmpty ? null : ArgumentWords.Of(view, "object", part.OfObject ? part.Words : said, ArgumentKind.Phrase),
                Qualifiers = InOrder([.. qualifiers, .. ArgumentWords.Quantity(view, QuantityPhrase.Of(syntax, HeadOf(syntax, part.Words), part.Words)), whole, .. agent is null ? (Argument[])[] : [ArgumentWords.Qualifier(view, agent)]]),
                Evidence = Spans.Of(view, [.. WordsOf(clause, []).Union(part.Words).Order()]),
            };
        }
    }

    /// <summary>What all propositions of a clause share.</summary>
    private Proposition Common(VoiceSyntax syntax, Clause clause, Attribution? voice, ImmutableArray<RoleFiller> roles, RoleFiller? obj, bool isPassive, bool isNegated)
    {
        var view = syntax.View;
        var (certainty, reality) = ClauseModality.Hedge(view, clause, roles, voice);
        string verbs = $"{Spans.Words(view, clause.Auxiliaries)} {Spans.Words(view, clause.Verbs)}".TrimStart();
        string particle = clause.Particle < 0 ? "" : $"-{view.Word(clause.Particle)}";
        return new Proposition
        {
            Predicate = obj?.Marker is { } marker ? $"{verbs} {string.Join(' ', marker.Words)}" : verbs,
            Lemma = LemmaOf(view, clause) + particle,
            MainVerb = view.Word(clause.Main) + particle,
            Preposition = obj?.Marker is { } preposition ? string.Join('-', preposition.Words) : null,
            IsPassive = isPassive,
            Polarity = isNegated != _modality.IsDenied(view, clause, voice) ? Polarity.Denied : Polarity.Affirmed,
            Certainty = ClauseModality.IsQuestion(view, clause, voice) ? Certainty.Possible : certainty,
            Reality = ClauseModality.IsPlanned(view, clause, voice) && reality == Reality.Actual ? Reality.Planned : reality,
            Attribution = voice,
            Evidence = [],
        };
    }

    private static List<Argument> Qualifiers(SentenceView view, Clause clause, ImmutableArray<RoleFiller> roles, RoleFiller?[] others)
    {
        var qualifiers = new List<Argument>(clause.Times.Length + roles.Length);
        foreach (var time in clause.Times)
        {
            qualifiers.Add(ArgumentWords.Time(view, time));
        }

        foreach (var filler in roles)
        {
            if (Array.IndexOf(others, filler) < 0 && filler.Role != ArgumentReader.Including)
            {
                qualifiers.Add(ArgumentWords.Qualifier(view, filler));
            }
        }

        return qualifiers;
    }

    private static ImmutableArray<int> Without(VoiceSyntax syntax, ImmutableArray<int> words, int word) => word >= 0 && words.Length > 1 && syntax.Relation(word) is "det" or "cc" && words[0] == word ? words[1..] : words;

    /// <summary>The words of a clause but for <paramref name="others"/>.</summary>
    private static int[] WordsOf(Clause clause, HashSet<int> others)
    {
        var words = new List<int>(clause.Words.Length + clause.Further.Length);
        for (int i = clause.Words.Start; i < clause.Words.End; i++)
        {
            words.Add(i);
        }

        words.AddRange(clause.Further);
        if (others.Count > 0)
        {
            words.RemoveAll(others.Contains);
        }

        return [.. words];
    }

    private static int HeadOf(VoiceSyntax syntax, ImmutableArray<int> words)
    {
        foreach (int word in words)
        {
            if (syntax.Words[word].Upos != UniversalPos.Punctuation && !words.Contains(syntax.Head[word]))
            {
                return word;
            }
        }

        return -1;
    }

    private static ImmutableArray<Argument> InOrder(ImmutableArray<Argument> arguments) => arguments.Length < 2 ? arguments : [.. arguments.OrderBy(a => a.Span.Start)];

    /// <summary>Who is meant to do what an infinitive or participle says: the one addressed ("accused <b>Peru</b> of spying"), otherwise the source ("agreed to sign").</summary>
    private static Argument? Understood(SentenceView view, Attribution? voice) =>
        (voice is null ? Enumerable.Empty<TextSpan>() : voice.Addressee.Concat(voice.Source)).Select(s => new Argument("subject", s.In(view.Text), s, ArgumentKind.Entity)).FirstOrDefault();

    private string LemmaOf(SentenceView view, Clause clause) => view.Class(clause.Main) switch
    {
        WordClass.Be => "be",
        WordClass.Have => "have",
        WordClass.Do => "do",
        WordClass.Modal => view.Word(clause.Main).TrimStart('\''),
        _ => view.Forms(clause.Main) == VerbForms.None && clause.Lemma is { } lemma ? lemma : lexicon.Verbs.Lemma(view.Word(clause.Main)),
    };
}
