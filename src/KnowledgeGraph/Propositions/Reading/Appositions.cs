using System.Collections.Immutable;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Propositions.Reading;

/// <summary>Reads what a name is by the noun phrase beside it: "Ada Roe, a senior fellow at the institute,".</summary>
internal static class Appositions
{
    /// <summary>A proposition for each name with a common noun in apposition, in the voice that says the name; also where a source is so named.</summary>
    public static IEnumerable<Proposition> Read(string text, Sentence parsed, VoiceMap voices)
    {
        for (int i = 0; i < parsed.Words.Length; i++)
        {
            int name = parsed.Words[i].Head;
            bool isDescription = parsed.Words[i] is { Relation: "appos", Upos: UniversalPos.Noun } && name >= 0 && name < i && parsed.Words[name].Upos == UniversalPos.ProperNoun;
            if (!isDescription || Phrase(text, parsed, name, i) is not { } subject || Phrase(text, parsed, i, -1) is not { } said
                || !voices.IsOneVoice(subject) || !voices.IsOneVoice(said) || !ReferenceEquals(voices.VoiceAt(subject.Start), voices.VoiceAt(said.Start)))
            {
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

    /// <summary>The words that go with <paramref name="head"/> before <paramref name="end"/> (everywhere if that is negative) and before the first clause or apposition in them; null where they do not stand together.</summary>
    private static TextSpan? Phrase(string text, Sentence parsed, int head, int end)
    {
        ImmutableArray<int> words = [.. Enumerable.Range(0, end < 0 ? parsed.Words.Length : end).Where(i => BelongsTo(parsed, i, head))];
        return words[^1] - words[0] == words.Length - 1
            ? new TextSpan(parsed.Tokens[words[0]].Span.Start, parsed.Tokens[words[^1]].Span.End).Trim(text)
            : null;
    }

    private static bool BelongsTo(Sentence parsed, int word, int head)
    {
        int i = word;
        while (i >= 0 && i != head && parsed.Words[i].Relation.Split(':')[0] is not ("acl" or "appos" or "conj" or "cc" or "parataxis" or "punct" or "advcl" or "dep"))
        {
            bool isPreposition = parsed.Words[i].Head == head && parsed.Words[i].Relation is ("case" or "mark") && i < head;
            i = isPreposition ? -1 : parsed.Words[i].Head;
        }

        return i == head;
    }
}
