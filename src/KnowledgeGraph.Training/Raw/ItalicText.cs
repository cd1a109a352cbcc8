using System.Collections.Immutable;
using System.Text;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Training.Raw;

/// <summary>Text with "_" around what is in italics.</summary>
internal static class ItalicText
{
    private const int Longest = 200;

    /// <summary>The text without those marks, and where italics stand in it.</summary>
    public static (string Text, ImmutableArray<TextSpan> Italics) Read(string text)
    {
        if (!text.Contains('_', StringComparison.Ordinal))
        {
            return (text, []);
        }

        var plain = new StringBuilder(text.Length);
        var italics = ImmutableArray.CreateBuilder<TextSpan>();
        int start = -1;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != '_')
            {
                plain.Append(text[i]);
                start = text[i] == '\n' || plain.Length - start > Longest ? -1 : start;
            }
            else if (start >= 0)
            {
                if (plain.Length > start)
                {
                    italics.Add(new(start, plain.Length));
                }

                start = -1;
            }
            else if (i == 0 || !char.IsLetterOrDigit(text[i - 1]))
            {
                start = plain.Length;
            }
        }

        return (plain.ToString(), italics.ToImmutable());
    }
}
