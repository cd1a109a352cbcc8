namespace KnowledgeGraph.Text.Conllu;

/// <summary>How the tokens of a document's sentence are written and joined.</summary>
/// <param name="text">The document's text.</param>
/// <param name="sentence">The sentence; it has tokens.</param>
/// <param name="isLast">Whether it is the document's last.</param>
/// <param name="next">Where the next sentence begins, or the text ends.</param>
internal readonly struct SentenceText(string text, Sentence sentence, bool isLast, int next)
{
    public Sentence Sentence { get; } = sentence;

    private ReadOnlySpan<char> this[int token] => text.AsSpan(Sentence.Tokens[token].Span.Start, Sentence.Tokens[token].Span.Length);

    /// <summary>Index of the last word of the token that begins with word <paramref name="first"/>.</summary>
    public int LastOfToken(int first)
    {
        int last = first;
        while (last + 1 < Sentence.Tokens.Length && JoinsNext(last))
        {
            last++;
        }

        return last;
    }

    /// <summary>Whether no white space follows the word; after the last word of the text there is as good as some.</summary>
    public bool IsTight(int word)
    {
        bool isEnd = word + 1 == Sentence.Tokens.Length;
        if (isEnd && isLast)
        {
            return false;
        }

        int end = Sentence.Tokens[word].Span.End;
        int start = isEnd ? next : Sentence.Tokens[word + 1].Span.Start;
        for (int i = end; i < start; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Writes the words with a blank where there is white space between them.</summary>
    public void WriteText(ConlluOutput output)
    {
        for (int i = 0; i < Sentence.Tokens.Length; i++)
        {
            WriteForm(output, i, i);
            if (i + 1 < Sentence.Tokens.Length && !IsTight(i))
            {
                output.Write(" "u8);
            }
        }
    }

    /// <summary>Writes the form of a token that holds the words from <paramref name="first"/> to <paramref name="last"/>.</summary>
    public void WriteForm(ConlluOutput output, int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            WriteForm(output, this[i]);
        }
    }

    private static void WriteForm(ConlluOutput output, ReadOnlySpan<char> form)
    {
        bool isEmpty = true;
        while (true)
        {
            int start = 0;
            while (start < form.Length && IsBlank(form[start]))
            {
                start++;
            }

            int end = start;
            while (end < form.Length && !IsBlank(form[end]))
            {
                end++;
            }

            if (start == end)
            {
                break;
            }

            if (!isEmpty)
            {
                output.Write(" "u8);
            }

            output.Write(form[start..end]);
            form = form[end..];
            isEmpty = false;
        }

        if (isEmpty)
        {
            output.Write("_"u8);
        }
    }

    /// <summary>Whether the word and the next, which has no room before it, are one token to the eye: "do" and "n't", "can" and "not".</summary>
    private bool JoinsNext(int word)
    {
        if (Sentence.Tokens[word].Span.End != Sentence.Tokens[word + 1].Span.Start)
        {
            return false;
        }

        var first = this[word];
        var second = this[word + 1];
        if (!(char.IsLetterOrDigit(first[^1]) || (first.Length > 1 && first[^1] == '.')))
        {
            return false;
        }

        return second.Length == 1 && IsApostrophe(second[0])
            ? !Sentence.Words.IsEmpty && Sentence.Words[word + 1].Xpos == "POS"
            : IsClitic(second) || (IsWord(first) && IsWord(second));
    }

    private static bool IsClitic(ReadOnlySpan<char> form) => form.Length > 1 && IsApostrophe(form[0]) && IsWord(form[1..]);

    /// <summary>Whether <paramref name="form"/> is of letters, apostrophes among them.</summary>
    private static bool IsWord(ReadOnlySpan<char> form)
    {
        foreach (char c in form)
        {
            if (!char.IsLetter(c) && !IsApostrophe(c))
            {
                return false;
            }
        }

        return char.IsLetter(form[^1]);
    }

    private static bool IsApostrophe(char c) => c is '\'' or '’';

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || char.IsControl(c);
}
