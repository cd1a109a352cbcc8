using KnowledgeGraph.Text;

namespace KnowledgeGraph.Training.Names;

/// <summary>
/// Reads sentences of a word and a tag a line, "Iran I-LOC", as WikiGold (Balasuriya et al. 2009) has them: <c>PER</c>, <c>LOC</c>, <c>ORG</c> and
/// <c>MISC</c>, where "B-" only parts a name from one of its type before it. Of <c>MISC</c>, peoples are a <see cref="NamedEntityType.Group"/>; of the
/// others it is known that they are of no type that has a tag of its own there.
/// </summary>
public static class AnnotatedNameReader
{
    private const string Nothing = "O", Rest = "MISC", NewDocument = "-DOCSTART-";

    private static readonly Dictionary<string, NamedEntityType> Types = new(StringComparer.Ordinal)
    {
        ["PER"] = NamedEntityType.Person,
        ["LOC"] = NamedEntityType.Place,
        ["ORG"] = NamedEntityType.Organization,
    };

    /// <summary>The sentences; <see cref="FormatException"/> with the line where one is not as it should be.</summary>
    public static IEnumerable<LabelledNames> Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return Sentences(reader);
    }

    private static IEnumerable<LabelledNames> Sentences(TextReader reader)
    {
        var words = new List<(string Form, string Tag)>();
        for (int number = 1; ; number++)
        {
            string? line = reader.ReadLine();
            if (string.IsNullOrWhiteSpace(line))
            {
                if (words.Count > 0)
                {
                    yield return Label(words);
                    words.Clear();
                }

                if (line is null)
                {
                    yield break;
                }
            }
            else if (!line.StartsWith(NewDocument, StringComparison.Ordinal))
            {
                words.Add(Word(line, number));
            }
        }
    }

    private static (string Form, string Tag) Word(string line, int number)
    {
        string[] columns = line.Split(' ');
        bool fits = columns.Length == 2 && columns[0].Length > 0 && (columns[1] == Nothing || IsName(columns[1]));
        return fits ? (columns[0], columns[1]) : throw new FormatException($"line {number}: a word and its tag expected, not \"{line}\"");
    }

    private static bool IsName(string tag) =>
        (tag.StartsWith("I-", StringComparison.Ordinal) || tag.StartsWith("B-", StringComparison.Ordinal)) && (tag[2..] == Rest || Types.ContainsKey(tag[2..]));

    private static LabelledNames Label(List<(string Form, string Tag)> words)
    {
        sbyte[] tags = new sbyte[words.Count];
        for (int first = 0, end; first < words.Count; first = end)
        {
            string tag = words[first].Tag;
            end = first + 1;
            if (tag == Nothing)
            {
                continue;
            }

            while (end < words.Count && words[end].Tag == $"I-{tag[2..]}")
            {
                end++;
            }

            if (Types.TryGetValue(tag[2..], out var type))
            {
                LabelledNames.Mark(tags, first, end - first, type);
            }
            else if (end == first + 1 && NameLexicon.Shared.IsPeople(words[first].Form))
            {
                LabelledNames.Mark(tags, first, 1, NamedEntityType.Group);
            }
            else
            {
                tags.AsSpan(first, end - first).Fill(LabelledNames.Other);
            }
        }

        return new([.. words.Select(w => w.Form)], [.. tags]);
    }
}
