using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Language;

namespace KnowledgeGraph.Tests.Specs;

/// <summary>Makes documents of bare text, a paragraph a line, and parses them.</summary>
internal static class Documents
{
    private static readonly LanguageAnalyzer Language = new();
    private static readonly SyntaxAnalyzer Syntax = SyntaxAnalyzer.Create();

    public static Document Of(string text) => Syntax.Analyze(Unparsed(text));

    /// <summary>The same without a parse.</summary>
    public static Document Unparsed(string text)
    {
        var paragraphs = new List<Paragraph>();
        int start = 0;
        foreach (string line in text.Split('\n'))
        {
            var span = new TextSpan(start, start + line.Length).Trim(text);
            if (!span.IsEmpty)
            {
                paragraphs.Add(new Paragraph(span, 0, ParagraphKind.Prose));
            }

            start += line.Length + 1;
        }

        var whole = new Section("", 1, new TextSpan(0, 0), new TextSpan(0, text.Length));
        return Language.Analyze(new Article(new Revision("Test", "test", new string('0', 64)), text, [whole], [.. paragraphs], null, [], [], []));
    }
}
