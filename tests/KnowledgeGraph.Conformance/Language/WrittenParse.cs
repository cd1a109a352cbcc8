using System.Buffers;
using System.Text;
using KnowledgeGraph.Text.Conllu;

namespace KnowledgeGraph.Conformance.Language;

/// <summary>A parse as others get it: written as CoNLL-U and read again.</summary>
internal static class WrittenParse
{
    /// <summary>The sentences that <paramref name="write"/> writes.</summary>
    public static IEnumerable<ConlluSentence> Read(Action<ConlluWriter> write)
    {
        var output = new ArrayBufferWriter<byte>();
        write(new ConlluWriter(output));
        return ConlluReader.Read(new StringReader(Encoding.UTF8.GetString(output.WrittenSpan)), "system");
    }
}
