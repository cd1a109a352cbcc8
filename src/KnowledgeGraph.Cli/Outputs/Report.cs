using Spectre.Console;

namespace KnowledgeGraph.Cli.Outputs;

/// <summary>Tells the user what happens, on standard error: plain lines, and a progress bar where it is a terminal.</summary>
internal sealed class Report
{
    /// <summary>Where lines go while a bar is shown, so that they stand above it.</summary>
    private IAnsiConsole? _aboveBar;

    /// <summary>Whether something failed.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Says that something failed; one line.</summary>
    public void Error(string message)
    {
        HasErrors = true;
        WriteLine($"kg: error: {message}");
    }

    /// <summary>Says that something may be wrong; one line.</summary>
    public void Warning(string message) => WriteLine($"kg: warning: {message}");

    /// <summary>Says what was done; one line.</summary>
    public void Note(string message) => WriteLine($"kg: {message}");

    /// <summary>Runs <paramref name="work"/>, with a progress bar where standard error is a terminal and there is more than one thing to do.</summary>
    /// <param name="title">What is done.</param>
    /// <param name="count">How many things there are to do.</param>
    /// <param name="work">Does them, and calls its argument after each.</param>
    public async Task WithProgressAsync(string title, int count, Func<Action, Task> work)
    {
        if (count < 2 || Console.IsErrorRedirected)
        {
            await work(() => { });
            return;
        }

        _aboveBar = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        try
        {
            await _aboveBar.Progress().AutoClear(true).StartAsync(progress =>
            {
                var bar = progress.AddTask(title, maxValue: count);
                return work(() => bar.Increment(1));
            });
        }
        finally
        {
            _aboveBar = null;
        }
    }

    private void WriteLine(string line)
    {
        string plain = OneLine.Of(line);
        if (_aboveBar is { } console)
        {
            console.WriteLine(plain);
            return;
        }

        try
        {
            Console.Error.WriteLine(plain);
        }
        catch (IOException)
        {
            // Standard error takes nothing more, and there is nobody else to tell; the exit code still does.
        }
    }
}
