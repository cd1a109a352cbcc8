using System.Collections.Immutable;
using System.Text;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Conllu;

namespace KnowledgeGraph.Tests.Text.Language;

/// <summary>A paragraph of a treebank as running text, with its sentences and its syntactic words.</summary>
internal sealed record TreebankParagraph(string Genre, string Text, ImmutableArray<TextSpan> Sentences, ImmutableArray<Token> Tokens)
{
    /// <summary>The paragraphs of a CoNLL-U file. A genre is the part of a document's name that says it: "news" of "GUM_news_crane", "email" of "email-enron".</summary>
    public static IEnumerable<TreebankParagraph> Read(string file)
    {
        using var reader = new StreamReader(file);
        var builder = new Builder();
        foreach (var sentence in ConlluReader.Read(reader, file))
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
            int start = -1;
            for (int i = 0; i < sentence.Words.Length; i++)
            {
                var multiword = sentence.MultiwordTokens.FirstOrDefault(t => t.First <= i + 1 && i + 1 <= t.Last);
                bool joins = multiword.First > 0 && multiword.First < i + 1;
                if (_blank && !joins)
                {
                    _text.Append(' ');
                }

                int at = _text.Length;
                start = start < 0 ? at : start;
                _text.Append(sentence.Words[i].Form);
                _tokens.Add(new Token(new TextSpan(at, _text.Length), joins));
                _blank = !(multiword.First > 0 ? multiword.Misc : sentence.Words[i].Misc).Split('|').Contains("SpaceAfter=No");
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
