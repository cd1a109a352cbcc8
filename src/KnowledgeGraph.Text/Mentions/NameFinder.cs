namespace KnowledgeGraph.Text.Mentions;

/// <summary>A name in a sentence.</summary>
/// <param name="First">Its first word, behind titles and articles.</param>
/// <param name="End">After its last word.</param>
/// <param name="Head">Its syntactic head.</param>
/// <param name="Type">What it names, or null where the language engine does not say.</param>
/// <param name="IsModifier">Whether it modifies a noun and is no noun phrase itself.</param>
internal sealed record FoundName(int First, int End, int Head, NamedEntityType? Type, bool IsModifier);

/// <summary>
/// Finds the names of a sentence: those of the language engine, with the proper nouns that belong to them and without titles; and proper nouns with a
/// capital that it gives no type. For one thread at a time.
/// </summary>
internal sealed class NameFinder(string text, NounLexicon lexicon)
{
    private readonly List<FoundName> _names = [];
    private int[] _at = [];
    private Sentence _sentence = null!;
    private SentenceTree _tree = null!;

    /// <summary>The name with an index that <see cref="At"/> gives.</summary>
    public FoundName this[int index] => _names[index];

    /// <summary>The index of the name that a word is part of; −1 where it is part of none.</summary>
    public int At(int word) => _at[word];

    /// <summary>Finds the names of <paramref name="sentence"/>, whose tree is loaded.</summary>
    public void Find(Sentence sentence, SentenceTree tree)
    {
        (_sentence, _tree) = (sentence, tree);
        _names.Clear();
        if (_at.Length < sentence.Words.Length)
        {
            _at = new int[Math.Max(sentence.Words.Length, 2 * _at.Length)];
        }

        Array.Fill(_at, -1, 0, sentence.Words.Length);
        foreach (var entity in sentence.Entities)
        {
            Add(entity.First, entity.First + entity.Count, entity.Type);
        }

        for (int word = 0; word < sentence.Words.Length; word++)
        {
            if (_at[word] < 0 && IsUntypedName(word))
            {
                int first = word;
                while (first > 0 && _at[first - 1] < 0 && Precedes(first - 1, word))
                {
                    first--;
                }

                if (first == word && first > 0 && BeginsWith(word) is { } beginning)
                {
                    Extend(beginning, word);
                    continue;
                }

                int end = word + 1;
                while (end < sentence.Words.Length && _at[end] < 0 && Follows(end, first))
                {
                    end++;
                }

                Add(first, end, null);
            }
        }
    }

    /// <summary>The name of a place or organisation right before a proper noun that it modifies, or null: "Port" in "Port Sale".</summary>
    private FoundName? BeginsWith(int word) =>
        _at[word - 1] is >= 0 and var before && _names[before] is { Type: NamedEntityType.Place or NamedEntityType.Organization } name
        && _tree.Words[name.Head] is { Relation: "compound" } head && head.Head == word && lexicon.SenseOf(_tree.Words[word].Lemma.ToLowerInvariant()) is not { Type: NamedEntityType.Person }
            ? name
            : null;

    private void Extend(FoundName beginning, int word)
    {
        var type = lexicon.SenseOf(_tree.Words[word].Lemma.ToLowerInvariant())?.Type ?? beginning.Type;
        int index = _at[word - 1];
        _names[index] = new FoundName(beginning.First, word + 1, word, type, IsModifier(_tree.Words[word]));
        _at[word] = index;
    }

    private void Add(int first, int end, NamedEntityType? type)
    {
        var words = _tree.Words;
        while (first < end - 1 && (words[first].Upos is UniversalPos.Determiner or UniversalPos.Punctuation || (type is NamedEntityType.Person or null && IsTitle(first))))
        {
            first++;
        }

        while (end > first + 1 && words[end - 1].Upos is UniversalPos.Punctuation or UniversalPos.Particle && text[_sentence.Tokens[end - 1].Span.Start] is not (')' or '!'))
        {
            end--;
        }

        while (end < words.Length && _at[end] < 0 && Follows(end, first))
        {
            end++;
        }

        if (first >= end || _at[first] >= 0 || !char.IsLetterOrDigit(text[_sentence.Tokens[first].Span.Start]))
        {
            return;
        }

        int head = HeadOf(first, end);
        _names.Add(new FoundName(first, end, head, type, IsModifier(words[head])));
        Array.Fill(_at, _names.Count - 1, first, end - first);
    }

    /// <summary>The first noun whose head is outside, or the first such word.</summary>
    private int HeadOf(int first, int end)
    {
        int head = -1;
        for (int i = first; i < end; i++)
        {
            if (_tree.Words[i].Head < first || _tree.Words[i].Head >= end)
            {
                bool isNoun = _tree.Words[i].Upos is UniversalPos.Noun or UniversalPos.ProperNoun;
                if (head < 0 || isNoun)
                {
                    head = i;
                }

                if (isNoun)
                {
                    break;
                }
            }
        }

        return head < 0 ? first : head;
    }

    private static bool IsModifier(Word head) =>
        head.Relation is "compound" or "amod" or "flat" or "nmod:desc" or "fixed" or "goeswith" or "advmod" or "punct" or "case" or "det"
        || (head.Upos == UniversalPos.Adjective && head.Relation is not ("nsubj" or "nsubj:pass" or "obj" or "obl" or "nmod" or "conj"));

    private bool IsUntypedName(int word) =>
        _tree.Words[word].Upos == UniversalPos.ProperNoun
        && _tree.Words[word].Relation is not ("compound" or "flat" or "fixed" or "goeswith" or "nmod:desc")
        && IsCapitalised(word)
        && !IsTitle(word)
        && lexicon.SenseOf(_tree.Words[word].Lemma.ToLowerInvariant()) is not ({ IsTime: true } or { Type: NamedEntityType.Person });

    private bool Precedes(int word, int head) =>
        IsCapitalised(word)
        && (_tree.Words[word].Upos == UniversalPos.ProperNoun
            ? _tree.Words[word].Relation is "compound" or "flat" && !IsTitle(word)
            : word > 0 && _tree.Words[word].Upos is UniversalPos.Adjective or UniversalPos.Noun && _tree.Words[word].Relation is "amod" or "compound" && _tree.Words[word].Head == head);

    /// <summary>Whether a word continues the name that begins at <paramref name="first"/>: what hangs flat from it, and the hyphen before it.</summary>
    private bool Follows(int word, int first)
    {
        int at = word;
        if (IsHyphen(word) && word + 1 < _tree.Words.Length)
        {
            at++;
        }

        return _tree.Words[at].Relation == "flat" && _tree.Words[at].Head >= first && _tree.Words[at].Head < word
            && _tree.Words[at].Upos is UniversalPos.ProperNoun or UniversalPos.Other or UniversalPos.Numeral && (at > word || IsCapitalised(at) || !IsLastWord(at));
    }

    private bool IsLastWord(int word) => word + 1 >= _tree.Words.Length || !(IsHyphen(word + 1) || _tree.Words[word + 1].Relation == "flat");

    private bool IsHyphen(int word) => _sentence.Tokens[word].Span is { Length: 1 } span && text[span.Start] is '-' or '‐' or '‑';

    private bool IsTitle(int word) => lexicon.IsTitle(_sentence.Tokens[word].Span.SpanIn(text));

    private bool IsCapitalised(int word) => char.IsUpper(text[_sentence.Tokens[word].Span.Start]);
}
