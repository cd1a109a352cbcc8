namespace KnowledgeGraph.Rdf.Syntax;

/// <summary>
/// Literals that Turtle lets stand <see href="https://www.w3.org/TR/turtle/#abbrev">without quotation marks</see>. A reader
/// takes what stands there as the lexical form, so the spelling survives; doubles are shortened only in canonical form.
/// </summary>
internal static class LiteralShorthand
{
    /// <summary>Whether the lexical form alone gives this literal back.</summary>
    public static bool Has(Literal literal)
    {
        var datatype = literal.Datatype;
        return datatype == Xsd.Integer ? IsInteger(literal.Lexical)
            : datatype == Xsd.Boolean ? literal.Lexical is "true" or "false"
            : datatype == Xsd.Decimal ? IsDecimal(literal.Lexical)
            : datatype == Xsd.Double && IsCanonicalDouble(literal.Lexical);
    }

    private static bool IsInteger(ReadOnlySpan<char> text) => AreDigits(Unsigned(text));

    private static bool IsDecimal(ReadOnlySpan<char> text)
    {
        var unsigned = Unsigned(text);
        int point = unsigned.IndexOf('.');
        return point >= 0 && (point == 0 || AreDigits(unsigned[..point])) && AreDigits(unsigned[(point + 1)..]);
    }

    /// <summary>One digit, a point, a fraction without idle zeros, and an exponent without plus or idle zeros: <c>1.5E-3</c>.</summary>
    private static bool IsCanonicalDouble(ReadOnlySpan<char> text)
    {
        var unsigned = text.StartsWith("-") ? text[1..] : text;
        int exponentMark = unsigned.IndexOf('E');
        if (exponentMark < 3 || !char.IsAsciiDigit(unsigned[0]) || unsigned[1] != '.')
        {
            return false;
        }

        var fraction = unsigned[2..exponentMark];
        var exponent = unsigned[(exponentMark + 1)..];
        var magnitude = exponent.StartsWith("-") ? exponent[1..] : exponent;
        return AreDigits(fraction)
            && (fraction.Length == 1 || fraction[^1] != '0')
            && AreDigits(magnitude)
            && (magnitude[0] != '0' || exponent is "0")
            && (unsigned[0] != '0' || unsigned is "0.0E0");
    }

    private static ReadOnlySpan<char> Unsigned(ReadOnlySpan<char> text) => text.Length > 0 && text[0] is ('+' or '-') ? text[1..] : text;

    private static bool AreDigits(ReadOnlySpan<char> text) => text.Length > 0 && !text.ContainsAnyExceptInRange('0', '9');
}
