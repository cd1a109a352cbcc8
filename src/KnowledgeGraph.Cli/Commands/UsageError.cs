using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace KnowledgeGraph.Cli.Commands;

/// <summary>Says in one line what is wrong with a command line, and where to read how it should be.</summary>
internal static class UsageError
{
    /// <summary>The first mistake in <paramref name="parsed"/>, or null.</summary>
    public static string? In(ParseResult parsed)
    {
        bool isWrong = parsed.Action is ParseErrorAction or null;
        bool asksForHelp = !isWrong && parsed.Action!.ClearsParseErrors;
        string? mistake = asksForHelp ? null : UnknownOption(parsed) ?? (isWrong ? UnknownCommand(parsed) ?? FirstError(parsed) : null);
        return mistake is null ? null : $"{mistake} (see '{Path(parsed.CommandResult)} --help')";
    }

    /// <summary>Arguments that look like options are mistyped options; files of such names come after <c>--</c>.</summary>
    private static string? UnknownOption(ParseResult parsed)
    {
        var token = parsed.Tokens.TakeWhile(t => t.Type != TokenType.DoubleDash)
            .FirstOrDefault(t => t.Type == TokenType.Argument && t.Value.Length > 1 && t.Value[0] == '-');
        return token is null ? null : $"unknown option '{token.Value}'";
    }

    private static string? UnknownCommand(ParseResult parsed) =>
        parsed.CommandResult.Command.Subcommands.Count == 0 ? null
        : parsed.UnmatchedTokens is [var word, ..] ? $"unknown command '{word}'"
        : "no command given";

    private static string FirstError(ParseResult parsed)
    {
        string message = parsed.Errors[0].Message.TrimEnd('.');
        return char.ToLowerInvariant(message[0]) + message[1..];
    }

    private static string Path(CommandResult command) =>
        command.Parent is CommandResult parent ? $"{Path(parent)} {command.Command.Name}" : command.Command.Name;
}
