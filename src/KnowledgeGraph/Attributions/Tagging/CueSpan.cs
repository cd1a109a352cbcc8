namespace KnowledgeGraph.Attributions.Tagging;

/// <summary>The words of a cue in its sentence.</summary>
/// <param name="Start">Its first word.</param>
/// <param name="End">The word after its last.</param>
internal readonly record struct CueSpan(int Start, int End)
{
    /// <summary>How probable it is that it is a cue, from 0 to 1, as far as the scores of a conditional random field are probabilities.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>Whether a word is part of it.</summary>
    public bool Contains(int word) => word >= Start && word < End;

    /// <summary>The word that governs the others: the first verb whose governor stands outside, else the first such word.</summary>
    public int HeadIn(SentenceSyntax syntax)
    {
        int found = -1;
        for (int i = Start; i < End; i++)
        {
            if (!Contains(syntax.Head[i]))
            {
                if (syntax.Sentence.Words[i].Upos == Text.UniversalPos.Verb)
                {
                    return i;
                }

                found = found < 0 ? i : found;
            }
        }

        return found;
    }
}
