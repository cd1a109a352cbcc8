using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;

namespace KnowledgeGraph.Rdf.Syntax;

/// <summary>
/// The escapes of <see href="https://www.w3.org/TR/rdf12-n-triples/#canonical-ntriples">canonical N-Triples</see>, which
/// hold in N-Quads, Turtle and TriG as well: quotation mark, backslash, control characters, and the two noncharacters that
/// XML does not know. Everything else stands for itself, directional controls too.
/// </summary>
internal static class StringEscapes
{
    private static readonly FrozenDictionary<char, string> Escapes =
        Enumerable.Range(0, 0x20).Concat(['"', '\\', 0x7F, 0xFFFE, 0xFFFF]).Select(code => (char)code).ToFrozenDictionary(character => character, Escape);

    private static readonly SearchValues<char> Escaped = SearchValues.Create(Escapes.Keys.AsSpan());

    /// <summary>Where the first character is that needs an escape, or -1.</summary>
    public static int IndexIn(ReadOnlySpan<char> text) => text.IndexOfAny(Escaped);

    /// <summary>The escape of a character, or null where it needs none.</summary>
    public static string? Of(char character) => Escapes.GetValueOrDefault(character);

    private static string Escape(char character) => character switch
    {
        '"' => "\\\"",
        '\\' => @"\\",
        '\n' => @"\n",
        '\r' => @"\r",
        '\t' => @"\t",
        '\b' => @"\b",
        '\f' => @"\f",
        _ => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}"),
    };
}
