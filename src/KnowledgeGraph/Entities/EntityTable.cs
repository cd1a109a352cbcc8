using System.Collections.Immutable;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Mentions;

namespace KnowledgeGraph.Entities;

/// <summary>
/// The entities of one document, found as its phrases are read in order: what the phrases of sentences refer to by the coreference of the text, and
/// elsewhere (infobox, title) the bearers of names.
/// </summary>
internal sealed class EntityTable
{
    private readonly Document _document;
    private readonly Coreference _coreference;
    private readonly NounPhraseReader _reader;
    private readonly Dictionary<string, Builder> _byId = new(StringComparer.Ordinal);
    private readonly List<Builder> _inOrder = [];
    private readonly CapitalisedWords _capitalised;
    private readonly Dictionary<string, NamedEntityType?> _typesOfNames = new(StringComparer.Ordinal);

    public EntityTable(Document document, Coreference coreference, FunctionWords words)
    {
        (_document, _coreference) = (document, coreference);
        _reader = new NounPhraseReader(words);
        _capitalised = new CapitalisedWords(document);
        foreach (var referent in coreference.Referents.Where(r => r.Kind == MentionKind.Name))
        {
            _typesOfNames.TryAdd(SingleSpaced.Of(referent.Label), referent.Type);
        }

        Topic = Named(document.Article.Revision.Title);
    }

    /// <summary>The id of what the article is about.</summary>
    public string Topic { get; }

    /// <summary>The entities in the order of their first mention, the topic first.</summary>
    public ImmutableArray<Entity> Entities => [.. _inOrder.Select(b => b.ToEntity())];

    /// <summary>The phrase at <paramref name="span"/> taken apart by its words.</summary>
    public NounPhrase Read(TextSpan span) => _reader.Read(span.In(_document.Text), _capitalised.OpensSentence(span) ? _capitalised.Contains : null);

    /// <summary>Whether the phrase at <paramref name="span"/> is a pronoun that refers to nothing that is known.</summary>
    public bool IsUnknownPronoun(TextSpan span) => Read(span).Kind == MentionKind.Pronoun && !(_coreference.At(span) is { } found && IsKnown(found));

    /// <summary>The id of what the phrase at <paramref name="span"/> refers to; the place is kept as a mention.</summary>
    public string Refer(TextSpan span)
    {
        if (_coreference.At(span) is { } found && found.Mention.Span == Bare(span) && IsKnown(found))
        {
            return Refer(span, found);
        }

        var phrase = Read(span);
        string id = phrase.Kind switch
        {
            MentionKind.Name => Named(phrase.Label),
            MentionKind.Nominal => OfDocument(SingleSpaced.Of(phrase.Label), null),
            _ => OfSentence(span, phrase.Label),
        };
        Mention(id, span, phrase);
        return id;
    }

    /// <summary>The same for a phrase that the coreference of the text resolves.</summary>
    public string Refer(TextSpan span, SourcePhrase phrase)
    {
        string id = IdOf(phrase.Referent);
        _byId[id].Add(phrase.Mention with { Span = span, Head = span.Contains(phrase.Mention.Head) ? phrase.Mention.Head : span });
        return id;
    }

    /// <summary>The id of what the coreference of the text found.</summary>
    public string IdOf(Referent referent) => referent.Kind switch
    {
        MentionKind.Name => Named(referent.Label),
        MentionKind.Nominal => OfDocument(SingleSpaced.Of(referent.Label), referent.Type),
        _ => OfSentence(referent.Mentions[0].Mention.Span, referent.Label),
    };

    /// <summary>Keeps <paramref name="span"/> as a mention of the entity <paramref name="id"/>.</summary>
    public void Mention(string id, TextSpan span) => Mention(id, span, Read(span));

    /// <summary>The id of a name that stands for one thing in every article.</summary>
    public string Named(string name)
    {
        string normal = SingleSpaced.Of(name);
        return Add(normal, normal, isNamed: true, _typesOfNames.GetValueOrDefault(normal));
    }

    /// <summary>The id of the document's unnamed source: whoever "reportedly" and "it was reported that" leave unsaid.</summary>
    public string Unnamed() => OfDocument("unnamed source", null);

    /// <summary>Whether a phrase reliably refers to something outside itself that is more than a pronoun.</summary>
    private static bool IsKnown(SourcePhrase phrase) =>
        phrase.IsReliable && (phrase.Referent.Kind == MentionKind.Name || (phrase.Mention.Kind == MentionKind.Pronoun && phrase.Referent is { Kind: MentionKind.Nominal, Members.IsEmpty: true }));

    private string OfDocument(string label, NamedEntityType? type) => Add($"{_document.Article.Revision.Slug}.{label}", label, isNamed: false, type);

    private string OfSentence(TextSpan span, string pronoun) =>
        Add($"{_document.Article.Revision.Slug}.{ContentHash.Of(SentenceAt(span))}.{pronoun.ToLowerInvariant()}", pronoun, isNamed: false, null);

    private string Add(string id, string label, bool isNamed, NamedEntityType? type)
    {
        if (!_byId.TryGetValue(id, out var builder))
        {
            builder = new Builder(id, label, isNamed);
            _byId.Add(id, builder);
            _inOrder.Add(builder);
        }

        builder.Type ??= type;
        return id;
    }

    private void Mention(string id, TextSpan span, NounPhrase phrase)
    {
        var head = new TextSpan(span.Start + phrase.Start, Math.Min(span.End, span.Start + phrase.Start + phrase.Label.Length));
        _byId[id].Add(new Mention(span, head, phrase.Kind));
    }

    private TextSpan Bare(TextSpan span)
    {
        int start = span.Start, end = span.End;
        while (start < end && !char.IsLetterOrDigit(_document.Text[start]))
        {
            start++;
        }

        while (end > start && !char.IsLetterOrDigit(_document.Text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    private string SentenceAt(TextSpan span) =>
        _document.SentenceAt(span.Start) is { } sentence ? sentence.Content.In(_document.Text) : span.In(_document.Text);

    private sealed class Builder(string id, string label, bool isNamed)
    {
        private readonly List<Mention> _mentions = [];

        public string Id { get; } = id;

        public NamedEntityType? Type { get; set; }

        /// <summary>Keeps a mention in document order; of two at one place, the first.</summary>
        public void Add(Mention mention)
        {
            int low = 0, high = _mentions.Count;
            if (high > 0 && _mentions[^1].Span < mention.Span)
            {
                low = high;
            }

            while (low < high)
            {
                int middle = (low + high) / 2;
                (low, high) = _mentions[middle].Span < mention.Span ? (middle + 1, high) : (low, middle);
            }

            if (low == _mentions.Count || _mentions[low].Span != mention.Span)
            {
                _mentions.Insert(low, mention);
            }
        }

        public Entity ToEntity() => new(Id, label, isNamed, Type, [.. _mentions.Select(m => m with { Type = Type })]);
    }
}
