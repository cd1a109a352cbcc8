using System.Text.Json;
using KnowledgeGraph.Attributions.Tagging;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Language.Network;

namespace KnowledgeGraph.Training.Attributions;

/// <summary>Makes the model of attributions from annotated texts.</summary>
internal static class AttributionTraining
{
    /// <summary>Learns, writes the model and what it finds in the development texts.</summary>
    public static void Run(AnnotatedTexts texts, string[] development, string output, ChainOptions options)
    {
        var examples = new AttributionExamples();
        foreach (var text in texts.Reports.SelectMany(AnnotatedText.Read))
        {
            examples.Add(text, Register.Report);
        }

        foreach (var text in texts.Talk.SelectMany(AnnotatedText.Read).Where(t => MayBeLearnedFrom(t.Licence)))
        {
            for (int time = 0; time < texts.TalkTimes; time++)
            {
                examples.Add(text, Register.Talk);
            }
        }

        byte[]? cues = null;
        var learningCues = Task.Run(() => cues = new ChainTrainer(CueLabels.Count, 1, options).Train(examples.Cues));
        byte[] roles = new ChainTrainer(RoleLabels.Count, RoleFeatures.TransitionClasses, options with { Eagerness = 0 }).Train(examples.Roles);
        learningCues.Wait();
        using (var file = File.Create(output))
        {
            ModelFile.Write(file,
            [
                new(AttributionModel.CueSection, cues!),
                new(AttributionModel.RoleSection, roles),
            ]);
        }

        using var stream = File.OpenRead(output);
        var tagger = new AttributionTagger(AttributionModel.Read(stream), new EnglishLexicon());
        foreach (string path in development)
        {
            using var found = File.CreateText(Path.Combine(Path.GetDirectoryName(output)!, Path.GetFileName(Path.GetDirectoryName(path)) + ".pred.jsonl"));
            foreach (var text in AnnotatedText.Read(path))
            {
                found.WriteLine(Json(text, tagger.Tag(examples.Parse(text))));
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
