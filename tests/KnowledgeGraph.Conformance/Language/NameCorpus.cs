using KnowledgeGraph.Text.Conllu;

namespace KnowledgeGraph.Conformance.Language;

/// <summary>Sentences of a word and a tag a line, "Iran I-LOC", as WikiGold has them; "B-" only parts a name from one of its type before it.</summary>
internal static class NameCorpus
{
    /// <summary>The types that are compared: the system's names are named alike.</summary>
    private static readonly string[] Types = ["PER", "LOC", "ORG"];

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

    /// <summary>A sentence of the corpus with the names that a system finds, without those of other types.</summary>
    public static ConlluSentence WithoutOtherTypes(ConlluSentence sentence) =>
        sentence with { Words = [.. sentence.Words.Select(w => w with { Misc = Types.Any(type => w.Misc.EndsWith("-" + type, StringComparison.Ordinal)) ? w.Misc : "_" })] };

    private static string? Iob2(string tag, string before) =>
        tag == "O" || !Types.Contains(tag[2..]) ? null : tag[0] == 'B' || before == "O" || before[2..] != tag[2..] ? $"B-{tag[2..]}" : tag;

    private static ConlluSentence Sentence(List<string> forms, string?[] tags) =>
        new([], [.. forms.Select((form, i) => new ConlluWord(form, "_", "_", "_", "_", -1, "_", tags[i] is { } tag ? $"NER={tag}" : "_"))], []);
}
