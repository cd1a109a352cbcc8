namespace KnowledgeGraph.Propositions.Tuples;

/// <summary>What a noun phrase in apposition says of the one before it.</summary>
internal sealed class AppositionTuples(TupleSyntax syntax, Phrases phrases)
{
    public IEnumerable<TupleCandidate> Of(int word)
    {
        int named = syntax[word].Head;
        if (syntax[word].Relation != "appos" || named < 0 || named > word || !syntax.IsAfterMark(syntax.First(word)))
        {
            yield break;
        }

        bool isName = syntax[named].Upos == Text.UniversalPos.ProperNoun && syntax[word].Upos == Text.UniversalPos.Noun;
        foreach (int conjunct in syntax.Conjuncts(word))
        {
            yield return new TupleCandidate(word, phrases.Full(named), [], [phrases.Full(conjunct)], isName ? "appos/name" : $"appos/{syntax[named].Upos}-{syntax[word].Upos}");
        }
    }
}
