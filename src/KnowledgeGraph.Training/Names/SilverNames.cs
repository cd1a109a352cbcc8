using System.Collections.Immutable;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Conllu;
using KnowledgeGraph.Text.Language;
using KnowledgeGraph.Text.Language.Network;
using KnowledgeGraph.Text.Markup.PlainText;
using KnowledgeGraph.Training.Raw;

namespace KnowledgeGraph.Training.Names;

/// <summary>
/// Marks names without anybody having marked them: by what articles say of their subjects, by known entities, by words such as "University of",
/// and by what the rest of an article calls the same. What has no such evidence stays <see cref="LabelledNames.Unknown"/>; only words that are surely no names are outside.
/// Immutable once learned.
/// </summary>
public sealed class SilverNames
{
    private const double ShoutingShare = 0.8;
    private const int ShortSentence = 5, SubjectWeight = 5, EnoughForOneWord = 4, EnoughForSeveralWords = 2;
    private readonly LanguageAnalyzer _analyzer = new();
    private readonly Gazetteer _gazetteer = new();
    private readonly WordUse _use = new();
    private readonly NameRuns _runs;

    private SilverNames() => _runs = new(_gazetteer, _use);

    /// <summary>Learns which names mean what.</summary>
    /// <param name="articles">Articles, whose subjects and words are taken in.</param>
    /// <param name="entities">Known entities.</param>
    /// <param name="gold">Sentences whose names are marked.</param>
    public static SilverNames Learn(IEnumerable<RawArticle> articles, IEnumerable<KnownEntity> entities, IEnumerable<LabelledNames> gold)
    {
        var silver = new SilverNames();
        foreach (var entity in entities)
        {
            silver._gazetteer.Add(entity);
        }

        foreach (var sentence in gold)
        {
            foreach (var name in sentence.Names())
            {
                silver._gazetteer.Add(sentence.Forms.Slice(name.First, name.Count), name.Type, 1);
            }
        }

        foreach (var article in articles)
        {
            var sentences = silver.Sentences(article);
            foreach (var sentence in sentences)
            {
                silver._use.Add(sentence.Forms);
            }

            if (Subject(article, sentences) is { } subject)
            {
                silver._gazetteer.Add(subject.Words, subject.Type);
            }
        }

        silver.LearnFromContexts(articles);
        return silver;
    }

    /// <summary>What several articles hint at is known of the name in all of them.</summary>
    private void LearnFromContexts(IEnumerable<RawArticle> articles)
    {
        var hints = new Dictionary<(string Name, NamedEntityType Type), int>();
        foreach (var article in articles)
        {
            var seen = new HashSet<(string, NamedEntityType)>();
            foreach (var (forms, _) in Sentences(article))
            {
                if (!IsShouting(forms))
                {
                    sbyte[] tags = new sbyte[forms.Length];
                    _runs.Mark(forms, tags, null);
                    ContextHints.Add(forms, tags, (name, type) => seen.Add((name, type)));
                }
            }

            foreach (var hint in seen)
            {
                hints[hint] = hints.GetValueOrDefault(hint) + 1;
            }
        }

        foreach (var ((name, type), count) in hints)
        {
            bool single = !name.Contains(' ', StringComparison.Ordinal);
            if (count >= (single ? EnoughForOneWord : EnoughForSeveralWords))
            {
                _gazetteer.Add([.. name.Split(' ')], type, count);
            }
        }
    }

    /// <summary>The sentences of an article.</summary>
    public IEnumerable<LabelledNames> Label(RawArticle article)
    {
        var sentences = Sentences(article);
        var names = Names(article, sentences);
        foreach (var sentence in sentences)
        {
            yield return Label(sentence, names, article.Italics);
        }
    }

    /// <summary>Marks a sentence that stands alone.</summary>
    public LabelledNames Label(ImmutableArray<string> forms) => Label(new(forms, []), null, []);

    /// <summary>Marks a sentence of a treebank, whose parts of speech tell of more words that they are no names.</summary>
    public LabelledNames Label(ConlluSentence sentence) =>
        PartOfSpeechEvidence.Apply(Label([.. sentence.Words.Select(w => w.Form)]), i => sentence.Words[i].Upos);

    private LabelledNames Label(TokenizedSentence sentence, ArticleNames? names, ImmutableArray<TextSpan> italics)
    {
        sbyte[] tags = new sbyte[sentence.Forms.Length];
        if (IsShouting(sentence.Forms))
        {
            tags.AsSpan().Fill(LabelledNames.Unknown);
            return new(sentence.Forms, [.. tags]);
        }

        _runs.Mark(sentence.Forms, tags, names);
        if (!italics.IsEmpty && !sentence.Spans.IsEmpty)
        {
            MarkItalics(sentence, tags, italics);
        }

        return new(sentence.Forms, [.. tags]);
    }

    /// <summary>What is in italics with a capital is a work, unless its name is that of an organisation: a newspaper. One word may be foreign, or a ship.</summary>
    private static void MarkItalics(TokenizedSentence sentence, Span<sbyte> tags, ImmutableArray<TextSpan> italics)
    {
        int index = italics.BinarySearch(new TextSpan(sentence.Spans[0].Start, sentence.Spans[0].Start));
        for (int k = index < 0 ? ~index : index; k < italics.Length && italics[k].Start < sentence.Spans[^1].End; k++)
        {
            int first = FirstAt(sentence.Spans, italics[k].Start), end = FirstAt(sentence.Spans, italics[k].End);
            if (first >= end || !NameRuns.IsCapital(sentence.Forms[first]))
            {
                continue;
            }

            bool organization = NameLexicon.Shared.NameWordType(sentence.Forms[end - 1]) == NamedEntityType.Organization;
            bool cut = NameTags.IsInside(tags[first]) || (end < tags.Length && NameTags.IsInside(tags[end]));
            if (cut || end - first == 1 || !NameRuns.IsCapital(sentence.Forms[end - 1]))
            {
                WithdrawAround(tags, first, end);
            }
            else
            {
                LabelledNames.Mark(tags, first, end - first, organization ? NamedEntityType.Organization : NamedEntityType.Work);
            }
        }
    }

