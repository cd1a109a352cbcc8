using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Cli;

/// <summary>A folder of its own to run <c>kg</c> in as a user does: a process with arguments, streams and an exit code.</summary>
internal sealed class Workplace : IDisposable
{
    /// <summary>An article with a claim and a statement in its own voice.</summary>
    public const string Article = "# Treaty talks\n\nPeru signed the treaty in May 2024. Chile said that Peru had broken it.\n";

    private static readonly string Dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    private readonly string _folder = Directory.CreateTempSubdirectory("kg-").FullName;

    /// <summary>The command line that starts the program, without arguments.</summary>
    public static string[] Program { get; } = [Dotnet, Path.Combine(TestContext.CurrentContext.TestDirectory, "kg.dll")];

    public string this[string path] => Path.Combine(_folder, path);

    public void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[path])!);
        File.WriteAllBytes(this[path], bytes);
    }

    /// <summary>Makes a file of <paramref name="length"/> null bytes that takes no room on the disk.</summary>
    public void WriteSparse(string path, long length)
    {
        using var file = File.Create(this[path]);
        file.SetLength(length);
    }

    public string Read(string path) => File.ReadAllText(this[path]);

    /// <summary>The paths of the files in a folder, hidden ones too, in order; none where there is no folder.</summary>
    public string[] Files(string folder) =>
        Directory.Exists(this[folder])
            ? [.. Directory.GetFiles(this[folder], "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(this[folder], f)).Order(StringComparer.Ordinal)]
            : [];

    /// <summary>The files in a folder, each with a digest of its bytes.</summary>
    public string[] Digests(string folder) =>
        [.. Files(folder).Select(f => $"{f} {Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(this[Path.Combine(folder, f)])))}")];

    /// <summary>Runs <c>kg</c> to its end.</summary>
    public KgRun Kg(params string[] arguments) => KgRun.Of(Start([.. Program, .. arguments]));

    /// <summary>Runs <c>kg</c> with something on standard input.</summary>
    public KgRun KgReading(string input, params string[] arguments) => KgRun.Of(Start([.. Program, .. arguments]), input);

    /// <summary>Runs <c>kg</c> with environment variables.</summary>
    public KgRun KgIn((string Name, string Value)[] environment, params string[] arguments) => KgRun.Of(Start([.. Program, .. arguments], environment));

    /// <summary>Runs a shell script whose arguments begin with the command line of <c>kg</c>.</summary>
    public KgRun Shell(string script, params string[] arguments) => KgRun.Of(Start(["/bin/sh", "-c", script, "sh", .. Program, .. arguments]));

    /// <summary>Starts <c>kg</c>; SIGINT acts on it even where the tests run in the background of a shell, which would have it ignored.</summary>
    public Process StartKg(params string[] arguments) => Start(["env", "--default-signal=INT", .. Program, .. arguments]);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private Process Start(string[] command, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            WorkingDirectory = _folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }
}
