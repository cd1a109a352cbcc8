using System.CommandLine;
using KnowledgeGraph.Cli.Explanations;
using KnowledgeGraph.Cli.Inputs;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg explain</c>: why a claim is in the graph.</summary>
internal static class ExplainCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var claim = new Argument<ClaimName>("claim")
        {
            Description = "A claim: its IRI, its hash, or as much of the beginning of the hash as tells it from the others",
            CustomParser = result =>
            {
                var name = ClaimName.Parse(result.Tokens[0].Value);
                if (name is null)
                {
                    result.AddError($"claim: '{result.Tokens[0].Value}' is no claim's IRI, hash or beginning of a hash");
                }

                return name;
            },
        };
        var article = new Argument<string>("article")
        {
            Description = "The article that the graph was built from: a file, a folder, or - for standard input. It is read again, and the same text gives the same ids; graphs themselves cannot be read yet",
        };
        var form = Choice.One<InputForm?>("--input", "What the input is, as kg build or kg annotate read it [default: jsonl for *.jsonl files, article for others]",
            new("article", InputForm.Article), new("text", InputForm.RunningText), new("jsonl", InputForm.JsonLines));

        var command = new ExampleCommand("explain", "Show why a claim is there: the sentence with source, cue and content marked, the rule, the chain of voices, the cited works, and the claims that deny it.",
            "kg explain f956bae7 article.txt",
            "kg explain https://w3id.org/claimgraph/id/claim/f956bae78d5b434429d6 article.txt")
        { claim, article, form };
        command.SetAction((parsed, cancellation) => new Explaining(parsed.GetRequiredValue(claim))
            .RunAsync(parsed.GetRequiredValue(article), parsed.GetValue(form), cancellation));
        return command;
    }
}
