using KnowledgeGraph.Text;

namespace KnowledgeGraph.Propositions.Tuples;

/// <summary>A parsed sentence with the dependents of each word.</summary>
internal sealed class TupleSyntax
{
    private readonly int[] _children, _firstChild;

    public TupleSyntax(string text, Sentence sentence)
    {
        (Text, Sentence, Count) = (text, sentence, sentence.Words.Length);
        _firstChild = new int[Count + 2];
        _children = new int[Count];
        foreach (var word in sentence.Words)
        {
            _firstChild[word.Head + 2]++;
        }

        for (int i = 0; i <= Count; i++)
        {
            _firstChild[i + 1] += _firstChild[i];
        }

        int[] next = [.. _firstChild];
        for (int i = 0; i < Count; i++)
        {
            _children[next[sentence.Words[i].Head + 1]++] = i;
        }
    }

    public string Text { get; }

    public Sentence Sentence { get; }

    public int Count { get; }

    public Word this[int i] => Sentence.Words[i];

    /// <summary>The dependents of a word, in order.</summary>
    public ReadOnlySpan<int> Children(int word) => _children.AsSpan(_firstChild[word + 1], _firstChild[word + 2] - _firstChild[word + 1]);

    /// <summary>The first dependent in a relation or a subtype of it, or −1.</summary>
    public int Child(int word, string relation)
    {
        foreach (int child in Children(word))
        {
            if (Has(child, relation))
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>Whether a word stands in a relation or a subtype of it.</summary>
    public bool Has(int word, string relation)
    {
        string own = this[word].Relation;
        return own.StartsWith(relation, StringComparison.Ordinal) && (own.Length == relation.Length || own[relation.Length] == ':');
    }

    /// <summary>The word and those coordinated with it, in order.</summary>
    public List<int> Conjuncts(int first)
    {
        List<int> all = [first];
        for (int at = 0; at < all.Count; at++)
        {
            foreach (int child in Children(all[at]))
            {
                if (this[child].Relation == "conj")
                {
                    all.Add(child);
                }
            }
        }

        all.Sort();
        return all;
    }

    /// <summary>The noun and those coordinated with it; a coordinated clause is none.</summary>
    public IEnumerable<int> NominalConjuncts(int first) => Conjuncts(first).Where(i => i == first || !IsVerb(i) && Child(i, "cop") < 0 && Child(i, "nsubj") < 0);

    /// <summary>Whether a word is another or hangs from it.</summary>
    public bool IsUnder(int word, int above)
    {
        while (word >= 0 && word != above)
        {
            word = this[word].Head;
        }

        return word == above;
    }

    /// <summary>Whether the word is an adverb of negation.</summary>
    public bool IsNegation(int i) => Has(i, "advmod") && this[i].Lemma is "not" or "n't" or "never";

    public bool IsPunctuation(int i) => this[i].Upos == UniversalPos.Punctuation || this[i].Xpos is "``" or "''" or "NFP";

    public bool IsVerb(int i) => this[i].Upos == UniversalPos.Verb || this[i].Upos == UniversalPos.Auxiliary;

    public bool IsNominal(int i) => this[i].Upos is UniversalPos.Noun or UniversalPos.ProperNoun or UniversalPos.Pronoun or UniversalPos.Numeral or UniversalPos.Symbol;

    /// <summary>Whether the word is a relative pronoun: "who", "which", "that".</summary>
    public bool IsRelativePronoun(int i) => this[i].Xpos is "WDT" or "WP" or "WP$" || this[i].Features.Contains("PronType=Rel", StringComparison.Ordinal);

    /// <summary>Whether the word is said of a subject: a verb, or a noun or adjective with a copula.</summary>
    public bool IsPredicate(int i) => IsVerb(i) && !Has(i, "aux") && !Has(i, "cop") && !Has(i, "amod") && !Has(i, "case") && !Has(i, "compound") && !Has(i, "fixed") && !Has(i, "mark")
        || Child(i, "cop") >= 0 || Child(i, "aux") >= 0 && HasSubject(i) || this[i].Relation == "conj" && this[i].Upos == UniversalPos.Adjective && Child(this[i].Head, "cop") >= 0;

    private bool HasSubject(int i) => Child(i, "nsubj") >= 0 || Child(i, "expl") >= 0;

    /// <summary>Whether two words stand in the same name.</summary>
    public bool IsOneName(int one, int other)
    {
        foreach (var name in Sentence.Entities)
        {
            if (one >= name.First && one < name.First + name.Count)
            {
                return other >= name.First && other < name.First + name.Count;
            }
        }

        return false;
    }

    /// <summary>Whether a comma, dash or bracket stands before a word.</summary>
    public bool IsAfterMark(int i) => i > 0 && IsPunctuation(i - 1) && Sentence.Tokens[i - 1].Span.SpanIn(Text) is "," or "--" or "-" or "(" or "-LRB-" or "—" or "–";

    /// <summary>The first word of what hangs from a word.</summary>
    public int First(int word)
    {
        int first = word;
        foreach (int child in Children(word))
        {
            first = child < first && !IsPunctuation(child) ? Math.Min(first, First(child)) : first;
        }

        return first;
    }
}
