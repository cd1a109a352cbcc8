using KnowledgeGraph.Attributions.Tagging;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Attributions.Constructions;

/// <summary>
/// Finds who does what a verb without a subject of its own says: the subject of the verb that it is coordinated with or complements, or the object that an
/// intervening verb controls it by ("Lee told us to say that …": us).
/// </summary>
internal static class UnderstoodSubject
{
    private const int MostSteps = 4;

    /// <summary>The head of the understood subject of the verb <paramref name="verb"/>; −1 where none can be told.</summary>
    public static int Of(SentenceSyntax s, int verb)
    {
        if (s.Sentence.Words[verb].Upos != UniversalPos.Verb || s.Subject[verb] >= 0 || (s.Relations[verb] & CoreRelations.PassiveAuxiliary) != 0)
        {
            return -1;
        }

        for (int at = verb, steps = 0; steps < MostSteps && s.Head[at] >= 0; steps++)
        {
            int over = s.Head[at];
            string relation = s.Sentence.Words[at].Relation;
            if (relation is not ("xcomp" or "conj" or "advcl"))
            {
                return -1;
            }

            if (relation == "xcomp" && SyntacticArguments.Object(s, over, over + 1, verb) is >= 0 and var controller)
            {
                return controller;
            }

            if (s.Subject[over] is >= 0 and var subject)
            {
                return s.Sentence.Words[subject].Relation is "nsubj" || relation == "xcomp" && s.Sentence.Words[subject].Relation is "nsubj:pass" ? subject : -1;
            }

            at = over;
        }

        return -1;
    }
}
