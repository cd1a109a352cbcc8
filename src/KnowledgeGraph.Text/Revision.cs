namespace KnowledgeGraph.Text;

/// <summary>Which text was read: the document, and the exact version of it.</summary>
/// <param name="Title">The document's title, as a reader sees it.</param>
/// <param name="Slug">The title in lower-case ASCII letters, digits and hyphens; names the document in IRIs and file names.</param>
/// <param name="Sha256">SHA-256 of the bytes that were read, 64 lower-case hexadecimal digits.</param>
public sealed record Revision(string Title, string Slug, string Sha256);
