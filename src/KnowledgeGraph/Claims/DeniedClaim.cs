using KnowledgeGraph.Attributions;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Claims;

/// <summary>Finds the claim that "refuted this claim" or "denied the accusations" is about.</summary>
internal sealed class DeniedClaim(Document document, EnglishLexicon lexicon)
{
    private const int MostSentencesBack = 3;

    /// <summary>
    /// The last claim before <paramref name="denial"/>, in the same section and at most three sentences back, that another source makes;
    /// null where the denial names no claim or there is none.
    /// </summary>
    /// <param name="denial">An attribution whose content states nothing.</param>
    /// <param name="denier">The entity of its source.</param>
    /// <param name="claims">The claims before it, in document order.</param>
    public Claim? Find(Attribution denial, string denier, List<Claim> claims)
    {
        if (!lexicon.Cues.Denies(denial.CueLemma) || !NamesAClaim(denial) || document.SentenceIndexAt(denial.Cue[0].Start) is not { } sentence)
        {
            return null;
        }

        int depth = 1;
        for (var outer = denial.Parent; outer is not null; outer = outer.Parent)
        {
            depth++;
        }

        for (int i = claims.Count - 1; i >= 0; i--)
        {
            var claim = claims[i];
            int? place = document.SentenceIndexAt(claim.Evidence[0].Start);
            if (place is null || place < sentence - MostSentencesBack || SectionOf(place.Value) != SectionOf(sentence))
            {
                return null;
            }

            if (claim.Claimants.Length == depth && claim.Claimants[0] != denier && claim.Evidence[0].Start < denial.Cue[0].Start)
            {
                return claim;
            }
        }

        return null;
    }

    /// <summary>Whether the content is a definite noun phrase whose noun means something said ("this claim", "the accusations").</summary>
    private bool NamesAClaim(Attribution denial)
    {
        string[] words = denial.Content.Length == 1 ? denial.Content[0].In(document.Text).ToLowerInvariant().Split(' ') : [];
        return words is ["this" or "that" or "these" or "those" or "the" or "such" or "all" or "any", .., var noun] && lexicon.Cues.NounOf(noun) is not null;
    }

    private int SectionOf(int sentence) => document.Article.Paragraphs[document.Sentences[sentence].Paragraph].Section;
}
