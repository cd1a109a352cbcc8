using System.Collections.Immutable;
using KnowledgeGraph.Attributions;
using KnowledgeGraph.Attributions.Reading;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Propositions.Reading;
using KnowledgeGraph.Propositions.Times;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Propositions;

/// <summary>
/// Reads propositions off the parse: a proposition a clause, in the voice of the innermost attribution whose content holds it.
/// </summary>
/// <remarks>
/// <para>Words in which no clause can be read still give a proposition, and it says no more than they do: its subject is the article's topic, its lemma
/// <see cref="DescribedAs"/> and its object the words; but a paragraph without any finite verb (a heading, a caption) states nothing. Only what a source merely names gives none ("condemned the attack" states nothing of the attack), except that
/// who claims responsibility for something says to have done it, and who blames another for it says that the other is responsible.</para>
/// <para>A sentence that is wholly somebody's quotation gives nothing in the article's voice. Pronouns stay as they are. Thread-safe.</para>
/// </remarks>
public sealed class PropositionExtractor : IPropositionExtractor
{
    /// <summary>The lemma of a proposition that keeps words of the article in which no clause can be read.</summary>
    public const string DescribedAs = "described-as";

    /// <summary>The lemma of what one says who claims responsibility.</summary>
    public const string CarryOut = "carry-out";

    /// <summary>The lemma of what is said of one who is blamed for something that happened.</summary>
    public const string ResponsibleFor = "responsible-for";

    private readonly EnglishLexicon _lexicon;
    private readonly ClausePropositions _clauses;
    private readonly ContentPropositions _contents;
    private readonly NominalPropositions _nominals;
    private readonly Appositions _appositions;
    private readonly Offices _offices;

    /// <summary>An extractor with the word lists that the library carries.</summary>
    public PropositionExtractor()
        : this(new EnglishLexicon())
    {
    }

    /// <summary>An extractor with <paramref name="lexicon"/>.</summary>
    public PropositionExtractor(EnglishLexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        _lexicon = lexicon;
        _clauses = new ClausePropositions(lexicon);
        _contents = new ContentPropositions(lexicon);
        _nominals = new NominalPropositions(lexicon, _clauses);
        _offices = new Offices(lexicon.NominalPredicates);
        _appositions = new Appositions(_offices);
    }

    /// <inheritdoc/>
    public ImmutableArray<Proposition> Extract(Document document, ImmutableArray<Attribution> attributions)
    {
        var touching = SentenceAttributions.BySentence(document, attributions);
        var labels = Labels(document);
        var propositions = new List<Proposition>();
        for (int s = 0; s < document.Sentences.Length; s++)
        {
            var sentence = WrittenWords.Of(document.Text, document.Sentences[s]);
            if (sentence.Tokens.Length > 0)
            {
                var parsed = document.Sentences[s];
                var read = Read(document.Text, sentence, parsed, touching[s]).Where(p => p.Lemma != DescribedAs || p.Attribution is not null || !labels.Contains(parsed.Paragraph));
                propositions.AddRange(read.Select(p => RelativeArguments.Resolve(p, document.Text, parsed)).OrderBy(p => p.Evidence[0].Start));
            }
        }

        TimeQualifiers.Resolve(document, propositions);
        return [.. propositions];
    }

    /// <summary>The paragraphs without a finite verb: headings, captions, cells and entries of lists, which name something and state nothing.</summary>
    private static HashSet<int> Labels(Document document)
    {
        var labels = document.Sentences.Where(s => !s.Words.IsEmpty && document.Article.Paragraphs[s.Paragraph].Kind != ParagraphKind.Title).Select(s => s.Paragraph).ToHashSet();
        labels.ExceptWith(document.Sentences.Where(s => s.Words.Any(w => w.Xpos is "VBD" or "VBZ" or "VBP" or "MD")).Select(s => s.Paragraph));
        return labels;
    }

