using KnowledgeGraph.Entities;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Propositions;
using KnowledgeGraph.Propositions.Times;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Claims.Relations;

/// <summary>Reads claims as profiles.</summary>
internal sealed class ProfileReader(Document document, ParsedSentences sentences, WordKeys keys, RelationLexicon lexicon, Numerals numerals)
{
    private const string Copula = "be ";

    private static readonly string[] Copulas = ["be", "mark", "represent", "constitute", "become", "remain"];

    private readonly List<int> _words = [];

    /// <summary>The profile of a claim.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="index">Its place in the document.</param>
    /// <param name="subject">The entity of its subject, or null.</param>
    public ClaimProfile Read(Claim claim, int index, Entity? subject)
    {
        int sentence = claim.Layer == ClaimLayer.Infobox ? -1 : sentences.At(claim.Evidence[0].Start);
        var proposition = claim.Wording.Proposition;
        var subjectProfile = proposition.Subject is { } s ? Argument(sentence, s.Span, claim.Wording.Subject, subject) : null;
        var objectProfile = proposition.Object is { } o && sentence >= 0 ? Argument(sentence, o.Span, claim.Wording.Object, null) : null;
        var (frame, isCopula, subjectIsPatient) = Frame(proposition, sentence, objectProfile);
        int paragraph = claim.Layer == ClaimLayer.Body && sentence >= 0 ? sentences[sentence].Paragraph : -1;
        return new ClaimProfile
        {
            Claim = claim,
            Index = index,
            Voice = VoiceOf(claim),
            Sentence = sentence,
            Paragraph = paragraph,
            Section = paragraph >= 0 ? document.Article.Paragraphs[paragraph].Section : -1,
            Frame = frame,
            IsCopula = isCopula,
            Agent = subjectIsPatient ? null : subjectProfile,
            Patient = subjectIsPatient ? subjectProfile : objectProfile,
            Words = Words(claim, sentence, subjectProfile),
            Moments = MomentsOf(claim, sentence),
        };
    }

    private string VoiceOf(Claim claim) =>
        claim.Work is { } work ? $"{CitedWork.IdOf(work, document.Article)} {string.Join(' ', claim.Claimants)}" : string.Join(' ', claim.Claimants);

    private (int Frame, bool IsCopula, bool SubjectIsPatient) Frame(Proposition proposition, int sentence, ArgumentProfile? complement)
    {
        string lemma = proposition.Lemma;
        if (sentence >= 0 && complement is not null && complement.Head != WordKeys.None && Array.IndexOf(Copulas, lemma) >= 0)
        {
            return (keys.Id(Copula + keys.NameOf(complement.Head)), true, false);
        }

        var known = lexicon.ClassOf(lemma);
        if (known?.Class == RelationLexicon.Perform && sentence >= 0 && proposition.Object is { } deed && EventIn(sentence, deed.Span) is { } happening)
        {
            return (keys.Id(happening), false, proposition.IsPassive);
        }

        return (keys.Id(known?.Class ?? lemma), false, proposition.IsPassive || (known is { IsPatient: true } && proposition.Object is null));
    }

    /// <summary>The class of the first noun in a span that names something that happens.</summary>
    private string? EventIn(int sentence, TextSpan span)
    {
        var (first, end) = sentences.TokensIn(sentence, span);
        var words = sentences[sentence].Words;
        for (int i = first; i < end; i++)
        {
            if (words[i].Upos is UniversalPos.Noun or UniversalPos.ProperNoun && lexicon.ClassOf(words[i].Lemma.ToLowerInvariant()) is { Class: not RelationLexicon.Perform } known)
            {
                return known.Class;
            }
        }

        return null;
    }

