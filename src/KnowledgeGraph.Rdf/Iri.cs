using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph.Rdf;

/// <summary>
/// An absolute IRI (<see href="https://www.rfc-editor.org/rfc/rfc3987#section-2.2">RFC 3987</see>), compared as a string,
/// as <see href="https://www.w3.org/TR/rdf11-concepts/#section-IRIs">RDF 1.1</see> asks. Its characters are those of the
/// RFC's grammar, so it can stand between angle brackets in every RDF syntax without an escape, and every store loads it.
/// </summary>
public sealed record Iri : Term
{
    private int _hash;

    /// <summary>An IRI that stays exactly as given: nothing is normalised, encoded or decoded.</summary>
    /// <exception cref="ArgumentException">
    /// It has no scheme, or a character that may not stand where it does: a blank or control character, one of
    /// <c>&lt; &gt; " { } | ^ ` \</c>, a bracket outside an IPv6 address, a <c>%</c> without two hexadecimal digits,
    /// a second <c>#</c>, a lone surrogate, a noncharacter, or a private-use character before the query.
    /// </exception>
    public Iri(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        int error = IriGrammar.IndexOfError(value);
        if (error >= 0)
        {
            throw new ArgumentException($"Not an absolute IRI (at character {error}): {value}", nameof(value));
        }

        Value = value;
    }

    /// <summary>The IRI's characters.</summary>
    public string Value { get; }

    /// <summary>The IRI, where <paramref name="value"/> is one.</summary>
    public static bool TryCreate([NotNullWhen(true)] string? value, [NotNullWhen(true)] out Iri? iri)
    {
        iri = value is not null && IriGrammar.IndexOfError(value) < 0 ? new Iri(value) : null;
        return iri is not null;
    }

    /// <summary>
    /// The IRI that an author meant by a web address as people paste it: characters that may not stand behind its host
    /// are percent-encoded (<c>[</c>, <c>|</c>, blanks, a bare <c>%</c>, a second <c>#</c> …), the others stay.
    /// False where that does not make an IRI of it.
    /// </summary>
    public static bool TryFromAddress(string address, [NotNullWhen(true)] out Iri? iri)
    {
        ArgumentNullException.ThrowIfNull(address);
        return TryCreate(address, out iri) || TryCreate(IriEncoding.EncodeBehindAuthority(address), out iri);
    }

    /// <summary>
    /// Arbitrary text as one segment of a path: what may not stand in a segment is percent-encoded as UTF-8, and so are
    /// invisible characters (separators, directional marks), so that two segments that look alike are alike. Letters, digits,
    /// marks, punctuation and symbols of all scripts stay readable. Different texts give different segments, except that a
    /// lone surrogate counts as U+FFFD.
    /// </summary>
    public static string EncodeSegment(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IriEncoding.EncodeSegment(text);
    }

    /// <summary>Whether the two are the same IRI, character by character.</summary>
    public bool Equals(Iri? other) => ReferenceEquals(this, other) || (other is not null && Value == other.Value);

    /// <summary>The hash code of the characters, counted once.</summary>
    public override int GetHashCode() => _hash != 0 ? _hash : _hash = Value.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => $"<{Value}>";
}
