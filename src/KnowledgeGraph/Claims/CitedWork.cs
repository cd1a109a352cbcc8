using KnowledgeGraph.Text;

namespace KnowledgeGraph.Claims;

/// <summary>A cited work's identity.</summary>
public static class CitedWork
{
    /// <summary>
    /// 20 hexadecimal digits: of the DOI where there is one, else of title, publisher, date and authors, else of the reference's words, and so equal in every
    /// article that cites it alike; of document and number where the copy kept no more than the number.
    /// </summary>
    public static string IdOf(Reference reference, Article article)
    {
        ArgumentNullException.ThrowIfNull(reference);
        ArgumentNullException.ThrowIfNull(article);
        if (reference.Doi is { } doi)
        {
            return ContentHash.Of("doi", doi.Value.ToLowerInvariant());
        }

        return reference.Title is { } title
            ? ContentHash.Of(["title", title.Value, reference.Publisher?.Value ?? "", reference.Date?.Iso ?? "", .. reference.Authors.Select(a => a.ToString())])
            : reference.TextSpan.IsEmpty ? IdOf(reference.Number, article)
            : ContentHash.Of("words", reference.TextSpan.In(article.Text));
    }

    /// <summary>20 hexadecimal digits for a work of which <paramref name="article"/> gives only the number that its markers name.</summary>
    public static string IdOf(string number, Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return ContentHash.Of("number", article.Revision.Slug, number);
    }
}
