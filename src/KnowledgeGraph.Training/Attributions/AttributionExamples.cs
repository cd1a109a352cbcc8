using KnowledgeGraph.Attributions.Tagging;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Language;
using KnowledgeGraph.Text.Markup.PlainText;

namespace KnowledgeGraph.Training.Attributions;

/// <summary>Makes sequences to learn from out of annotated texts: one a sentence for cues, one a cue for sources and contents.</summary>
internal sealed class AttributionExamples
{
    private readonly LanguageAnalyzer _language = new();
    private readonly SyntaxAnalyzer _syntax = SyntaxAnalyzer.Create();
    private readonly LexicalClasses _classes = new(new EnglishLexicon().Cues);
    private readonly RoleFeatures _roles = new();
    private readonly FeatureList _features = new();

    /// <summary>Sentences, labelled by <see cref="CueLabels"/>.</summary>
    public List<ChainExample> Cues { get; } = [];

    /// <summary>Cues in their windows, labelled by <see cref="RoleLabels"/>.</summary>
    public List<ChainExample> Roles { get; } = [];

    /// <summary>The document of a text, parsed.</summary>
    public Document Parse(AnnotatedText text) => _syntax.Analyze(_language.Analyze(PlainTextReader.ReadRunningText(text.Text, text.Id, "")));

    /// <summary>Adds the sequences of a text that is annotated as suits texts of <paramref name="register"/>.</summary>
    public void Add(AnnotatedText text, uint register)
    {
        var document = Parse(text);
        var sentences = AttributionTagger.Sentences(document, _classes);
        foreach (var sentence in sentences)
        {
            sentence?.Register = register;
        }

        var cues = new List<IReadOnlyList<CueSpan>>();
        var attributions = new List<(int Sentence, CueSpan Cue, AnnotatedAttribution Attribution)>();
        for (int i = 0; i < sentences.Length; i++)
        {
            var own = new List<CueSpan>();
            if (sentences[i] is { } sentence)
            {
                foreach (var attribution in text.Attributions)
                {
                    if (!attribution.Cue.IsEmpty && WordsOf(sentence, attribution.Cue[0]) is { } cue && !own.Exists(o => o.Start < cue.End && cue.Start < o.End))
                    {
                        own.Add(cue);
                        attributions.Add((i, cue, attribution));
                    }
                }

                own.Sort((a, b) => a.Start.CompareTo(b.Start));
                AddCues(sentence, own);
            }

            cues.Add(own);
        }

        foreach (var (i, cue, attribution) in attributions)
        {
            AddRoles(CueWindow.Of(sentences, cues, i, cue), cues[i], attribution);
        }
    }

    private void AddCues(SentenceSyntax sentence, List<CueSpan> cues)
    {
        byte[] labels = new byte[sentence.Count];
        foreach (var cue in cues)
        {
            labels.AsSpan(cue.Start, cue.End - cue.Start).Fill(CueLabels.Inside);
            labels[cue.Start] = CueLabels.Begin;
        }

        uint[][] features = new uint[sentence.Count][];
        for (int i = 0; i < features.Length; i++)
        {
            CueFeatures.Collect(sentence, i, _features);
            features[i] = _features.Features.ToArray();
        }

        Cues.Add(new(features, new byte[labels.Length], labels));
    }

    private void AddRoles(CueWindow window, IReadOnlyList<CueSpan> others, AnnotatedAttribution attribution)
    {
        int count = window.Count, at = 0;
        var example = new ChainExample(new uint[count][], new byte[count], new byte[count]);
        _roles.Begin(window, others);
        for (int s = 0; s < window.Sentences.Length; s++)
        {
            var sentence = window.Sentences[s];
            int start = at;
            for (int i = 0; i < sentence.Count; i++, at++)
            {
                _roles.Collect(s, i, _features);
                example.Features[at] = _features.Features.ToArray();
                example.Classes[at] = (byte)_roles.TransitionClass(s, i);
            }

            Label(sentence, attribution.Content, example.Labels.AsSpan(start), RoleLabels.BeginContent);
            Label(sentence, attribution.Source, example.Labels.AsSpan(start), RoleLabels.BeginSource);
        }

        Roles.Add(example);
    }

    private static void Label(SentenceSyntax sentence, IEnumerable<TextSpan> spans, Span<byte> labels, byte begin)
    {
        foreach (var span in spans)
        {
            if (WordsOf(sentence, span) is { } words)
            {
                labels[words.Start..words.End].Fill((byte)(begin + 1));
                labels[words.Start] = begin;
            }
        }
    }

    /// <summary>The words of which at least half lies in <paramref name="span"/>; null where there are none.</summary>
    private static CueSpan? WordsOf(SentenceSyntax sentence, TextSpan span)
    {
        int first = -1, end = -1;
        for (int i = 0; i < sentence.Count; i++)
        {
            var word = sentence.Sentence.Tokens[i].Span;
            int shared = Math.Min(word.End, span.End) - Math.Max(word.Start, span.Start);
            if (shared > 0 && 2 * shared >= word.End - word.Start)
            {
                (first, end) = (first < 0 ? i : first, i + 1);
            }
        }

        return first < 0 ? null : new CueSpan(first, end);
    }
}
