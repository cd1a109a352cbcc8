using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Text.Language.Network;

/// <summary>
/// What the network sees of a word form: 64-bit keys of the lower-cased form with digits folded to 0, its prefixes of 1–3 and suffixes of 1–4
/// characters, its shape ("Xxx-dd"), and the form with its capitals. They depend on the form alone, so all that follows from them can be kept by word type.
/// </summary>
/// <remarks>Two features share a key with a chance of 2⁻⁶⁴ a pair; the keys stand for the strings, which are stored nowhere.</remarks>
public static class WordFeatures
{
    /// <summary>Number of keys of a form.</summary>
    public const int Count = 10;

    /// <summary>How many characters of a form are looked at; a longer one is its beginning.</summary>
    public const int MaxLength = 64;

    private const int ShapeLength = 12, ShapeRun = 3;
    private const ulong Offset = 14695981039346656037, Prime = 1099511628211;

    /// <summary>The key of the folded form, which word vectors are found by. The first of <see cref="Write"/>'s.</summary>
    public static ulong WordKey(ReadOnlySpan<char> form)
    {
        Span<char> folded = stackalloc char[MaxLength];
        return Key(0, folded[..Fold(form, folded)]);
    }

    /// <summary>Writes the <see cref="Count"/> keys of <paramref name="form"/>.</summary>
    [SkipLocalsInit]
    public static void Write(ReadOnlySpan<char> form, Span<ulong> keys)
    {
        Span<char> folded = stackalloc char[MaxLength], shape = stackalloc char[ShapeLength];
        int n = Fold(form, folded);
        keys[0] = Key(0, folded[..n]);
        for (int length = 1; length <= 3; length++)
        {
            keys[length] = Key(length, folded[..Math.Min(length, n)]);
        }

        for (int length = 1; length <= 4; length++)
        {
            keys[3 + length] = Key(3 + length, folded[Math.Max(0, n - length)..n]);
        }

        keys[8] = Key(8, shape[..Shape(form, shape)]);
        keys[9] = Key(9, folded[..Capitals(form, folded)]);
    }

    private static int Fold(ReadOnlySpan<char> form, Span<char> folded)
    {
        int n = Math.Min(form.Length, MaxLength);
        for (int i = 0; i < n; i++)
        {
            folded[i] = char.IsDigit(form[i]) ? '0' : char.ToLowerInvariant(form[i]);
        }

        return n;
    }

    /// <summary>The form with digits folded; nothing where it has no capital, since it is then the first feature again.</summary>
    private static int Capitals(ReadOnlySpan<char> form, Span<char> folded)
    {
        int n = Math.Min(form.Length, MaxLength);
        bool any = false;
        for (int i = 0; i < n; i++)
        {
            any |= char.IsUpper(form[i]);
            folded[i] = char.IsDigit(form[i]) ? '0' : form[i];
        }

        return any ? n : 0;
    }

    /// <summary>Classes of characters, the same one kept <see cref="ShapeRun"/> times at most.</summary>
    private static int Shape(ReadOnlySpan<char> form, Span<char> shape)
    {
        int n = 0, run = 0;
        char last = '\0';
        foreach (char c in form)
        {
            char kind = char.IsUpper(c) ? 'X' : char.IsLower(c) ? 'x' : char.IsDigit(c) ? 'd' : char.IsLetter(c) ? 'a' : c;
            run = kind == last ? run + 1 : 1;
            last = kind;
            if (run > ShapeRun)
            {
                continue;
            }

            if (n == ShapeLength)
            {
                break;
            }

            shape[n++] = kind;
        }

        return n;
    }

    /// <summary>FNV-1a over the feature's kind and UTF-16 units, mixed once more so that all bits depend on all characters.</summary>
    private static ulong Key(int kind, ReadOnlySpan<char> text)
    {
        ulong hash = (Offset ^ (ulong)kind) * Prime;
        foreach (char c in text)
        {
            hash = (hash ^ c) * Prime;
        }

        hash ^= hash >> 32;
        hash *= 0xd6e8feb86659fd93;
        return hash ^ (hash >> 32);
    }
}
