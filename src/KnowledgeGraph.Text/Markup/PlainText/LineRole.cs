namespace KnowledgeGraph.Text.Markup.PlainText;

/// <summary>What a line of a copied page is.</summary>
internal enum LineRole
{
    /// <summary>Running text or a list item.</summary>
    Body,

    /// <summary>Something that the site adds.</summary>
    Boilerplate,

    /// <summary>The page's title.</summary>
    Title,

    /// <summary>A section's heading.</summary>
    Heading,

    /// <summary>A line of the infobox.</summary>
    Infobox,

    /// <summary>An entry of the reference list.</summary>
    Reference,
}
