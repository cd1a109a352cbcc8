using System.CommandLine;
using KnowledgeGraph.Cli;
using KnowledgeGraph.Cli.Commands;

var root = new RootCommand("Turn articles into a graph in which every statement says who asserted it")
{
    BuildCommand.Create(),
    AnnotateCommand.Create(),
};

try
{
    var parsed = root.Parse(args);
    int exitCode = await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    return parsed.Errors.Count > 0 ? ExitCode.Usage : exitCode;
}
catch (OperationCanceledException)
{
    return ExitCode.Cancelled;
}
catch (IOException e)
{
    Console.Error.WriteLine($"kg: error: standard output: {e.Message}");
    return ExitCode.Failed;
}
