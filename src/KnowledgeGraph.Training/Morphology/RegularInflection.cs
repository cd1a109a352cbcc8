namespace KnowledgeGraph.Training.Morphology;

/// <summary>The lemmas that a regularly inflected English form may have.</summary>
public static class RegularInflection
{
    /// <summary>The Penn Treebank tags of forms with an ending.</summary>
    public static IReadOnlyList<string> Tags { get; } = ["VBD", "VBN", "VBG", "VBZ", "NNS", "NNPS", "JJR", "JJS", "RBR", "RBS"];

    /// <summary>What <paramref name="form"/>, in small letters, may be an inflection of under the tag <paramref name="xpos"/>; each once.</summary>
    public static IEnumerable<string> Lemmas(string form, string xpos) => (xpos switch
    {
        "VBD" or "VBN" => Suffixed(form, "ed"),
        "VBG" => Suffixed(form, "ing"),
        "JJR" or "RBR" => Suffixed(form, "er"),
        "JJS" or "RBS" => Suffixed(form, "est"),
        "VBZ" or "NNPS" => WithS(form),
        "NNS" => WithS(form).Concat(Foreign(form)),
        _ => [],
    }).Where(l => l.Length > 1).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Suffixed(string form, string suffix)
    {
        if (!form.EndsWith(suffix, StringComparison.Ordinal) || form.Length < suffix.Length + 2)
        {
            yield break;
        }

        string stem = form[..^suffix.Length];
        if (!DoublesItsConsonant(stem))
        {
            yield return stem;
        }

        if (!stem.EndsWith('i'))
        {
            yield return stem + "e";
        }
        else if (suffix != "ing")
        {
            yield return stem[..^1] + "y";
            yield return stem + "e";
        }

        if (suffix == "ing" && stem.EndsWith('y'))
        {
            yield return stem[..^1] + "ie";
        }

        if (stem.Length > 2 && stem[^1] == stem[^2] && IsConsonant(stem[^1]))
        {
            yield return stem[..^1];
        }
    }

    /// <summary>Whether a stem of one syllable ends in one vowel and one consonant, so that its forms double the consonant: "hop".</summary>
    private static bool DoublesItsConsonant(string stem) =>
        stem.Length > 2 && IsConsonant(stem[^1]) && stem[^1] is not ('w' or 'x' or 'y') && !IsConsonant(stem[^2]) && stem[..^2].All(IsConsonant);

    private static bool IsConsonant(char c) => c is not ('a' or 'e' or 'i' or 'o' or 'u');

    private static IEnumerable<string> WithS(string form)
    {
        if (!form.EndsWith('s') || form.EndsWith("ss", StringComparison.Ordinal))
        {
            yield break;
        }

        yield return form[..^1];
        if (form.EndsWith("ies", StringComparison.Ordinal))
        {
            yield return form[..^3] + "y";
        }
        else if (form.EndsWith("ves", StringComparison.Ordinal))
        {
            yield return form[..^3] + "f";
            yield return form[..^3] + "fe";
        }

        if (form.EndsWith("es", StringComparison.Ordinal))
        {
            yield return form[..^2];
        }

        if (form.EndsWith("sses", StringComparison.Ordinal) || form.EndsWith("zzes", StringComparison.Ordinal))
        {
            yield return form[..^3];
        }
    }

    /// <summary>Plurals of Latin, Greek and French nouns, and of those in "man".</summary>
    private static IEnumerable<string> Foreign(string form)
    {
        (string Plural, string Singular)[] endings =
        [
            ("ses", "sis"), ("xes", "xis"), ("ices", "ix"), ("ices", "ex"), ("a", "um"), ("a", "on"), ("ae", "a"), ("i", "us"), ("eaux", "eau"), ("men", "man"),
        ];
        return endings.Where(e => form.EndsWith(e.Plural, StringComparison.Ordinal)).Select(e => form[..^e.Plural.Length] + e.Singular);
    }
}
