using System.Text;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Syntax;

namespace KnowledgeGraph.Tests.Rdf.Syntax;

/// <summary>What a writer makes of quads, as text.</summary>
internal static class Written
{
    public static string By(Func<Stream, IQuadWriter> open, params IEnumerable<Quad> quads)
    {
        using var stream = new MemoryStream();
        using (var writer = open(stream))
        {
            foreach (var quad in quads)
            {
                writer.Write(quad);
            }
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static Iri Example(string name) => new("http://example.org/" + name);
}
