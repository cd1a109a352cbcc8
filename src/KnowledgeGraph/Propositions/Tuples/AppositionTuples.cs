using KnowledgeGraph.Text;

namespace KnowledgeGraph.Propositions.Tuples;

/// <summary>What a noun phrase in apposition says of the one before it: "Ada Roe, <b>the mayor</b>,". A place after a place is none ("Cusco, Peru").</summary>
internal sealed class AppositionTuples(TupleSyntax syntax, Phrases phrases)
{
    /// <summary>The tuples of the apposition whose head is a word, one for each of those coordinated; none where it is none.</summary>
    public IEnumerable<TupleCandidate> Of(int word)
    {
        int described = syntax[word].Head;
        bool isApposition = syntax[word].Relation == "appos" && described < word && syntax.IsAfterMark(syntax.First(word));
        return !isApposition || ConstructionOf(described, word) is not { } construction
            ? []
            : syntax.NominalConjuncts(word).Select(noun => new TupleCandidate(word, phrases.Full(described), [], [phrases.Full(noun)], construction));
    }

    private string? ConstructionOf(int described, int noun) => (syntax[described].Upos, syntax[noun].Upos) switch
    {
        (UniversalPos.ProperNoun, UniversalPos.Noun) => "appos/name-noun",
        (UniversalPos.Noun, UniversalPos.ProperNoun) => "appos/noun-name",
        (UniversalPos.Noun, UniversalPos.Noun) => "appos/noun-noun",
        _ => null,
    };
}
