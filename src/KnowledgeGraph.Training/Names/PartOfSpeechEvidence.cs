namespace KnowledgeGraph.Training.Names;

/// <summary>What parts of speech tell of words that may belong to a name.</summary>
internal static class PartOfSpeechEvidence
{
    private const string ProperNoun = "PROPN";

    /// <summary>
    /// Settles the unknown words of a sentence that are no names by their parts of speech: a run of them without a proper noun,
    /// and at the ends of a run what is neither a proper noun nor a word that names are made of.
    /// </summary>
    /// <param name="names">The sentence.</param>
    /// <param name="upos">The universal part of speech of each word, as CoNLL-U writes it.</param>
    public static LabelledNames Apply(LabelledNames names, Func<int, string> upos)
    {
        sbyte[] tags = [.. names.Tags];
        for (int i = 0; i < tags.Length;)
        {
            int end = i;
            bool proper = false;
            while (end < tags.Length && tags[end] == LabelledNames.Unknown)
            {
                proper |= upos(end) == ProperNoun;
                end++;
            }

            Settle(tags, proper ? i : end, end, i, upos);
            i = Math.Max(end, i + 1);
        }

        return new(names.Forms, [.. tags]);
    }

    /// <summary>Leaves unknown what lies from <paramref name="first"/> to <paramref name="last"/>, cut at both ends; the run begins at <paramref name="start"/>.</summary>
    private static void Settle(Span<sbyte> tags, int first, int last, int start, Func<int, string> upos)
    {
        int end = last;
        while (first < last && !MayBeginOrEndName(upos(first)))
        {
            first++;
        }

        while (last > first && !MayBeginOrEndName(upos(last - 1)))
        {
            last--;
        }

        tags[start..first].Clear();
        tags[last..end].Clear();
    }

    private static bool MayBeginOrEndName(string upos) => upos is ProperNoun or "NOUN" or "ADJ" or "NUM" or "X" or "VERB";
}
