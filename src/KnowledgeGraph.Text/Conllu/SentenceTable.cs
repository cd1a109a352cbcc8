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
        int entity = 0;
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
                WriteWord(word, ref entity, isToken: last == first);
            }

            first = last + 1;
        }
    }

    private void WriteWord(int word, ref int entity, bool isToken)
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
        bool isNamed = WriteName(word, ref entity);
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

    /// <summary>Writes the name that the word is in.</summary>
    /// <param name="word">The word.</param>
    /// <param name="entity">Index of the first name that does not end before it.</param>
    /// <returns>Whether it is in one.</returns>
    private bool WriteName(int word, ref int entity)
    {
        var entities = sentence.Sentence.Entities;
        while (entity < entities.Length && entities[entity].First + entities[entity].Count <= word)
        {
            entity++;
        }

        if (entity == entities.Length || entities[entity].First > word)
        {
            return false;
        }

        output.Write(entities[entity].First == word ? "NER=B-"u8 : "NER=I-"u8);
        output.Write(NameTag(entities[entity].Type));
        return true;
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

    private static ReadOnlySpan<byte> NameTag(NamedEntityType type) => type switch
    {
        NamedEntityType.Person => "PER"u8,
        NamedEntityType.Organization => "ORG"u8,
        NamedEntityType.Place => "LOC"u8,
        NamedEntityType.Event => "EVENT"u8,
        NamedEntityType.Work => "WORK"u8,
        NamedEntityType.Group => "GROUP"u8,
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };
}
