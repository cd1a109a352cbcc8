using System.Globalization;
using System.Text;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Conllu;

namespace KnowledgeGraph.Conformance.Language;

/// <summary>A treebank as a string of characters without white space, and the ranges of its sentences, tokens, words and names in it.</summary>
internal sealed class ScoredTreebank
{
    private readonly StringBuilder _characters = new();

    public ScoredTreebank(IEnumerable<ConlluSentence> sentences)
    {
        foreach (var sentence in sentences)
        {
            Add(sentence);
        }

        Characters = _characters.ToString();
    }

    public string Characters { get; }

    public List<TextSpan> Sentences { get; } = [];

    public List<TextSpan> Tokens { get; } = [];

    public List<ScoredWord> Words { get; } = [];

    /// <summary>The names that MISC marks in IOB2 notation, <c>NER=B-PER</c>.</summary>
    public HashSet<(TextSpan Span, string Type)> Names { get; } = [];

    private void Add(ConlluSentence sentence)
    {
        int start = _characters.Length, first = Words.Count;
        for (int word = 1; word <= sentence.Words.Length;)
        {
            var token = sentence.MultiwordTokens.FirstOrDefault(t => t.First == word);
            bool isMultiword = token.First == word;
            int last = isMultiword ? token.Last : word;
            AddToken(isMultiword ? token.Form : sentence.Words[word - 1].Form, [.. sentence.Words[(word - 1)..last]], isMultiword);
            word = last + 1;
        }

        Sentences.Add(new TextSpan(start, _characters.Length));
        for (int i = 0; i < sentence.Words.Length; i++)
        {
            int head = sentence.Words[i].Head;
            Words[first + i].Head = head > 0 ? Words[first + head - 1] : null;
        }

        AddNames(Words.GetRange(first, sentence.Words.Length));
    }

    private void AddToken(string form, ConlluWord[] words, bool isMultiword)
    {
        string characters = WithoutSpace(form);
        var token = new TextSpan(_characters.Length, _characters.Length + characters.Length);
        _characters.Append(characters);
        Tokens.Add(token);
        bool isSpelled = string.Concat(words.Select(w => WithoutSpace(w.Form))) == characters;
        int at = token.Start;
        foreach (var word in words)
        {
            int end = at + WithoutSpace(word.Form).Length;
            Words.Add(new ScoredWord(word, token, isSpelled ? new TextSpan(at, end) : token, isMultiword));
            at = end;
        }
    }

    private void AddNames(List<ScoredWord> words)
    {
        string? type = null;
        int start = 0;
        for (int i = 0; i <= words.Count; i++)
        {
            string? tag = i == words.Count ? null : words[i].Columns.Misc.Split('|').FirstOrDefault(m => m.StartsWith("NER=", StringComparison.Ordinal))?[4..];
            bool goesOn = tag is not null && tag[0] == 'I' && tag[2..] == type;
            if (!goesOn)
            {
                if (type is not null)
                {
                    Names.Add((new TextSpan(words[start].Own.Start, words[i - 1].Own.End), type));
                }

                (type, start) = (tag?[2..], i);
            }
        }
    }

    private static string WithoutSpace(string form) =>
        string.Concat(form.Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.SpaceSeparator));
}
