namespace KnowledgeGraph.Text.Markup.PlainText;

/// <summary>A copied page as lines whose roles are found one kind after the other; the scratch sheet of <see cref="PlainTextReader"/>.</summary>
internal sealed class Page
{
    /// <summary>Cuts <paramref name="text"/> into lines, all of them <see cref="LineRole.Body"/> for now.</summary>
    public Page(string text)
    {
        Text = text;
        Lines = Line.Split(text);
        Roles = new LineRole[Lines.Count];
    }

    /// <summary>The text that all spans index.</summary>
    public string Text { get; }

    /// <summary>The lines that are not blank.</summary>
    public List<Line> Lines { get; }

    /// <summary>The role of each line.</summary>
    public LineRole[] Roles { get; }

    /// <summary>The characters of line <paramref name="index"/>.</summary>
    public ReadOnlySpan<char> this[int index] => Text.AsSpan(Lines[index].Span.Start, Lines[index].Span.Length);

    /// <summary>Whether line <paramref name="index"/> exists and still has the role <see cref="LineRole.Body"/>.</summary>
    public bool IsBody(int index) => index >= 0 && index < Lines.Count && Roles[index] == LineRole.Body;

    /// <summary>Whether line <paramref name="index"/> stands alone between blank lines.</summary>
    public bool IsAlone(int index) =>
        (index == 0 || Lines[index].Blanks > 0) && (index + 1 == Lines.Count || Lines[index + 1].Blanks > 0);

    /// <summary>Gives <paramref name="role"/> to the lines from <paramref name="first"/> to before <paramref name="end"/> that are body text so far.</summary>
    public void MarkBody(int first, int end, LineRole role)
    {
        for (int i = first; i < end; i++)
        {
            Roles[i] = Roles[i] == LineRole.Body ? role : Roles[i];
        }
    }

    /// <summary>Gives <paramref name="role"/> to every line from <paramref name="first"/> to before <paramref name="end"/>.</summary>
    public void Mark(int first, int end, LineRole role) => Roles.AsSpan(first, end - first).Fill(role);
}
