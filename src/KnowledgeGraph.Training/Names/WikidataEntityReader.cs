using System.Text.Json;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Language.Network;

namespace KnowledgeGraph.Training.Names;

/// <summary>Reads Wikidata items, one JSON object a line with <c>label</c>, <c>aliases</c>, <c>description</c> and <c>types</c>, the ids of its classes.</summary>
public static class WikidataEntityReader
{
    /// <summary>The items whose label is a name. A class tells the type by its label's head noun, else the description does.</summary>
    /// <param name="items">The lines.</param>
    /// <param name="classLabels">A JSON object of the label of each class by its id.</param>
    public static IEnumerable<KnownEntity> Read(TextReader items, string classLabels)
    {
        using var labels = JsonDocument.Parse(classLabels);
        var classes = labels.RootElement.EnumerateObject().ToDictionary(p => p.Name, p => ClassPhrase.TypeOf(p.Value.GetString() ?? ""), StringComparer.Ordinal);
        while (items.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            var item = json.RootElement;
            string label = item.GetProperty("label").GetString() ?? "";
            if (label.Length > 1 && char.IsUpper(label[0]))
            {
                yield return new(label, [.. item.GetProperty("aliases").EnumerateArray().Select(a => a.GetString() ?? "").Where(a => a.Length > 1)], TypeOf(item, classes));
            }
        }
    }

    private static NamedEntityType? TypeOf(JsonElement item, Dictionary<string, NamedEntityType?> classes)
    {
        Span<int> votes = stackalloc int[NameTags.Types];
        foreach (var id in item.GetProperty("types").EnumerateArray())
        {
            if (classes.TryGetValue(id.GetString() ?? "", out var type) && type is { } known)
            {
                votes[(int)known]++;
            }
        }

        int most = 0;
        for (int t = 1; t < votes.Length; t++)
        {
            most = votes[t] > votes[most] ? t : most;
        }

        return votes[most] > 0 ? (NamedEntityType)most : ClassPhrase.TypeOf(item.GetProperty("description").GetString() ?? "");
    }
}
