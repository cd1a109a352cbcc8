using System.Collections.Immutable;
using System.Globalization;

namespace KnowledgeGraph.Text.Conllu;

/// <summary>Gathers the lines of a sentence and judges them as they come. Takes one sentence after another.</summary>
internal sealed class SentenceLines(string file)
{
    private static readonly string[] Columns = ["ID", "FORM", "LEMMA", "UPOS", "XPOS", "FEATS", "HEAD", "DEPREL", "DEPS", "MISC"];

    private readonly ImmutableArray<string>.Builder _comments = ImmutableArray.CreateBuilder<string>();
    private readonly ImmutableArray<ConlluWord>.Builder _words = ImmutableArray.CreateBuilder<ConlluWord>();
    private readonly ImmutableArray<MultiwordToken>.Builder _tokens = ImmutableArray.CreateBuilder<MultiwordToken>();
    private readonly ImmutableArray<EmptyNode>.Builder _emptyNodes = ImmutableArray.CreateBuilder<EmptyNode>();
    private readonly List<int> _wordLines = [];
    private int _number;
    private int _length;

    /// <summary>Number of empty nodes since the last word.</summary>
    private int _emptyHere;

    /// <summary>Adds a line.</summary>
    /// <returns>Whether it ends a sentence, which is to be taken then.</returns>
    public bool Add(string line)
    {
        _number++;
        if (line.Length > ConlluReader.MaxLineLength)
        {
            throw Error($"the line is longer than {ConlluReader.MaxLineLength} characters");
        }

        line = _number == 1 && line.StartsWith('\uFEFF') ? line[1..] : line;
        line = line.EndsWith('\r') ? line[..^1] : line;
        if (line.Length == 0)
        {
            return End();
        }

        _length += line.Length;
        if (_length > ConlluReader.MaxSentenceLength)
        {
            throw Error($"the sentence is longer than {ConlluReader.MaxSentenceLength} characters");
        }

        if (line[0] == '#')
        {
            AddComment(line);
        }
        else
        {
            AddColumns(line);
        }

        return false;
    }

    /// <summary>Ends the sentence.</summary>
    /// <returns>Whether there is one.</returns>
    public bool End()
    {
        if (_words.Count == 0)
        {
            return _comments.Count + _tokens.Count + _emptyNodes.Count > 0 ? throw Error("the sentence has no words") : false;
        }

        if (_tokens is [.., var token] && token.Last > _words.Count)
        {
            throw Error($"token {token.First}-{token.Last} goes beyond the last word, {_words.Count}");
        }

        new HeadCheck(_words, _wordLines, file).Run();
        return true;
    }

    /// <summary>The sentence that was ended.</summary>
    public ConlluSentence Take()
    {
        (_length, _emptyHere) = (0, 0);
        _wordLines.Clear();
        return new(_comments.DrainToImmutable(), _words.DrainToImmutable(), _tokens.DrainToImmutable()) { EmptyNodes = _emptyNodes.DrainToImmutable() };
    }

    private void AddComment(string line)
    {
        if (_words.Count + _tokens.Count + _emptyNodes.Count > 0)
        {
            throw Error("a comment after the first word");
        }

        _comments.Add(line[(line.StartsWith("# ", StringComparison.Ordinal) ? 2 : 1)..]);
    }

    private void AddColumns(string line)
    {
        string[] columns = line.Split('\t');
        if (columns.Length != Columns.Length)
        {
            throw Error(columns.Length == 1 ? $"1 column, not {Columns.Length}" : $"{columns.Length} columns, not {Columns.Length}");
        }

        for (int i = 0; i < columns.Length; i++)
        {
            if (columns[i].Length == 0)
            {
                throw Error($"column {Columns[i]} is empty, not '_'");
            }

            bool mayHoldBlanks = i is 1 or 2 or 9;
            if (!mayHoldBlanks && columns[i].Contains(' ', StringComparison.Ordinal))
            {
                throw Error($"column {Columns[i]} holds a blank");
            }
        }

        if (columns[0].Contains('.', StringComparison.Ordinal))
        {
            AddEmptyNode(columns);
        }
        else if (columns[0].Contains('-', StringComparison.Ordinal))
        {
            AddToken(columns);
        }
        else
        {
            AddWord(columns);
        }
    }

    private void AddWord(string[] columns)
    {
        if (Number(columns[0], "ID") != _words.Count + 1)
        {
            throw Error($"word {columns[0]} follows word {_words.Count}");
        }

        _words.Add(Node(columns, columns[6] == "_" ? -1 : Number(columns[6], "HEAD")));
        _wordLines.Add(_number);
        _emptyHere = 0;
    }

    private void AddToken(string[] columns)
    {
        int dash = columns[0].IndexOf('-', StringComparison.Ordinal);
        int first = Number(columns[0][..dash], "ID"), last = Number(columns[0][(dash + 1)..], "ID");
        if (first != _words.Count + 1)
        {
            throw Error($"token {columns[0]} follows word {_words.Count}");
        }

        if (last < first)
        {
            throw Error($"token {columns[0]} ends before it begins");
        }

        if (_tokens is [.., var before] && before.Last >= first)
        {
            throw Error($"token {columns[0]} overlaps token {before.First}-{before.Last}");
        }

        for (int i = 2; i < 9; i++)
        {
            if (i != 5 && columns[i] != "_")
            {
                throw Error($"column {Columns[i]} of a token of several words is not '_'");
            }
        }

        _tokens.Add(new(first, last, columns[1], columns[9]) { Features = columns[5] });
    }

    private void AddEmptyNode(string[] columns)
    {
        int stop = columns[0].IndexOf('.', StringComparison.Ordinal);
        int after = Number(columns[0][..stop], "ID"), index = Number(columns[0][(stop + 1)..], "ID");
        if (after != _words.Count || index != _emptyHere + 1)
        {
            throw Error($"empty node {columns[0]} is out of order");
        }

        if (columns[6] != "_" || columns[7] != "_")
        {
            throw Error($"empty node {columns[0]} has a head in the basic tree");
        }

        _emptyHere++;
        _emptyNodes.Add(new(after, Node(columns, -1)));
    }

    private static ConlluWord Node(string[] columns, int head) =>
        new(columns[1], columns[2], columns[3], columns[4], columns[5], head, columns[7], columns[9]) { Dependencies = columns[8] };

    private int Number(string text, string column) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int value)
        ? value
        : throw Error($"column {column}: '{(text.Length > 20 ? text[..20] + "…" : text)}' is not a number");

    private FormatException Error(string reason) => new($"{file}:{_number}: {reason}");
}
