using System.CommandLine;
using KnowledgeGraph.Training.Attributions;
using KnowledgeGraph.Training.Events;
using KnowledgeGraph.Training.Recipe;
using KnowledgeGraph.Training.Torch;

Option<string[]> Files(string name, string description) => new(name) { Description = description, Required = true, AllowMultipleArgumentsPerToken = true, HelpName = "file" };
Option<string> Name(string name, string description) => new(name) { Description = description, Required = true };
Option<int> Number(string name, string description, int value) => new(name) { Description = description, DefaultValueFactory = _ => value };

var usual = new TrainingOptions { Treebanks = [], Development = [], Without = [], Text = "", Entities = "", Classes = "", Names = "", Work = "", Output = "" };
var treebanks = Files("--treebanks", "CoNLL-U files to learn from");
var development = Files("--development", "CoNLL-U files to measure on");
var without = new Option<string[]>("--without") { Description = "Genres to leave out (meta::genre of GUM)", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [], HelpName = "genre" };
var text = Name("--text", "Raw text, a paragraph a line, articles parted by lines of @@@");
var entities = Name("--entities", "Wikidata items as JSON Lines, whose names become known");
var classes = Name("--classes", "Labels of the items' classes as JSON");
var names = Name("--names", "Sentences with annotated names, a word and its tag a line; the last third is measured on");
var work = Name("--work", "Folder for the results of the steps; what is there is not made again");
var output = Name("--output", "The model file to write");
var rounds = Number("--rounds", "How often an ensemble is made that annotates raw text", usual.Rounds);
var teachers = Number("--teachers", "Networks in an ensemble", usual.Teachers);
var teacherHidden = Number("--teacher-hidden", "Width of the first ensemble's LSTMs in one direction", usual.Teacher.Hidden);
var teacherEpochs = Number("--teacher-epochs", "Passes of theirs over the treebanks", usual.Teacher.Epochs);
var hidden = Number("--hidden", "Width of the LSTMs of later ensembles and of the network that is written", usual.Student.Hidden);
var epochs = Number("--epochs", "Passes of theirs over the treebanks", usual.Student.Epochs);
var goldEpochs = Number("--gold-epochs", "Of these, how many at the end without raw text", usual.GoldEpochs);
var refiningEpochs = Number("--refining-epochs", "Passes after these over what people annotated", usual.RefiningEpochs);
var dropout = new Option<double>("--dropout") { Description = "Share of their units dropped while they learn", DefaultValueFactory = _ => usual.Dropout };
var silver = Number("--silver-words", "Words of raw text for the first ensemble to annotate", (int)usual.SilverWords);
var silverAnEpoch = Number("--silver-words-an-epoch", "Of these, how many with each pass", usual.SilverWordsAnEpoch);
var seed = Number("--seed", "Seed of all chance", usual.Seed);
var threads = Number("--threads", "Number of threads", usual.Threads);

var command = new RootCommand("Makes a language model from treebanks and raw text.")
{
    treebanks, development, without, text, entities, classes, names, work, output, rounds, teachers, teacherHidden, teacherEpochs, hidden, epochs, goldEpochs, refiningEpochs, dropout, silver, silverAnEpoch, seed, threads,
};
command.SetAction(parsed =>
{
    TorchRuntime.Load();
    new TrainingRun(new TrainingOptions
    {
        Treebanks = parsed.GetRequiredValue(treebanks),
        Development = parsed.GetRequiredValue(development),
        Without = parsed.GetRequiredValue(without),
        Text = parsed.GetRequiredValue(text),
        Entities = parsed.GetRequiredValue(entities),
        Classes = parsed.GetRequiredValue(classes),
        Names = parsed.GetRequiredValue(names),
        Work = parsed.GetRequiredValue(work),
        Output = parsed.GetRequiredValue(output),
        Rounds = parsed.GetValue(rounds),
        Teachers = parsed.GetValue(teachers),
        Teacher = new(parsed.GetValue(teacherHidden), parsed.GetValue(teacherEpochs)),
        Student = new(parsed.GetValue(hidden), parsed.GetValue(epochs)),
        GoldEpochs = parsed.GetValue(goldEpochs),
        RefiningEpochs = parsed.GetValue(refiningEpochs),
        Dropout = parsed.GetValue(dropout),
        SilverWords = parsed.GetValue(silver),
        SilverWordsAnEpoch = parsed.GetValue(silverAnEpoch),
        Seed = parsed.GetValue(seed),
        Threads = parsed.GetValue(threads),
    }).Run();
});
command.Subcommands.Add(AttributionCommand.Create());
command.Subcommands.Add(FactualityCommand.Create());
return command.Parse(args).Invoke();
