using System.Buffers;
using System.Text;
using KnowledgeGraph.Text.Language;
using KnowledgeGraph.Text.Markup.PlainText;

namespace KnowledgeGraph.Training.Raw;

/// <summary>Plain text of encyclopedia articles, parted by lines that hold "@@@"; a line is a paragraph.</summary>
internal static class RawText
{
    private static readonly SearchValues<char> Markup = SearchValues.Create("_|{}=<>\\");
    private const int ShortestParagraph = 120, Fewest = 4, Most = 70;

    /// <summary>The tokens of the sentences of all body paragraphs: lines too short for prose, lists, code and sentences with rests of markup are left out.</summary>
    public static IEnumerable<string[]> Sentences(TextReader reader)
    {
        var analyzer = new LanguageAnalyzer();
        foreach (string article in Articles(reader))
        {
            foreach (var sentence in analyzer.Analyze(PlainTextReader.ReadRunningText(article, "raw", "")).Sentences)
            {
                if (sentence.Tokens.Length is >= Fewest and <= Most && IsProse(sentence.Content.In(article)))
                {
                    yield return [.. sentence.Tokens.Select(t => t.Span.In(article))];
                }
            }
        }
    }

    private static IEnumerable<string> Articles(TextReader reader)
    {
        var article = new StringBuilder();
        while (reader.ReadLine() is { } line)
        {
            if (line == "@@@")
            {
                yield return article.ToString();
                article.Clear();
            }
            else if (line.Length >= ShortestParagraph && char.IsLetterOrDigit(line[0]))
            {
                article.Append(line).Append('\n');
            }
        }

        yield return article.ToString();
    }

    private static bool IsProse(string sentence) =>
        sentence[^1] is '.' or '!' or '?' or '"' or '”' or ')'
        && (char.IsUpper(sentence[0]) || sentence[0] is '"' or '“')
        && !sentence.AsSpan().ContainsAny(Markup)
        && !sentence.Contains("]]", StringComparison.Ordinal)
        && !HasCapitalsOnly(sentence);

    /// <summary>Whether two words in a row of four letters or more are in capitals, as this text writes what an article's first line has in bold.</summary>
    private static bool HasCapitalsOnly(string sentence)
    {
        string[] words = sentence.Split(' ');
        bool Shouts(string word) => word.Length >= 4 && word.All(char.IsUpper);
        return words.Zip(words.Skip(1)).Any(pair => Shouts(pair.First) && Shouts(pair.Second));
    }
}
