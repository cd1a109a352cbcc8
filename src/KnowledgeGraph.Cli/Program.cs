using System.CommandLine;
using System.CommandLine.Help;
using KnowledgeGraph.Cli;
using KnowledgeGraph.Cli.Commands;
using KnowledgeGraph.Cli.Outputs;

var root = new RootCommand("Turn articles into a graph in which every statement says who asserted it.")
{
    BuildCommand.Create(),
    AnnotateCommand.Create(),
    ParseCommand.Create(),
    ExplainCommand.Create(),
};
var help = root.Options.OfType<HelpOption>().Single();
help.Action = new ExamplesHelp((HelpAction)help.Action!);

var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
if (UsageError.In(parsed) is { } error)
{
    new Report().Error(error);
    return ExitCode.Usage;
}

using var signals = new TerminationSignals();
try
{
    return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null }, signals.Token);
}
catch (OperationCanceledException)
{
    new Report().Note("cancelled");
    return ExitCode.Cancelled;
}
