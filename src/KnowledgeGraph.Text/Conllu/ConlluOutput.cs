using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Text.Conllu;

/// <summary>Lines of CoNLL-U as UTF-8. No text can break a line or a column: tabs and line ends in it are written as blanks.</summary>
internal sealed class ConlluOutput(IBufferWriter<byte> output)
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create("\t\n\r");

    public void Write(ReadOnlySpan<byte> ascii) => output.Write(ascii);

    public void Write(int number)
    {
        const int MostDigits = 11;
        _ = number.TryFormat(output.GetSpan(MostDigits), out int written, provider: CultureInfo.InvariantCulture);
        output.Advance(written);
    }

    public void Write(ReadOnlySpan<char> text)
    {
        for (int at = text.IndexOfAny(Breaks); at >= 0; at = text.IndexOfAny(Breaks))
        {
            Encoding.UTF8.GetBytes(text[..at], output);
            output.Write(" "u8);
            text = text[(at + 1)..];
        }

        Encoding.UTF8.GetBytes(text, output);
    }

    /// <summary>Writes a tab and the column's text, "_" where there is none.</summary>
    public void Column(ReadOnlySpan<char> text)
    {
        output.Write("\t"u8);
        Write(text.IsEmpty ? "_" : text);
    }

    public void Comments(ImmutableArray<string> comments)
    {
        foreach (string comment in comments)
        {
            output.Write(comment.Length > 0 ? "# "u8 : "#"u8);
            Write(comment);
            output.Write("\n"u8);
        }
    }

    public void Word(int number, ConlluWord word)
    {
        Write(number);
        Columns(word);
    }

    public void EmptyNode(EmptyNode node, int index)
    {
        Write(node.After);
        output.Write("."u8);
        Write(index);
        Columns(node.Node);
    }

    public void Token(MultiwordToken token)
    {
        Write(token.First);
        output.Write("-"u8);
        Write(token.Last);
        Column(token.Form);
        output.Write("\t_\t_\t_"u8);
        Column(token.Features);
        output.Write("\t_\t_\t_"u8);
        Column(token.Misc);
        output.Write("\n"u8);
    }

    /// <summary>Writes the columns from LEMMA to DEPS.</summary>
    public void Analysis(in Word word)
    {
        Column(word.Lemma);
        Column(UniversalPosTags.Of(word.Upos));
        Column(word.Xpos);
        Column(word.Features);
        output.Write("\t"u8);
        Write(word.Head + 1);
        Column(word.Relation);
        output.Write("\t_"u8);
    }

    /// <summary>Writes the columns after ID, and the line's end.</summary>
    private void Columns(ConlluWord word)
    {
        Column(word.Form);
        Column(word.Lemma);
        Column(word.Upos);
        Column(word.Xpos);
        Column(word.Features);
        output.Write("\t"u8);
        if (word.Head < 0)
        {
            output.Write("_"u8);
        }
        else
        {
            Write(word.Head);
        }

        Column(word.Relation);
        Column(word.Dependencies);
        Column(word.Misc);
        output.Write("\n"u8);
    }
}