    private IEnumerable<Proposition> Read(string text, Sentence sentence, Sentence parsed, List<Attribution> touching)
    {
        var map = new VoiceMap(text, sentence, parsed, touching, _lexicon.FunctionWords);
        Attribution[] reported = [.. touching.Where(a => sentence.Span.Contains(a.Cue[0]))];
        foreach (var attribution in reported)
        {
            yield return ReportPropositions.Of(attribution, text, _lexicon.Cues);
        }

        foreach (var named in _appositions.Read(text, parsed, map).Concat(_offices.Read(text, parsed, map)))
        {
            yield return named;
        }

        foreach (var voice in map.Voices)
        {
            bool reports = Array.Exists(reported, a => ReferenceEquals(a.Parent, voice) && !map.Named.Contains(a));
            var words = WordsOf(text, map, voice);
            if (words is null)
            {
                continue;
            }

            foreach (var proposition in InVoice(words, parsed, voice, reports, touching))
            {
                bool isAlleged = map.Named.Any(a => proposition.Evidence.Any(e => e.Overlaps(a.Cue[0]) || a.Content.Any(e.Overlaps)));
                yield return isAlleged ? proposition with { Certainty = Certainty.Possible } : proposition;
            }
        }
    }

    /// <summary>The words of one voice in a sentence as a sentence of their own; null where it has none but source and cue.</summary>
    private SentenceView? WordsOf(string text, VoiceMap map, Attribution? voice)
    {
        var tokens = map.TokensOf(voice);
        if (tokens.IsEmpty)
        {
            return null;
        }

        var sentence = tokens.Length == map.Sentence.Tokens.Length ? map.Sentence : map.Sentence with { Tokens = [.. tokens.Select(i => map.Sentence.Tokens[i])] };
        var quotations = tokens.Length <= AttributionExtractor.LongestSentence ? QuotationFinder.Find(text, sentence.Content) : [];
        var view = new SentenceView(text, sentence, quotations, _lexicon);
        return view.End > 0 ? view : null;
    }

    private IEnumerable<Proposition> InVoice(SentenceView words, Sentence parsed, Attribution? voice, bool reports, List<Attribution> touching)
    {
        if (voice is not null && _contents.Whole(new VoiceSyntax(words, parsed), voice) is { } whole)
        {
            yield return whole;
            yield break;
        }

        bool isReadable = words.Count <= AttributionExtractor.LongestSentence && !parsed.Words.IsEmpty;
        var ceiling = voice is not null ? Certainty.Certain
            : isReadable ? OwnVoiceGuard.Ceiling(words) : Certainty.Probable;
        var syntax = isReadable ? new VoiceSyntax(words, parsed) : null;
        ImmutableArray<Clause> clauses = syntax is not null ? ClauseReader.Read(syntax) : [Clause.Unread(new TokenRange(0, words.Count))];
        foreach (var nominal in syntax is not null ? _nominals.Of(syntax, clauses, voice) : [])
        {
            yield return nominal.Certainty < ceiling ? nominal with { Certainty = ceiling } : nominal;
        }

        foreach (var clause in clauses)
        {
            if (clause.Outer is { } outer && !_clauses.IsPlain(syntax!, outer, voice))
            {
                continue;
            }

            if (clause.Words.IsEmpty || !clause.HasVerb && (reports || voice is not null && !IsQuoted(words, clause)))
            {
                continue;
            }

            foreach (var stated in clause.HasVerb ? _clauses.Of(syntax!, clause, voice) : [_contents.Fragment(words, clause, voice)])
            {
                var proposition = stated.Subject is null && reports ? stated with { Subject = SpeakerOf(words.Text, voice, touching) } : stated;
                if (proposition.Subject is null && voice is null && clause.HasVerb)
                {
                    proposition = _contents.Fragment(words, Clause.Unread(clause.Words), voice);
                }

                bool followsContent = voice is null && touching.Exists(a => a.Content.Any(c => c.End <= proposition.Evidence[0].Start));
                var atMost = followsContent && ceiling == Certainty.Certain ? Certainty.Probable : ceiling;
                yield return proposition.Certainty < atMost ? proposition with { Certainty = atMost } : proposition;
            }
        }
    }

    /// <summary>Whether the clause stands inside one quotation.</summary>
    private static bool IsQuoted(SentenceView view, Clause clause) =>
        view.QuotationAt(clause.Words.Start) is >= 0 and var quotation && quotation == view.QuotationAt(clause.Words.End - 1);

    /// <summary>The source of what <paramref name="voice"/> reports, who is also the subject of a participle beside it ("Peru denounced the raid, expelling …").</summary>
    private static Argument? SpeakerOf(string text, Attribution? voice, List<Attribution> touching)
    {
        var report = touching.Find(a => ReferenceEquals(a.Parent, voice) && !a.Source.IsEmpty);
        return report is null ? null : new Argument("subject", report.Source[0].In(text), report.Source[0], ArgumentKind.Entity);
    }
}
