using KnowledgeGraph.Text;

namespace KnowledgeGraph.Claims;

/// <summary>A cited work's identity.</summary>
public static class CitedWork
{
    /// <summary>
    /// 20 hexadecimal digits: of the DOI where there is one, else of title, publisher, date and authors, else of the reference's words. Equal in every article that cites it alike.
    /// </summary>
    public static string IdOf(Reference reference, string text)
    {
        ArgumentNullException.ThrowIfNull(reference);
        if (reference.Doi is { } doi)
        {
            return ContentHash.Of("doi", doi.Value.ToLowerInvariant());
        }

        return reference.Title is { } title
            ? ContentHash.Of(["title", title.Value, reference.Publisher?.Value ?? "", reference.Date?.Iso ?? "", .. reference.Authors.Select(a => a.ToString())])
            : ContentHash.Of("words", reference.TextSpan.In(text));
    }
}
