using System.Collections.Immutable;
using System.Text;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Mentions;

namespace KnowledgeGraph.Tests.Specs;

/// <summary>A text whose sources stand in square brackets, and whose quotations stand between curly quotation marks.</summary>
/// <param name="Text">The text without the brackets.</param>
/// <param name="Sources">What stood in them.</param>
internal sealed record MarkedSources(string Text, ImmutableArray<TextSpan> Sources)
{
    public static MarkedSources Read(string marked)
    {
        var text = new StringBuilder();
        var sources = ImmutableArray.CreateBuilder<TextSpan>();
        int open = 0;
        foreach (char c in marked)
        {
            if (c == '[')
            {
                open = text.Length;
            }
            else if (c == ']')
            {
                sources.Add(new TextSpan(open, text.Length));
            }
            else
            {
                text.Append(c);
            }
        }

        return new MarkedSources(text.ToString(), sources.ToImmutable());
    }

    /// <summary>The quotations, each with the source outside of it in its sentence.</summary>
    public ImmutableArray<Speech> Speeches(Document document)
    {
        var speeches = ImmutableArray.CreateBuilder<Speech>();
        for (int open = Text.IndexOf('“'); open >= 0; open = Text.IndexOf('“', open + 1))
        {
            var content = new TextSpan(open + 1, Text.IndexOf('”', open));
            var sentence = document.SentenceAt(open)!.Span;
            speeches.Add(new Speech(Sources.Single(s => sentence.Contains(s) && !content.Contains(s)), [content]));
        }

        return speeches.ToImmutable();
    }
}
