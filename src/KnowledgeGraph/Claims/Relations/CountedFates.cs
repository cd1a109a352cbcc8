using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Claims.Relations;

/// <summary>Reads off the parse what became of those that a number counts.</summary>
internal sealed class CountedFates(EnglishLexicon lexicon)
{
    private const int LongestPath = 6;
    private const string Toll = "toll", Shoot = "shoot";

    /// <summary>What became of those that <paramref name="head"/> counts: the casualty kind or class of the word that governs it.</summary>
    public string? Of(Sentence s, int head, out bool isPart)
    {
        isPart = false;
        int at = head;
        for (int steps = 0; steps < LongestPath; steps++)
        {
            isPart |= HasMarker(s, at);
            string lemma = s.Words[at].Lemma.ToLowerInvariant();
            if (s.Words[at].Upos == UniversalPos.Noun && lexicon.Casualties.KindOf(VerbLexicon.WithS(lemma)) is { } counted)
            {
                return counted;
            }

            if (ModifierFate(s, at) is { } kind)
            {
                return kind;
            }

            int up = s.Words[at].Head;
            string relation = s.Words[at].Relation;
            if (up < 0)
            {
                return steps == 0 || at == head ? null : ClassOf(s, at);
            }

            bool climbs = relation is "conj" or "nummod" or "appos" || isPart && relation is "nmod" or "obl" or "advcl" or "dep";
            if (climbs)
            {
                at = up;
                continue;
            }

            if (relation is "nsubj" or "nsubj:pass" or "obj" or "xcomp" || (relation is "obl" or "nmod" && !isPart))
            {
                string? fate = ClassOf(s, up);
                bool isTaken = relation is "nsubj:pass" or "obj" || (relation == "nsubj" && lexicon.Relations.ClassOf(s.Words[up].Lemma) is { IsPatient: true }) || (relation == "nmod" && s.Words[up].Upos == UniversalPos.Noun)
                    || s.Words[up].Lemma is "dead" or Toll || (relation == "nsubj" && s.Words[up].Lemma is "be");
                return isTaken || fate == RelationLexicon.Attack || relation == "xcomp" ? fate : null;
            }

            return relation is "root" or "parataxis" or "ccomp" ? ClassOf(s, at) : null;
        }

        return null;
    }

    /// <summary>A number that a toll is, reaches or is put at.</summary>
    public static string? OfToll(Sentence s, int number)
    {
        int over = s.Words[number].Head;
        for (int i = Math.Max(0, number - 12); i < number; i++)
        {
            if (s.Words[i].Lemma is Toll && (s.Words[i].Head == over || s.Words[i].Head == number || i == over))
            {
                return CasualtyLexicon.Killed;
            }
        }

        return null;
    }

    /// <summary>"killed" or "dead" after the noun, or before it.</summary>
    private string? ModifierFate(Sentence s, int noun)
    {
        for (int i = Math.Max(0, noun - 3); i < Math.Min(s.Words.Length, noun + 4); i++)
        {
            if (s.Words[i].Head == noun && s.Words[i].Relation is "acl" or "amod" or "acl:relcl" && CasualtyOf(s, i) is { } kind)
            {
                return kind;
            }
        }

        return null;
    }

    private string? CasualtyOf(Sentence s, int i) => lexicon.Casualties.KindOf(s.Words[i].Lemma.ToLowerInvariant());

    /// <summary>The casualty kind of a word or its class; else its class, or the verb itself.</summary>
    private string? ClassOf(Sentence s, int i)
    {
        string lemma = s.Words[i].Lemma.ToLowerInvariant();
        return CasualtyOf(s, i) ?? (lemma == Toll ? CasualtyLexicon.Killed : lexicon.Relations.ClassOf(lemma)?.Class switch
        {
            RelationLexicon.Perform or Shoot => RelationLexicon.Attack,
            { } known => lexicon.Casualties.KindOf(known) ?? known,
            null => s.Words[i].Upos == UniversalPos.Verb ? lemma : null,
        });
    }

    /// <summary>Whether "including" or "among" governs the phrase.</summary>
    private static bool HasMarker(Sentence s, int noun)
    {
        for (int i = Math.Max(0, noun - 6); i < noun; i++)
        {
            if (s.Words[i].Head == noun && s.Words[i].Lemma is "include" or "including" or "among" && s.Words[i].Relation is "case" or "mark" or "amod")
            {
                return true;
            }
        }

        int head = s.Words[noun].Head;
        return head >= 0 && head < noun && s.Words[head].Lemma is "include" && s.Words[noun].Relation == "obj";
    }
}
