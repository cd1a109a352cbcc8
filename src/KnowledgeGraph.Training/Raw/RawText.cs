using System.Buffers;
using KnowledgeGraph.Text.Language;
using KnowledgeGraph.Text.Markup.PlainText;

namespace KnowledgeGraph.Training.Raw;

/// <summary>The sentences of articles that are worth learning from.</summary>
internal static class RawText
{
    private const int Fewest = 4, Most = 70;
    private static readonly SearchValues<char> Markup = SearchValues.Create("_|{}=<>\\");

    /// <summary>The tokens of all sentences of prose.</summary>
    public static IEnumerable<string[]> Sentences(IEnumerable<RawArticle> articles)
    {
        var analyzer = new LanguageAnalyzer();
        foreach (var article in articles)
        {
            foreach (var sentence in analyzer.Analyze(PlainTextReader.ReadRunningText(article.Text, "raw", "")).Sentences)
            {
                string[] forms = [.. sentence.Tokens.Select(t => t.Span.In(article.Text))];
                if (forms.Length <= Most && IsProse(forms))
                {
                    yield return forms;
                }
            }
        }
    }

    /// <summary>Whether words are a sentence of prose: it begins like one, ends like one, and holds no rests of markup.</summary>
    public static bool IsProse(IReadOnlyList<string> forms) =>
        forms.Count >= Fewest
        && (char.IsUpper(forms[0][0]) || forms[0] is "\"" or "“" or "``")
        && forms[^1] is "." or "!" or "?" or "\"" or "”" or "''" or ")"
        && !forms.Any(f => f.AsSpan().ContainsAny(Markup));
}
