namespace KnowledgeGraph.Text.Conllu;

/// <summary>Writes the word lines of a document's sentence.</summary>
/// <param name="output">Where they go.</param>
/// <param name="sentence">The sentence.</param>
/// <param name="codePoints">Counts the code points of the document.</param>
/// <param name="offset">Number of code points before the document.</param>
internal readonly struct SentenceTable(ConlluOutput output, SentenceText sentence, CodePointIndex codePoints, int offset)
{
    public void Write()
    {
        var names = new SentenceNames(output, sentence.Sentence.Entities);
        for (int first = 0; first < sentence.Sentence.Tokens.Length;)
        {
            int last = sentence.LastOfToken(first);
            if (last > first)
            {
                output.Write(first + 1);
                output.Write("-"u8);
                output.Write(last + 1);
                output.Write("\t"u8);
                sentence.WriteForm(output, first, last);
                output.Write("\t_\t_\t_\t_\t_\t_\t_\t"u8);
                WriteRange(first, last);
                output.Write("\n"u8);
            }

            for (int word = first; word <= last; word++)
            {
                WriteWord(word, names, isToken: last == first);
            }

            first = last + 1;
        }
    }

    private void WriteWord(int word, SentenceNames names, bool isToken)
    {
        output.Write(word + 1);
        output.Write("\t"u8);
        sentence.WriteForm(output, word, word);
        if (sentence.Sentence.Words.IsEmpty)
        {
            output.Write("\t_\t_\t_\t_\t_\t_\t_"u8);
        }
        else
        {
            output.Analysis(sentence.Sentence.Words[word]);
        }

        output.Write("\t"u8);
        bool isNamed = names.Write(word);
        if (isToken)
        {
            output.Write(isNamed ? "|"u8 : ""u8);
            WriteRange(word, word);
        }
        else if (!isNamed)
        {
            output.Write("_"u8);
        }

        output.Write("\n"u8);
    }

    private void WriteRange(int first, int last)
    {
        if (sentence.IsTight(last))
        {
            output.Write("SpaceAfter=No|"u8);
        }

        var tokens = sentence.Sentence.Tokens;
        output.Write("TokenRange="u8);
        output.Write(offset + codePoints.At(tokens[first].Span.Start));
        output.Write(":"u8);
        output.Write(offset + codePoints.At(tokens[last].Span.End));
    }
}
