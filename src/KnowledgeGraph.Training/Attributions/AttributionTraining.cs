using System.Text;
using System.Text.Json;
using KnowledgeGraph.Attributions.Tagging;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Language.Network;

namespace KnowledgeGraph.Training.Attributions;

/// <summary>Makes the model of attributions from annotated texts.</summary>
/// <param name="texts">The texts to learn from.</param>
/// <param name="options">How to learn.</param>
internal sealed class AttributionTraining(AnnotatedTexts texts, ChainOptions options)
{
    private readonly AttributionExamples _examples = new();

    /// <summary>Learns, and writes the model file with its card beside it.</summary>
    public void Run(string output)
    {
        AddExamples();
        byte[]? cues = null;
        var learningCues = Task.Run(() => cues = new ChainTrainer(CueLabels.Count, 1, options).Train(_examples.Cues));
        byte[] roles = new ChainTrainer(RoleLabels.Count, RoleFeatures.TransitionClasses, options with { Eagerness = 0 }).Train(_examples.Roles);
        learningCues.Wait();
        using (var file = File.Create(output))
        {
            ModelFile.Write(file,
            [
                new(AttributionModel.CueSection, cues!),
                new(AttributionModel.RoleSection, roles),
                new(AttributionModel.LicenceSection, Encoding.UTF8.GetBytes(AttributionCard.Licence)),
            ]);
        }

        File.WriteAllText(Path.ChangeExtension(output, ".md"), AttributionCard.Write(Path.GetFileName(output), texts, options, _examples));
    }

    /// <summary>Writes what the model of <paramref name="model"/> finds in each of <paramref name="development"/> to a file of its folder's name.</summary>
    public void Predict(string model, string[] development, string folder)
    {
        using var stream = File.OpenRead(model);
        var tagger = new AttributionTagger(AttributionModel.Read(stream), new EnglishLexicon());
        foreach (string path in development)
        {
            using var found = File.CreateText(Path.Combine(folder, Path.GetFileName(Path.GetDirectoryName(path)) + ".pred.jsonl"));
            foreach (var text in AnnotatedText.Read(path))
            {
                found.WriteLine(Json(text, tagger.Tag(_examples.Parse(text))));
            }
        }
    }

    private void AddExamples()
    {
        foreach (var text in texts.Reports.SelectMany(AnnotatedText.Read))
        {
            _examples.Add(text, Register.Report);
        }

        foreach (var text in texts.Talk.SelectMany(AnnotatedText.Read).Where(t => MayBeLearnedFrom(t.Licence)))
        {
            for (int time = 0; time < texts.TalkTimes; time++)
            {
                _examples.Add(text, Register.Talk);
            }
        }
    }

    private static bool MayBeLearnedFrom(string licence) => licence.StartsWith("CC BY", StringComparison.Ordinal) && !licence.Contains("NC", StringComparison.Ordinal);

    private static string Json(AnnotatedText text, List<TaggedAttribution> found)
    {
        var points = new CodePointIndex(text.Text);
        int[][] Spans(IEnumerable<TextSpan> spans) => [.. spans.Select(s => (int[])[points.At(s.Start), points.At(s.End)])];
        return JsonSerializer.Serialize(new
        {
            id = text.Id,
            attributions = found.Select(a => new
            {
                source = Spans(a.Source),
                cue = Spans([a.CueSpan]),
                content = Spans(a.Content),
            }),
        });
    }
}
