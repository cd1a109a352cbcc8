using NUnit.Framework;

namespace KnowledgeGraph.Tests.Specs;

/// <summary>An example of a Markdown specification: a quotation of one or more paragraphs and the list under it.</summary>
/// <param name="Line">The quotation's first line in the file, from 1.</param>
/// <param name="Text">The paragraphs, a line each.</param>
/// <param name="Expected">The items, in order; empty where the list is "none".</param>
public sealed record Specification(int Line, string Text, string[] Expected)
{
    /// <summary>The examples of a file of <c>tests/KnowledgeGraph.Tests/Specs</c>, as cases named by line and text.</summary>
    public static IEnumerable<TestCaseData> Cases(string file) =>
        Read(File.ReadAllLines(Repository.At("tests", "KnowledgeGraph.Tests", "Specs", file)))
            .Select(s => new TestCaseData(s).SetArgDisplayNames($"{file}:{s.Line} {s.Text.ReplaceLineEndings(" ")}"));

    /// <summary>The examples of all files of a folder of <c>tests/KnowledgeGraph.Tests/Specs</c>, by the files' names.</summary>
    public static IEnumerable<TestCaseData> CasesIn(string folder) =>
        Directory.GetFiles(Repository.At("tests", "KnowledgeGraph.Tests", "Specs", folder), "*.md").Order(StringComparer.Ordinal).SelectMany(f => Cases(Path.Combine(folder, Path.GetFileName(f))));

    private static IEnumerable<Specification> Read(string[] lines)
    {
        for (int i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("> ", StringComparison.Ordinal))
            {
                continue;
            }

            int first = i;
            while (i + 2 < lines.Length && lines[i + 1] == ">" && lines[i + 2].StartsWith("> ", StringComparison.Ordinal))
            {
                i += 2;
            }

            string text = string.Join('\n', lines[first..(i + 1)].Where(l => l != ">").Select(l => l[2..]));
            string[] items = [.. lines.Skip(i + 1).SkipWhile(l => l.Length == 0).TakeWhile(l => l.StartsWith("- ", StringComparison.Ordinal)).Select(l => l[2..])];
            yield return new Specification(first + 1, text, items is ["none"] ? [] : items);
        }
    }
}
