using KnowledgeGraph.Text.Conllu;

namespace KnowledgeGraph.Text.Language.Morphology;

/// <summary>
/// The classes of an <see cref="EndingTable"/> by tags. Tags that were never learned together fall back on one of them, and in the end on nothing.
/// </summary>
/// <remarks>
/// A class is named "UPOS/XPOS", with "*" for any: "VERB/VBD", "*/VBD", "VERB/*", "*/*". A table has the last of these always.
/// </remarks>
internal sealed class TagClasses
{
    public const string Any = "*";

    private readonly Dictionary<string, int>[] _byXpos = new Dictionary<string, int>[Enum.GetValues<UniversalPos>().Length];
    private readonly int[] _byUpos = new int[Enum.GetValues<UniversalPos>().Length];

    /// <summary>The classes of <paramref name="table"/>, their names followed by <paramref name="suffix"/>.</summary>
    /// <exception cref="InvalidDataException">The class for any tags is missing.</exception>
    public TagClasses(EndingTable table, string suffix = "")
    {
        int all = table.ClassOf(Name(Any, Any) + suffix);
        if (all < 0)
        {
            throw new InvalidDataException($"class '{Name(Any, Any)}{suffix}' is missing");
        }

        string[] xpos = [.. table.Classes.Where(c => c.EndsWith(suffix, StringComparison.Ordinal)).Select(c => c[..^suffix.Length])
            .Where(c => c.Contains('/', StringComparison.Ordinal)).Select(c => c[(c.IndexOf('/', StringComparison.Ordinal) + 1)..]).Distinct(StringComparer.Ordinal)];
        foreach (var pos in Enum.GetValues<UniversalPos>())
        {
            string label = UniversalPosTags.Of(pos);
            int ofUpos = table.ClassOf(Name(label, Any) + suffix);
            _byUpos[(int)pos] = ofUpos < 0 ? all : ofUpos;
            _byXpos[(int)pos] = [];
            foreach (string x in xpos)
            {
                int of = table.ClassOf(Name(label, x) + suffix);
                of = of < 0 ? table.ClassOf(Name(Any, x) + suffix) : of;
                if (of >= 0 && x != Any)
                {
                    _byXpos[(int)pos].Add(x, of);
                }
            }
        }
    }

    /// <summary>The name of a class.</summary>
    public static string Name(string upos, string xpos) => $"{upos}/{xpos}";

    /// <summary>The index of the class that knows most of words with these tags.</summary>
    public int Of(UniversalPos upos, string xpos) => _byXpos[(int)upos].TryGetValue(xpos, out int known) ? known : _byUpos[(int)upos];
}
