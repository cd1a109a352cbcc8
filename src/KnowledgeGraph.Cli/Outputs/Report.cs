using Spectre.Console;

namespace KnowledgeGraph.Cli.Outputs;

/// <summary>Tells the user what happens, on standard error: plain lines, and a progress bar where it is a terminal.</summary>
internal sealed class Report
{
    private readonly IAnsiConsole _console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
    private readonly Lock _lock = new();

    /// <summary>Whether something failed.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Says that something failed; one line.</summary>
    public void Error(string message)
    {
        HasErrors = true;
        Line("error: ", message);
    }

    /// <summary>Says that something may be wrong; one line.</summary>
    public void Warning(string message) => Line("warning: ", message);

    /// <summary>Says what was done; one line.</summary>
    public void Note(string message) => Line("", message);

    /// <summary>Runs <paramref name="work"/> on each item, with a progress bar where standard error is a terminal and there is more than one item.</summary>
    public void ForEach<T>(IReadOnlyList<T> items, string title, Action<T> work)
    {
        if (items.Count < 2 || Console.IsErrorRedirected)
        {
            foreach (var item in items)
            {
                work(item);
            }

            return;
        }

        _console.Progress().AutoClear(true).Start(progress =>
        {
            var task = progress.AddTask(title, maxValue: items.Count);
            foreach (var item in items)
            {
                work(item);
                task.Increment(1);
            }
        });
    }

    private void Line(string kind, string message)
    {
        lock (_lock)
        {
            Console.Error.WriteLine($"kg: {kind}{message.ReplaceLineEndings(" ")}");
        }
    }
}
