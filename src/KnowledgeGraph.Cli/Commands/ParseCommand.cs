using System.CommandLine;
using KnowledgeGraph.Cli.Inputs;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg parse</c>: texts or given words in, tags, lemmas, syntax and names out as CoNLL-U.</summary>
internal static class ParseCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var inputs = InputArgument.Create("input", Parsing.Extensions);
        var form = Choice.One<InputForm?>("--input",
            "What the inputs are: running text, every line a paragraph; or CoNLL-U, whose words, comments and MISC column are kept, but for the names in it (NER=) [default: conllu for *.conllu files, text for others]",
            new("text", InputForm.RunningText), new("conllu", InputForm.Conllu));

        var command = new ExampleCommand("parse", "Read texts and write their sentences, words, syntax and names to standard output as CoNLL-U. Inputs of any size are read piece by piece.",
            "kg parse article.txt > article.conllu",
            "kg parse --input conllu treebank.conllu > parsed.conllu",
            "echo 'Peru said it had signed.' | kg parse -")
        { inputs, form };
        command.SetAction((parsed, cancellation) => new Parsing().RunAsync(parsed.GetRequiredValue(inputs), parsed.GetValue(form), cancellation));
        return command;
    }
}
