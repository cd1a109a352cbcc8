using KnowledgeGraph.Text;

namespace KnowledgeGraph.Propositions.Reading;

/// <summary>The parse of the words that one voice says in a sentence. Words are counted in the voice's <see cref="SentenceView"/>.</summary>
/// <remarks>A word whose governor another voice says, as the verb of a content is governed by its cue, has none here but keeps its relation.</remarks>
internal sealed class VoiceSyntax
{
    private readonly string[] _relations;

    /// <summary>Joins the words of <paramref name="view"/> by the parse of the sentence that they are words of.</summary>
    public VoiceSyntax(SentenceView view, Sentence parsed)
    {
        View = view;
        Words = new Word[view.Count];
        Head = new int[view.Count];
        Lemma = new string?[view.Count];
        _relations = new string[view.Count];
        Types = new NamedEntityType?[view.Count];
        Name = new int[view.Count];
        Children = [.. Enumerable.Range(0, view.Count).Select(_ => new List<int>())];
        int[] holder = Enumerable.Repeat(-1, parsed.Words.Length).ToArray();
        int[] depth = Depths(parsed);
        int[] top = new int[view.Count];
        for (int i = 0, t = 0; i < view.Count; i++)
        {
            var span = view.Sentence.Tokens[i].Span;
            while (parsed.Tokens[t].Span.Start < span.Start)
            {
                t++;
            }

            int first = top[i] = t;
            for (; t < parsed.Tokens.Length && parsed.Tokens[t].Span.End <= span.End; t++)
            {
                holder[t] = i;
                top[i] = depth[t] < depth[top[i]] ? t : top[i];
            }

            Lemma[i] = t == first + 1 ? parsed.Words[first].Lemma.ToLowerInvariant() : null;
        }

        int[] names = NamesOf(parsed);
        for (int i = 0; i < view.Count; i++)
        {
            Name[i] = names[top[i]];
            Types[i] = Name[i] < 0 ? null : parsed.Entities[Name[i]].Type;
            Words[i] = parsed.Words[top[i]];
            _relations[i] = WithoutSubtype(Words[i].Relation);
            Head[i] = Words[i].Head < 0 ? -1 : holder[Words[i].Head];
            if (Head[i] >= 0)
            {
                Children[Head[i]].Add(i);
            }
        }
    }

    public SentenceView View { get; }

    /// <summary>The analysis of each word; of one that is several syntactic words, that of the one which governs the others.</summary>
    public Word[] Words { get; }

    /// <summary>The lemma of each word; null for one that is several syntactic words.</summary>
    public string?[] Lemma { get; }

    /// <summary>The governing word, or −1.</summary>
    public int[] Head { get; }

    /// <summary>The number of the name in the sentence that each word is part of, or −1.</summary>
    public int[] Name { get; }

    /// <summary>The type of that name.</summary>
    public NamedEntityType?[] Types { get; }

    /// <summary>What each word governs, in order.</summary>
    public List<int>[] Children { get; }

    /// <summary>The words without a governor here, in order: what the voice's cue takes, and the roots of what it takes nothing of.</summary>
    public IEnumerable<int> Arguments => Enumerable.Range(0, Head.Length).Where(i => Head[i] < 0);

    /// <summary>The first word of what <paramref name="word"/> governs, itself included.</summary>
    public int FirstOf(int word)
    {
        while (Children[word] is [var first, ..] && first < word)
        {
            word = first;
        }

        return word;
    }

    /// <summary>The last word of what <paramref name="word"/> governs, itself included.</summary>
    public int LastOf(int word)
    {
        while (Children[word] is [.., var last] && last > word)
        {
            word = last;
        }

        return word;
    }

    /// <summary>Whether a noun beside a name says what its bearer is, which is a statement of its own ("Ada Roe, <b>a fellow of the institute</b>,").</summary>
    public bool IsDescription(int i) =>
        Words[i] is { Relation: "appos", Upos: UniversalPos.Noun } && Head[i] >= 0 && Head[i] < i && Words[Head[i]].Upos == UniversalPos.ProperNoun && View.IsComma(FirstOf(i) - (View.IsComma(FirstOf(i)) ? 0 : 1));

    /// <summary>The relation of a word without its subtype.</summary>
    public string Relation(int i) => _relations[i];

    /// <summary>Whether a word stands in the relation <paramref name="relation"/> to another, whatever the subtype.</summary>
    public bool Has(int i, string relation) => _relations[i] == relation;

    /// <summary>The first word that <paramref name="i"/> governs in the relation, or −1.</summary>
    public int Child(int i, string relation)
    {
        foreach (int child in Children[i])
        {
            if (_relations[child] == relation)
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>Whether what stands in a relation is part of the clause that a noun is the predicate of, and not of its noun phrase.</summary>
    public static bool IsOfClause(string relation) =>
        WithoutSubtype(relation) is "nsubj" or "csubj" or "expl" or "cop" or "aux" or "mark" or "cc" or "advcl" or "parataxis" or "discourse" && relation != "cc:preconj";

    /// <summary>Whether a word is the predicate of a clause: a verb, or what a copula or a subject says it of.</summary>
    public bool IsPredicate(int i)
    {
        bool isPredicate = Words[i].Upos is UniversalPos.Verb && !Has(i, "amod") && !Has(i, "case") && !Has(i, "compound");
        foreach (int child in Children[i])
        {
            isPredicate |= Words[child].Relation is "cop" or "nsubj" or "nsubj:pass" or "nsubj:outer" or "csubj";
        }

        return isPredicate;
    }

    private static string WithoutSubtype(string relation)
    {
        int colon = relation.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? relation : relation[..colon];
    }

    private static int[] NamesOf(Sentence parsed)
    {
        int[] names = new int[parsed.Words.Length];
        Array.Fill(names, -1);
        for (int n = 0; n < parsed.Entities.Length; n++)
        {
            names.AsSpan(parsed.Entities[n].First, parsed.Entities[n].Count).Fill(n);
        }

        return names;
    }

    private static int[] Depths(Sentence parsed)
    {
        int[] depths = new int[parsed.Words.Length];
        for (int i = 0; i < depths.Length; i++)
        {
            for (int up = parsed.Words[i].Head; up >= 0; up = parsed.Words[up].Head)
            {
                depths[i]++;
            }
        }

        return depths;
    }
}
