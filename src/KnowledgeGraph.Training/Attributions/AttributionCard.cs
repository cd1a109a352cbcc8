using System.Globalization;

namespace KnowledgeGraph.Training.Attributions;

/// <summary>The page beside the model of attributions that says what it is made of.</summary>
internal static class AttributionCard
{
    /// <summary>Names the licence of the weights and what they were learned from.</summary>
    public const string Licence = """
        These weights are licensed under Creative Commons Attribution-ShareAlike 4.0 (https://creativecommons.org/licenses/by-sa/4.0/).
        They were learned from
        - PolNeAR 1.0, the Political News Attribution Relations Corpus (Edward Newell, Drew Margolin, Derek Ruths, LREC 2018): attributions in American news of 2015 and
          2016. Its annotation states no licence and its articles are their publishers'; only weights of features were taken from it;
        - the attributions of GUM's rhetorical structure trees (CC BY 4.0: Amir Zeldes and contributors), from texts under CC BY and CC BY-SA alone.
        None of their text is in the weights: features are kept as 32-bit hashes.

        """;

    /// <summary>Writes the card.</summary>
    public static string Write(string file, AnnotatedTexts texts, ChainOptions options, AttributionExamples examples) => string.Create(CultureInfo.InvariantCulture, $"""
        # {file}

        Two linear-chain conditional random fields that find attributions in parsed English: which words are cues, and which words around a cue are its source and its
        content. Learned on {DateTime.UtcNow:yyyy-MM-dd} from seed {options.Seed}.

        Scores: `dotnet test tests/KnowledgeGraph.Conformance -c Release --filter FullyQualifiedName~AttributionScoreTests --logger "console;verbosity=detailed"`; what was
        tried is in `src/KnowledgeGraph.Training/README.md`.

        ## Made of

        - reports: {Names(texts.Reports)}; talk: {Names(texts.Talk)}, as far as its licence is free, each seen {texts.TalkTimes} times in a pass
        - {examples.Cues.Count} sentences and {examples.Roles.Count} cues with their windows, counted as often as they are seen
        - {options.Features} features of each field, those that told most after a first training from all that were seen {options.LeastCount} times
        - {options.Epochs} epochs of AdaGrad, first step {options.Rate}, decay {options.Decay}, features dropped out {options.Dropout}, eagerness {options.Eagerness}; weights in 8 bits

        ## Use

        The features rest on the parse, the names and the quotation marks that this version of the language engine finds; another version of it wants another training.
        The annotators of the reports marked any attitude of anybody; expect fewer errors in news and encyclopedias than in talk.

        ## Licence

        {Licence}
        """);

    private static string Names(string[] files) => string.Join(", ", files.Select(f => $"{Path.GetFileName(Path.GetDirectoryName(f))}/{Path.GetFileName(f)}"));
}
