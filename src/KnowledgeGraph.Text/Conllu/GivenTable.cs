namespace KnowledgeGraph.Text.Conllu;

/// <summary>Writes the lines of the words of a sentence that was given as CoNLL-U.</summary>
/// <param name="output">Where they go.</param>
/// <param name="sentence">The sentence.</param>
internal readonly struct GivenTable(ConlluOutput output, ConlluSentence sentence)
{
    /// <summary>Writes the lines as they were.</summary>
    public void Write()
    {
        int token = 0, node = 0;
        for (int i = 0; i < sentence.Words.Length; i++)
        {
            WriteEmptyNodes(i, ref node);
            WriteToken(i + 1, ref token);
            output.Word(i + 1, sentence.Words[i]);
        }

        WriteEmptyNodes(sentence.Words.Length, ref node);
    }

    /// <summary>Writes the lines with another analysis. Empty nodes, which belong to the graph of the old one, are left out.</summary>
    public void Write(SentenceAnalysis analysis)
    {
        var names = new SentenceNames(output, analysis.Entities);
        int token = 0;
        for (int i = 0; i < sentence.Words.Length; i++)
        {
            WriteToken(i + 1, ref token);
            output.Write(i + 1);
            output.Column(sentence.Words[i].Form);
            output.Analysis(analysis.Words[i]);
            output.Write("\t"u8);
            names.WriteMisc(i, sentence.Words[i].Misc);
            output.Write("\n"u8);
        }
    }

    /// <summary>Writes the empty nodes that follow a word.</summary>
    /// <param name="after">The word's number.</param>
    /// <param name="node">Index of the first node that is not written.</param>
    private void WriteEmptyNodes(int after, ref int node)
    {
        for (int index = 1; node < sentence.EmptyNodes.Length && sentence.EmptyNodes[node].After == after; index++)
        {
            output.EmptyNode(sentence.EmptyNodes[node++], index);
        }
    }

    /// <summary>Writes the token of several words that begins with a word, if one does.</summary>
    /// <param name="first">The word's number.</param>
    /// <param name="token">Index of the first token that is not written.</param>
    private void WriteToken(int first, ref int token)
    {
        if (token < sentence.MultiwordTokens.Length && sentence.MultiwordTokens[token].First == first)
        {
            output.Token(sentence.MultiwordTokens[token++]);
        }
    }
}