    private static void WithdrawAround(Span<sbyte> tags, int first, int end)
    {
        while (first > 0 && NameTags.IsInside(tags[first]))
        {
            first--;
        }

        while (end < tags.Length && NameTags.IsInside(tags[end]))
        {
            end++;
        }

        tags[first..end].Fill(LabelledNames.Unknown);
    }

    private static int FirstAt(ImmutableArray<TextSpan> spans, int offset)
    {
        int low = 0, high = spans.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = spans[middle].Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Whether nearly all words have capitals, as in headings and lists of books, so that capitals tell nothing.</summary>
    private static bool IsShouting(ImmutableArray<string> forms)
    {
        int words = 0, capitals = 0;
        foreach (string form in forms)
        {
            words += char.IsLetter(form[0]) ? 1 : 0;
            capitals += char.IsUpper(form[0]) ? 1 : 0;
        }

        return words == 0 || (words > ShortSentence && capitals > words * ShoutingShare);
    }

    private ArticleNames Names(RawArticle article, ImmutableArray<TokenizedSentence> sentences)
    {
        var names = new ArticleNames();
        if (Subject(article, sentences) is { } subject)
        {
            names.Add(string.Join(' ', subject.Words), subject.Type, SubjectWeight);
            AddShortForms(subject.Words.AsSpan(), subject.Type, names, SubjectWeight);
        }

        sbyte[] tags = [];
        foreach (var (forms, _) in sentences)
        {
            if (IsShouting(forms))
            {
                continue;
            }

            tags = tags.Length >= forms.Length ? tags : new sbyte[forms.Length * 2];
            var marked = tags.AsSpan(0, forms.Length);
            marked.Clear();
            _runs.Mark(forms, marked, null);
            foreach (var (first, count, type) in NamesIn(marked))
            {
                if (count > 1)
                {
                    var words = forms.AsSpan().Slice(first, count);
                    names.Add(string.Join(' ', words!), type);
                    AddShortForms(words, type, names, 1);
                }
            }

            ContextHints.Add(forms, marked, names.Add);
        }

        return names;
    }

    /// <summary>The surname of a person, the initials of an organisation.</summary>
    private void AddShortForms(ReadOnlySpan<string> words, NamedEntityType type, ArticleNames names, int weight)
    {
        if (words.Length < 2)
        {
            return;
        }

        if (type == NamedEntityType.Person && words[^1].Length > 2 && !words[^1].EndsWith('.') && (weight > 1 || _gazetteer.TypeOf(words[^1], single: true, _use) is null))
        {
            names.Add(words[^1], type, weight);
        }
        else if (type == NamedEntityType.Organization)
        {
            string initials = "";
            foreach (string word in words)
            {
                initials += char.IsUpper(word[0]) ? word[..1] : "";
            }

            if (initials.Length >= 2)
            {
                names.Add(initials, type, weight);
            }
        }
    }

    private static List<NamedEntity> NamesIn(ReadOnlySpan<sbyte> tags)
    {
        var names = new List<NamedEntity>();
        for (int i = 0; i < tags.Length; i++)
        {
            if (NameTags.IsBegin(tags[i]))
            {
                int end = i + 1;
                while (end < tags.Length && tags[end] == tags[i] + 1)
                {
                    end++;
                }

                names.Add(new(i, end - i, NameTags.TypeOf(tags[i])));
            }
        }

        return names;
    }

    /// <summary>The subject of an article and its type, as its first sentence defines it: "X … is a river in …".</summary>
    private static (ImmutableArray<string> Words, NamedEntityType Type)? Subject(RawArticle article, ImmutableArray<TokenizedSentence> sentences)
    {
        if (article.Subjects.IsEmpty || sentences.IsEmpty || article.Subjects[0].Start >= sentences[0].Spans[^1].End)
        {
            return null;
        }

        var (forms, spans) = sentences[0];
        int first = FirstAt(spans, article.Subjects[0].Start), end = FirstAt(spans, article.Subjects[0].End), verb = end, depth = 0;
        for (; verb < forms.Length; verb++)
        {
            depth += forms[verb] is "(" ? 1 : forms[verb] is ")" ? -1 : 0;
            if (depth <= 0 && forms[verb] is "is" or "was" or "are" or "were")
            {
                break;
            }
        }

        if (end <= first || verb + 2 >= forms.Length || verb > end + 60)
        {
            return null;
        }

        int phrase = verb + 1;
        while (phrase < forms.Length && forms[phrase] is "a" or "an" or "the" or "one" or "of" or "also")
        {
            phrase++;
        }

        return ClassPhrase.TypeOf(forms.AsSpan()[phrase..]) is { } type ? (forms[first..end], type) : null;
    }

    private ImmutableArray<TokenizedSentence> Sentences(RawArticle article)
    {
        var document = _analyzer.Analyze(PlainTextReader.ReadRunningText(article.Text, "", ""));
        var sentences = ImmutableArray.CreateBuilder<TokenizedSentence>(document.Sentences.Length);
        foreach (var sentence in document.Sentences)
        {
            if (!sentence.Tokens.IsEmpty)
            {
                sentences.Add(new([.. sentence.Tokens.Select(t => t.Span.In(article.Text))], [.. sentence.Tokens.Select(t => t.Span)]));
            }
        }

        return sentences.ToImmutable();
    }
}
