using System.CommandLine;

namespace KnowledgeGraph.Training.Attributions;

/// <summary>The command that makes the model of attributions.</summary>
internal static class AttributionCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        Option<string[]> reports = new("--reports") { Description = "JSON Lines of annotated reports to learn from (PolNeAR)", Required = true, AllowMultipleArgumentsPerToken = true, HelpName = "file" };
        Option<string[]> talk = new("--talk") { Description = "The same of texts of all registers, marked by their clauses (GUM)", Required = true, AllowMultipleArgumentsPerToken = true, HelpName = "file" };
        Option<int> times = new("--talk-times") { Description = "How often the latter are seen in a pass", DefaultValueFactory = _ => 3 };
        Option<string[]> development = new("--development") { Description = "The same of texts to find attributions in, for scorers", AllowMultipleArgumentsPerToken = true, HelpName = "file", DefaultValueFactory = _ => [] };
        Option<string> predictions = new("--predictions") { Description = "Folder for what is found in them", DefaultValueFactory = _ => "." };
        Option<string> output = new("--output") { Description = "The model file to write", Required = true };
        Option<int> epochs = new("--epochs") { Description = "Passes over the texts", DefaultValueFactory = _ => 7 };
        Option<int> count = new("--least-count") { Description = "How often a feature must be seen", DefaultValueFactory = _ => 3 };
        Option<float> rate = new("--rate") { Description = "The first step", DefaultValueFactory = _ => 0.015f };
        Option<float> decay = new("--decay") { Description = "Share of a weight that is taken off it at each step", DefaultValueFactory = _ => 1e-4f };
        Option<int> features = new("--features") { Description = "How many features of each chain are kept", DefaultValueFactory = _ => 300_000 };
        Option<float> dropout = new("--dropout") { Description = "Share of the features of a word left out at random", DefaultValueFactory = _ => 0.4f };
        Option<float> eagerness = new("--eagerness") { Description = "What is added to the score of a cue, in the natural logarithm of odds", DefaultValueFactory = _ => 0.1f };
        Option<int> seed = new("--seed") { Description = "Seed of all chance", DefaultValueFactory = _ => 1 };
        var command = new Command("attributions", "Makes the model of attributions from annotated texts.") { reports, talk, times, development, predictions, output, epochs, count, rate, decay, features, dropout, eagerness, seed };
        command.SetAction(parsed =>
        {
            var annotated = new AnnotatedTexts(parsed.GetRequiredValue(reports), parsed.GetRequiredValue(talk), parsed.GetValue(times));
            var training = new AttributionTraining(annotated, new ChainOptions(parsed.GetValue(epochs), parsed.GetValue(rate), parsed.GetValue(decay), parsed.GetValue(count), parsed.GetValue(features), parsed.GetValue(seed))
            {
                Dropout = parsed.GetValue(dropout),
                Eagerness = parsed.GetValue(eagerness),
            });
            string model = parsed.GetRequiredValue(output);
            training.Run(model);
            training.Predict(model, parsed.GetValue(development)!, parsed.GetValue(predictions)!);
        });
        return command;
    }
}
