using System.Collections.Immutable;
using KnowledgeGraph.Attributions;
using KnowledgeGraph.Attributions.Reading;
using KnowledgeGraph.Lexicon;

namespace KnowledgeGraph.Propositions.Reading;

/// <summary>Whether a clause denies, how sure it is and what world it is about.</summary>
internal sealed class ClauseModality(EnglishLexicon lexicon)
{
    /// <summary>Whether the verbs of a clause, or the subordinator before them, negate it.</summary>
    public bool IsNegated(VoiceSyntax syntax, Clause clause) =>
        Negated(syntax.View, clause.Auxiliaries) ^ Negated(syntax.View, clause.Verbs) ^ IsImplicitlyNegated(syntax, clause) ^ IsNoLonger(syntax.View, clause) ^ clause.Subordination == Subordination.Negated;

    /// <summary>Whether the voice denies what it says in the clause: not where it leaves it open ("did not say <b>whether</b> it had left").</summary>
    public bool IsDenied(SentenceView view, Clause clause, Attribution? voice) => voice is not null && !IsQuestion(view, clause, voice) && lexicon.Cues.Denies(voice.CueLemma);

    /// <summary>Whether the content is an indirect question: its speaker neither affirms nor denies it.</summary>
    public static bool IsQuestion(SentenceView view, Clause clause, Attribution? voice)
    {
        bool asks = voice is not null && view.Word(0) == "if" && clause.Words.Start <= 1;
        for (int i = 0; voice is not null && i < Math.Max(clause.Verbs.Start, 1); i++)
        {
            asks |= view.Word(i) == "whether";
        }

        return asks;
    }

    /// <summary>Whether an infinitive or participle tells of something to come: what a source intends, expects or orders, a headline's "Peru to sign", a purpose.</summary>
    public static bool IsPlanned(SentenceView view, Clause clause, Attribution? voice)
    {
        if (clause.Subordination == Subordination.Purpose || clause.IsFinite)
        {
            return clause.Subordination == Subordination.Purpose;
        }

        bool isInfinitive = view.Word(clause.Verbs.Start) == "to";
        if (isInfinitive && view.Is(clause.Verbs.Start + 1, WordClass.Have))
        {
            return false;
        }

        bool isProspective = voice is not null && view.Lexicon.ProspectiveStances.Contains(voice.Stance) && isInfinitive;
        return voice is null ? isInfinitive && !clause.Subject.IsEmpty : isProspective || voice is { Type: AttributionType.Eventuality, Stance: not "signals" };
    }

    /// <summary>
    /// How sure and how actual the hedges of a clause make it: those up to its verb, among its adverbs and in its condition; in the article's own voice, all but those of
    /// clauses in it.
    /// </summary>
    public static (Certainty Certainty, Reality Reality) Hedge(SentenceView view, Clause clause, ImmutableArray<RoleFiller> roles, Attribution? voice)
    {
        var hedge = Stronger(Hedging.Of(view, clause.Auxiliaries), Hedging.Of(view, BeforeSubject(clause)));
        hedge = Stronger(hedge, Hedging.Of(view, AfterSubject(clause)));
        hedge = clause.Words.Contains(clause.Subject.Words.Start) && !clause.Subject.IsEmpty ? Stronger(hedge, (Hedging.Of(view, clause.Subject.Words).Certainty, Reality.Actual)) : hedge;
        foreach (var filler in roles)
        {
            string relation = filler.Constituent.Relation;
            bool counts = filler.Role == "condition" || relation is "advmod" || voice is null && relation is not ("advcl" or "ccomp");
            hedge = counts ? Stronger(hedge, Hedging.Of(view, filler.Constituent.Words.AsSpan())) : hedge;
        }

        return hedge;
    }

