using System.Collections.Immutable;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Events;

/// <summary>
/// Tells which words of a parsed sentence speak of an event: verbs, auxiliaries that stand for one ("it did"), nouns of things that happen, and nouns and adjectives
/// that are made of verbs and head a clause or stand bare ("kidding?", "the water is contaminated", "dancing is fun").
/// </summary>
internal sealed class EventTriggers(EnglishLexicon lexicon)
{
    /// <summary>The numbers of the triggers, in order.</summary>
    public ImmutableArray<int> In(string text, Sentence sentence)
    {
        var triggers = ImmutableArray.CreateBuilder<int>();
        for (int i = 0; i < sentence.Words.Length; i++)
        {
            if (IsTrigger(text, sentence, i))
            {
                triggers.Add(i);
            }
        }

        return triggers.ToImmutable();
    }

    private bool IsTrigger(string text, Sentence sentence, int i)
    {
        var word = sentence.Words[i];
        switch (word.Upos)
        {
            case UniversalPos.Verb:
                return true;
            case UniversalPos.Auxiliary:
                return word.Relation is not ("cop" or "aux" or "aux:pass");
            case UniversalPos.Noun when lexicon.EventNouns.Contains(word.Lemma.ToLowerInvariant()):
                return true;
            case UniversalPos.Noun or UniversalPos.ProperNoun or UniversalPos.Adjective when word.Xpos.StartsWith("VB", StringComparison.Ordinal):
                return true;
            case UniversalPos.Noun when word.Xpos == "NN":
                return (FormsOf(text, sentence, i) & (HeadsClause(word) ? VerbForms.Base | VerbForms.Gerund : VerbForms.Gerund)) != 0 && !HasNominalDependent(sentence, i);
            case UniversalPos.Adjective:
                return HeadsClause(word) && (FormsOf(text, sentence, i) & (VerbForms.Participle | VerbForms.Gerund)) != 0;
            default:
                return false;
        }
    }

    private VerbForms FormsOf(string text, Sentence sentence, int i) => lexicon.Verbs.Find(sentence.Tokens[i].Span.In(text).ToLowerInvariant()).Forms;

    private static bool HeadsClause(Word word) => word.Relation is "root" or "ccomp" or "xcomp" or "advcl" or "acl" or "acl:relcl" or "parataxis";

    /// <summary>Whether a dependent shows that a noun is a noun indeed: an article, a numeral, an adjective, a preposition, a copula.</summary>
    private static bool HasNominalDependent(Sentence sentence, int i) =>
        sentence.Words.Any(w => w.Head == i && w.Relation is "det" or "nummod" or "amod" or "case" or "cop" or "nmod:poss");
}
