using System.Buffers;
using System.Text.Unicode;

namespace KnowledgeGraph.Rdf.Syntax;

/// <summary>Text on its way to a stream as UTF-8, through one pooled buffer. Takes well-formed UTF-16 only, which terms guarantee.</summary>
internal sealed class Utf8Output(Stream stream) : IDisposable
{
    private const int Capacity = 1 << 16;
    private const int BytesPerUnit = 3;

    private byte[] buffer = ArrayPool<byte>.Shared.Rent(Capacity);
    private int length;

    public void Write(byte ascii)
    {
        if (length == buffer.Length)
        {
            Empty();
        }

        buffer[length++] = ascii;
    }

    public void Write(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > buffer.Length - length)
        {
            Empty();
            if (utf8.Length > buffer.Length)
            {
                stream.Write(utf8);
                return;
            }
        }

        utf8.CopyTo(buffer.AsSpan(length));
        length += utf8.Length;
    }

    public void Write(ReadOnlySpan<char> text)
    {
        if (text.Length * (long)BytesPerUnit > buffer.Length - length)
        {
            Empty();
        }

        while (true)
        {
            _ = Utf8.FromUtf16(text, buffer.AsSpan(length), out int read, out int written);
            length += written;
            if (read == text.Length)
            {
                return;
            }

            text = text[read..];
            Empty();
        }
    }

    /// <summary>Writes an IRI between angle brackets. Its grammar admits no character that would need an escape.</summary>
    public void WriteIri(Iri iri)
    {
        Write((byte)'<');
        Write(iri.Value);
        Write((byte)'>');
    }

    /// <summary>The same for an IRI that is often the one before, whose bytes <paramref name="last"/> keeps.</summary>
    public void WriteAgain(Iri iri, ref EncodedIri last)
    {
        if (!ReferenceEquals(iri, last.Iri))
        {
            last.Iri = iri;
            last.Bytes = EncodedIri.Encode(iri, last.Bytes, out last.Length);
        }

        Write(last.Bytes.AsSpan(0, last.Length));
    }

    /// <summary>Writes a string between quotation marks, on one line.</summary>
    public void WriteQuoted(ReadOnlySpan<char> text)
    {
        Write((byte)'"');
        for (int escaped = StringEscapes.IndexIn(text); escaped >= 0; escaped = StringEscapes.IndexIn(text))
        {
            Write(text[..escaped]);
            Write(StringEscapes.Of(text[escaped]));
            text = text[(escaped + 1)..];
        }

        Write(text);
        Write((byte)'"');
    }

    /// <summary>Hands everything to the stream and flushes it.</summary>
    public void Flush()
    {
        Empty();
        stream.Flush();
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
    }

    private void Empty()
    {
        int pending = length;
        length = 0;
        stream.Write(buffer, 0, pending);
    }
}
