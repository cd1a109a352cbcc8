using System.Text;

namespace KnowledgeGraph.Rdf.Syntax;

/// <summary>The IRI that was last written in a place of a quad, with its bytes.</summary>
internal struct EncodedIri
{
    public Iri? Iri;
    public byte[]? Bytes;
    public int Length;

    /// <summary>The IRI between angle brackets as UTF-8, in <paramref name="buffer"/> where that is long enough.</summary>
    public static byte[] Encode(Iri iri, byte[]? buffer, out int length)
    {
        int most = Encoding.UTF8.GetMaxByteCount(iri.Value.Length) + 2;
        byte[] bytes = buffer is not null && buffer.Length >= most ? buffer : new byte[most];
        length = Encoding.UTF8.GetBytes(iri.Value, bytes.AsSpan(1)) + 2;
        (bytes[0], bytes[length - 1]) = ((byte)'<', (byte)'>');
        return bytes;
    }
}
