using KnowledgeGraph.Text.Conllu;
using KnowledgeGraph.Training.Names;
using KnowledgeGraph.Training.Network;
using KnowledgeGraph.Training.Raw;

namespace KnowledgeGraph.Training.Recipe;

/// <summary>The names of treebank sentences: those annotated where a treebank has any, else those that <see cref="SilverNames"/> finds.</summary>
internal sealed class NameLabels
{
    private const string Annotation = "Entity=";
    private readonly SilverNames _silver;
    private readonly bool[] _isAnnotated;

    /// <summary>Learns the names of a text.</summary>
    /// <param name="treebanks">Treebanks, of which some have their entities annotated as GUM has.</param>
    /// <param name="articles">Raw articles; read twice.</param>
    /// <param name="entities">Known entities.</param>
    public NameLabels(IReadOnlyList<ConlluSentence[]> treebanks, IEnumerable<RawArticle> articles, IEnumerable<KnownEntity> entities)
    {
        _isAnnotated = [.. treebanks.Select(t => t.Any(s => s.Words.Any(w => w.Misc.Contains(Annotation, StringComparison.Ordinal))))];
        _silver = SilverNames.Learn(articles, entities, NameCorpus.Gold(treebanks.Where((_, i) => _isAnnotated[i]).SelectMany(t => t)));
    }

    /// <summary>The names of a sentence of a treebank.</summary>
    public int[] Of(int treebank, ConlluSentence sentence) =>
        NameSets.Of(_isAnnotated[treebank] ? NameCorpus.Gold([sentence]).Single() : _silver.Label(sentence));

    /// <summary>The names of a sentence of a treebank as far as people annotated them.</summary>
    public int[] Annotated(int treebank, ConlluSentence sentence) =>
        _isAnnotated[treebank] ? Of(treebank, sentence) : [.. Enumerable.Repeat(NameSets.All, sentence.Words.Length)];

    /// <summary>The sentences of an article with names alone.</summary>
    public IEnumerable<TrainingSentence> Of(RawArticle article) => _silver.Label(article).Select(TrainingSentence.Of);
}
