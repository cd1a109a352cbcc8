using System.Collections.Frozen;
using KnowledgeGraph.Text.Lexicon;

namespace KnowledgeGraph.Text.Mentions;

/// <summary>The office or description of a person, and whose office it is.</summary>
/// <param name="Role">The words for the office without those for whose it is, or null.</param>
/// <param name="Organization">The index of the phrase for whose it is, or −1.</param>
internal readonly record struct Affiliation(string? Role, int Organization);

/// <summary>Reads roles and affiliations off noun phrases: titles before a name, appositions behind it, nouns for those who speak for others.</summary>
internal sealed class AffiliationReader(string text, IReadOnlyList<Sentence> sentences, Discourse discourse, NounLexicon lexicon)
{
    private static readonly FrozenSet<string> Representatives =
        TsvTable.Embedded(typeof(AffiliationReader).Assembly, "representatives.tsv", "noun").Keys().ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What the phrase at <paramref name="index"/> says of its bearer.</summary>
    public Affiliation Of(int index)
    {
        var phrase = discourse[index];
        if (phrase.Kind == MentionKind.Nominal && phrase.Members.IsEmpty)
        {
            bool describesName = discourse.RuleOf(index) == "apposition" && discourse.ReferentOf(index)!.Kind == MentionKind.Name;
            return (describesName || IsPerson(phrase.Noun)) && Read(phrase, phrase.Extent.First, NounEnd(index)) is var read && (describesName || read.Organization >= 0)
                ? read
                : new(null, -1);
        }

        if (phrase.Kind != MentionKind.Name)
        {
            return new(null, -1);
        }

        var title = HoldsTitle(phrase) ? Read(phrase, phrase.Extent.First, phrase.Name.First) : new(null, -1);
        var apposition = Apposition(index) is >= 0 and var description ? Read(discourse[description], discourse[description].Extent.First, LabelEnd(discourse[description])) : new(null, -1);
        return new(title.Role ?? apposition.Role, title.Organization >= 0 ? title.Organization : apposition.Organization);
    }

