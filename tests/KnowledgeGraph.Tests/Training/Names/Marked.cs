using KnowledgeGraph.Training.Names;

namespace KnowledgeGraph.Tests.Training.Names;

/// <summary>Labelled sentences as a person reads them: "[Person Ann Lee] met ?Zorn".</summary>
internal static class Marked
{
    /// <summary>Names in brackets after their type, a question mark before words of which nothing is known, an exclamation mark before those of other names.</summary>
    public static string Of(LabelledNames sentence)
    {
        string[] words = [.. sentence.Forms.Select((form, i) => sentence.Tags[i] switch
        {
            LabelledNames.Unknown => "?" + form,
            LabelledNames.Other => "!" + form,
            _ => form,
        })];
        foreach (var name in sentence.Names())
        {
            words[name.First] = $"[{name.Type} {words[name.First]}";
            words[name.First + name.Count - 1] += "]";
        }

        return string.Join(' ', words);
    }
}
