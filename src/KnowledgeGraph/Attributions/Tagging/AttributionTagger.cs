using System.Collections.Immutable;
using KnowledgeGraph.Attributions.Constructions;
using KnowledgeGraph.Attributions.Reading;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Attributions.Tagging;

/// <summary>
/// Finds attributions by two conditional random fields: one labels the words of every sentence that are cues; the other, once a cue, labels the words of its
/// source and content, as CofeNet (Wang et al. 2022) conditions them. For one thread at a time.
/// </summary>
internal sealed class AttributionTagger(AttributionModel model, EnglishLexicon lexicon)
{
    /// <summary>Number of words up to which a sentence is read; a longer one is a table or a listing.</summary>
    public const int LongestSentence = 800;

    /// <summary>What a sure cue adds to its score, in the natural logarithm of odds.</summary>
    private const float Certain = 30;

    private readonly ChainDecoder _cueDecoder = new(model.Cues), _roleDecoder = new(model.Roles);
    private readonly LexicalClasses _classes = new(lexicon.Cues);
    private readonly CuePrior _prior = new(lexicon);
    private readonly int _certain = (int)(Certain / model.Cues.Scale);
    private readonly RoleFeatures _roles = new();
    private readonly FeatureList _features = new();
    private byte[] _labels = [];

    /// <summary>The attributions of a parsed document, by the first word of their cue.</summary>
    public List<TaggedAttribution> Tag(Document document)
    {
        var sentences = Sentences(document, _classes);
        var phrases = new FixedPhrase(lexicon.Cues, document.Text);
        var sure = new SureCues(lexicon, document.Text);
        var arguments = new ArgumentCompletion(lexicon.Cues, document.Text);
        var cues = new List<IReadOnlyList<CueSpan>>(sentences.Length);
        foreach (var sentence in sentences)
        {
            cues.Add(sentence is null ? [] : Cues(sentence, sure, phrases));
        }

        var found = new List<TaggedAttribution>();
        for (int i = 0; i < sentences.Length; i++)
        {
            foreach (var cue in cues[i])
            {
                var window = CueWindow.Of(sentences, cues, i, cue);
                if (Read(window, cues[i], arguments) is { } attribution)
                {
                    found.Add(attribution);
                }
            }

            if (sentences[i] is { } sentence)
            {
                found.AddRange(sure.ModifiersIn(sentence)
                    .Where(m => !cues[i].Any(c => c.Contains(m.Start)))
                    .Select(m => arguments.Complete(new(new CueWindow([sentence], 0, m), [], [])))
                    .OfType<TaggedAttribution>());
            }
        }

        return found;
    }

    /// <summary>The sentences in the numbers of the model; null for one without words or with too many.</summary>
    public static SentenceSyntax?[] Sentences(Document document, LexicalClasses classes)
    {
        var sentences = new SentenceSyntax?[document.Sentences.Length];
        for (int first = 0; first < sentences.Length;)
        {
            int end = first + 1;
            while (end < sentences.Length && document.Sentences[end].Paragraph == document.Sentences[first].Paragraph)
            {
                end++;
            }

            var quotations = QuotationFinder.Find(document.Text, new TextSpan(document.Sentences[first].Span.Start, document.Sentences[end - 1].Span.End));
            for (; first < end; first++)
            {
                var sentence = document.Sentences[first];
                sentences[first] = sentence.Words.Length is 0 or > LongestSentence ? null : new(document.Text, sentence, quotations, classes);
            }
        }

        uint register = Register.Of(document, (s, i) => sentences[s] is { } sentence && sentence.Quotation[i] >= 0);
        foreach (var sentence in sentences)
        {
            sentence?.Register = register;
        }

        return sentences;
    }

    private List<CueSpan> Cues(SentenceSyntax sentence, SureCues sure, FixedPhrase phrases)
    {
        _cueDecoder.Clear();
        using var next = sure.In(sentence).GetEnumerator();
        var told = next.MoveNext() ? next.Current : default;
        for (int i = 0; i < sentence.Count; i++)
        {
            CueFeatures.Collect(sentence, i, _features);
            var scores = _cueDecoder.Add(_features.Features, 0);
            if (told.Contains(i))
            {
                scores[i == told.Start ? CueLabels.Begin : CueLabels.Inside] += _certain;
            }
            else
            {
                int expected = (int)MathF.Round(_prior.Of(sentence, i) / model.Cues.Scale);
                scores[CueLabels.Begin] += expected;
                scores[CueLabels.Inside] += expected;
            }

            told = i + 1 == told.End && next.MoveNext() ? next.Current : told;
        }

        var labels = Labels(sentence.Count);
        _cueDecoder.Decode(labels);
        var cues = new List<CueSpan>();
        for (int i = 0; i < labels.Length; i++)
        {
            if (labels[i] != CueLabels.Outside)
            {
                int start = i;
                while (i + 1 < labels.Length && labels[i + 1] == CueLabels.Inside)
                {
                    i++;
                }

                double odds = Math.Exp(_cueDecoder.Doubt(start, CueLabels.Begin) * model.Cues.Scale);
                var cue = phrases.Complete(sentence, new(start, i + 1) { Confidence = Math.Round(1 / (1 + odds), 2) });
                cues.Add(cue);
                i = Math.Max(i, cue.End - 1);
            }
        }

        return cues;
    }

    private TaggedAttribution? Read(CueWindow window, IReadOnlyList<CueSpan> others, ArgumentCompletion arguments)
    {
        _roles.Begin(window, others);
        _roleDecoder.Clear();
        for (int s = 0; s < window.Sentences.Length; s++)
        {
            for (int i = 0; i < window.Sentences[s].Count; i++)
            {
                _roles.Collect(s, i, _features);
                _roleDecoder.Add(_features.Features, _roles.TransitionClass(s, i));
            }
        }

        var labels = Labels(window.Count);
        _roleDecoder.Decode(labels);
        ImmutableArray<TextSpan> source = Pieces(window, labels, RoleLabels.IsSource, RoleLabels.BeginSource);
        ImmutableArray<TextSpan> content = Pieces(window, labels, RoleLabels.IsContent, RoleLabels.BeginContent);
        return arguments.Complete(new(window, source, content));
    }

    private Span<byte> Labels(int count)
    {
        if (_labels.Length < count)
        {
            _labels = new byte[2 * count];
        }

        return _labels.AsSpan(0, count);
    }

    /// <summary>The runs of words of a role; one that reaches the end of a sentence goes on in the next of its paragraph.</summary>
    private static ImmutableArray<TextSpan> Pieces(CueWindow window, ReadOnlySpan<byte> labels, Func<byte, bool> isPart, byte begin)
    {
        var pieces = ImmutableArray.CreateBuilder<TextSpan>();
        int at = 0, paragraph = -1;
        bool isOpen = false;
        foreach (var sentence in window.Sentences)
        {
            isOpen &= sentence.Sentence.Paragraph == paragraph;
            paragraph = sentence.Sentence.Paragraph;
            for (int i = 0; i < sentence.Count; i++, at++)
            {
                var span = sentence.Sentence.Tokens[i].Span;
                bool goesOn = isOpen && (i == 0 || labels[at] != begin);
                isOpen = isPart(labels[at]);
                if (isOpen && goesOn)
                {
                    pieces[^1] = new TextSpan(pieces[^1].Start, span.End);
                }
                else if (isOpen)
                {
                    pieces.Add(span);
                }
            }
        }

        return pieces.ToImmutable();
    }
}
