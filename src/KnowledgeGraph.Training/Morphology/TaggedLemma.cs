using KnowledgeGraph.Text.Conllu;
using KnowledgeGraph.Text.Language.Morphology;

namespace KnowledgeGraph.Training.Morphology;

/// <summary>A word with its tags and lemma.</summary>
/// <param name="Form">The form, digits ungrouped.</param>
/// <param name="Lemma">The lemma.</param>
/// <param name="Upos">The label of its part of speech.</param>
/// <param name="Xpos">Its Penn Treebank tag.</param>
/// <param name="IsTypical">Whether it is spelt as it should be.</param>
internal sealed record TaggedLemma(string Form, string Lemma, string Upos, string Xpos, bool IsTypical)
{
    private const string None = "_";

    /// <summary>The word of a treebank; null where it has no lemma, as the later parts of a word that was torn apart.</summary>
    public static TaggedLemma? Of(ConlluWord word) => word.Lemma == None && word.Form != None
        ? null
        : new(word.Upos == "NUM" ? GroupedNumber.Ungroup(word.Form) : word.Form, word.Lemma, word.Upos, word.Xpos,
            !word.Features.Split('|').Contains("Typo=Yes"));

    /// <summary>A form whose tag tells its part of speech.</summary>
    public static TaggedLemma Of(string form, string lemma, string xpos) =>
        new(form, lemma, xpos switch { "NNPS" => "PROPN", _ => xpos[0] switch { 'V' => "VERB", 'N' => "NOUN", 'J' => "ADJ", _ => "ADV" } }, xpos, IsTypical: true);
}
