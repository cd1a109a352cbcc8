using KnowledgeGraph.Attributions.Constructions;
using KnowledgeGraph.Attributions.Tagging;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Attributions.Reading;

/// <summary>Names the construction in which a cue takes its content.</summary>
internal static class Construction
{
    /// <summary>The name, lower case with hyphens.</summary>
    public static string Of(TaggedAttribution tagged)
    {
        var s = tagged.Sentence;
        int head = Innermost(tagged);
        var word = s.Sentence.Words[head];
        var relations = s.Relations[head];
        return word.Upos switch
        {
            UniversalPos.Noun or UniversalPos.ProperNoun => "noun-cue",
            UniversalPos.Adjective => "adjective-cue",
            UniversalPos.Adverb => "adverb-cue",
            UniversalPos.Punctuation or UniversalPos.Symbol => "colon",
            UniversalPos.Verb or UniversalPos.Auxiliary when word.Lemma == "accord" => "according-to",
            UniversalPos.Verb when word.Relation == "amod" => "adjective-cue",
            UniversalPos.Verb or UniversalPos.Auxiliary => OfVerb(tagged, word, relations),
            _ => "preposition",
        };
    }

    private static string OfVerb(TaggedAttribution tagged, Word word, CoreRelations relations)
    {
        var s = tagged.Sentence;
        var content = SpanWords.Of(s, tagged.Content[0]);
        int first = content.IsEmpty ? -1 : content.Start;
        if (first >= 0 && s.Quotation[first] >= 0 && s.Quotation[first] != s.Quotation[tagged.Cue.Start])
        {
            return "quotation";
        }

        string opening = first < 0 ? "" : s.Sentence.Words[first].Xpos;
        bool Has(CoreRelations wanted) => (relations & wanted) != 0;
        return Has(CoreRelations.PassiveAuxiliary) ? "passive"
            : tagged.Content[0].Start < tagged.CueSpan.Start || word.Relation is "parataxis" or "advcl" && content.Contains(s.Head[Innermost(tagged)]) ? "parenthetical"
            : Has(CoreRelations.ClauseComplement) || opening.StartsWith('W') || s.Sentence.Words[Math.Max(first, 0)].Lemma == "that" ? "complement-clause"
            : HasInfinitive(s, Innermost(tagged)) || opening == "TO" ? "infinitive"
            : word.Xpos == "VBG" && word.Relation is not "root" || PassiveParticiple.Is(s, tagged.Cue) ? "participle"
            : "noun-phrase";
    }

    /// <summary>Whether a verb without a subject complements the word: "vowed to leave", "denied leaving"; not the predicate of "called it absurd".</summary>
    private static bool HasInfinitive(SentenceSyntax s, int head)
    {
        for (int i = head + 1; i <= s.Last[head]; i++)
        {
            if (s.Head[i] == head && s.Sentence.Words[i].Relation == "xcomp" && (s.Sentence.Words[i].Upos == UniversalPos.Verb || (s.Relations[i] & CoreRelations.Copula) != 0))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The last verb of the cue that hangs from its head by complements: "state" of "goes on to state".</summary>
    private static int Innermost(TaggedAttribution tagged)
    {
        var s = tagged.Sentence;
        int verb = tagged.Cue.HeadIn(s);
        for (int i = verb + 1; i < tagged.Cue.End; i++)
        {
            verb = s.Head[i] == verb && s.Sentence.Words[i].Relation is "xcomp" or "ccomp" ? i : verb;
        }

        return verb;
    }
}
