using KnowledgeGraph.Attributions;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Claims.Relations;

/// <summary>The claims of a document ready to be compared, and the relations found between them so far.</summary>
internal sealed class ComparedClaims
{
    private const int LongestQuote = 160;
    private const int MostAgreeing = 8;

    private readonly Dictionary<string, string> _labels = new(StringComparer.Ordinal);
    private readonly Dictionary<(ClaimProfile A, ClaimProfile B), ClaimRelationType> _contests = [];
    private readonly SortedDictionary<(int A, int B, ClaimRelationType Type), ClaimRelation> _found = [];
    private readonly Dictionary<ClaimProfile, List<ClaimProfile>> _agreeing = new(ReferenceEqualityComparer.Instance);
    private readonly List<ClaimProfile>[] _bySentence;

    public ComparedClaims(ClaimSet claims, ParsedSentences sentences, EnglishLexicon lexicon)
    {
        (Document, Sentences, Lexicon) = (claims.Document, sentences, lexicon);
        Keys = new WordKeys(lexicon.Relations, lexicon.Numerals);
        Match = new ArgumentMatch(Keys);
        var entities = new Dictionary<string, Entities.Entity>(StringComparer.Ordinal);
        foreach (var entity in claims.Entities)
        {
            entities.Add(entity.Id, entity);
            _labels.Add(entity.Id, entity.Label);
        }

        Reader = new ProfileReader(claims.Document, sentences, Keys, lexicon.Relations, lexicon.Numerals);
        _bySentence = new List<ClaimProfile>[sentences.Count];
        var all = new ClaimProfile[claims.Claims.Length];
        for (int i = 0; i < all.Length; i++)
        {
            var claim = claims.Claims[i];
            all[i] = Reader.Read(claim, i, claim.Wording.Subject is { } subject ? entities[subject] : null);
            if (all[i].Sentence >= 0)
            {
                (_bySentence[all[i].Sentence] ??= []).Add(all[i]);
            }
        }

        All = all;
    }

    public Document Document { get; }

    public ParsedSentences Sentences { get; }

    public EnglishLexicon Lexicon { get; }

    public WordKeys Keys { get; }

    public ArgumentMatch Match { get; }

    public ProfileReader Reader { get; }

    /// <summary>The claims in document order.</summary>
    public IReadOnlyList<ClaimProfile> All { get; }

    /// <summary>The relations found, by the places of their claims.</summary>
    public IEnumerable<ClaimRelation> Found => _found.Values;

    /// <summary>The claims whose words stand in a sentence, in their order.</summary>
    public IReadOnlyList<ClaimProfile> In(int sentence) => sentence >= 0 && _bySentence[sentence] is { } claims ? claims : [];

    /// <summary>Adds a relation; a contest of two claims is stated once, the stronger or else the earlier.</summary>
    public void Add(ClaimRelationType type, ClaimProfile a, ClaimProfile b, string reason)
    {
        if (ReferenceEquals(a, b))
        {
            return;
        }

        if (type is ClaimRelationType.Contradicts or ClaimRelationType.Disputes)
        {
            if (!_contests.TryAdd((a, b), type) || _contests.ContainsKey((b, a)))
            {
                return;
            }
        }

        if (type is ClaimRelationType.Corroborates or ClaimRelationType.Refines or ClaimRelationType.SameAs)
        {
            AddAgreeing(a, b);
            AddAgreeing(b, a);
        }

        _found.TryAdd((a.Index, b.Index, type), new ClaimRelation(type, a.Claim, b.Claim, reason));
    }

    /// <summary>Whether the two contest each other, as far as it is known.</summary>
    public bool AreContested(ClaimProfile a, ClaimProfile b) => _contests.ContainsKey((a, b)) || _contests.ContainsKey((b, a));

    /// <summary>Whether both are said to be so, not asked for, ordered or refused.</summary>
    public static bool AreAsserted(ClaimProfile a, ClaimProfile b) =>
        a.Claim.Attribution?.Type != AttributionType.Eventuality && b.Claim.Attribution?.Type != AttributionType.Eventuality;

    /// <summary>The claims that say the same as <paramref name="claim"/>, more of it or less, as far as it is known; a few at most.</summary>
    public IReadOnlyList<ClaimProfile> AgreeingWith(ClaimProfile claim) => _agreeing.TryGetValue(claim, out var agreeing) ? agreeing : [];

    /// <summary>Who makes a claim, for people.</summary>
    public string VoiceOf(ClaimProfile profile) => profile.Claim switch
    {
        { Claimants: [var speaker, ..] } => _labels[speaker],
        { Work.Title.Value: { } title } => $"the cited work “{Shorten(title)}”",
        { Work: { } work } => $"reference {work.Number}",
        { Layer: ClaimLayer.Infobox } => "the infobox",
        _ => "the article",
    };

    /// <summary>The words of a claim in quotation marks.</summary>
    public static string WordsOf(ClaimProfile profile) => $"“{Shorten(profile.Claim.Statement.Text)}”";

    /// <summary>Who says it, and in which words.</summary>
    public string Said(ClaimProfile profile) => $"{VoiceOf(profile)} {(profile.IsDenied ? "denies" : "says")} {WordsOf(profile)}";

    /// <summary>The words at a span, white space made single.</summary>
    public string Words(TextSpan span) => Shorten(string.Join(' ', span.In(Document.Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    private void AddAgreeing(ClaimProfile claim, ClaimProfile other)
    {
        if (!_agreeing.TryGetValue(claim, out var agreeing))
        {
            _agreeing.Add(claim, agreeing = []);
        }

        if (agreeing.Count < MostAgreeing)
        {
            agreeing.Add(other);
        }
    }

    private static string Shorten(string text)
    {
        if (text.Length <= LongestQuote)
        {
            return text;
        }

        int blank = text.LastIndexOf(' ', LongestQuote);
        return $"{text[..(blank > 0 ? blank : LongestQuote)]} …";
    }
}
