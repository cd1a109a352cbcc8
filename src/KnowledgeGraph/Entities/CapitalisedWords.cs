using System.Buffers;
using KnowledgeGraph.Attributions.Reading;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Entities;

/// <summary>The words that a document gives a capital where nothing but a name asks for one: not where a sentence or quotation opens.</summary>
internal sealed class CapitalisedWords
{
    private static readonly SearchValues<char> Openers = SearchValues.Create("\"“'‘(_* ");

    private readonly Document _document;
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    public CapitalisedWords(Document document)
    {
        _document = document;
        foreach (var sentence in document.Sentences)
        {
            AddInside(sentence);
        }

        _words.UnionWith(document.Article.Infobox?.Rows.SelectMany(r => r.Value.Split(' ')) ?? []);
        _words.UnionWith(document.Article.Revision.Title.Split(' ', '–', '-'));
    }

    /// <summary>Whether the document gives <paramref name="word"/> a capital inside a sentence, in its title or in its infobox.</summary>
    public bool Contains(string word) => _words.Contains(word);

    /// <summary>Whether only opening marks stand between the start of a sentence and <paramref name="span"/>.</summary>
    public bool OpensSentence(TextSpan span) =>
        _document.SentenceAt(span.Start) is { } sentence
        && span.Start >= sentence.Content.Start
        && !_document.Text.AsSpan(sentence.Content.Start, span.Start - sentence.Content.Start).ContainsAnyExcept(Openers);

    private void AddInside(Sentence sentence)
    {
        string text = _document.Text;
        var words = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        var before = default(TextSpan);
        foreach (var word in WrittenWords.In(text, sentence.Tokens))
        {
            if (!before.IsEmpty && char.IsUpper(text[word.Start]) && char.IsLetterOrDigit(text[before.Start]))
            {
                words.Add(word.SpanIn(text));
            }

            before = word;
        }
    }
}
