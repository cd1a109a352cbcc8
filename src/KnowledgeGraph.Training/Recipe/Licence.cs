namespace KnowledgeGraph.Training.Recipe;

/// <summary>The licence note inside a model file.</summary>
internal static class Licence
{
    /// <summary>Names the licence of the weights and what they were learned from.</summary>
    public const string Text = """
        These weights are licensed under Creative Commons Attribution-ShareAlike 4.0 (https://creativecommons.org/licenses/by-sa/4.0/).
        They were learned from
        - Universal Dependencies English Web Treebank (CC BY-SA 4.0): Natalia Silveira, Timothy Dozat, Sebastian Schuster, Miriam Connor, Marie-Catherine de Marneffe,
          Nathan Schneider, Samuel Bowman, Hanzhi Zhu, Daniel Galbraith, Christopher Manning, John Bauer, Google, Linguistic Data Consortium;
        - Universal Dependencies English GUM (annotations CC BY 4.0; texts by genre, those of the genre "conversation" not used): Amir Zeldes and contributors;
        - WikiGold (CC BY 4.0): Dominic Balasuriya, Nicky Ringland, Joel Nothman, Tara Murphy, James R. Curran;
        - articles of the English Wikipedia of 2019 (CC BY-SA): their authors;
        - labels and classes of Wikidata items (CC0).
        None of their text is in the weights.

        """;
}