    private ArgumentProfile Argument(int sentence, TextSpan span, string? entity, Entity? referent)
    {
        if (sentence < 0)
        {
            return new ArgumentProfile(entity, WordKeys.None, [], []);
        }

        var parsed = sentences[sentence];
        var (first, end) = sentences.TokensIn(sentence, span);
        int head = WordKeys.None;
        var names = new List<int>();
        var all = new List<int>();
        for (int i = first; i < end; i++)
        {
            var word = parsed.Words[i];
            int key = keys.Of(word);
            if (head == WordKeys.None && (word.Head < first || word.Head >= end))
            {
                head = key;
            }

            all.Add(key);
            if (char.IsUpper(document.Text[parsed.Tokens[i].Span.Start]) && word.Upos is UniversalPos.ProperNoun or UniversalPos.Adjective)
            {
                names.Add(key);
            }
        }

        bool isPronoun = end - first == 1 && parsed.Words[first].Upos == UniversalPos.Pronoun;
        if (referent is { IsNamed: true } || (isPronoun && referent is not null))
        {
            head = isPronoun ? WordKeys.None : head;
            foreach (string word in referent.Label.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                int key = keys.OfName(word);
                all.Add(key);
                head = isPronoun ? key : head;
                if (char.IsUpper(word[0]))
                {
                    names.Add(key);
                }
            }
        }

        return new ArgumentProfile(entity, head, SortedKeys.Of(names), SortedKeys.Of(all));
    }

    private int[] Words(Claim claim, int sentence, ArgumentProfile? subject)
    {
        _words.Clear();
        if (subject is not null)
        {
            _words.AddRange(subject.Words);
        }

        if (sentence >= 0)
        {
            foreach (var span in claim.Wording.Proposition.Reports is { } reported ? claim.Evidence.AddRange(reported.Content) : claim.Evidence)
            {
                var (first, end) = sentences.TokensIn(sentence, span);
                for (int i = first; i < end; i++)
                {
                    _words.Add(keys.Of(sentences[sentence].Words[i]));
                }
            }
        }

        return SortedKeys.Of(_words);
    }

    private Moments MomentsOf(Claim claim, int sentence)
    {
        foreach (var (_, value) in claim.Statement.Qualifiers)
        {
            if (value is TimeTerm time && Moments.Of(time.Iso) is { IsUnknown: false } stated)
            {
                return stated;
            }
        }

        return sentence < 0 ? default : MomentsIn(sentence, claim.Evidence[0].Start, claim.Evidence[^1].End);
    }

    /// <summary>The first day and month, or else month, that stands between two offsets of a sentence.</summary>
    public Moments MomentsIn(int sentence, int start, int end)
    {
        var (first, last) = sentences.TokensIn(sentence, new TextSpan(start, end));
        var words = sentences[sentence].Words;
        for (int i = first; i < last; i++)
        {
            if (words[i].Upos == UniversalPos.ProperNoun && TimeWords.MonthOf(words[i].Lemma) is > 0 and var month)
            {
                int before = Day(words, i - 1), after = Day(words, i + 1);
                int year = Year(words, i + 1) + Year(words, i + 2) + Year(words, i + 3);
                return new Moments(year is > 0 and < 2100 ? year : 0, month, before > 0 ? before : after);
            }
        }

        for (int i = first; i < last; i++)
        {
            if (words[i] is { Upos: UniversalPos.Numeral, Relation: not "nummod" } && Year(words, i) is > 0 and var alone)
            {
                return new Moments(alone, 0, 0);
            }
        }

        return default;

        int Number(System.Collections.Immutable.ImmutableArray<Word> words, int i) =>
            i >= 0 && i < words.Length && numerals.WholeNumberOf(words[i].Lemma) is { } value && value < 2100 && char.IsAsciiDigit(words[i].Lemma[0]) ? (int)value : 0;
        int Day(System.Collections.Immutable.ImmutableArray<Word> words, int i) => Number(words, i) is <= 31 and var day ? day : 0;
        int Year(System.Collections.Immutable.ImmutableArray<Word> words, int i) => Number(words, i) is >= 1000 and var year ? year : 0;
    }
}
