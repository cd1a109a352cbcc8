namespace KnowledgeGraph.Text.Markup.References;

/// <summary>What a piece of a citation is.</summary>
internal enum PieceKind
{
    /// <summary>Words that only their place explains: a title, a work, a publisher, a quotation.</summary>
    Words,

    /// <summary>The date of the work.</summary>
    Date,

    /// <summary>Volume, issue and pages.</summary>
    Locator,

    /// <summary>An identifier; its value is null where we keep none.</summary>
    Identifier,

    /// <summary>An address.</summary>
    Url,

    /// <summary>"Retrieved …".</summary>
    Accessed,

    /// <summary>"Archived …".</summary>
    Archived,

    /// <summary>"via …".</summary>
    Via,

    /// <summary>Editors, translators and other people who are no authors.</summary>
    Contributors,
}

/// <summary>A piece of a citation between separators.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands, without the separators.</param>
internal sealed record CitationPiece(PieceKind Kind, TextSpan Span)
{
    /// <summary>The field that an identifier names.</summary>
    public CitationField? Name { get; init; }

    /// <summary>The value of an identifier, an address or a "via".</summary>
    public TextField? Value { get; init; }

    /// <summary>The date of a date piece or a note.</summary>
    public DateField? Date { get; init; }

    /// <summary>Volume, issue and pages.</summary>
    public Locator? Locator { get; init; }
}

/// <summary>Where in a serial or a book a work stands.</summary>
internal sealed record Locator(TextField? Volume, TextField? Issue, TextField? Pages);
