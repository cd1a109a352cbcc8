using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Training.Recipe;

/// <summary>The page beside a model file that says what it is made of and how good it is.</summary>
internal static class ModelCard
{
    /// <summary>Writes the card.</summary>
    /// <param name="options">What the model was made of.</param>
    /// <param name="silverWords">Words of raw text that it learned from.</param>
    /// <param name="scores">Its scores on each development treebank.</param>
    /// <param name="names">Its score on the names held out.</param>
    /// <param name="duration">How long it took.</param>
    public static string Write(TrainingOptions options, int silverWords, IEnumerable<(string Treebank, ModelScore Score)> scores, NameScore names, TimeSpan duration)
    {
        var card = new StringBuilder();
        void Line(FormattableString line) => card.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
        Line($"# {Path.GetFileName(options.Output)}");
        Line($"");
        Line($"An English tagger, lemmatiser, dependency parser (Universal Dependencies 2) and name finder, learned on {DateTime.UtcNow:yyyy-MM-dd} from seed {options.Seed}.");
        Line($"");
        Line($"## Scores");
        Line($"");
        Line($"On the given words of development treebanks; the network as it ships, in 8 bits. LAS compares universal relations.");
        Line($"");
        Line($"| treebank | UPOS | XPOS | lemmas | UAS | LAS | LAS without punctuation |");
        Line($"|---|---|---|---|---|---|---|");
        foreach (var (treebank, s) in scores)
        {
            Line($"| {treebank} | {s.Upos:F2} | {s.Xpos:F2} | {s.Lemmas:F2} | {s.Uas:F2} | {s.Las:F2} | {s.LasOfWords:F2} |");
        }

        Line($"");
        Line($"Persons, organisations and places in the last third of {Path.GetFileName(options.Names)}, words and type right: precision {names.Precision:F1}, recall {names.Recall:F1}, F1 {names.F1:F1}.");
        Line($"");
        Line($"## Made of");
        Line($"");
        Line($"- treebanks: {Names(options.Treebanks)}{(options.Without.Length > 0 ? $", without the genres {string.Join(", ", options.Without)}" : "")}");
        Line($"- raw text: {Path.GetFileName(options.Text)}, of which {silverWords} words were annotated by an ensemble of {options.Teachers} networks; {options.Rounds} rounds, the first from {options.Teachers} networks of width {options.Teacher.Hidden} after {options.Teacher.Epochs} epochs on treebanks alone");
        Line($"- names: annotated in the treebanks and in the first two thirds of {Path.GetFileName(options.Names)}, found in the raw text by distant supervision and the ensembles, known from {Path.GetFileName(options.Entities)}");
        Line($"- the network that ships: width {options.Student.Hidden}, {options.Student.Epochs} epochs, the last {options.GoldEpochs} without raw text, {options.RefiningEpochs} more on what people annotated, {options.SilverWordsAnEpoch} words of parsed text an epoch, dropout {options.Dropout}");
        Line($"- time of the last run: {duration:hh\\:mm\\:ss} on {options.Threads} threads (finished steps of earlier runs not counted)");
        Line($"");
        Line($"## Licence");
        Line($"");
        card.Append(Licence.Text);
        return card.ToString();
    }

    private static string Names(string[] files) => string.Join(", ", files.Select(Path.GetFileName));
}