    /// <summary>Whether an office or a noun for a person stands before the name.</summary>
    private bool HoldsTitle(Phrase name)
    {
        for (int i = name.Extent.First; i < name.Name.First; i++)
        {
            if (name.Words[i].Upos is UniversalPos.Noun or UniversalPos.ProperNoun
                && (IsPerson(name.Words[i].Lemma.ToLowerInvariant()) || lexicon.IsTitle(sentences[name.Sentence].Tokens[i].Span.SpanIn(text))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The end of a description itself, before the name that explains it.</summary>
    private int NounEnd(int index)
    {
        int end = LabelEnd(discourse[index]);
        foreach (int i in Phrases(discourse[index], discourse[index].Head + 1, end))
        {
            if (discourse.ReferentOf(i) == discourse.ReferentOf(index))
            {
                return Math.Min(end, discourse[i].Extent.First);
            }
        }

        return end;
    }

    /// <summary>The index of the description behind a name, or −1.</summary>
    private int Apposition(int index)
    {
        var name = discourse[index];
        for (int i = index + 1; i < discourse.Count && discourse[i].Sentence == name.Sentence && discourse[i].Head < name.Extent.End; i++)
        {
            if (discourse[i].Kind == MentionKind.Nominal && discourse[i].Members.IsEmpty && discourse[i].Word.Relation == "appos" && discourse[i].Word.Head == name.Head
                && discourse[i].Extent.First >= name.Name.End)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Reads the words for an office from <paramref name="first"/> to <paramref name="end"/>.</summary>
    private Affiliation Read(Phrase phrase, int first, int end)
    {
        while (first < end && phrase.Words[first].Upos is UniversalPos.Determiner or UniversalPos.Punctuation)
        {
            first++;
        }

        bool isFormer = false;
        for (int i = first; i < end; i++)
        {
            isFormer |= phrase.Words[i].Lemma is "former" or "ex" or "late";
        }

        if (isFormer)
        {
            return new(Words(phrase, first, end), -1);
        }

        if (Possessor(phrase, first, end) is var (possessor, after) && after < end)
        {
            return new(Words(phrase, after, end), possessor);
        }

        foreach (int i in Phrases(phrase, first, end))
        {
            var other = discourse[i];
            int preposition = Preposition(other);
            if (preposition > first && IsWhose(phrase, other, phrase.Words[preposition].Lemma, first, preposition))
            {
                return new(Words(phrase, first, preposition), i);
            }

            if (preposition > first && OwnerOf(other) is >= 0 and var owner)
            {
                return new(Words(phrase, first, preposition), owner);
            }
        }

        return new(Words(phrase, first, end), -1);
    }

    /// <summary>Whose office it is by a possessor or a name before the noun, and the word after it.</summary>
    private (int Phrase, int After)? Possessor(Phrase phrase, int first, int end)
    {
        foreach (int i in Phrases(phrase, first, end))
        {
            var other = discourse[i];
            if (other.Extent.First > first || !(IsInstitution(other) || StandsForInstitution(i)) || other.Head == phrase.Head)
            {
                continue;
            }

            int after = other.Extent.End;
            bool isPossessive = after < end && phrase.Words[after] is { Upos: UniversalPos.Particle, Relation: "case" };
            if ((isPossessive || other.IsModifier || other.Kind == MentionKind.Pronoun) && HoldsRepresentative(phrase, after, end))
            {
                return (i, isPossessive ? after + 1 : after);
            }
        }

        return null;
    }

    private static bool HoldsRepresentative(Phrase phrase, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (Representatives.Contains(phrase.Words[i].Lemma.ToLowerInvariant()))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the office is the other's by the preposition between them.</summary>
    private static bool IsWhose(Phrase phrase, Phrase other, string preposition, int first, int end) => preposition switch
    {
        "for" => IsInstitution(other) || other.Mention.Type == NamedEntityType.Person,
        "of" => HoldsRepresentative(phrase, first, end) && IsInstitution(other),
        "at" or "with" or "from" => IsOrganization(other),
        _ => false,
    };

    private static bool IsInstitution(Phrase phrase) =>
        phrase.Mention.Type is NamedEntityType.Organization or NamedEntityType.Place || (phrase.Kind == MentionKind.Name && phrase.Mention.Type is null or NamedEntityType.Person or NamedEntityType.Work);

    /// <summary>Whether a phrase is a possessive pronoun for an organisation or place ("its spokesman").</summary>
    private bool StandsForInstitution(int index) =>
        discourse[index] is { Kind: MentionKind.Pronoun, Word.Relation: "nmod:poss" }
        && discourse.ReferentOf(index) is { Kind: not MentionKind.Pronoun, Type: NamedEntityType.Organization or NamedEntityType.Place };

    private static bool IsOrganization(Phrase phrase) =>
        phrase.Mention.Type == NamedEntityType.Organization || (phrase.Kind == MentionKind.Name && phrase.Mention.Type is null or NamedEntityType.Work);

    /// <summary>The index of the organisation that something named in an office is part of ("for Chatham House's programme"), or −1.</summary>
    private int OwnerOf(Phrase part)
    {
        foreach (int i in Phrases(part, part.Extent.First, part.Extent.End))
        {
            if (discourse[i].Word.Relation == "nmod:poss" && discourse[i].Word.Head == part.Head && IsOrganization(discourse[i])
                && part.Words[Preposition(part)].Lemma is "for" or "at" or "with" or "of")
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Index of the preposition before a phrase, or −1.</summary>
    private static int Preposition(Phrase phrase)
    {
        int before = phrase.Extent.First - 1;
        return before >= 0 && phrase.Words[before] is { Upos: UniversalPos.Adposition, Relation: "case" } word && word.Head == phrase.Head ? before : -1;
    }

    /// <summary>The end of the description itself: before a relative clause or a further apposition.</summary>
    private static int LabelEnd(Phrase phrase)
    {
        int end = phrase.Extent.End;
        for (int i = phrase.Head + 1; i < end; i++)
        {
            if (phrase.Words[i].Head == phrase.Head && phrase.Words[i].Relation is "acl:relcl" or "acl" or "appos")
            {
                end = Start(phrase, i);
                break;
            }
        }

        while (end > phrase.Head + 1 && phrase.Words[end - 1].Upos == UniversalPos.Punctuation)
        {
            end--;
        }

        return end;
    }

    /// <summary>The first word, behind the head, of what hangs from the word at <paramref name="at"/>.</summary>
    private static int Start(Phrase phrase, int at)
    {
        int start = at;
        for (int i = at - 1; i > phrase.Head && (phrase.Words[i].Head >= start || phrase.Words[i].Head == at); i--)
        {
            start = i;
        }

        return start;
    }

    private bool IsPerson(string noun) => Representatives.Contains(noun) || lexicon.SenseOf(noun) is { Type: NamedEntityType.Person };

    private string? Words(Phrase phrase, int first, int end)
    {
        while (end > first && phrase.Words[end - 1].Upos == UniversalPos.Punctuation)
        {
            end--;
        }

        var tokens = sentences[phrase.Sentence].Tokens;
        return end <= first ? null : string.Join(' ', text[tokens[first].Span.Start..tokens[end - 1].Span.End].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The phrases, other than coordinations, whose heads are in a range of words.</summary>
    private IEnumerable<int> Phrases(Phrase phrase, int first, int end)
    {
        for (int i = discourse.From(phrase.Sentence, first); i < discourse.Count && discourse[i].Sentence == phrase.Sentence && discourse[i].Head < end; i++)
        {
            if (discourse[i].Members.IsEmpty)
            {
                yield return i;
            }
        }
    }
}
