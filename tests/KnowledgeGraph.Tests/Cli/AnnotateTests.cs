using System.Text.Json;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Cli;

[Parallelizable(ParallelScope.Self)]
public sealed class AnnotateTests
{
    [Test]
    public void EveryLineOfJsonLinesIsAnsweredInOrderUnderItsId()
    {
        using var place = new Workplace();
        string[] ids = [.. Enumerable.Range(0, 300).Select(i => $"doc {i * 7919 % 300} “é”")];
        place.Write("texts.jsonl", string.Concat(ids.Select((id, i) => JsonSerializer.Serialize(new { other = 1, text = string.Concat(Enumerable.Repeat("Peru said it had signed. ", i * 13 % 17)), id }) + "\n")));
        var run = place.Kg("annotate", "texts.jsonl", "--layers", "sentences");
        Assert.That(run.Messages, Is.Empty);
        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Output.Select(IdOf), Is.EqualTo(ids));
    }

    [Test]
    public void BadLinesAreErrorsAndTheOthersAreAnswered()
    {
        using var place = new Workplace();
        place.Write("texts.jsonl", [.. "\uFEFF{\"id\":\"first\",\"text\":\"Peru signed.\"}\r\n\r\n{\"id\":\"cut\",te\nnull\n[1]\n{\"id\":\"none\"}\n{\"id\":\"number\",\"text\":5}\n{\"id\":\"mixed\",\"tokens\":[\"a\",1]}\n"u8,
            .. "{\"id\":\"half\",\"text\":\"\\ud83d\"}\n{\"id\":\"\\udc00\",\"text\":\"a\"}\n{\"id\":\"latin\",\"text\":\""u8, 0xE9, .. "\"}\n{\"id\":\"last\",\"tokens\":[\"Peru\",\"signed\",\".\"]}"u8]);
        var run = place.Kg("annotate", "texts.jsonl");
        Assert.That(run.Output.Select(IdOf), Is.EqualTo(new[] { "first", "last" }));
        Assert.That(run.Messages, Is.EqualTo(new[]
        {
            "kg: error: texts.jsonl: line 3: not JSON at byte 12",
            "kg: error: texts.jsonl: line 4: no \"text\" string and no \"tokens\" list of strings",
            "kg: error: texts.jsonl: line 5: no \"text\" string and no \"tokens\" list of strings",
            "kg: error: texts.jsonl: line 6: no \"text\" string and no \"tokens\" list of strings",
            "kg: error: texts.jsonl: line 7: no \"text\" string and no \"tokens\" list of strings",
            "kg: error: texts.jsonl: line 8: no \"text\" string and no \"tokens\" list of strings",
            "kg: error: texts.jsonl: line 9: a string holds half a surrogate pair",
            "kg: error: texts.jsonl: line 10: a string holds half a surrogate pair",
            "kg: error: texts.jsonl: line 11: not valid UTF-8 at byte 22",
        }));
        Assert.That(run.ExitCode, Is.EqualTo(2));
    }

    [Test]
    public void AMissingFileAmongJsonLinesIsOneErrorAndTheOthersAreAnswered()
    {
        using var place = new Workplace();
        place.Write("a.jsonl", "{\"id\":\"1\",\"text\":\"Peru signed.\"}\n");
        var run = place.Kg("annotate", "missing.jsonl", "a.jsonl");
        Assert.That(run.Messages, Is.EqualTo(new[] { "kg: error: missing.jsonl: no such file or folder" }));
        Assert.That(run.Output, Has.Length.EqualTo(1));
        Assert.That(run.ExitCode, Is.EqualTo(2));
    }

    [Test]
    public void OffsetsCountCodePointsOfTheText()
    {
        using var place = new Workplace();
        place.Write("a.jsonl", "{\"id\":\"1\",\"text\":\"\\uD83D\\uDE00😀 wins.\\nPeru signed the treaty.\"}\n");
        var run = place.Kg("annotate", "a.jsonl", "--layers", "sentences");
        Assert.That(SpansIn(run.Output[0])[^1], Is.EqualTo((9, 32)));
    }

    [Test]
    public void TokensCountAsJoinedByOneBlank()
    {
        using var place = new Workplace();
        place.Write("tokens.jsonl", "{\"id\":\"1\",\"tokens\":[\"Peru\",\"said\",\"it\",\"had\",\"signed\",\".\"]}\n");
        place.Write("text.jsonl", "{\"id\":\"1\",\"text\":\"Peru said it had signed .\"}\n");
        Assert.That(place.Kg("annotate", "tokens.jsonl").Output, Is.EqualTo(place.Kg("annotate", "text.jsonl").Output));
    }

    [Test]
    public void ArticlesAndRunningTextCanBeReadFromStandardInput()
    {
        using var place = new Workplace();
        Assert.That(SpansIn(place.KgReading(Workplace.Article, "annotate", "-").Output.Single()), Has.Length.EqualTo(2));
        Assert.That(place.KgReading("{\"id\":\"7\",\"text\":\"\"}\n", "annotate", "--input", "jsonl", "-").Output.Select(IdOf), Is.EqualTo(new[] { "7" }));
    }

    [Test]
    public void OnlyTheLayersAskedForAreWritten()
    {
        using var place = new Workplace();
        place.Write("a.txt", Workplace.Article);
        using var json = JsonDocument.Parse(place.Kg("annotate", "a.txt", "--layers", "claims,sentences", "--layers", "diagnostics").Output.Single());
        Assert.That(json.RootElement.EnumerateObject().Select(p => p.Name), Is.EqualTo(new[] { "id", "sentences", "claims", "diagnostics" }));
    }

    private static string? IdOf(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("id").GetString();
    }

    private static (int Start, int End)[] SpansIn(string line)
    {
        using var json = JsonDocument.Parse(line);
        return [.. json.RootElement.GetProperty("sentences").EnumerateArray().Select(s => s.GetProperty("span")).Select(s => (s[0].GetInt32(), s[1].GetInt32()))];
    }
}
