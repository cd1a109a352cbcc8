using KnowledgeGraph.Claims;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Markup.PlainText;

namespace KnowledgeGraph.Tests.Specs;

/// <summary>Reads articles of text through the whole pipeline.</summary>
internal static class Articles
{
    private static readonly PlainTextReader Reader = new();
    private static readonly Pipeline Pipeline = Pipeline.Create();

    /// <summary>The claims of a page that is called "Test case" where it has no title.</summary>
    public static ClaimSet Claims(string text) => Pipeline.Read(Read(text));

    public static Article Read(string text) => Reader.Read(text, "Test case", new string('0', 64)).Value;
}
