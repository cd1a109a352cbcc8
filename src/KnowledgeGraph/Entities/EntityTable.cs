using System.Collections.Immutable;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Mentions;

namespace KnowledgeGraph.Entities;

/// <summary>
/// The entities of one document, found as its phrases are read in order. A source's short name is the bearer of the one source's name before
/// it that ends in it; a pronoun refers to nothing that is known outside its sentence.
/// </summary>
internal sealed class EntityTable
{
    private readonly Document _document;
    private readonly NounPhraseReader _reader;
    private readonly Dictionary<string, Builder> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Builder?> _byShortName = new(StringComparer.Ordinal);
    private readonly List<Builder> _inOrder = [];
    private readonly CapitalisedWords _capitalised;

    public EntityTable(Document document, FunctionWords words)
    {
        _document = document;
        _reader = new NounPhraseReader(words);
        _capitalised = new CapitalisedWords(document);
        Topic = Add(document.Article.Revision.Title, document.Article.Revision.Title, isNamed: true);
    }

    /// <summary>The id of what the article is about.</summary>
    public string Topic { get; }

    /// <summary>The entities in the order of their first mention, the topic first.</summary>
    public ImmutableArray<Entity> Entities => [.. _inOrder.Select(b => new Entity(b.Id, b.Label, b.IsNamed, [.. b.Mentions.Values]))];

    /// <summary>The phrase at <paramref name="span"/> taken apart.</summary>
    public NounPhrase Read(TextSpan span) => _reader.Read(span.In(_document.Text), _capitalised.OpensSentence(span) ? _capitalised.Contains : null);

    /// <summary>The same for a source: a single word that opens a sentence is a name unless it looks like a plural ("Analysts").</summary>
    public NounPhrase ReadSource(TextSpan span) =>
        _reader.Read(span.In(_document.Text), _capitalised.OpensSentence(span) ? word => _capitalised.Contains(word) || !word.EndsWith('s') : null);

    /// <summary>The id of what the phrase at <paramref name="span"/> refers to; the place is kept as a mention.</summary>
    public string Refer(TextSpan span)
    {
        var phrase = Read(span);
        return Refer(span, phrase, phrase.Kind == MentionKind.Name ? Named(phrase.Label) : null);
    }

    /// <summary>The same for the source of an attribution, whom a later source may call by a short name ("Mir", "the Council", "the IRGC").</summary>
    public string ReferToSource(TextSpan span)
    {
        var phrase = ReadSource(span);
        return Refer(span, phrase, phrase.Kind == MentionKind.Name ? OfName(phrase) : null);
    }

    private string Refer(TextSpan span, NounPhrase phrase, string? named)
    {
        string id = named ?? phrase.Kind switch
        {
            MentionKind.Nominal => Add($"{_document.Article.Revision.Slug}.{Normal(phrase.Label)}", Normal(phrase.Label), isNamed: false),
            _ => Add($"{_document.Article.Revision.Slug}.{ContentHash.Of(SentenceAt(span))}.{phrase.Label.ToLowerInvariant()}", phrase.Label, isNamed: false),
        };
        Mention(id, span, phrase);
        return id;
    }

    /// <summary>Keeps <paramref name="span"/> as a mention of the entity <paramref name="id"/>.</summary>
    public void Mention(string id, TextSpan span) => Mention(id, span, Read(span));

    /// <summary>The id of a name that stands for one thing in every article.</summary>
    public string Named(string name) => Add(Normal(name), Normal(name), isNamed: true);

    /// <summary>The id of the document's unnamed source: whoever "reportedly" and "it was reported that" leave unsaid.</summary>
    public string Unnamed() => Add($"{_document.Article.Revision.Slug}.unnamed source", "unnamed source", isNamed: false);

    private string OfName(NounPhrase phrase)
    {
        string name = Normal(phrase.Label);
        if (!_byId.ContainsKey(name) && _byShortName.GetValueOrDefault(name) is { } bearer)
        {
            return bearer.Id;
        }

        string id = Named(name);
        for (int blank = name.IndexOf(' ', StringComparison.Ordinal); blank > 0; blank = name.IndexOf(' ', blank + 1))
        {
            Shorten(name[(blank + 1)..], _byId[id]);
        }

        if (phrase.Acronym is { Length: > 1 } acronym)
        {
            Shorten(acronym, _byId[id]);
        }

        return id;
    }

    /// <summary>Lets <paramref name="shortName"/> stand for <paramref name="bearer"/> unless it stands for another already.</summary>
    private void Shorten(string shortName, Builder bearer)
    {
        if (!_byShortName.TryAdd(shortName, bearer) && _byShortName[shortName] != bearer)
        {
            _byShortName[shortName] = null;
        }
    }

    private string Add(string id, string label, bool isNamed)
    {
        if (!_byId.ContainsKey(id))
        {
            var builder = new Builder(id, label, isNamed);
            _byId.Add(id, builder);
            _inOrder.Add(builder);
        }

        return id;
    }

    private void Mention(string id, TextSpan span, NounPhrase phrase)
    {
        var head = new TextSpan(span.Start + phrase.Start, Math.Min(span.End, span.Start + phrase.Start + phrase.Label.Length));
        _byId[id].Mentions.TryAdd(span, new Mention(span, head, phrase.Kind));
    }

    private string SentenceAt(TextSpan span) =>
        _document.SentenceAt(span.Start) is { } sentence ? sentence.Content.In(_document.Text) : span.In(_document.Text);

    private static string Normal(string label) => string.Join(' ', label.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private sealed class Builder(string id, string label, bool isNamed)
    {
        public string Id { get; } = id;

        public string Label { get; } = label;

        public bool IsNamed { get; } = isNamed;

        public SortedDictionary<TextSpan, Mention> Mentions { get; } = [];
    }
}
