using System.Collections.Immutable;
using System.Reflection;
using System.Text;

namespace KnowledgeGraph.Text.Lexicon;

/// <summary>
/// A table of tab-separated values: a header line, then one row a line; blank lines and lines that start with <c>#</c> are comments.
/// Read strictly: any irregularity is a <see cref="FormatException"/> that names file, line and reason.
/// </summary>
public sealed class TsvTable
{
    private TsvTable(string name, ImmutableArray<TsvRow> rows)
    {
        Name = name;
        Rows = rows;
    }

    /// <summary>The file's name, for messages.</summary>
    public string Name { get; }

    /// <summary>The rows in file order.</summary>
    public ImmutableArray<TsvRow> Rows { get; }

    /// <summary>Reads the embedded resource of <paramref name="assembly"/> whose name ends in <paramref name="file"/>.</summary>
    /// <param name="assembly">The assembly that carries the file.</param>
    /// <param name="file">The file's name, such as <c>abbreviations.tsv</c>.</param>
    /// <param name="columns">The header that the file must have, in order.</param>
    public static TsvTable Embedded(Assembly assembly, string file, params string[] columns)
    {
        string resource = Array.Find(assembly.GetManifestResourceNames(), n => n.EndsWith("." + file, StringComparison.Ordinal) || n == file)
            ?? throw new FormatException($"{file}: not embedded in {assembly.GetName().Name}");
        using var stream = assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream, new UTF8Encoding(false, throwOnInvalidBytes: true));
        return Parse(file, reader.ReadToEnd(), columns);
    }

    /// <summary>Reads <paramref name="content"/> under the name <paramref name="file"/>; the first column must be unique.</summary>
    public static TsvTable Parse(string file, string content, params string[] columns)
    {
        ImmutableArray<string> header = default;
        var rows = ImmutableArray.CreateBuilder<TsvRow>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        int number = 0;
        foreach (string raw in content.Split('\n'))
        {
            number++;
            string line = raw.TrimEnd('\r');
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            ImmutableArray<string> cells = [.. line.Split('\t')];
            if (header.IsDefault)
            {
                header = cells.SequenceEqual(columns)
                    ? cells
                    : throw new FormatException($"{file}:{number}: the header must be '{string.Join(' ', columns)}'");
                continue;
            }

            if (cells.Length != header.Length)
            {
                throw new FormatException($"{file}:{number}: {cells.Length} cells where the header has {header.Length}");
            }

            if (cells.FirstOrDefault(c => c != c.Trim()) is { } padded)
            {
                throw new FormatException($"{file}:{number}: '{padded}' has white space at an end");
            }

            if (!keys.Add(cells[0]))
            {
                throw new FormatException($"{file}:{number}: '{cells[0]}' stands twice");
            }

            rows.Add(new TsvRow(file, number, cells));
        }

        return header.IsDefault ? throw new FormatException($"{file}: no header") : new TsvTable(file, rows.ToImmutable());
    }

    /// <summary>The first column as a set that compares ordinally.</summary>
    public ImmutableHashSet<string> Keys() => [.. Rows.Select(r => r[0])];
}

/// <summary>A row of a <see cref="TsvTable"/>.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Line">The line's number, from 1.</param>
/// <param name="Cells">The cells, as many as the header has.</param>
public sealed record TsvRow(string File, int Line, ImmutableArray<string> Cells)
{
    /// <summary>The cell of column <paramref name="column"/>, from 0.</summary>
    public string this[int column] => Cells[column];

    /// <summary>A <see cref="FormatException"/> that names this row.</summary>
    public FormatException Error(string reason) => new($"{File}:{Line}: {reason}");
}
