using KnowledgeGraph.Text;

namespace KnowledgeGraph.Attributions.Tagging;

/// <summary>
/// How involved a text is with those who speak in it (Biber 1988, "Variation across speech and writing"). What counts as an attribution depends on it: reports
/// attribute to others, in any words, as PolNeAR has it; talk attributes to the speakers themselves, in clauses, as GUM has it.
/// </summary>
internal static class Register
{
    /// <summary>Others are reported on.</summary>
    public const uint Report = 0;

    /// <summary>The author and the reader take part.</summary>
    public const uint Talk = 1;

    /// <summary>First and second persons among a thousand words from which on a text is talk.</summary>
    private const int TalkAt = 10;

    /// <summary>The register of a document, by the share of first and second persons among its words outside quotations.</summary>
    /// <param name="document">The document, parsed.</param>
    /// <param name="isQuoted">Whether a word of a sentence stands in a quotation.</param>
    public static uint Of(Document document, Func<int, int, bool> isQuoted)
    {
        int words = 0, persons = 0;
        for (int s = 0; s < document.Sentences.Length; s++)
        {
            var sentence = document.Sentences[s].Words;
            for (int i = 0; i < sentence.Length; i++)
            {
                if (!isQuoted(s, i))
                {
                    words++;
                    persons += IsFirstOrSecond(sentence[i]) ? 1 : 0;
                }
            }
        }

        return persons * 1000L >= TalkAt * Math.Max(1L, words) ? Talk : Report;
    }

    private static bool IsFirstOrSecond(Word word) => word.Upos == UniversalPos.Pronoun && word.Lemma is "I" or "we" or "you" or "my" or "our" or "your";
}
