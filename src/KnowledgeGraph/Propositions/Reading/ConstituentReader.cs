using System.Collections.Immutable;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Propositions.Reading;

/// <summary>Parts the words of a clause, verbs and subject aside, into constituents. No word is lost: one that hangs from elsewhere goes with the word before it, or makes a constituent with what it hangs from.</summary>
internal sealed class ConstituentReader(VoiceSyntax syntax)
{
    private const int None = -1;

    /// <summary>The constituents that <paramref name="words"/>, which are in order, make under the verbs of <paramref name="group"/>, by their first words.</summary>
    public ImmutableArray<Constituent> Read(List<int> words, int predicate, VerbGroup group, int subject)
    {
        var constituents = ImmutableArray.CreateBuilder<Constituent>();
        var heads = new List<int>();
        var parts = new List<List<int>>();
        int before = None;
        foreach (int word in words)
        {
            if (syntax.Words[word].Upos == UniversalPos.Punctuation && !syntax.View.IsGlued(word))
            {
                if (heads.IndexOf(before) is >= 0 and var open)
                {
                    parts[open].Add(word);
                }

                continue;
            }

            int head = HeadOf(word, predicate, group);
            head = head == None && before == None ? TopOf(word, words) : head == None || syntax.Has(head, "conj") && head != predicate ? before : head;
            if (head == None || head == subject || IsLink(head) || IsDescribed(word))
            {
                continue;
            }

            int index = heads.IndexOf(head);
            if (index < 0)
            {
                index = heads.Count;
                heads.Add(head);
                parts.Add([]);
            }

            parts[index].Add(word);
            before = head;
        }

        for (int i = 0; i < heads.Count; i++)
        {
            constituents.Add(new Constituent(heads[i], heads[i] == predicate ? Constituent.Complement : syntax.Relation(heads[i]), [.. parts[i]]));
        }

        return constituents.ToImmutable();
    }

    /// <summary>The word under the verbs that <paramref name="word"/> hangs from; of a copula's complement, the predicate; −1 where it hangs from no verb of the group.</summary>
    private int HeadOf(int word, int predicate, VerbGroup group)
    {
        for (int i = word; i >= 0; i = syntax.Head[i])
        {
            if (i == predicate)
            {
                return group.Words.Contains(i) ? None : predicate;
            }

            int head = syntax.Head[i];
            bool isOfComplement = head == predicate && !group.Words.Contains(predicate) && !IsOfClause(i) && (i > group.Words.Start || syntax.Words[i].Relation is not "advmod");
            if (!isOfComplement && Array.IndexOf(group.Heads, head) >= 0)
            {
                return i;
            }
        }

        return None;
    }

    /// <summary>Whether a word is of what is said of a name beside it, which is a statement of its own.</summary>
    private bool IsDescribed(int word)
    {
        for (int i = word; i >= 0; i = syntax.Head[i])
        {
            if (syntax.IsDescription(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The highest of <paramref name="words"/> that <paramref name="word"/> hangs from.</summary>
    private int TopOf(int word, List<int> words)
    {
        while (syntax.Head[word] >= 0 && words.BinarySearch(syntax.Head[word]) >= 0)
        {
            word = syntax.Head[word];
        }

        return word;
    }

    /// <summary>Whether what hangs from the complement of a copula is said of the clause and is no part of the complement.</summary>
    private bool IsOfClause(int i) =>
        VoiceSyntax.IsOfClause(syntax.Words[i].Relation) || syntax.Has(i, "obl") || syntax.Words[i].Relation is "nmod:unmarked" && syntax.Words[i].Upos == UniversalPos.Noun;

    /// <summary>Whether a word joins the clause to another, or stands for its subject, and says nothing itself.</summary>
    private bool IsLink(int head) => syntax.Relation(head) is "cc" or "mark" or "nsubj" or "csubj" or "expl" or "aux" or "cop" or "discourse" or "vocative" or "punct";
}
