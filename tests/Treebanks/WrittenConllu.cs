using System.Buffers;
using System.Text;
using KnowledgeGraph.Text.Conllu;

namespace KnowledgeGraph.Treebanks;

/// <summary>CoNLL-U as text.</summary>
internal static class WrittenConllu
{
    /// <summary>What <paramref name="write"/> writes.</summary>
    public static string Of(Action<ConlluWriter> write)
    {
        var output = new ArrayBufferWriter<byte>();
        write(new ConlluWriter(output));
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
