using System.Text;
using System.Text.Json;
using KnowledgeGraph.Events;
using KnowledgeGraph.Events.Factuality;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Language.Network;

namespace KnowledgeGraph.Training.Events;

/// <summary>Makes the model of factuality from judged texts.</summary>
/// <param name="texts">Files of the texts to learn from.</param>
/// <param name="nouns">Files of texts to learn from whose nouns alone count.</param>
/// <param name="options">How to learn.</param>
internal sealed class FactualityTraining(string[] texts, string[] nouns, FactualityOptions options)
{
    private readonly EnglishLexicon _lexicon = new();

    /// <summary>Learns, and writes the model file with its card beside it.</summary>
    public void Run(string output)
    {
        var examples = new FactualityExamples(_lexicon);
        List<FactualityExample> events = [.. texts.SelectMany(FactualText.Read).SelectMany(examples.In), .. nouns.SelectMany(FactualText.Read).SelectMany(examples.NounsIn)];
        byte[] weights = new FactualityTrainer(options).Train(events);
        using (var file = File.Create(output))
        {
            ModelFile.Write(file, [new(FactualityModel.WeightSection, weights), new(FactualityModel.LicenceSection, Encoding.UTF8.GetBytes(FactualityCard.Licence))]);
        }

        File.WriteAllText(Path.ChangeExtension(output, ".md"), FactualityCard.Write(Path.GetFileName(output), texts, nouns, options, events.Count));
    }

    /// <summary>Writes the events that the model of <paramref name="model"/> finds in each of <paramref name="development"/> to a file of its name, as the scorer reads them.</summary>
    public void Predict(string model, string[] development, string folder)
    {
        using var stream = File.OpenRead(model);
        var reader = new EventReader(_lexicon, FactualityModel.Read(stream));
        var examples = new FactualityExamples(_lexicon);
        foreach (string path in development)
        {
            using var found = File.CreateText(Path.Combine(folder, Path.ChangeExtension(Path.GetFileName(path), ".pred.jsonl")));
            foreach (var text in FactualText.Read(path))
            {
                var points = new CodePointIndex(text.Text);
                found.WriteLine(JsonSerializer.Serialize(new
                {
                    id = text.Id,
                    events = reader.Read(examples.Parse(text)).Select(e => new { start = points.At(e.Trigger.Start), end = points.At(e.Trigger.End), factuality = e.Factuality }),
                }));
            }
        }
    }
}
