using KnowledgeGraph.Text;

namespace KnowledgeGraph.Propositions.Reading;

/// <summary>Reads what a name is by the noun phrase beside it: "Ada Roe, a senior fellow at the institute,".</summary>
internal sealed class Appositions(Offices offices)
{
    /// <summary>A proposition for each name with a common noun in apposition, in the voice that says the name; also where a source is so named.</summary>
    public IEnumerable<Proposition> Read(string text, Sentence parsed, VoiceMap voices)
    {
        for (int i = 0; i < parsed.Words.Length; i++)
        {
            int name = parsed.Words[i].Head;
            bool isDescription = parsed.Words[i] is { Relation: "appos", Upos: UniversalPos.Noun } && name >= 0 && name < i && parsed.Words[name].Upos == UniversalPos.ProperNoun;
            if (!isDescription)
            {
                continue;
            }

            TextSpan subject = Name(parsed, name, i), said = Description(parsed, i);
            if (subject.End > said.Start || !text.AsSpan(subject.End, said.Start - subject.End).TrimEnd().EndsWith(",") || !voices.IsOneVoice(subject) || !voices.IsOneVoice(said) || !ReferenceEquals(voices.VoiceAt(subject.Start), voices.VoiceAt(said.Start)))
            {
                continue;
            }

            if (offices.IsOffice(parsed, i))
            {
                var (title, of, value) = Offices.Title(text, parsed, i, LastOf(parsed, i) + 1);
                yield return Offices.Of(text, subject, title, of, value, [subject, said], voices.VoiceAt(subject.Start));
                continue;
            }

            yield return new Proposition
            {
                Subject = new Argument("subject", subject.In(text), subject, ArgumentKind.Entity),
                Predicate = "",
                Lemma = "be",
                Object = new Argument("object", said.In(text), said, ArgumentKind.Phrase),
                Evidence = [subject, said],
                Attribution = voices.VoiceAt(subject.Start),
            };
        }
    }

    /// <summary>The words up to <paramref name="end"/> that stand with the name without a mark between.</summary>
    private static TextSpan Name(Sentence parsed, int name, int end)
    {
        int first = name, last = name;
        while (first > 0 && BelongsTo(parsed, first - 1, name))
        {
            first--;
        }

        while (last + 1 < end && (parsed.Words[last + 1].Upos != UniversalPos.Punctuation || IsHyphen(parsed, last + 1)))
        {
            last++;
        }

        return new TextSpan(parsed.Tokens[first].Span.Start, parsed.Tokens[last].Span.End);
    }

    /// <summary>The words that go with the noun <paramref name="head"/> up to the first clause or apposition in them.</summary>
    private static TextSpan Description(Sentence parsed, int head)
    {
        int first = head;
        while (first > 0 && BelongsTo(parsed, first - 1, head))
        {
            first--;
        }

        return new TextSpan(parsed.Tokens[first].Span.Start, parsed.Tokens[LastOf(parsed, head)].Span.End);
    }

    private static int LastOf(Sentence parsed, int head)
    {
        int last = head;
        while (last + 1 < parsed.Words.Length && BelongsTo(parsed, last + 1, head))
        {
            last++;
        }

        return last;
    }

    /// <summary>Whether a mark stands inside a word, as in "Jaish ul-Adl".</summary>
    private static bool IsHyphen(Sentence parsed, int i) =>
        parsed.Words[i].Upos == UniversalPos.Punctuation && i > 0 && i + 1 < parsed.Tokens.Length
        && parsed.Tokens[i - 1].Span.End == parsed.Tokens[i].Span.Start && parsed.Tokens[i].Span.End == parsed.Tokens[i + 1].Span.Start;

    private static bool BelongsTo(Sentence parsed, int word, int head)
    {
        int i = word;
        while (i >= 0 && i != head && !VoiceSyntax.IsOfClause(parsed.Words[i].Relation)
            && (IsHyphen(parsed, i) || parsed.Words[i].Relation.Split(':')[0] is not ("acl" or "appos" or "conj" or "punct" or "dep")))
        {
            bool isPreposition = parsed.Words[i].Head == head && parsed.Words[i].Relation == "case" && i < head;
            i = isPreposition ? -1 : parsed.Words[i].Head;
        }

        return i == head;
    }
}
