using System.Collections.Immutable;
using System.Text;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Conllu;

namespace KnowledgeGraph.Treebanks;

/// <summary>
/// A paragraph of a treebank as running text, with its sentences and its syntactic words. A blank stands behind every token that is not marked
/// <c>SpaceAfter=No</c>, the last one of a sentence too; words of a multiword token spell it.
/// </summary>
internal sealed record TreebankParagraph(string Genre, string Text, ImmutableArray<TextSpan> Sentences, ImmutableArray<Token> Tokens)
{
    /// <summary>The paragraphs that sentences make. A genre is the part of a document's name that says it: "news" of "GUM_news_crane", "email" of "email-enron".</summary>
    public static IEnumerable<TreebankParagraph> In(IEnumerable<ConlluSentence> sentences)
    {
        var builder = new Builder();
        foreach (var sentence in sentences)
        {
            if (sentence.Comments.Any(c => c == "newpar" || c.StartsWith("newpar id", StringComparison.Ordinal) || c.StartsWith("newdoc", StringComparison.Ordinal))
                && builder.Finish() is { } paragraph)
            {
                yield return paragraph;
            }

            if (sentence.Comments.FirstOrDefault(c => c.StartsWith("newdoc id = ", StringComparison.Ordinal)) is { } name)
            {
                string[] parts = name["newdoc id = ".Length..].Split('_', '-');
                builder.Genre = parts[0] == "GUM" ? parts[1] : parts[0];
            }

            builder.Add(sentence);
        }

        if (builder.Finish() is { } last)
        {
            yield return last;
        }
    }

    private sealed class Builder
    {
        private readonly StringBuilder _text = new();
        private readonly ImmutableArray<TextSpan>.Builder _sentences = ImmutableArray.CreateBuilder<TextSpan>();
        private readonly ImmutableArray<Token>.Builder _tokens = ImmutableArray.CreateBuilder<Token>();
        private bool _blank;

        public string Genre { get; set; } = "";

        public void Add(ConlluSentence sentence)
        {
            int start = _text.Length + (_blank ? 1 : 0);
            for (int first = 0; first < sentence.Words.Length;)
            {
                var multiword = sentence.MultiwordTokens.FirstOrDefault(t => t.First == first + 1);
                var (end, misc) = multiword.First > 0 ? (multiword.Last, multiword.Misc) : (first + 1, sentence.Words[first].Misc);
                _text.Append(_blank ? " " : "");
                for (int word = first; word < end; word++)
                {
                    int at = _text.Length;
                    _text.Append(sentence.Words[word].Form);
                    _tokens.Add(new Token(new TextSpan(at, _text.Length), JoinsPrevious: word > first));
                }

                _blank = !misc.Split('|').Contains("SpaceAfter=No");
                first = end;
            }

            _sentences.Add(new TextSpan(start, _text.Length));
        }

        public TreebankParagraph? Finish()
        {
            if (_sentences.Count == 0)
            {
                return null;
            }

            var paragraph = new TreebankParagraph(Genre, _text.ToString(), _sentences.DrainToImmutable(), _tokens.DrainToImmutable());
            _text.Clear();
            _blank = false;
            return paragraph;
        }
    }
}
