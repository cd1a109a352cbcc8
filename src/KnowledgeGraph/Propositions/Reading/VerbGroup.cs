using KnowledgeGraph.Attributions.Reading;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Propositions.Reading;

/// <summary>The verbs of a clause: auxiliaries, negation, the main verb and its particle.</summary>
/// <param name="Words">From the first to the last of them.</param>
/// <param name="Main">The main verb; a copula where the predicate is a noun or adjective.</param>
/// <param name="Heads">The predicate, and the verb that it adds aspect to where that is the main verb ("continued to <b>insist</b>").</param>
/// <param name="Particle">The particle of the main verb ("carried <b>out</b>"), or −1.</param>
internal readonly record struct VerbGroup(TokenRange Words, int Main, int[] Heads, int Particle)
{
    /// <summary>The verb group of the predicate <paramref name="head"/>; null where it has no verb.</summary>
    public static VerbGroup? Of(VoiceSyntax syntax, int head)
    {
        int copula = syntax.Children[head].Where(c => syntax.Has(c, "cop")).DefaultIfEmpty(-1).Last();
        if (copula < 0 && syntax.Words[head].Upos is not (UniversalPos.Verb or UniversalPos.Auxiliary))
        {
            return null;
        }

        int[] heads = copula < 0 ? [head, .. Further(syntax, head)] : [head];
        int main = copula < 0 ? heads[^1] : copula;
        int start = copula < 0 ? head : copula;
        for (int i = start - 1; i >= 0 && IsIn(syntax, i, head); i--)
        {
            start = IsVerbal(syntax, i) ? i : start;
        }

        int end = main + 1, particle = -1;
        while (end < syntax.View.Count && syntax.Head[end] == heads[^1] && (syntax.Words[end].Relation == "compound:prt" || syntax.View.Is(end, WordClass.Negation) && copula >= 0))
        {
            particle = syntax.Words[end].Relation == "compound:prt" ? end : particle;
            end++;
        }

        return new VerbGroup(new TokenRange(start, end), main, heads, particle);
    }

    private static bool IsIn(VoiceSyntax syntax, int i, int head) =>
        syntax.Head[i] == head && (IsVerbal(syntax, i) || syntax.Has(i, "advmod") && syntax.Words[i].Upos is UniversalPos.Adverb or UniversalPos.Particle);

    private static bool IsVerbal(VoiceSyntax syntax, int i) =>
        syntax.Relation(i) is "aux" or "cop" || syntax.View.Is(i, WordClass.Negation) || syntax.Has(i, "mark") && syntax.Words[i].Upos == UniversalPos.Particle;

    /// <summary>The verbs that <paramref name="verb"/> and those after it only add aspect, modality or polarity to ("seems to have satisfied", "had to leave", "failed to sign").</summary>
    private static IEnumerable<int> Further(VoiceSyntax syntax, int verb)
    {
        var view = syntax.View;
        while (view.Is(verb, WordClass.Aspectual) || view.Is(verb, WordClass.Have) || view.Word(verb) is "ought" or "going" or "used" || view.Lexicon.ImplicativeVerbs.TakesInfinitive(syntax.Words[verb].Lemma))
        {
            int next = syntax.Child(verb, "xcomp");
            bool follows = next > verb && view.Is(next, WordClass.Open) && syntax.Words[next].Upos == UniversalPos.Verb
                && Enumerable.Range(verb + 1, next - verb - 1).All(i => syntax.Head[i] == next && syntax.Relation(i) is "mark" or "aux" or "advmod");
            if (!follows)
            {
                yield break;
            }

            yield return verb = next;
        }
    }
}
