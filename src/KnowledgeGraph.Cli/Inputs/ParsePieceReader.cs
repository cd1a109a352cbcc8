using System.Collections.Immutable;
using KnowledgeGraph.Text.Conllu;
using KnowledgeGraph.Text.Language;
using KnowledgeGraph.Text.Markup.PlainText;

namespace KnowledgeGraph.Cli.Inputs;

/// <summary>
/// Cuts inputs into pieces that are parsed one by one, so that an input of any size takes bounded memory. Running text is cut between lines, which are
/// paragraphs; CoNLL-U between sentences. The pieces of an input come out as if it had been parsed whole.
/// </summary>
internal sealed class ParsePieceReader
{
    /// <summary>A piece ends with the line or sentence with which it has this many characters or words.</summary>
    private const int Characters = 65_536, Words = 10_000;

    private readonly LanguageAnalyzer _language = new();
    private readonly SyntaxAnalyzer _syntax = SyntaxAnalyzer.Create();

    /// <summary>The pieces of <paramref name="source"/>, in order. Where it cannot be read on, the last one says so.</summary>
    public IEnumerable<ParsePiece> In(InputSource source, InputForm form) => form == InputForm.Conllu
        ? Cut(source, ConlluReader.Read(TextLines.In(source), source.Place), s => s.Words.Length, Words, ParseSentences)
        : Cut(source, NotBlank(source, TextLines.In(source)), l => l.Length + 1, Characters, ParseParagraphs);

    private static IEnumerable<ParsePiece> Cut<T>(InputSource source, IEnumerable<T> items, Func<T, int> sizeOf, int most, Func<T[], Action<ConlluWriter>> parse)
        where T : class
    {
        using var rest = items.GetEnumerator();
        var piece = new List<T>();
        int size = 0;
        T? item;
        do
        {
            var error = Read(rest, out item);
            if (item is not null)
            {
                piece.Add(item);
                size += sizeOf(item);
            }

            if (piece.Count > 0 && (item is null || size >= most))
            {
                T[] whole = [.. piece];
                yield return new ParsePiece(source.Place, source, () => parse(whole));
                piece.Clear();
                size = 0;
            }

            if (error is not null)
            {
                yield return new ParsePiece(source.Place, source, () => throw error);
            }
        }
        while (item is not null);
    }

    /// <summary>Reads the next item, null at the end.</summary>
    /// <returns>Why it cannot be read, or null.</returns>
    private static InputOutputException? Read<T>(IEnumerator<T> items, out T? item)
        where T : class
    {
        item = null;
        try
        {
            item = items.MoveNext() ? items.Current : null;
            return null;
        }
        catch (InputOutputException e)
        {
            return e;
        }
        catch (FormatException e)
        {
            return new InputOutputException(e);
        }
    }

    /// <summary>The lines, which must not all be blank.</summary>
    private static IEnumerable<string> NotBlank(InputSource source, IEnumerable<string> lines)
    {
        bool holdsText = false;
        foreach (string line in lines)
        {
            holdsText = holdsText || !string.IsNullOrWhiteSpace(line.TrimStart('\uFEFF'));
            yield return line;
        }

        if (!holdsText)
        {
            throw new InputOutputException(source.Place, "holds no text");
        }
    }

    private Action<ConlluWriter> ParseParagraphs(string[] lines)
    {
        string text = string.Concat(lines.Select(l => l + "\n"));
        var document = _syntax.Analyze(_language.Analyze(PlainTextReader.ReadRunningText(text, "", "")));
        return writer => writer.Write(document);
    }

    private Action<ConlluWriter> ParseSentences(ConlluSentence[] sentences)
    {
        var analyses = _syntax.Analyze([.. sentences.Select(s => s.Words.Select(w => w.Form).ToImmutableArray())]);
        return writer =>
        {
            for (int i = 0; i < sentences.Length; i++)
            {
                writer.Write(sentences[i], analyses[i]);
            }
        };
    }
}
