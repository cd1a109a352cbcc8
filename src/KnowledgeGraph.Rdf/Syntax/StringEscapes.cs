using System.Buffers;
using System.Globalization;

namespace KnowledgeGraph.Rdf.Syntax;

/// <summary>
/// The escapes of <see href="https://www.w3.org/TR/rdf12-n-triples/#canonical-ntriples">canonical N-Triples</see>, which
/// hold in N-Quads, Turtle and TriG as well: quotation mark, backslash, control characters, and the two noncharacters that
/// XML does not know. Everything else stands for itself, directional controls too.
/// </summary>
internal static class StringEscapes
{
    private static readonly SearchValues<char> EscapedAscii =
        SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(code => (char)code), '"', '\\', '\u007F']);

    /// <summary>Where the first character is that needs an escape, or -1.</summary>
    public static int IndexIn(ReadOnlySpan<char> text)
    {
        int ascii = text.IndexOfAny(EscapedAscii);
        int other = (ascii < 0 ? text : text[..ascii]).IndexOfAnyInRange('\uFFFE', '\uFFFF');
        return other < 0 ? ascii : other;
    }

    /// <summary>The escape of a character, or null where it needs none.</summary>
    public static string? Of(char character) => character switch
    {
        '"' => "\\\"",
        '\\' => @"\\",
        '\n' => @"\n",
        '\r' => @"\r",
        '\t' => @"\t",
        '\b' => @"\b",
        '\f' => @"\f",
        < ' ' or '\u007F' or '\uFFFE' or '\uFFFF' => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}"),
        _ => null,
    };
}
