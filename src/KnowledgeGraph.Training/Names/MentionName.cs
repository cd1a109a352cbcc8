using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Conllu;

namespace KnowledgeGraph.Training.Names;

/// <summary>The name inside a mention.</summary>
/// <param name="First">Index of its first word in the sentence.</param>
/// <param name="Count">Number of its words.</param>
/// <param name="Type">What it names; null where that is none of our types.</param>
internal readonly record struct MentionName(int First, int Count, NamedEntityType? Type)
{
    private static readonly NameLexicon Lexicon = NameLexicon.Shared;

    /// <summary>The name that <paramref name="mention"/> is built on: without determiner, title, apposition and clause; null where it has none.</summary>
    public static MentionName? Of(ConlluSentence sentence, EntityMention mention)
    {
        int head = Head(sentence, mention);
        var word = sentence.Words[head];
        bool named = word.Upos == "PROPN" || (mention.Identity.Length > 0 && word.Upos is not ("PRON" or "DET"));
        if (!named || !IsCapital(word.Form) || mention.Type == "time" || Lexicon.IsPlain(word.Form))
        {
            return null;
        }

        bool person = mention.Type == "person";
        int first = head, last = head;
        while (first > mention.First && GoesLeft(sentence, mention, first, person) is var step and > 0)
        {
            first -= step;
        }

        while (last < mention.Last && GoesRight(sentence, mention, head, last, person) is var step and > 0)
        {
            last += step;
        }

        for (int i = first; person && i <= last; i++)
        {
            first = Lexicon.IsTitle(sentence.Words[i].Form) ? i + 1 : first;
        }

        bool common = first == last && mention.Identity.Length == 0 && mention.Type is "person" or "place" && Lexicon.ClassOf(word.Form.ToLowerInvariant()) is not null;
        return first > head || common ? null : new(first, last - first + 1, TypeOf(sentence, mention, first, last));
    }

    private static int Head(ConlluSentence sentence, EntityMention mention)
    {
        for (int i = mention.First; i <= mention.Last; i++)
        {
            int head = sentence.Words[i].Head - 1;
            if ((head < mention.First || head > mention.Last) && sentence.Words[i].Upos != "PUNCT")
            {
                return i;
            }
        }

        return mention.Last;
    }

    /// <summary>How many words before <paramref name="first"/> belong to the name.</summary>
    private static int GoesLeft(ConlluSentence sentence, EntityMention mention, int first, bool person)
    {
        var before = sentence.Words[first - 1];
        if (before.Upos == "DET")
        {
            return before.Form == "The" && first - 1 > 0 && mention.Type is "organization" or "abstract" or "object" ? 1 : 0;
        }

        if (before.Relation is "nmod:desc" or "appos" or "nmod:poss" || (person && Lexicon.IsPeople(before.Form)))
        {
            return 0;
        }

        if (IsNamePart(before))
        {
            return 1;
        }

        bool joins = before.Form is "-" or "–" or "&" or "'" || before.Relation == "case" && before.Form is "de" or "von" or "van" or "al" or "du" or "da" or "del" or "di";
        return joins && first - 2 >= mention.First && IsNamePart(sentence.Words[first - 2]) ? 2 : 0;
    }

    /// <summary>How many words after <paramref name="last"/> belong to the name.</summary>
    private static int GoesRight(ConlluSentence sentence, EntityMention mention, int head, int last, bool person)
    {
        var next = sentence.Words[last + 1];
        if (IsNamePart(next))
        {
            return next.Relation is "appos" or "conj" ? 0 : 1;
        }

        bool linked = mention.Identity.Length > 0;
        bool joins = next.Form switch
        {
            "-" or "–" or "&" or "/" => true,
            "of" => !person || mention.Identity.Contains("_of_", StringComparison.Ordinal),
            "for" or "on" => !person && (linked || mention.Type == "organization"),
            "and" => mention.Type is "organization" or "abstract" && Inner(sentence, head, last),
            "the" => last > head && sentence.Words[last].Form is "of" or "for",
            "de" or "von" or "van" or "al" or "du" or "da" or "del" or "di" or "la" or "le" or "y" or "bin" or "ibn" => true,
            _ => false,
        };
        if (!joins)
        {
            return 0;
        }

        if (last + 2 <= mention.Last && IsNamePart(sentence.Words[last + 2]))
        {
            return 2;
        }

        return last + 3 <= mention.Last && sentence.Words[last + 2].Form is "the" or "la" or "los" && IsNamePart(sentence.Words[last + 3]) ? 3 : 0;
    }

    /// <summary>Whether an "of" or "for" stands between head and last: what is then joined by "and" is inside the name.</summary>
    private static bool Inner(ConlluSentence sentence, int head, int last) =>
        sentence.Words.Skip(head).Take(last - head).Any(w => w.Form is "of" or "for");

    private static bool IsNamePart(ConlluWord word) =>
        (IsCapital(word.Form) && word.Upos is not ("DET" or "PRON" or "AUX" or "PUNCT"))
        || (word.Upos == "NUM" && char.IsAsciiDigit(word.Form[0]))
        || (word.Upos == "PROPN" && char.IsLetter(word.Form[0]));

    private static bool IsCapital(string form) => char.IsUpper(form[0]) || (char.IsAsciiDigit(form[0]) && form.AsSpan().ContainsAnyInRange('A', 'Z'))
        || (form.Length > 1 && char.IsLower(form[0]) && char.IsUpper(form[1]));

    private static NamedEntityType? TypeOf(ConlluSentence sentence, EntityMention mention, int first, int last)
    {
        bool people = first == last && Lexicon.IsPeople(sentence.Words[first].Form);
        return mention.Type switch
        {
            "person" => people || mention.Identity.Length == 0 && IsPlural(sentence.Words[last]) ? NamedEntityType.Group : NamedEntityType.Person,
            "organization" => people ? NamedEntityType.Group : NamedEntityType.Organization,
            "place" => NamedEntityType.Place,
            "event" => NamedEntityType.Event,
            "object" or "abstract" when first > 0 && sentence.Words[first - 1].Form is "\"" or "“" or "``" => NamedEntityType.Work,
            "object" or "abstract" when people => NamedEntityType.Group,
            "object" or "abstract" when IsWork(mention.Identity) || Lexicon.NameWordType(sentence.Words[last].Form) == NamedEntityType.Work => NamedEntityType.Work,
            "abstract" when last > first && mention.Identity.Length > 0 => NamedEntityType.Work,
            _ => null,
        };
    }

    /// <summary>Whether the title of an article says in brackets that its subject is a work: "Supernatural_%28American_TV_series%29".</summary>
    private static bool IsWork(string identity) =>
        identity.EndsWith("%29", StringComparison.Ordinal)
        && Lexicon.ClassOf(identity[..^3][(identity.LastIndexOfAny(['_', '8']) + 1)..]) == NamedEntityType.Work;

    private static bool IsPlural(ConlluWord word) => word.Xpos is "NNPS" or "NNS";
}
