using System.Runtime.InteropServices;

namespace KnowledgeGraph.Cli;

/// <summary>
/// An input that cannot be read or an output that cannot be written. Its message is one line: place, then reason. It fails alone: the other
/// inputs of the run are still done.
/// </summary>
internal sealed class InputOutputException : Exception
{
    /// <summary>A failure at <paramref name="place"/> for <paramref name="reason"/>.</summary>
    public InputOutputException(string place, string reason)
        : base($"{place}: {reason}")
    {
    }

    /// <summary>A failure at <paramref name="place"/> that the operating system reports.</summary>
    public InputOutputException(string place, Exception cause)
        : base($"{place}: {ReasonOf(cause)}", cause)
    {
    }

    /// <summary>A failure whose message begins with its place.</summary>
    public InputOutputException(FormatException cause)
        : base(cause.Message, cause)
    {
    }

    /// <summary>Whether <paramref name="e"/> is how the operating system refuses a file or folder.</summary>
    public static bool IsCausedBy(Exception e) => e is IOException or UnauthorizedAccessException;

    /// <summary>Why the operating system refused, without the path that the framework's messages repeat.</summary>
    public static string ReasonOf(Exception cause) => cause switch
    {
        FileNotFoundException or DirectoryNotFoundException => "no such file or folder",
        UnauthorizedAccessException => "permission denied",
        { HResult: > 0 and var errorNumber } => Marshal.GetPInvokeErrorMessage(errorNumber),
        _ => cause.Message.TrimEnd('.'),
    };
}
