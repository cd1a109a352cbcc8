using System.Collections.Immutable;

namespace KnowledgeGraph.Text;

/// <summary>
/// A numbered entry of the reference list and the fields that
/// <see href="https://en.wikipedia.org/wiki/Help:Citation_Style_1">Citation Style 1</see> prints. A field that is not stated is null.
/// </summary>
/// <param name="Number">Its number or label, as citations name it.</param>
/// <param name="Span">The whole entry: number, back-references and text.</param>
/// <param name="TextSpan">The citation's text without number and back-references.</param>
public sealed record Reference(string Number, TextSpan Span, TextSpan TextSpan)
{
    /// <summary>The labels of the back-reference links ("a", "b"); empty where the work is cited once.</summary>
    public ImmutableArray<string> BackReferences { get; init; } = [];

    /// <summary>The authors, as printed and in order.</summary>
    public ImmutableArray<PersonName> Authors { get; init; } = [];

    /// <summary>The title without its quotation marks.</summary>
    public TextField? Title { get; init; }

    /// <summary>The newspaper, journal, site or publisher: what is printed right after the title.</summary>
    public TextField? Publisher { get; init; }

    /// <summary>When the work was published.</summary>
    public DateField? Date { get; init; }

    /// <summary>When the work was read ("Retrieved …").</summary>
    public DateField? Accessed { get; init; }

    /// <summary>When the work was archived ("Archived from the original on …").</summary>
    public DateField? Archived { get; init; }

    /// <summary>The Digital Object Identifier, "10.…", without a resolver.</summary>
    public TextField? Doi { get; init; }

    /// <summary>The International Standard Serial Number, "NNNN-NNNX".</summary>
    public TextField? Issn { get; init; }

    /// <summary>The International Standard Book Number as printed.</summary>
    public TextField? Isbn { get; init; }

    /// <summary>The volume of a journal.</summary>
    public TextField? Volume { get; init; }

    /// <summary>The issue of a volume.</summary>
    public TextField? Issue { get; init; }

    /// <summary>The page or pages, without "p." or "pp.".</summary>
    public TextField? Pages { get; init; }

    /// <summary>Words quoted from the work after the fields.</summary>
    public TextField? Quote { get; init; }

    /// <summary>The address of the work where the entry prints one.</summary>
    public TextField? Url { get; init; }
}

/// <summary>A field's value and where it stands.</summary>
public sealed record TextField(string Value, TextSpan Span);

/// <summary>A date as precise as stated.</summary>
/// <param name="Iso">ISO 8601 extended: <c>2024-01-18</c>, <c>2024-01</c> or <c>2024</c>.</param>
/// <param name="Span">Where it stands.</param>
public sealed record DateField(string Iso, TextSpan Span);

/// <summary>An author's name.</summary>
/// <param name="Family">The family name, or the whole name of an organisation.</param>
/// <param name="Given">The given names, or null.</param>
/// <param name="Span">Where the name stands.</param>
public sealed record PersonName(string Family, string? Given, TextSpan Span)
{
    /// <summary>"Family, Given", or the family name alone.</summary>
    public override string ToString() => Given is null ? Family : $"{Family}, {Given}";
}
