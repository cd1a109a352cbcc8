using NUnit.Framework;

namespace KnowledgeGraph.Tests.Cli;

/// <summary>Inputs that are text, and are made to bring a reader down.</summary>
[Parallelizable(ParallelScope.Self)]
public sealed class HostileInputTests
{
    private const int Depth = 10_000;

    private static readonly TestCaseData[] Texts =
    [
        Nested("(", ")"),
        Nested("[", "]"),
        Nested("{", "}"),
        Nested("“", "”"),
        Nested("\"", "\""),
        Nested("«", "»"),
        Nested("he said that ", ""),
        Nested("according to ", ","),
        Nested("> ", ""),
        Nested("- ", "\n"),
        new TestCaseData(new string('(', Depth)).SetArgDisplayNames("( that never close"),
        new TestCaseData(new string(']', Depth)).SetArgDisplayNames("] that never open"),
        new TestCaseData("Peru said " + string.Concat(Enumerable.Range(0, Depth).Select(i => "([\"“"[i % 4])) + " it signed.").SetArgDisplayNames("mixed brackets and quotes"),
        new TestCaseData(string.Concat(Enumerable.Range(1, Depth).Select(n => $"[{n}]"))).SetArgDisplayNames("citation markers only"),
        new TestCaseData(string.Concat(Enumerable.Range(1, Depth).Select(n => $"{(n % 2 == 0 ? "##" : "###")} Heading {n}\n"))).SetArgDisplayNames("headings only"),
        new TestCaseData("Peru said it signed" + new string('\u0301', Depth) + ".").SetArgDisplayNames("combining marks"),
        new TestCaseData(string.Join(' ', Enumerable.Repeat("Peru", 100_000)) + " said it signed.").SetArgDisplayNames("a sentence of 100,000 words"),
        new TestCaseData(new string('a', 1_000_000)).SetArgDisplayNames("a word of a million letters"),
    ];

    [TestCaseSource(nameof(Texts))]
    public void HostileTextIsRead(string text)
    {
        using var place = new Workplace();
        place.Write("hostile.txt", text);
        place.Write("good.txt", Workplace.Article);
        var build = place.Kg("build", "hostile.txt", "good.txt");
        Assert.That(build.Messages, Has.None.Contains("error"));
        Assert.That(build.ExitCode, Is.Zero);
        Assert.That(place.Files("output"), Has.Length.EqualTo(4));
        var annotate = place.Kg("annotate", "--input", "text", "hostile.txt", "good.txt");
        Assert.That(annotate.Messages, Is.Empty);
        Assert.That(annotate.Output, Has.Length.EqualTo(2));
        Assert.That(annotate.ExitCode, Is.Zero);
    }

    private static TestCaseData Nested(string open, string close) =>
        new TestCaseData("Peru said " + string.Concat(Enumerable.Repeat(open, Depth)) + "it signed" + string.Concat(Enumerable.Repeat(close, Depth)) + ".\n")
            .SetArgDisplayNames($"{Depth} nested {open.Trim()}");
}
