using System.CommandLine;

namespace KnowledgeGraph.Training.Events;

/// <summary>The command that makes the model of factuality.</summary>
internal static class FactualityCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        Option<string[]> texts = new("--texts") { Description = "JSON Lines of judged texts to learn from (UDS It-Happened)", Required = true, AllowMultipleArgumentsPerToken = true, HelpName = "file" };
        Option<string[]> nouns = new("--nouns") { Description = "The same of texts whose nouns alone are learned from (MEANTIME)", AllowMultipleArgumentsPerToken = true, HelpName = "file", DefaultValueFactory = _ => [] };
        Option<string[]> development = new("--development") { Description = "The same of texts to find events in, for the scorer", AllowMultipleArgumentsPerToken = true, HelpName = "file", DefaultValueFactory = _ => [] };
        Option<string> predictions = new("--predictions") { Description = "Folder for what is found in them", DefaultValueFactory = _ => "." };
        Option<string> output = new("--output") { Description = "The model file to write", Required = true };
        Option<int> epochs = new("--epochs") { Description = "Passes over the texts", DefaultValueFactory = _ => 6 };
        Option<float> rate = new("--rate") { Description = "The first step", DefaultValueFactory = _ => 0.02f };
        Option<float> decay = new("--decay") { Description = "Share of a weight that is taken off it at each step", DefaultValueFactory = _ => 0.01f };
        Option<float> dropout = new("--dropout") { Description = "Share of the features of an event left out at random", DefaultValueFactory = _ => 0.5f };
        Option<int> count = new("--least-count") { Description = "How often a feature must be seen", DefaultValueFactory = _ => 2 };
        Option<int> features = new("--features") { Description = "How many features are kept", DefaultValueFactory = _ => 40_000 };
        Option<int> orders = new("--orders") { Description = "In how many orders of the events the weights are learned", DefaultValueFactory = _ => 6 };
        Option<int> seed = new("--seed") { Description = "Seed of all chance", DefaultValueFactory = _ => 1 };
        var command = new Command("factuality", "Makes the model of factuality from judged texts.") { texts, nouns, development, predictions, output, epochs, rate, decay, dropout, count, features, orders, seed };
        command.SetAction(parsed =>
        {
            var options = new FactualityOptions(
                parsed.GetValue(epochs), parsed.GetValue(rate), parsed.GetValue(decay), parsed.GetValue(dropout), parsed.GetValue(count), parsed.GetValue(features),
                parsed.GetValue(orders), parsed.GetValue(seed));
            var training = new FactualityTraining(parsed.GetRequiredValue(texts), parsed.GetValue(nouns)!, options);
            string model = parsed.GetRequiredValue(output);
            training.Run(model);
            training.Predict(model, parsed.GetValue(development)!, parsed.GetValue(predictions)!);
        });
        return command;
    }
}
