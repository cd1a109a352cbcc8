using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Attributions.Tagging;

/// <summary>
/// What is expected of a verb before the model is asked, which has mostly seen newspapers on a campaign. A verb that the lexicon knows to take a clause or an infinitive,
/// and that has one, attributes it, also where an author says what he thinks or knows. A verb with a mere object attributes nothing ("recalled the ambassador",
/// "targeted the base"), unless the lexicon knows it to be said of an object ("condemned the attack") or somebody is quoted in the sentence.
/// </summary>
internal sealed class CuePrior(CueLexicon cues)
{
    /// <summary>What each construction adds.</summary>
    private const float Clause = 1.5f, Infinitive = 1, RelativeClause = 4, PlainObject = -1.5f;

    private const CueFrames Clausal = CueFrames.That | CueFrames.Zero | CueFrames.Whether;
    private const CueFrames Nominal = CueFrames.Np | CueFrames.For | CueFrames.Of | CueFrames.As | CueFrames.Predicative | CueFrames.Passive;
    private const CoreRelations Clauses = CoreRelations.ClauseComplement | CoreRelations.OpenComplement | CoreRelations.Parataxis;

    /// <summary>What is added to the score of a cue at the word <paramref name="i"/>, in the natural logarithm of odds.</summary>
    public float Of(SentenceSyntax s, int i)
    {
        if (s.Quotation[i] >= 0 || s.Sentence.Words[i] is not { Upos: UniversalPos.Verb } word)
        {
            return 0;
        }

        var cue = cues.Find(word.Lemma.ToLowerInvariant(), UniversalPos.Verb);
        bool Takes(CueFrames frames) => cue is not null && cue.Takes(frames);
        bool Has(CoreRelations relations) => (s.Relations[i] & relations) != 0;
        return Takes(Clausal) && OpensRelative(s, i) ? RelativeClause
            : Takes(Clausal) && Has(CoreRelations.ClauseComplement) ? Clause
            : Takes(CueFrames.Inf) && Has(CoreRelations.OpenComplement) && !Has(CoreRelations.PassiveAuxiliary) ? Infinitive
            : !Takes(Nominal) && Has(CoreRelations.DirectObject | CoreRelations.PassiveSubject) && !Has(Clauses) && !s.HasQuotation ? PlainObject
            : 0;
    }

    /// <summary>Whether a relative pronoun goes before the verb as its object and a finite verb comes after it ("which the ministry had stated were …").</summary>
    private static bool OpensRelative(SentenceSyntax s, int verb)
    {
        if (s.Subject[verb] is var subject && subject < 0 || verb + 1 >= s.Count || s.Sentence.Words[verb + 1].Xpos is not ("VBD" or "VBZ" or "VBP" or "MD"))
        {
            return false;
        }

        int before = s.First[subject] - 1;
        return before >= 0 && s.Sentence.Words[before] is { Upos: UniversalPos.Pronoun, Lemma: "which" or "that" or "who" or "what" };
    }
}
