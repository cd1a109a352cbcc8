using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Propositions.Times;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Mentions;

namespace KnowledgeGraph.Propositions.Reading;

/// <summary>Tells what the head of a phrase denotes: by its part of speech, the type of the name that it is part of, or its noun.</summary>
internal static class NominalClassifier
{
    /// <summary>What word <paramref name="i"/> denotes.</summary>
    public static NominalClass ClassOf(VoiceSyntax syntax, int i)
    {
        var word = syntax.Words[i];
        if (word.Upos is UniversalPos.Verb && !syntax.Children[i].Exists(c => syntax.Has(c, "case")))
        {
            return word.Xpos == "VBG" ? NominalClass.Gerund : NominalClass.Clause;
        }

        string lemma = word.Lemma.ToLowerInvariant();
        return syntax.Types[i] switch
        {
            NamedEntityType.Place => NominalClass.Place,
            NamedEntityType.Person or NamedEntityType.Organization or NamedEntityType.Group => NominalClass.Agent,
            NamedEntityType.Event => NominalClass.Event,
            NamedEntityType.Work => NominalClass.Thing,
            _ when CommonNouns.IsTime(lemma) && !IsInTitle(syntax, i) || IsHour(lemma) => NominalClass.Time,
            _ when word.Xpos == "PRP" => lemma is "it" or "they" ? NominalClass.Thing : NominalClass.Agent,
            _ when word.Upos is not (UniversalPos.Noun or UniversalPos.ProperNoun) => NominalClass.Thing,
            _ when syntax.View.Lexicon.EventNouns.Contains(lemma) => NominalClass.Event,
            _ => CommonNouns.TypeOf(lemma) switch
            {
                NamedEntityType.Place => NominalClass.Place,
                NamedEntityType.Person or NamedEntityType.Organization or NamedEntityType.Group => NominalClass.Agent,
                NamedEntityType.Event => NominalClass.Event,
                _ => NominalClass.Thing,
            },
        };
    }

    /// <summary>Whether a part of the day has a capital inside a sentence ("This Morning"), and so belongs to a name.</summary>
    private static bool IsInTitle(VoiceSyntax syntax, int i) =>
        i > 0 && syntax.View.IsCapitalised(i) && TimeWords.Find(syntax.View.Word(i)).Kind == TimeWordKind.DayPart;

    private static bool IsHour(string lemma) => lemma is "am" or "pm" or "a.m." or "p.m." || lemma is [>= '0' and <= '9', .., ':', >= '0' and <= '9', >= '0' and <= '9'];
}
