using KnowledgeGraph.Attributions.Constructions;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Attributions.Tagging;

/// <summary>Cues that their own words tell, whatever the model thinks: "in the words of", "as the general put it", the colon of a headline, a verb that denies or confirms over the name of a claim ("refuted this claim"); and "allegedly", "the alleged".</summary>
internal sealed class SureCues(EnglishLexicon lexicon, string text)
{
    private const int LongestSpeaker = 8;

    private readonly CueLexicon _cues = lexicon.Cues;

    /// <summary>The sure cues of a sentence, in order.</summary>
    public IEnumerable<CueSpan> In(SentenceSyntax s)
    {
        for (int i = 0; i < s.Count; i++)
        {
            if ((PhraseAt(s, i) ?? ComparisonAt(s, i) ?? ColonAt(s, i) ?? AnswerAt(s, i)) is { } cue)
            {
                yield return cue;
                i = cue.End - 1;
            }
        }
    }

    /// <summary>The modifiers of a sentence by which the narrator stands back from what they modify, in order; they leave other cues alone.</summary>
    public IEnumerable<CueSpan> ModifiersIn(SentenceSyntax s) => Enumerable.Range(0, s.Count).Where(i => IsModifier(s, i)).Select(i => new CueSpan(FormStart(s, i), i + 1));

    /// <summary>A phrase of several words that the lexicon has for a cue wherever it stands, or "per" with a comma after its object at the beginning.</summary>
    private CueSpan? PhraseAt(SentenceSyntax s, int i)
    {
        if (s.Sentence.Words[i].Upos is not (UniversalPos.Adposition or UniversalPos.SubordinatingConjunction))
        {
            return null;
        }

        foreach (var phrase in _cues.Phrases)
        {
            if (phrase.Words.Length > 2 && i + phrase.Words.Length < s.Count && Matches(s, i, phrase))
            {
                return new(i, i + phrase.Words.Length);
            }
        }

        int head = s.Head[i];
        bool isPer = i == 0 && head > i && s.Sentence.Words[i] is { Relation: "case", Lemma: "per" } && Enumerable.Range(s.Last[head], 2).Any(e => e < s.Count && s.Sentence.Words[e].Xpos == ",");
        return isPer ? new(i, i + 1) : null;
    }

    private bool Matches(SentenceSyntax s, int i, Cue phrase)
    {
        for (int w = 0; w < phrase.Words.Length; w++)
        {
            if (!s.Sentence.Tokens[i + w].Span.SpanIn(text).Equals(phrase.Words[w], StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>An adverb of a verb, or an adjective of a noun, by which the narrator stands back from it ("allegedly", "reportedly", "the alleged").</summary>
    private bool IsModifier(SentenceSyntax s, int i)
    {
        var word = s.Sentence.Words[i];
        int over = s.Head[i];
        bool isAdverb = over >= 0 && word is { Upos: UniversalPos.Adverb, Relation: "advmod" } && s.Sentence.Words[over].Upos is UniversalPos.Verb or UniversalPos.Noun or UniversalPos.Adjective;
        bool isAdjective = over > i && word.Relation == "amod" && word.Upos is UniversalPos.Adjective or UniversalPos.Verb;
        return (isAdverb || isAdjective)
            && _cues.Find(SpanWords.SpanOf(s, FormStart(s, i), i).In(text).ToLowerInvariant(), isAdverb ? UniversalPos.Adverb : UniversalPos.Adjective) is { Type: AttributionType.Assertion } cue
            && cue.Commitment == (isAdverb && cue.Stance == "reports" ? NarratorCommitment.Neutral : NarratorCommitment.Distancing)
            && cue.Takes(CueFrames.Modified);
    }

    /// <summary>The first word of a form with hyphens that ends at a word: "so" of "so-called".</summary>
    private static int FormStart(SentenceSyntax s, int last)
    {
        int first = last;
        while (first > 1 && s.Sentence.Words[first - 1].Xpos == "HYPH" && s.Head[first - 2] == last)
        {
            first -= 2;
        }

        return first;
    }

    /// <summary>"put it" of "as the general put it".</summary>
    private static CueSpan? ComparisonAt(SentenceSyntax s, int i)
    {
        bool isPutIt = s.Sentence.Words[i] is { Lemma: "put", Upos: UniversalPos.Verb } && i + 1 < s.Count && s.Sentence.Words[i + 1].Lemma == "it" && s.Subject[i] >= 0 && s.Subject[i] < i;
        return isPutIt && s.First[i] is var first && s.Sentence.Words[first].Lemma == "as" ? new(i, i + 2) : null;
    }

    /// <summary>A verb that denies or confirms, its auxiliaries included, whose object is a definite noun that names a claim ("had refuted this claim").</summary>
    private CueSpan? AnswerAt(SentenceSyntax s, int i)
    {
        if (s.Sentence.Words[i] is not { Upos: UniversalPos.Verb, Xpos: "VBD" or "VBZ" or "VBP" or "VBN" } verb || s.Subject[i] < 0
            || _cues.Find(verb.Lemma, UniversalPos.Verb) is not { Type: AttributionType.Assertion } cue || (cue.ContentPolarity == Polarity.Affirmed && !lexicon.Relations.Confirms(verb.Lemma)))
        {
            return null;
        }

        int start = i;
        while (start > 0 && s.Head[start - 1] == i && s.Sentence.Words[start - 1].Relation is "aux" or "advmod")
        {
            start--;
        }

        while (start < i && s.Sentence.Words[start].Relation != "aux")
        {
            start++;
        }

        return NamesClaim(s, i) ? new(start, i + 1) : null;
    }

    private bool NamesClaim(SentenceSyntax s, int verb)
    {
        for (int i = verb + 1; i < s.Count; i++)
        {
            if (s.Head[i] == verb && s.Sentence.Words[i].Relation == "obj")
            {
                return s.Sentence.Words[i].Upos == UniversalPos.Noun && s.First[i] < i && lexicon.Relations.ClaimNoun(s.Sentence.Words[i].Lemma) is not (null or ClaimNounKind.Involvement)
                    && s.Sentence.Words[s.First[i]].Lemma is "the" or "this" or "that" or "these" or "those" or "such" or "all" or "any" or "its" or "his" or "her" or "their";
            }
        }

        return false;
    }

    /// <summary>The colon after the name at the beginning of a headline, which has no stop at its end, before a clause.</summary>
    private static CueSpan? ColonAt(SentenceSyntax s, int i)
    {
        if (i == 0 || i > LongestSpeaker || s.Sentence.Words[i] is not { Xpos: ":", Lemma: ":" } || s.Sentence.Words[^1].Xpos == "." || s.Sentence.Entities.IsEmpty)
        {
            return null;
        }

        var name = s.Sentence.Entities[0];
        bool isSpeaker = name.First + name.Count == i && name.Type is NamedEntityType.Person or NamedEntityType.Organization or NamedEntityType.Place
            && s.Sentence.Words.Take(i).All(w => w.Upos is UniversalPos.ProperNoun or UniversalPos.Noun or UniversalPos.Adjective or UniversalPos.Determiner);
        return isSpeaker && SyntacticArguments.HasClauseAfter(s, i) ? new(i, i + 1) : null;
    }
}
