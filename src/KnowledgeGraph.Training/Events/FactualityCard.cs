using System.Globalization;

namespace KnowledgeGraph.Training.Events;

/// <summary>The page beside the model of factuality that says what it is made of.</summary>
internal static class FactualityCard
{
    /// <summary>Names the licence of the weights and what they were learned from.</summary>
    public const string Licence = """
        These weights are licensed under Creative Commons Attribution-ShareAlike 4.0 (https://creativecommons.org/licenses/by-sa/4.0/).
        They were learned from
        - Universal Decompositional Semantics It-Happened 2 (Rachel Rudinger, Aaron Steven White, Benjamin Van Durme, NAACL 2018): judgements of verbs in the English Web
          Treebank of Universal Dependencies (CC BY-SA 4.0);
        - nouns of the MEANTIME corpus (Anne-Lyse Minard and others, LREC 2016; CC BY 4.0), on the scale of the same paper's unified data.
        None of its text is in the weights: features are kept as 32-bit hashes.

        """;

    /// <summary>Writes the card.</summary>
    public static string Write(string file, string[] texts, string[] nouns, FactualityOptions options, int events) => string.Create(CultureInfo.InvariantCulture, $"""
        # {file}

        A linear regression that tells from the parse how sure a reader can be that an event happened, from −3 (certainly not) to +3 (certainly so). Learned on
        {DateTime.UtcNow:yyyy-MM-dd} from seed {options.Seed}.

        Scores: `dotnet test tests/KnowledgeGraph.Conformance -c Release --filter FullyQualifiedName~FactualityScoreTests --logger "console;verbosity=detailed"`; what was
        tried is in `src/KnowledgeGraph.Training/README.md`.

        ## Made of

        - {string.Join(", ", texts.Select(Path.GetFileName))}: verbs; {string.Join(", ", nouns.Select(Path.GetFileName))}: nouns; {events} events in all
        - {options.Features} features, those that told most after a first training from all that were seen {options.LeastCount} times
        - {options.Epochs} epochs of AdaGrad on squared errors, first step {options.Rate}, decay {options.Decay}, features dropped out {options.Dropout}; the mean
          of the weights after each epoch of the later half, in {options.Orders} orders of the events; weights in 16 bits

        ## Use

        The features rest on the parse that this version of the language engine finds; another version of it wants another training. People judged single sentences of e-mails,
        weblogs, newsgroups, reviews and answers on the web: what a sentence says by itself, not what is true. Nouns were learned
        from few examples, nearly all of things that happened; negated, doubted and denied events are less factual than others, but seldom far below zero.

        ## Licence

        {Licence}
        """);
}
