using System.Buffers;

namespace KnowledgeGraph.Text.Conllu;

/// <summary>
/// Writes <see href="https://universaldependencies.org/format.html">CoNLL-U</see>, a sentence at a time: what <see cref="ConlluReader"/> read, to
/// the same characters or with another analysis, or the sentences of analysed documents. UTF-8, LF at line ends; half a surrogate pair becomes U+FFFD.
/// </summary>
/// <remarks>
/// <para>A document's sentences get <c># newdoc id</c>, <c># newpar</c> where a paragraph begins, <c># sent_id = id-n</c> and <c># text</c>, which is
/// made of the words: citation markers, which are no words, are not in it. White space inside a form is written as one blank.</para>
/// <para>MISC of a document's words holds, in this order: <c>NER</c>, names in IOB2 notation (<c>B-PER</c>, <c>I-PER</c>; PER, ORG, LOC, EVENT, WORK, GROUP);
/// <c>SpaceAfter=No</c>; and <c>TokenRange=b:e</c> as UDPipe writes it, the token's range <c>[b, e)</c> in code points of the document.
/// A word with its clitic ("don't", "Iran's", "cannot") is a token of several words.</para>
/// <para>In a sentence that was read and gets another analysis, <c>NER</c> comes first too, in place of any that was read; all else in MISC follows
/// as it was.</para>
/// </remarks>
/// <param name="output">Where the bytes go; they may be taken out of it after every call.</param>
public sealed class ConlluWriter(IBufferWriter<byte> output)
{
    private readonly ConlluOutput _output = new(output);
    private string? _document;
    private bool _documentBegins;
    private int _sentences;
    private int _offset;

    /// <summary>Begins a document: its id is in all its <c>sent_id</c>s, with white space written as "_".</summary>
    public void BeginDocument(string id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        _document = string.Create(id.Length, id, (span, from) =>
        {
            for (int i = 0; i < span.Length; i++)
            {
                span[i] = char.IsWhiteSpace(from[i]) || char.IsControl(from[i]) ? '_' : from[i];
            }
        });
        (_documentBegins, _sentences, _offset) = (true, 0, 0);
    }

    /// <summary>
    /// Writes the sentences of <paramref name="document"/>; columns of sentences that were not parsed are "_". Documents that are written one after
    /// another are consecutive pieces of the document that was begun: offsets count from the beginning of the first.
    /// </summary>
    public void Write(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var codePoints = new CodePointIndex(document.Text);
        var sentences = document.Sentences;
        int paragraph = -1;
        for (int i = 0; i < sentences.Length; i++)
        {
            if (sentences[i].Tokens.IsEmpty)
            {
                continue;
            }

            WriteDocumentComment();
            if (sentences[i].Paragraph != paragraph)
            {
                paragraph = sentences[i].Paragraph;
                _output.Write("# newpar\n"u8);
            }

            int next = i + 1 < sentences.Length ? sentences[i + 1].Content.Start : document.Text.Length;
            var sentence = new SentenceText(document.Text, sentences[i], isLast: i + 1 == sentences.Length, next);
            _output.Write("# sent_id = "u8);
            if (_document is not null)
            {
                _output.Write(_document);
                _output.Write("-"u8);
            }

            _output.Write(++_sentences);
            _output.Write("\n# text = "u8);
            sentence.WriteText(_output);
            _output.Write("\n"u8);
            new SentenceTable(_output, sentence, codePoints, _offset).Write();
            _output.Write("\n"u8);
        }

        _offset += codePoints.Length;
    }

    /// <summary>Writes a sentence as it is.</summary>
    public void Write(ConlluSentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        WriteComments(sentence);
        new GivenTable(_output, sentence).Write();
        _output.Write("\n"u8);
    }

    /// <summary>
    /// Writes a sentence with another analysis: comments, forms, tokens of several words and MISC stay, but for the names in it; the enhanced graph,
    /// which the new analysis does not have, is left out.
    /// </summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="analysis">The analysis of its words.</param>
    public void Write(ConlluSentence sentence, SentenceAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        if (analysis.Words.Length != sentence.Words.Length)
        {
            throw new ArgumentException($"{analysis.Words.Length} analyses of {sentence.Words.Length} words", nameof(analysis));
        }

        WriteComments(sentence);
        new GivenTable(_output, sentence).Write(analysis);
        _output.Write("\n"u8);
    }

    private void WriteComments(ConlluSentence sentence)
    {
        if (!sentence.Comments.Any(IsDocumentComment))
        {
            WriteDocumentComment();
        }

        _documentBegins = false;
        _output.Comments(sentence.Comments);
    }

    private void WriteDocumentComment()
    {
        if (_documentBegins)
        {
            _documentBegins = false;
            _output.Write("# newdoc id = "u8);
            _output.Write(_document);
            _output.Write("\n"u8);
        }
    }

    private static bool IsDocumentComment(string comment) =>
        comment.StartsWith("newdoc", StringComparison.Ordinal) && (comment.Length == 6 || comment[6] == ' ');
}
