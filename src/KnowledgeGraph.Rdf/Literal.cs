using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Rdf;

/// <summary>
/// An RDF 1.1 literal: a lexical form with a datatype, or with a language tag and the datatype rdf:langString.
/// Compared as <see href="https://www.w3.org/TR/rdf11-concepts/#dfn-literal-term-equality">literal terms</see> are: character by
/// character, the language tag without regard to case.
/// </summary>
public sealed record Literal : Term
{
    /// <summary>A literal of any datatype. The lexical form need not be one of the datatype's.</summary>
    /// <param name="lexical">The lexical form. RDF's strings are of Unicode scalar values: a lone surrogate becomes U+FFFD.</param>
    /// <param name="datatype">The datatype; rdf:langString just where there is a language.</param>
    /// <param name="language">A well-formed language tag (BCP 47), kept as it is spelled here; or null.</param>
    /// <exception cref="ArgumentException">The language tag is malformed, or the datatype does not go with it.</exception>
    public Literal(string lexical, Iri datatype, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(lexical);
        ArgumentNullException.ThrowIfNull(datatype);
        if ((language is not null) != (datatype == RdfSyntax.LangString))
        {
            throw new ArgumentException($"A language needs rdf:langString and only it: {datatype}, language {language ?? "none"}", nameof(datatype));
        }

        if (language is not null && !LanguageTag.IsWellFormed(language))
        {
            throw new ArgumentException($"Not a language tag: {language}", nameof(language));
        }

        (Lexical, Datatype, Language) = (ScalarValues(lexical), datatype, language);
    }

    /// <summary>The lexical form: Unicode scalar values, so no lone surrogates.</summary>
    public string Lexical { get; }

    /// <summary>The datatype; xsd:string for a plain string.</summary>
    public Iri Datatype { get; }

    /// <summary>The language tag as it was spelled, or null.</summary>
    public string? Language { get; }

    /// <summary>A plain string (xsd:string).</summary>
    public static Literal Of(string text) => new(text, Xsd.String);

    /// <summary>An integer (xsd:integer).</summary>
    public static Literal Of(long number) => new(number.ToString(CultureInfo.InvariantCulture), Xsd.Integer);

    /// <summary>A truth value (xsd:boolean).</summary>
    public static Literal Of(bool value) => new(value ? "true" : "false", Xsd.Boolean);

    /// <summary>A day (xsd:date) of no particular time zone.</summary>
    public static Literal Of(DateOnly day) => new(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Xsd.Date);

    /// <summary>A number of things (xsd:nonNegativeInteger), such as an offset.</summary>
    public static Literal Count(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return new(count.ToString(CultureInfo.InvariantCulture), Xsd.NonNegativeInteger);
    }

    /// <summary>Text in a language (rdf:langString).</summary>
    /// <exception cref="ArgumentException">The tag is not a well-formed language tag (BCP 47).</exception>
    public static Literal InLanguage(string text, string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return new(text, RdfSyntax.LangString, language);
    }

    /// <summary>Whether the two are the same literal term.</summary>
    public bool Equals(Literal? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Lexical == other.Lexical
            && Datatype == other.Datatype
            && string.Equals(Language, other.Language, StringComparison.OrdinalIgnoreCase));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Lexical, Datatype);

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = new StringBuilder(Lexical.Length + 2).Append('"');
        foreach (char character in Lexical)
        {
            text.Append(Syntax.StringEscapes.Of(character) ?? character.ToString());
        }

        text.Append('"');
        return (Language, Datatype == Xsd.String) switch
        {
            ({ } language, _) => text.Append('@').Append(language).ToString(),
            (_, true) => text.ToString(),
            _ => text.Append("^^").Append(Datatype).ToString(),
        };
    }

    private static string ScalarValues(string text)
    {
        int surrogate = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF');
        if (surrogate < 0)
        {
            return text;
        }

        for (int index = surrogate; index < text.Length; index++)
        {
            if (!char.IsSurrogate(text[index]))
            {
                continue;
            }

            if (!char.IsSurrogatePair(text, index))
            {
                return ReplaceLoneSurrogates(text);
            }

            index++;
        }

        return text;
    }

    private static string ReplaceLoneSurrogates(string text)
    {
        var replaced = new StringBuilder(text.Length);
        Span<char> characters = stackalloc char[2];
        foreach (var rune in text.EnumerateRunes())
        {
            replaced.Append(characters[..rune.EncodeToUtf16(characters)]);
        }

        return replaced.ToString();
    }
}
