using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Text.Language.Network;

/// <summary>The best sequence of <see cref="NameTags"/> in which an inside follows a beginning or an inside of its type (Viterbi 1967).</summary>
internal static class NameDecoder
{
    private const float Never = float.MinValue / 2;

    /// <summary>Writes a tag for each word.</summary>
    /// <param name="scores">The scores, <see cref="NameTags.Count"/> a word.</param>
    /// <param name="tags">The tags.</param>
    /// <param name="from">Working memory, <see cref="NameTags.Count"/> bytes a word.</param>
    [SkipLocalsInit]
    public static void Decode(ReadOnlySpan<float> scores, Span<byte> tags, Span<byte> from)
    {
        const int count = NameTags.Count;
        Span<float> best = stackalloc float[count], next = stackalloc float[count];
        for (int word = 0; word < tags.Length; word++)
        {
            var own = scores.Slice(word * count, count);
            int any = 0;
            for (int tag = 1; tag < count && word > 0; tag++)
            {
                any = best[tag] > best[any] ? tag : any;
            }

            for (int tag = 0; tag < count; tag++)
            {
                int previous = !NameTags.IsInside(tag) ? any : word == 0 || best[tag - 1] >= best[tag] ? tag - 1 : tag;
                float before = word > 0 ? best[previous] : NameTags.IsInside(tag) ? Never : 0;
                next[tag] = before + own[tag];
                from[(word * count) + tag] = (byte)previous;
            }

            next.CopyTo(best);
        }

        int last = 0;
        for (int tag = 1; tag < count; tag++)
        {
            last = best[tag] > best[last] ? tag : last;
        }

        for (int word = tags.Length - 1; word >= 0; word--)
        {
            tags[word] = (byte)last;
            last = from[(word * count) + last];
        }
    }
}
