using System.Collections.Immutable;

namespace KnowledgeGraph.Text.Mentions;

/// <summary>What the noun phrases of a text refer to. Immutable and thread-safe once made; equal input gives equal results.</summary>
public sealed class Coreference
{
    private readonly Discourse _discourse = new();
    private readonly List<Sentence> _inOrder = [];
    private readonly List<(Sentence Sentence, int Index)> _sentences = [];
    private readonly AffiliationReader _affiliations;
    private readonly Dictionary<ReferentBuilder, Referent> _referents = new(ReferenceEqualityComparer.Instance);
    private readonly string _text;

    private Coreference(ImmutableArray<Document> parts)
    {
        _text = parts[0].Text;
        var finder = new MentionFinder(_text, NounLexicon.English);
        int index = 0;
        for (int part = 0; part < parts.Length; part++)
        {
            foreach (var sentence in parts[part].Sentences)
            {
                _inOrder.Add(sentence);
                _sentences.Add((sentence, index));
                _discourse.AddSentence(finder.Find(sentence, part, index++));
            }
        }

        _sentences.Sort((a, b) => a.Sentence.Span.CompareTo(b.Sentence.Span));
        _affiliations = new AffiliationReader(_text, _inOrder, _discourse, NounLexicon.English);
    }

    /// <summary>The referents in the order of their first mention.</summary>
    public ImmutableArray<Referent> Referents { get; private set; } = [];

    /// <summary>Resolves the mentions of a text; linear in its length.</summary>
    /// <param name="parts">Parsed documents over one text, at least one: pronouns and common nouns refer within a part, names through all.</param>
    /// <param name="speeches">The quotations of all parts.</param>
    public static Coreference Resolve(ImmutableArray<Document> parts, ImmutableArray<Speech> speeches)
    {
        var coreference = new Coreference(parts);
        new CoreferenceResolver(coreference._text, coreference._discourse, speeches, span => coreference.PhraseAt(span)).Resolve();
        coreference.Finish();
        return coreference;
    }

    /// <summary>The noun phrase that <paramref name="span"/> holds, or null where it holds none that was parsed.</summary>
    public SourcePhrase? At(TextSpan span) => PhraseAt(span) is >= 0 and var phrase ? Describe(phrase) : null;

    /// <summary>The noun phrases that <paramref name="span"/> joins ("Lee and Roe"), or the one that it holds; empty where it holds none that was parsed.</summary>
    public ImmutableArray<SourcePhrase> MembersAt(TextSpan span)
    {
        int phrase = PhraseAt(span);
        if (phrase < 0)
        {
            return [];
        }

        var joined = _discourse[phrase];
        if (_discourse.CoordinationAt(joined.Sentence, joined.Head) is >= 0 and var coordination)
        {
            ImmutableArray<SourcePhrase> members =
            [
                .. _discourse[coordination].Members.Select(head => _discourse.At(joined.Sentence, head))
                    .Where(i => i >= 0 && span.Contains(_discourse[i].Mention.Head)).Select(Describe),
            ];
            return members.Length > 1 ? members : [Describe(phrase)];
        }

        return [Describe(phrase)];
    }

    private SourcePhrase Describe(int phrase)
    {
        var affiliation = _affiliations.Of(phrase);
        return new SourcePhrase(_discourse[phrase].Mention, _discourse[phrase].Label, _referents[_discourse.ReferentOf(phrase)!], _discourse.RuleOf(phrase))
        {
            Role = affiliation.Role,
            OnBehalfOf = affiliation.Organization is >= 0 and var organization ? _referents[_discourse.ReferentOf(organization)!] : null,
        };
    }

    private void Finish()
    {
        var found = _discourse.Referents();
        foreach (var (builder, phrases) in found)
        {
            _referents.Add(builder, new Referent(builder.Label, builder.Kind, builder.Type, [.. phrases.Select(p => new ResolvedMention(_discourse[p].Mention, _discourse.RuleOf(p)))]));
        }

        foreach (var (builder, phrases) in found)
        {
            if (MembersOf(_discourse[phrases[0]]) is { IsEmpty: false } members)
            {
                _referents[builder] = _referents[builder] with { Members = members };
            }
        }

        Referents = [.. found.Select(f => _referents[f.Builder])];
    }

    private ImmutableArray<Referent> MembersOf(Phrase coordination) =>
        [.. coordination.Members.Select(head => _discourse.At(coordination.Sentence, head)).Where(i => i >= 0).Select(i => _referents[_discourse.ReferentOf(i)!])];

    /// <summary>The index of the phrase whose head governs the words of <paramref name="span"/>, or −1.</summary>
    private int PhraseAt(TextSpan span)
    {
        if (SentenceAt(span.Start) is not { } found)
        {
            return -1;
        }

        var (sentence, index) = found;
        int first = FirstToken(sentence, span.Start), end = first;
        while (end < sentence.Tokens.Length && sentence.Tokens[end].Span.Start < span.End)
        {
            end++;
        }

        for (int i = first; i < Math.Min(end, sentence.Words.Length); i++)
        {
            int head = sentence.Words[i].Head;
            if ((head < first || head >= end) && _discourse.At(index, i) is >= 0 and var phrase && !_discourse[phrase].IsModifier)
            {
                return phrase;
            }
        }

        return -1;
    }

    private (Sentence Sentence, int Index)? SentenceAt(int at)
    {
        int low = 0, high = _sentences.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _sentences[middle].Sentence.Span.End <= at ? (middle + 1, high) : (low, middle);
        }

        return low < _sentences.Count && _sentences[low].Sentence.Span.Contains(at) ? _sentences[low] : null;
    }

    private static int FirstToken(Sentence sentence, int start)
    {
        int low = 0, high = sentence.Tokens.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = sentence.Tokens[middle].Span.End <= start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
