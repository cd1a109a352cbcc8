using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Conllu;

namespace KnowledgeGraph.Conformance.Language;

/// <summary>Sentences of a word and a tag a line, "Iran I-LOC", as WikiGold has them; "B-" only parts a name from one of its type before it.</summary>
internal static class NameCorpus
{
    /// <summary>The types that are compared, by the names WikiGold gives them.</summary>
    private static readonly Dictionary<string, NamedEntityType> Types = new()
    {
        ["PER"] = NamedEntityType.Person,
        ["LOC"] = NamedEntityType.Place,
        ["ORG"] = NamedEntityType.Organization,
    };

    /// <summary>The sentences, names of other types left out.</summary>
    public static IEnumerable<ConlluSentence> Read(string file)
    {
        var forms = new List<string>();
        var tags = new List<string>();
        foreach (string line in File.ReadLines(file).Append(""))
        {
            string[] columns = line.Split(' ');
            if (columns.Length == 2 && columns[0] != "-DOCSTART-")
            {
                forms.Add(columns[0]);
                tags.Add(columns[1]);
            }
            else if (forms.Count > 0)
            {
                yield return Sentence(forms, [.. tags.Select((tag, i) => Iob2(tag, i == 0 ? "O" : tags[i - 1]))]);
                forms.Clear();
                tags.Clear();
            }
        }
    }

    /// <summary>The same sentences with the names that a system finds, those of other types left out.</summary>
    public static ConlluSentence With(ConlluSentence gold, IEnumerable<NamedEntity> names)
    {
        string[] tags = new string[gold.Words.Length];
        foreach (var name in names)
        {
            if (Types.FirstOrDefault(t => t.Value == name.Type).Key is { } type)
            {
                Array.Fill(tags, $"I-{type}", name.First, name.Count);
                tags[name.First] = $"B-{type}";
            }
        }

        return Sentence([.. gold.Words.Select(w => w.Form)], tags);
    }

    private static string? Iob2(string tag, string before) =>
        tag == "O" || !Types.ContainsKey(tag[2..]) ? null : tag[0] == 'B' || before == "O" || before[2..] != tag[2..] ? $"B-{tag[2..]}" : tag;

    private static ConlluSentence Sentence(List<string> forms, string?[] tags) =>
        new([], [.. forms.Select((form, i) => new ConlluWord(form, "_", "_", "_", "_", -1, "_", tags[i] is { } tag ? $"NER={tag}" : "_"))], []);
}