    /// <summary>Whether a clause is affirmed flatly, so that what is subordinate to it is as it says.</summary>
    public bool IsPlain(VoiceSyntax syntax, Clause clause, Attribution? voice)
    {
        var roles = ClauseRoles.Of(syntax, clause, IsPassive(syntax, clause));
        bool isAffirmed = !IsNegated(syntax, clause) && !IsDenied(syntax.View, clause, voice) && Nothing(syntax, [.. clause.Subject.Words.ToArray()], clause.Subject.Head) < 0;
        return isAffirmed && !IsPlanned(syntax.View, clause, voice) && voice?.Type != AttributionType.Eventuality && Hedge(syntax.View, clause, roles, voice) == (Certainty.Certain, Reality.Actual);
    }

    /// <summary>The "no", "neither" or "nobody" of a phrase, which denies the whole clause; −1 where it has none.</summary>
    public static int Nothing(VoiceSyntax syntax, ImmutableArray<int> words, int head)
    {
        foreach (int word in words)
        {
            bool isNobody = word == head && syntax.View.Word(word) is "none" or "nobody" or "nothing" or "neither";
            if (isNobody || syntax.Head[word] == head && syntax.View.Word(word) is "no" or "neither")
            {
                return word;
            }
        }

        return -1;
    }

    /// <summary>Whether a form of "be" makes the main verb a passive, or it is a past participle by itself ("the raids <b>planned</b> by Chile").</summary>
    public static bool IsPassive(VoiceSyntax syntax, Clause clause)
    {
        var view = syntax.View;
        bool hasBe = !clause.IsFinite && clause.Verbs.Length == 1 && clause.Auxiliaries.IsEmpty && syntax.Words[clause.Main].Xpos == "VBN"
            && !(syntax.Has(clause.Main, "conj") && syntax.Child(clause.Main, "obj") >= 0);
        for (int i = clause.Verbs.Start; i < clause.Main; i++)
        {
            hasBe |= view.Is(i, WordClass.Be);
        }

        for (int i = clause.Auxiliaries.Start; i < clause.Auxiliaries.End; i++)
        {
            hasBe |= view.Is(i, WordClass.Be);
        }

        return hasBe && view.Class(clause.Main) == WordClass.Open && !view.Word(clause.Main).EndsWith("ing", StringComparison.Ordinal);
    }

    /// <summary>The words up to the verb that stand before the subject, whose own hedges tell how sure the clause is but not what world it is about ("the <b>plan</b> to leave").</summary>
    private static TokenRange BeforeSubject(Clause clause) =>
        clause.Subject.IsEmpty || !clause.Words.Contains(clause.Subject.Words.Start) ? new(clause.Words.Start, clause.Verbs.End) : new(clause.Words.Start, Math.Min(clause.Subject.Words.Start, clause.Verbs.End));

    private static TokenRange AfterSubject(Clause clause) =>
        clause.Subject.IsEmpty || !clause.Words.Contains(clause.Subject.Words.Start) ? TokenRange.None : new(Math.Min(clause.Subject.Words.End, clause.Verbs.Start), clause.Verbs.End);

    private static (Certainty Certainty, Reality Reality) Stronger((Certainty Certainty, Reality Reality) a, (Certainty Certainty, Reality Reality) b) =>
        (a.Certainty > b.Certainty ? a.Certainty : b.Certainty, a.Reality > b.Reality ? a.Reality : b.Reality);

    /// <summary>Whether a verb before the main one says that it was not done ("<b>failed</b> to sign").</summary>
    private bool IsImplicitlyNegated(VoiceSyntax syntax, Clause clause)
    {
        bool negated = false;
        for (int i = clause.Verbs.Start; i < clause.Main; i++)
        {
            string lemma = syntax.Words[i].Lemma;
            negated ^= syntax.Words[i].Upos == Text.UniversalPos.Verb && lexicon.ImplicativeVerbs.TakesInfinitive(lemma) && lexicon.ImplicativeVerbs.Denies(lemma);
        }

        return negated;
    }

    private static bool IsNoLonger(SentenceView view, Clause clause)
    {
        bool found = false;
        for (int i = Math.Max(clause.Words.Start, clause.Verbs.Start - 2); i + 1 < clause.Verbs.End; i++)
        {
            found |= view.Word(i) == "no" && view.Word(i + 1) == "longer";
        }

        return found;
    }

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
}
