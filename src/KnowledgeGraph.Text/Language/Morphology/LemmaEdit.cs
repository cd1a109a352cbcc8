using System.Globalization;

namespace KnowledgeGraph.Text.Language.Morphology;

/// <summary>Makes a lemma of a form: takes characters off its end and adds others.</summary>
/// <param name="Strip">How many UTF-16 units to take off; never more than a form has.</param>
/// <param name="Append">What to add, in the case it has in the lemma.</param>
public readonly record struct LemmaEdit(int Strip, string Append)
{
    private const int LongestOnStack = 256;

    /// <summary>The edit that turns <paramref name="form"/> into <paramref name="lemma"/>, the case of what they share aside.</summary>
    public static LemmaEdit Between(ReadOnlySpan<char> form, string lemma)
    {
        int shared = 0;
        while (shared < form.Length && shared < lemma.Length && Same(form[shared], lemma[shared]))
        {
            shared++;
        }

        if (shared > 0 && char.IsHighSurrogate(form[shared - 1]))
        {
            shared--;
        }

        return new(form.Length - shared, lemma[shared..]);
    }

    /// <summary>The edit that <see cref="ToString"/> wrote; false where <paramref name="text"/> is none.</summary>
    public static bool TryParse(string text, out LemmaEdit edit)
    {
        int digits = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        digits = digits < 0 ? text.Length : digits;
        bool valid = int.TryParse(text.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture, out int strip);
        edit = new(strip, text[digits..].TrimStart('|'));
        return valid && digits < text.Length && text[digits] == '|';
    }

    /// <summary>The lemma of <paramref name="form"/>, the same object where form and lemma are the same.</summary>
    public string Apply(string form, LemmaCase lemmaCase)
    {
        int kept = Math.Max(form.Length - Strip, 0);
        int length = kept + Append.Length;
        Span<char> lemma = length <= LongestOnStack ? stackalloc char[length] : new char[length];
        Recase(form.AsSpan(0, kept), lemma, lemmaCase);
        Append.CopyTo(lemma[kept..]);
        return lemma.SequenceEqual(form) || length == 0 ? form : lemma.ToString();
    }

    /// <summary>The form that <see cref="TryParse"/> reads: "3|y".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Strip}|{Append}");

    private static bool Same(char form, char lemma) =>
        char.ToLowerInvariant(form) == char.ToLowerInvariant(lemma) || (form == '’' && lemma == '\'');

    private static void Recase(ReadOnlySpan<char> kept, Span<char> lemma, LemmaCase lemmaCase)
    {
        switch (lemmaCase)
        {
            case LemmaCase.Keep:
                kept.CopyTo(lemma);
                break;
            case LemmaCase.Upper:
                kept.ToUpperInvariant(lemma);
                break;
            default:
                kept.ToLowerInvariant(lemma);
                lemma[..kept.Length].Replace('’', '\'');
                if (lemmaCase == LemmaCase.Capitalize && kept.Length > 0)
                {
                    lemma[0] = char.ToUpperInvariant(lemma[0]);
                }

                break;
        }
    }
}
