using KnowledgeGraph.Attributions.Tagging;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Events.Factuality;

/// <summary>
/// The features of an event that tell how factual it is: its verb group, its arguments, the predicates that it is embedded in and theirs, and the words around it.
/// For one thread at a time.
/// </summary>
internal sealed class FactualityFeatures(CueLexicon cues)
{
    private const int LongestChain = 4, Window = 3;

    private readonly LexicalClasses _classes = new(cues);
    private readonly FeatureList _list = new();
    private uint _template;

    /// <summary>The features of the word <paramref name="trigger"/>; valid until the next call.</summary>
    public ReadOnlySpan<uint> Of(EventSyntax syntax, int trigger)
    {
        _list.Clear();
        AddPredicate(syntax, trigger);
        AddGovernors(syntax, trigger);
        AddDependents(syntax, trigger);
        AddNeighbours(syntax, trigger);
        AddSentence(syntax, trigger);
        return _list.Features;
    }

    private void AddPredicate(EventSyntax syntax, int i)
    {
        _template = 0;
        var group = syntax.Group(i);
        uint lemma = syntax.Lemma[i], relation = syntax.Relation[i], xpos = syntax.Xpos[i];
        var (stance, frames) = _classes.Of(syntax.Sentence.Words[i]);
        Add(lemma);
        Add(lemma, xpos);
        Add(lemma, group.Tense);
        Add(lemma, group.Mood);
        Add(lemma, group.Tense, group.Mood);
        Add(lemma, relation);
        Add(lemma, group.Subject);
        Add(lemma, group.Marker);
        Add(xpos);
        Add(group.Tense);
        Add(group.Mood);
        Add(group.Tense, group.Mood);
        Add(group.Tense, group.Mood, group.Marker);
        Add(group.Tense, group.Mood, group.Subject);
        Add(group.Tense, group.Subject);
        Add(group.Mood, group.Subject);
        Add(group.Marker);
        Add(group.Marker, group.Tense);
        Add(group.Marker, relation, xpos);
        Add(group.Subject);
        Add(relation);
        Add(relation, xpos);
        Add(relation, group.Tense);
        Add(relation, group.Mood);
        Add(relation, group.Tense, group.Mood);
        Add(relation, group.Subject);
        Add(stance);
        Add(stance, group.Tense);
        Add(stance, group.Mood);
        Add(frames);
        Add(frames, group.Tense);
        Add(group.Time);
        Add(group.Time, group.Mood);
        Add(group.Time, group.Mood, relation);
        Add(group.Time, group.Mood, lemma);
        Add(group.Time, group.Marker);
        Add(group.Time, group.Subject);
    }

    /// <summary>The predicates that the event is embedded in, the nearest first.</summary>
    private void AddGovernors(EventSyntax syntax, int i)
    {
        _template = 100;
        var own = syntax.Group(i);
        uint path = SentenceSyntax.Nothing, times = FeatureHash.Of(own.Time, own.Mood), negations = 0;
        int below = i;
        for (int depth = 0; depth < LongestChain; depth++)
        {
            int first = syntax.FirstConjunct(below);
            int head = syntax.Sentence.Words[first].Head;
            uint relation = syntax.Relation[first];
            if (head < 0)
            {
                Add((uint)depth, path);
                break;
            }

            var group = syntax.Group(head);
            var (stance, frames) = _classes.Of(syntax.Sentence.Words[head]);
            uint lemma = syntax.Lemma[head], xpos = syntax.Xpos[head];
            negations += group.IsNegated ? 1u : 0;
            path = FeatureHash.Of(path, relation);
            _template = 110 + (50 * (uint)depth);
            Add(lemma);
            Add(lemma, path);
            Add(lemma, path, syntax.Xpos[i]);
            Add(lemma, path, own.Tense);
            Add(lemma, path, group.Mood);
            Add(lemma, path, group.Tense);
            Add(lemma, FeatureHash.Of(path, own.Mood), FeatureHash.Of(group.Tense, group.Mood));
            Add(lemma, own.Marker, group.Mood);
            Add(group.Tense);
            Add(group.Tense, path);
            Add(group.Tense, path, own.Tense);
            Add(group.Tense, path, FeatureHash.Of(own.Tense, own.Mood, group.Mood));
            Add(group.Mood, path);
            Add(group.Mood, path, own.Tense);
            Add(group.Mood, path, own.Marker);
            Add(group.Subject, path);
            Add(group.Subject, group.Tense, path);
            Add(group.Marker, path);
            Add(group.Marker, path, own.Tense);
            Add(group.Marker, group.Tense, path);
            Add(stance, path);
            Add(stance, path, syntax.Xpos[i]);
            Add(stance, path, group.Mood);
            Add(stance, path, group.Tense);
            Add(frames, path);
            Add(frames, path, group.Mood);
            Add(xpos, path);
            Add(xpos, path, own.Tense);
            Add(path);
            Add(path, own.Tense);
            Add(path, negations, own.Mood);
            Add(path, own.Time, group.Time);
            Add(path, FeatureHash.Of(own.Time, own.Mood), FeatureHash.Of(group.Time, group.Mood));
            Add(lemma, own.Time, group.Time);
            times = FeatureHash.Of(times, group.Time, group.Mood);
            Add(times);
            Add(times, path);
            if (depth == 0)
            {
                Add(lemma, syntax.Lemma[i]);
            }

            if (depth <= 1)
            {
                AddFunctionWords(syntax, head, below, path, own.Time);
            }

            below = head;
        }

        _template = 400;
        var root = syntax.Group(syntax.Root);
        Add(root.Tense);
        Add(root.Mood);
        Add(root.Tense, own.Tense);
        Add(syntax.Lemma[syntax.Root]);
        Add(syntax.Root == i ? 1u : 0, root.Mood, own.Tense);
    }

