using KnowledgeGraph.Events.Factuality;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Language;
using KnowledgeGraph.Text.Markup.PlainText;

namespace KnowledgeGraph.Training.Events;

/// <summary>Makes examples to learn from out of judged texts, read by the language engine that ships.</summary>
internal sealed class FactualityExamples(EnglishLexicon lexicon)
{
    private readonly LanguageAnalyzer _language = new();
    private readonly SyntaxAnalyzer _syntax = SyntaxAnalyzer.Create();
    private readonly FactualityFeatures _features = new(lexicon.Cues);

    /// <summary>The document of a text, parsed.</summary>
    public Document Parse(FactualText text) => _syntax.Analyze(_language.Analyze(PlainTextReader.ReadRunningText(text.Text, text.Id, "")));

    /// <summary>The events of a text whose word the engine finds too.</summary>
    public IEnumerable<FactualityExample> In(FactualText text) => In(text, _ => true);

    /// <summary>Of these, those whose word is a noun.</summary>
    public IEnumerable<FactualityExample> NounsIn(FactualText text) => In(text, word => word.Upos == UniversalPos.Noun);

    private IEnumerable<FactualityExample> In(FactualText text, Predicate<Word> isTaken)
    {
        var document = Parse(text);
        var points = new CodePointIndex(document.Text);
        var judged = text.Events.ToLookup(e => e.Start, e => e.Factuality);
        foreach (var sentence in document.Sentences)
        {
            EventSyntax? syntax = null;
            for (int i = 0; i < sentence.Words.Length; i++)
            {
                if (!isTaken(sentence.Words[i]))
                {
                    continue;
                }

                foreach (double factuality in judged[points.At(sentence.Tokens[i].Span.Start)])
                {
                    syntax ??= new EventSyntax(document.Text, sentence);
                    yield return new(_features.Of(syntax, i).ToArray(), factuality);
                }
            }
        }
    }
}
