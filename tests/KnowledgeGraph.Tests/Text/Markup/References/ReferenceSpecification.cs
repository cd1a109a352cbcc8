using System.Collections.Immutable;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.Text.Markup.References;

/// <summary>The examples of <c>references.md</c>: a heading, an indented entry, a list of fields.</summary>
internal sealed record ReferenceExample(string Name, string Entry, ImmutableArray<string> Fields)
{
    public override string ToString() => Name;
}

internal static class ReferenceSpecification
{
    public static IEnumerable<ReferenceExample> Examples()
    {
        string path = Repository.At("tests", "KnowledgeGraph.Tests", "Text", "Markup", "References", "references.md");
        foreach (string section in File.ReadAllText(path).Split("\n## ")[1..])
        {
            string[] lines = section.Split('\n');
            string entry = lines.Single(l => l.StartsWith("    ", StringComparison.Ordinal))[4..];
            yield return new ReferenceExample(lines[0], entry, [.. lines.Where(l => l.StartsWith("- ", StringComparison.Ordinal)).Select(l => l[2..])]);
        }
    }

    /// <summary>The fields of <paramref name="reference"/> as the specification lists them.</summary>
    public static ImmutableArray<string> Render(Reference reference)
    {
        var fields = new (string Name, string? Value)[]
        {
            ("number", reference.Number),
            ("back-references", Join(reference.BackReferences)),
            ("authors", Join(reference.Authors.Select(a => a.ToString()))),
            ("title", reference.Title?.Value),
            ("publisher", reference.Publisher?.Value),
            ("date", reference.Date?.Iso),
            ("accessed", reference.Accessed?.Iso),
            ("archived", reference.Archived?.Iso),
            ("doi", reference.Doi?.Value),
            ("issn", reference.Issn?.Value),
            ("isbn", reference.Isbn?.Value),
            ("volume", reference.Volume?.Value),
            ("issue", reference.Issue?.Value),
            ("pages", reference.Pages?.Value),
            ("quote", reference.Quote?.Value),
            ("url", reference.Url?.Value),
        };
        return [.. fields.Where(f => !string.IsNullOrEmpty(f.Value)).Select(f => $"{f.Name}: {f.Value}")];
    }

    private static string Join(IEnumerable<string> values) => string.Join(" / ", values);
}
