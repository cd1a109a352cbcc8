using System.Collections.Immutable;

namespace KnowledgeGraph.Text.Mentions;

/// <summary>Finds the noun phrases of sentences: names, nouns, personal and relative pronouns. For one thread at a time.</summary>
internal sealed class MentionFinder(string text, NounLexicon lexicon)
{
    private const int LongestCoordination = 8;

    private readonly SentenceTree _tree = new();
    private readonly NameFinder _names = new(text, lexicon);
    private Sentence _sentence = null!;
    private int _part, _index;

    /// <summary>The phrases of a sentence in the order of their heads; a coordination follows its first member.</summary>
    public IEnumerable<Phrase> Find(Sentence sentence, int part, int index)
    {
        (_sentence, _part, _index) = (sentence, part, index);
        _tree.Load(sentence.Words);
        _names.Find(sentence, _tree);
        for (int head = 0; head < sentence.Words.Length; head++)
        {
            int name = _names.At(head);
            if (name >= 0)
            {
                if (_names[name].Head == head)
                {
                    yield return Named(head, _names[name]);
                }
            }
            else if (sentence.Words[head].Upos == UniversalPos.Pronoun)
            {
                if (Pronouns.IsReferring(sentence.Words[head]))
                {
                    yield return Pronoun(head);
                }
            }
            else if (IsNoun(sentence.Words[head]))
            {
                yield return Nominal(head);
            }

            if ((name < 0 || _names[name].Head == head) && Coordination(head) is { } coordination)
            {
                yield return coordination;
            }
        }
    }

    private bool IsNoun(Word word) =>
        word.Upos is UniversalPos.Noun or UniversalPos.ProperNoun
        && word.Relation is not ("compound" or "flat" or "fixed" or "goeswith" or "nmod:desc" or "compound:prt" or "amod" or "case" or "advmod" or "cc" or "mark" or "discourse")
        && lexicon.SenseOf(word.Lemma.ToLowerInvariant()) is not { IsTime: true };

    private Phrase Named(int head, FoundName name)
    {
        var extent = name.IsModifier ? (name.First, name.End) : ExtentOf(head, name);
        var span = SpanOf(name.First, name.End);
        return new Phrase
        {
            Part = _part,
            Sentence = _index,
            Words = _tree.Words,
            Head = head,
            Extent = extent,
            Name = (name.First, name.End),
            Mention = new Mention(SpanOf(extent.Item1, extent.Item2), span, MentionKind.Name, name.Type),
            Label = SingleSpaced(span),
            Noun = _tree.Words[name.End - 1].Lemma.ToLowerInvariant(),
            Number = name.Type == NamedEntityType.Group ? GrammaticalNumber.Plural : GrammaticalNumber.Singular,
            Gender = name.Type is NamedEntityType.Person or null ? GenderOf(extent.Item1, name) : Gender.Neuter,
            IsModifier = name.IsModifier,
            IsDefinite = _tree.Child(head, "det") is >= 0 and var det && IsDefiniteArticle(det),
            PredicateOf = PredicateOf(head),
        };
    }

    private Phrase Nominal(int head)
    {
        var word = _tree.Words[head];
        var extent = ExtentOf(head, null);
        int det = _tree.Child(head, "det", "det:predet");
        var sense = lexicon.SenseOf(word.Lemma.ToLowerInvariant());
        int start = _tree.Words[extent.First].Features.Contains("PronType=Art", StringComparison.Ordinal) ? extent.First + 1 : extent.First;
        var span = SpanOf(Math.Min(start, head), LabelEnd(head, extent.End));
        return new Phrase
        {
            Part = _part,
            Sentence = _index,
            Words = _tree.Words,
            Head = head,
            Extent = extent,
            Mention = new Mention(SpanOf(extent.First, extent.End), _sentence.Tokens[head].Span, MentionKind.Nominal, sense?.Type),
            Label = SingleSpaced(span),
            Noun = word.Lemma.ToLowerInvariant(),
            Number = Pronouns.NumberOf(word),
            Gender = sense switch
            {
                null => Gender.Neuter,
                { Type: NamedEntityType.Person } known => known.Gender,
                _ => Gender.Neuter,
            },
            IsDefinite = det >= 0 && IsDefiniteArticle(det),
            IsBare = IsBare(head),
            PredicateOf = PredicateOf(head),
        };
    }

    private Phrase Pronoun(int head)
    {
        var word = _tree.Words[head];
        var span = _sentence.Tokens[head].Span;
        return new Phrase
        {
            Part = _part,
            Sentence = _index,
            Words = _tree.Words,
            Head = head,
            Extent = (head, head + 1),
            Mention = new Mention(span, span, MentionKind.Pronoun),
            Label = span.In(text),
            Noun = word.Lemma.ToLowerInvariant(),
            Number = Pronouns.NumberOf(word),
            Gender = Pronouns.GenderOf(word),
        };
    }