    /// <summary>The words without content that stand beside the event under the predicate that it is embedded in.</summary>
    private void AddFunctionWords(EventSyntax syntax, int word, int except, uint path, uint time)
    {
        foreach (int child in syntax.Children(word))
        {
            var dependent = syntax.Sentence.Words[child];
            if (child != except && dependent.Relation is "advmod" or "mark" or "cc" or "det" or "aux" or "aux:pass" or "case" or "cop")
            {
                _template = 390;
                Add(syntax.Lemma[child], path);
                Add(syntax.Lemma[child], path, time);
            }
        }
    }

    private void AddDependents(EventSyntax syntax, int i)
    {
        var own = syntax.Group(i);
        foreach (int child in syntax.Children(i))
        {
            _template = 500;
            uint relation = syntax.Relation[child], lemma = syntax.Lemma[child];
            Add(relation);
            Add(relation, lemma);
            Add(relation, lemma, own.Tense);
            Add(relation, own.Tense);
            Add(relation, syntax.NounClass(child));
            Add(relation, syntax.Lemma[i], lemma);
            Add(relation, syntax.Xpos[child]);
            if (syntax.Sentence.Words[child].Upos is UniversalPos.Noun or UniversalPos.ProperNoun or UniversalPos.Pronoun or UniversalPos.Numeral or UniversalPos.Verb)
            {
                foreach (int inner in syntax.Children(child))
                {
                    _template = 520;
                    Add(relation, syntax.Relation[inner], syntax.Lemma[inner]);
                    Add(relation, syntax.Relation[inner]);
                }
            }
        }
    }

    private void AddNeighbours(EventSyntax syntax, int i)
    {
        uint xpos = syntax.Xpos[i];
        for (int at = -Window; at <= Window; at++)
        {
            _template = 600 + (uint)((at + Window) * 8);
            uint form = SentenceSyntax.At(syntax.Form, i + at);
            Add(form);
            Add(form, xpos);
            Add(SentenceSyntax.At(syntax.Xpos, i + at));
            Add(SentenceSyntax.At(syntax.Xpos, i + at), xpos);
            Add(form, SentenceSyntax.At(syntax.Form, i + at + 1));
            Add(SentenceSyntax.At(syntax.Xpos, i + at), SentenceSyntax.At(syntax.Xpos, i + at + 1), SentenceSyntax.At(syntax.Xpos, i + at + 2));
        }
    }

    private void AddSentence(EventSyntax syntax, int i)
    {
        var own = syntax.Group(i);
        for (int at = 0; at < syntax.Count; at++)
        {
            _template = 700;
            Add(syntax.Lemma[at], own.Time);
        }

        _template = 710;
        uint last = syntax.Form[^1], length = (uint)Math.Min(10, syntax.Count / 4);
        Add(last);
        Add(last, own.Tense);
        Add(syntax.Form[0]);
        Add(syntax.Form[0], own.Tense);
        Add(length);
        Add(length, own.Tense);
    }

    private void Add(uint a) => _list.Add(_template++, a);

    private void Add(uint a, uint b) => _list.Add(_template++, a, b);

    private void Add(uint a, uint b, uint c) => _list.Add(_template++, a, b, c);
}
