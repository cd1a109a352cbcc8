using System.Text;
using KnowledgeGraph.Claims;
using KnowledgeGraph.Cli.Explanations;
using KnowledgeGraph.Cli.Inputs;
using KnowledgeGraph.Cli.Outputs;

namespace KnowledgeGraph.Cli.Commands;

/// <summary>A run of <c>kg explain</c>.</summary>
/// <param name="name">The claim to explain.</param>
internal sealed class Explaining(ClaimName name)
{
    private const int MostNamed = 5;

    private readonly Report _report = new();
    private readonly Pipeline _pipeline = Pipeline.Create();

    /// <summary>Looks for the claim in all documents of an input and explains it.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(string argument, InputForm? form, CancellationToken cancellation)
    {
        if (GraphFormat.All.Any(f => argument.EndsWith(f.Extension, StringComparison.OrdinalIgnoreCase)))
        {
            _report.Error($"{argument}: graphs cannot be read yet; give the article that it was built from, where the claim has the same id");
            return ExitCode.Failed;
        }

        var documents = InputArgument.Find([argument], InputArgument.Articles, _report).SelectMany(source => new DocumentReader(form ?? source.UsualForm).In(source));
        var found = new List<ClaimSet>();
        await new Batch(_report, cancellation).RunAsync(documents, d => _pipeline.Read(d.Read(cancellation).Article.Value), (_, claims) =>
        {
            if (claims.Claims.Any(name.Names))
            {
                found.Add(claims);
            }

            return Task.CompletedTask;
        });
        if (IsOneClaim(argument, found))
        {
            Show(found);
        }

        return _report.HasErrors ? ExitCode.Failed : ExitCode.Done;
    }

    private bool IsOneClaim(string argument, List<ClaimSet> found)
    {
        string[] ids = [.. found.SelectMany(f => f.Claims).Where(name.Names).Select(c => c.Id).Distinct()];
        if (ids.Length == 0 && !_report.HasErrors)
        {
            _report.Error($"{argument}: no claim begins with '{name.Hash}'");
        }
        else if (ids.Length > 1)
        {
            _report.Error($"{argument}: {ids.Length} claims begin with '{name.Hash}': {string.Join(", ", ids.Take(MostNamed))}{(ids.Length > MostNamed ? ", …" : "")}");
        }

        return ids.Length == 1;
    }

    private void Show(List<ClaimSet> found)
    {
        if (!Console.IsOutputRedirected)
        {
            Write(found, ExplanationOutput.Terminal);
            return;
        }

        using var text = new StringWriter { NewLine = "\n" };
        Write(found, ExplanationOutput.Plain(text));
        try
        {
            using var output = new StandardOutput();
            output.Write(Encoding.UTF8.GetBytes(text.ToString()));
        }
        catch (StandardOutputException e)
        {
            if (!e.IsClosedPipe)
            {
                _report.Error(e.Message);
            }
        }
    }

    private void Write(List<ClaimSet> found, ExplanationOutput output)
    {
        foreach (var claims in found)
        {
            new Explanation(claims, output).Write([.. claims.Claims.Where(name.Names)]);
        }
    }
}