    /// <summary>The words that <paramref name="head"/> and its conjuncts make, or null where it has none that are nouns.</summary>
    private Phrase? Coordination(int head)
    {
        if (_tree.Words[head].Relation == "conj" || _tree.Child(head, "conj") < 0 || _tree.Words[head].Upos is not (UniversalPos.Noun or UniversalPos.ProperNoun or UniversalPos.Pronoun))
        {
            return null;
        }

        var members = ImmutableArray.CreateBuilder<int>();
        members.Add(head);
        for (int child = _tree.FirstChild(head); child >= 0; child = _tree.NextSibling(child))
        {
            if (child > head && _tree.Words[child].Relation == "conj" && _names.At(child) is var name && (name < 0 ? IsNoun(_tree.Words[child]) : _names[name].Head == child))
            {
                members.Add(child);
            }
        }

        if (members.Count is 1 or > LongestCoordination)
        {
            return null;
        }

        var extent = (ExtentOf(head, NameAt(head)).First, ExtentOf(members[^1], NameAt(members[^1])).End);
        var span = SpanOf(extent.First, extent.End);
        return new Phrase
        {
            Part = _part,
            Sentence = _index,
            Words = _tree.Words,
            Head = head,
            Extent = extent,
            Mention = new Mention(span, _sentence.Tokens[head].Span, MentionKind.Nominal, TypeAt(head)),
            Label = SingleSpaced(span),
            Noun = "",
            Number = GrammaticalNumber.Plural,
            Members = members.ToImmutable(),
        };
    }

    private FoundName? NameAt(int head) => _names.At(head) is >= 0 and var name ? _names[name] : null;

    private NamedEntityType? TypeAt(int head) =>
        NameAt(head) is { } name ? name.Type : lexicon.SenseOf(_tree.Words[head].Lemma.ToLowerInvariant())?.Type;

    /// <summary>
    /// The noun phrase: the head with what modifies it before and after, without what joins it to the rest of the sentence (prepositions, conjuncts, a
    /// predicate's subject and copula).
    /// </summary>
    private (int First, int End) ExtentOf(int head, FoundName? name)
    {
        int first = Math.Min(head, name?.First ?? head), last = Math.Max(head, (name?.End ?? 0) - 1);
        for (int child = _tree.FirstChild(head); child >= 0; child = _tree.NextSibling(child))
        {
            if (IsModifier(_tree.Words[child]))
            {
                first = Math.Min(first, child < head ? _tree.Left(child) : first);
                last = Math.Max(last, child > head ? _tree.Right(child) : last);
            }
        }

        while (last > head && _tree.Words[last].Upos == UniversalPos.Punctuation && text[_sentence.Tokens[last].Span.Start] is not (')' or '"' or '”' or ']'))
        {
            last--;
        }

        return (first, last + 1);
    }

    private static bool IsModifier(Word word) =>
        word.Relation is "det" or "det:predet" or "amod" or "compound" or "flat" or "nummod" or "appos" or "acl" or "acl:relcl" or "fixed" or "goeswith"
        || word.Relation.StartsWith("nmod", StringComparison.Ordinal);

    /// <summary>The end of a noun with its modifiers, before an apposition or a clause.</summary>
    private int LabelEnd(int head, int end)
    {
        for (int child = _tree.FirstChild(head); child >= 0; child = _tree.NextSibling(child))
        {
            if (child > head && _tree.Words[child].Relation is "appos" or "acl" or "acl:relcl")
            {
                end = Math.Min(end, Math.Max(head + 1, _tree.Left(child)));
            }
        }

        while (end > head + 1 && _tree.Words[end - 1].Upos == UniversalPos.Punctuation)
        {
            end--;
        }

        return end;
    }

    private bool IsBare(int head)
    {
        for (int child = _tree.FirstChild(head); child >= 0; child = _tree.NextSibling(child))
        {
            if (IsModifier(_tree.Words[child]) && _tree.Words[child].Relation is not ("det" or "acl:relcl" or "appos"))
            {
                return false;
            }
        }

        return true;
    }

    private int PredicateOf(int head) => _tree.Child(head, "cop") >= 0 ? _tree.Child(head, "nsubj") : -1;

    private bool IsDefiniteArticle(int det) => _tree.Words[det].Lemma.ToLowerInvariant() is "the" or "this" or "that" or "these" or "those";

    private Gender GenderOf(int first, FoundName name)
    {
        for (int i = name.First - 1; i >= first; i--)
        {
            var span = _sentence.Tokens[i].Span.SpanIn(text);
            var title = lexicon.GenderOfTitle(span);
            title = title == Gender.Unknown && lexicon.SenseOf(_tree.Words[i].Lemma.ToLowerInvariant()) is { Type: NamedEntityType.Person } sense ? sense.Gender : title;
            if (title != Gender.Unknown)
            {
                return title;
            }
        }

        return lexicon.GenderOfGivenName(_sentence.Tokens[name.First].Span.SpanIn(text));
    }

    private TextSpan SpanOf(int first, int end) => new(_sentence.Tokens[first].Span.Start, _sentence.Tokens[end - 1].Span.End);

    private string SingleSpaced(TextSpan span)
    {
        string words = span.In(text);
        return words.AsSpan().ContainsAny('\n', '\r', '\t') || words.Contains("  ", StringComparison.Ordinal) || words.Contains('\u00A0')
            ? string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            : words;
    }
}
