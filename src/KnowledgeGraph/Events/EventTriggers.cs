using System.Collections.Immutable;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Events;

/// <summary>Tells which words of a parsed sentence speak of an event: verbs, auxiliaries that stand for one ("it did"), and the nouns of a list.</summary>
/// <param name="nouns">The nouns, as lemmas in lower case.</param>
internal sealed class EventTriggers(IReadOnlySet<string> nouns)
{
    /// <summary>The numbers of the triggers, in order.</summary>
    public ImmutableArray<int> In(Sentence sentence)
    {
        var triggers = ImmutableArray.CreateBuilder<int>();
        for (int i = 0; i < sentence.Words.Length; i++)
        {
            if (IsTrigger(sentence.Words[i]))
            {
                triggers.Add(i);
            }
        }

        return triggers.ToImmutable();
    }

    private bool IsTrigger(Word word) => word.Upos switch
    {
        UniversalPos.Verb => true,
        UniversalPos.Auxiliary => word.Relation is not ("cop" or "aux" or "aux:pass"),
        UniversalPos.Noun => nouns.Contains(word.Lemma.ToLowerInvariant()),
        _ => false,
    };
}
