using KnowledgeGraph.Attributions.Tagging;
using KnowledgeGraph.Text;
using static KnowledgeGraph.Attributions.Tagging.SentenceSyntax;

namespace KnowledgeGraph.Events.Factuality;

/// <summary>A parsed sentence as the features of factuality see it. Words are counted in the sentence; hashes are <see cref="FeatureHash"/>'s.</summary>
internal sealed class EventSyntax
{
    private readonly int[] _children, _firstChild;
    private readonly PredicateGroup?[] _groups;
    private readonly bool _asks;

    /// <summary>Reads a sentence with its parse.</summary>
    public EventSyntax(string text, Sentence sentence)
    {
        Sentence = sentence;
        Count = sentence.Words.Length;
        (Lemma, Form, Xpos, Relation) = (new uint[Count], new uint[Count], new uint[Count], new uint[Count]);
        _groups = new PredicateGroup?[Count];
        _firstChild = new int[Count + 1];
        _children = new int[Count];
        for (int i = 0; i < Count; i++)
        {
            var word = sentence.Words[i];
            Form[i] = FeatureHash.Of(sentence.Tokens[i].Span.SpanIn(text));
            Lemma[i] = FeatureHash.Of(word.Lemma);
            Xpos[i] = FeatureHash.Of(word.Xpos);
            Relation[i] = FeatureHash.Of(word.Relation);
            if (word.Head >= 0)
            {
                _firstChild[word.Head + 1]++;
            }
            else
            {
                Root = i;
            }
        }

        for (int i = 0; i < Count; i++)
        {
            _firstChild[i + 1] += _firstChild[i];
        }

        int[] next = [.. _firstChild];
        for (int i = 0; i < Count; i++)
        {
            if (sentence.Words[i].Head is >= 0 and var head)
            {
                _children[next[head]++] = i;
            }
        }

        for (int i = Count - 1; i >= Math.Max(0, Count - 3) && !_asks; i--)
        {
            _asks = sentence.Tokens[i].Span.SpanIn(text).Contains('?');
        }
    }

    public Sentence Sentence { get; }

    public int Count { get; }

    /// <summary>The word that governs all others.</summary>
    public int Root { get; }

    public uint[] Lemma { get; }

    public uint[] Form { get; }

    public uint[] Xpos { get; }

    public uint[] Relation { get; }

    /// <summary>The dependents of a word, in order.</summary>
    public ReadOnlySpan<int> Children(int word) => _children.AsSpan(_firstChild[word], _firstChild[word + 1] - _firstChild[word]);

    /// <summary>The group of a predicate. A coordinated one without subject and auxiliaries has those of the one before it.</summary>
    public PredicateGroup Group(int word) => _groups[word] ??= ReadGroup(word);

    /// <summary>The first of the coordinated words that <paramref name="word"/> belongs to.</summary>
    public int FirstConjunct(int word)
    {
        while (Sentence.Words[word] is { Relation: "conj", Head: >= 0 and var head })
        {
            word = head;
        }

        return word;
    }

    /// <summary>A noun phrase in one number: the lemma of a pronoun, of other words the part of speech.</summary>
    public uint NounClass(int word) => Sentence.Words[word].Upos == UniversalPos.Pronoun ? Lemma[word] : (uint)Sentence.Words[word].Upos + 16;

    private PredicateGroup ReadGroup(int word)
    {
        uint tense = Nothing, marker = Nothing, subject = Nothing;
        uint time = Nothing;
        bool negated = false, hasAuxiliary = false;
        foreach (int child in Children(word))
        {
            var dependent = Sentence.Words[child];
            switch (dependent.Relation)
            {
                case "aux" or "aux:pass" or "cop":
                    tense = FeatureHash.Of(tense, Lemma[child], Xpos[child]);
                    time = KindOf(dependent, time);
                    hasAuxiliary = true;
                    break;
                case "mark":
                    marker = marker == Nothing ? Lemma[child] : FeatureHash.Of(marker, Lemma[child]);
                    break;
                case "nsubj" or "nsubj:pass" or "nsubj:outer" or "csubj" or "csubj:pass" or "expl":
                    subject = subject == Nothing ? NounClass(child) : subject;
                    break;
            }

            negated |= IsNegation(child);
        }

        bool asks = _asks;
        var own = Sentence.Words[word];
        if (own is { Relation: "conj", Head: >= 0 and var head } && subject == Nothing && !hasAuxiliary && marker == Nothing && own.Upos == Sentence.Words[head].Upos)
        {
            var first = Group(head);
            bool isAlike = own.Xpos == Sentence.Words[head].Xpos;
            return new PredicateGroup
            {
                Tense = isAlike ? first.Tense : FeatureHash.Of(Nothing, Xpos[word]),
                Time = isAlike ? first.Time : Xpos[word],
                Marker = first.Marker,
                Subject = first.Subject,
                IsNegated = negated,
                IsImperative = isAlike && first.IsImperative,
                Mood = MoodOf(negated, isAlike && first.IsImperative, asks),
            };
        }

        bool imperative = own.Xpos is "VB" or "VBP" && subject == Nothing && marker == Nothing && !hasAuxiliary && own.Relation is "root" or "parataxis" or "ccomp" or "conj";
        return new PredicateGroup
        {
            Tense = FeatureHash.Of(tense, Xpos[word]),
            Time = hasAuxiliary ? time : own.Xpos == "VB" && marker != Nothing ? FeatureHash.Of(marker, Xpos[word]) : Xpos[word],
            Marker = marker,
            Subject = subject,
            IsNegated = negated,
            IsImperative = imperative,
            Mood = MoodOf(negated, imperative, asks),
        };
    }

    /// <summary>What an auxiliary makes of the kind of the group: the first modal or "do" decides, else the finite one.</summary>
    private static uint KindOf(Word auxiliary, uint before) =>
        before != Nothing ? before : auxiliary.Xpos == "MD" ? FeatureHash.Of(auxiliary.Lemma) : FeatureHash.Of(FeatureHash.Of(auxiliary.Lemma), FeatureHash.Of(auxiliary.Xpos));

    private static uint MoodOf(bool negated, bool imperative, bool asks) => 2u + (negated ? 1u : 0) + (imperative ? 2u : 0) + (asks ? 4u : 0);

    /// <summary>Whether a dependent negates: an adverb, or an argument that is none ("nobody", "no time").</summary>
    private bool IsNegation(int child)
    {
        var word = Sentence.Words[child];
        if (IsNegative(word.Lemma))
        {
            return true;
        }

        if (word.Relation is "nsubj" or "nsubj:pass" or "obj" or "advmod" or "obl" or "iobj")
        {
            foreach (int inner in Children(child))
            {
                if (Sentence.Words[inner] is { Relation: "det" or "advmod" or "cc:preconj", Lemma: "no" or "neither" or "not" })
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsNegative(string lemma) =>
        lemma is "not" or "never" or "no" or "n't" or "nobody" or "nothing" or "none" or "neither" or "nor" or "hardly" or "barely" or "scarcely" or "nowhere" or "without" or "seldom" or "rarely";
}
