namespace KnowledgeGraph.Training.Names;

/// <summary>Hashes of what a word looks like.</summary>
internal readonly record struct WordLook(uint Form, uint Lower, uint Shape, uint Prefix, uint Suffix2, uint Suffix3, uint Suffix4)
{
    private const uint Basis = 2166136261, Prime = 16777619;

    /// <summary>The look of <paramref name="form"/>; digits count as one digit.</summary>
    public static WordLook Of(string form)
    {
        uint exact = Basis, lower = Basis;
        foreach (char c in form)
        {
            char folded = char.IsDigit(c) ? '0' : c;
            exact = (exact ^ folded) * Prime;
            lower = (lower ^ char.ToLowerInvariant(folded)) * Prime;
        }

        return new(exact, lower, ShapeOf(form), HashOf(form, 0, Math.Min(3, form.Length)), Suffix(form, 2), Suffix(form, 3), Suffix(form, 4));
    }

    private static uint Suffix(string form, int length) => HashOf(form, Math.Max(0, form.Length - length), Math.Min(length, form.Length));

    private static uint HashOf(string form, int start, int length)
    {
        uint hash = Basis + (uint)length;
        foreach (char c in form.AsSpan(start, length))
        {
            hash = (hash ^ char.ToLowerInvariant(c)) * Prime;
        }

        return hash;
    }

    /// <summary>Upper, lower, digit, mark; a run of the same counts once, and three characters or more look like three.</summary>
    private static uint ShapeOf(string form)
    {
        uint hash = Basis;
        char last = '\0';
        foreach (char c in form)
        {
            char kind = char.IsUpper(c) ? 'A' : char.IsLetter(c) ? 'a' : char.IsDigit(c) ? '0' : c;
            if (kind != last)
            {
                hash = (hash ^ kind) * Prime;
                last = kind;
            }
        }

        return (hash ^ (uint)Math.Min(form.Length, 3)) * Prime;
    }
}
