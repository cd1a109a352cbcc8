using System.Collections.Frozen;
using KnowledgeGraph.Text.Lexicon;

namespace KnowledgeGraph.Text.Language;

/// <summary>Recognises what says who spoke after a quotation: "Smith asked", "President Lee said".</summary>
internal sealed class SpeechTags
{
    private const int MostWords = 5;
    private const int LongestWord = 30;

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _verbs =
        TsvTable.Embedded(typeof(SpeechTags).Assembly, "speech-verbs.tsv", "verb").Keys().ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a few capitalised words and then a verb of speech begin <paramref name="rest"/>.</summary>
    public bool At(string text, TextSpan rest)
    {
        int at = rest.Start;
        for (int i = 0; i < MostWords && at < rest.End; i++)
        {
            int end = at;
            while (end < rest.End && end - at < LongestWord && (char.IsLetter(text[end]) || text[end] is '-' or '’' or '\'' or '.'))
            {
                end++;
            }

            var word = text.AsSpan(at, end - at);
            if (word.IsEmpty || !char.IsUpper(word[0]))
            {
                return i > 0 && _verbs.Contains(word.TrimEnd('.'));
            }

            at = end < rest.End && text[end] == ' ' ? end + 1 : rest.End;
        }

        return false;
    }
}
