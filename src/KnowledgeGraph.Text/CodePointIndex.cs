namespace KnowledgeGraph.Text;

/// <summary>
/// Translates UTF-16 indices into Unicode code-point offsets, the unit that
/// <see href="https://www.w3.org/TR/annotation-model/#text-position-selector">Web Annotation</see> and RFC 5147 count in.
/// </summary>
/// <remarks>Texts without surrogate pairs need no table: both counts agree.</remarks>
public sealed class CodePointIndex
{
    private readonly int[] _pairs;

    /// <summary>Indexes <paramref name="text"/>; time and memory are linear in its number of surrogate pairs.</summary>
    public CodePointIndex(string text)
    {
        var pairs = new List<int>();
        for (int i = 0; i + 1 < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i], text[i + 1]))
            {
                pairs.Add(++i);
            }
        }

        _pairs = [.. pairs];
        Length = text.Length - _pairs.Length;
    }

    /// <summary>Number of code points in the text; a lone surrogate counts as one.</summary>
    public int Length { get; }

    /// <summary>Number of code points before the UTF-16 index <paramref name="index"/>.</summary>
    public int At(int index)
    {
        int low = Array.BinarySearch(_pairs, index);
        return index - (low >= 0 ? low : ~low);
    }

    /// <summary><paramref name="span"/> counted in code points.</summary>
    public (int Start, int End) Of(TextSpan span) => (At(span.Start), At(span.End));
}
