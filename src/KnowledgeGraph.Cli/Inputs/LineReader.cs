namespace KnowledgeGraph.Cli.Inputs;

/// <summary>Splits an input into lines of bytes. Of a line longer than <paramref name="maxLength"/> bytes it keeps that many, and never holds more.</summary>
internal sealed class LineReader(InputSource source, Stream stream, int maxLength)
{
    private readonly byte[] _buffer = new byte[81920];
    private int _start;
    private int _end;

    /// <summary>The next line without its line feed, or null at the end.</summary>
    public byte[]? Read()
    {
        using var line = new MemoryStream();
        while (_start < _end || Fill())
        {
            var rest = _buffer.AsSpan(_start, _end - _start);
            int lineFeed = rest.IndexOf((byte)'\n');
            var piece = lineFeed < 0 ? rest : rest[..lineFeed];
            line.Write(piece[..(int)Math.Min(piece.Length, maxLength - line.Length)]);
            _start += piece.Length;
            if (lineFeed >= 0)
            {
                _start++;
                return line.ToArray();
            }
        }

        return line.Length > 0 ? line.ToArray() : null;
    }

    private bool Fill()
    {
        (_start, _end) = (0, source.Read(stream, _buffer));
        return _end > 0;
    }
}
