using System.Collections.Immutable;
using KnowledgeGraph.Attributions;
using KnowledgeGraph.Entities;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Propositions;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Mentions;

namespace KnowledgeGraph.Claims;

/// <summary>The claims of one document while they are gathered.</summary>
internal sealed class DocumentClaims
{
    private const int DeepestNesting = 8;

    private readonly Document _document;
    private readonly EntityTable _entities;
    private readonly StatementReader _statements;
    private readonly DeniedClaim _denied;
    private readonly List<Attribution> _attributions = [];
    private readonly Dictionary<Attribution, Voice> _voices = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(string Id, TextSpan Place), Claim> _made = [];
    private readonly List<Claim> _claims = [];

    public DocumentClaims(Document document, EnglishLexicon lexicon)
    {
        _document = document;
        _entities = new EntityTable(document, lexicon.FunctionWords);
        _statements = new StatementReader(document, _entities);
        _denied = new DeniedClaim(document, lexicon);
    }

    /// <summary>Resolves the sources of <paramref name="attributions"/>; all must be heard before a claim is added.</summary>
    public void Listen(ImmutableArray<Attribution> attributions)
    {
        foreach (var attribution in attributions)
        {
            _attributions.Add(attribution);
            _voices.Add(attribution, VoiceOf(attribution));
        }
    }

    /// <summary>Adds the claims of an infobox row.</summary>
    public void Add(RowPropositions row)
    {
        var place = new ClaimPlace(ClaimLayer.Infobox) { Row = row.Row, Citations = row.Row.Citations };
        foreach (var proposition in row.Propositions)
        {
            Make(proposition, _statements.OfRow(row.Row, proposition), place, Reports.None);
        }
    }

    /// <summary>Adds the claims of the body.</summary>
    public void Add(Reading body)
    {
        var reports = new Reports(body.Propositions);
        foreach (var proposition in body.Propositions)
        {
            var sentence = _document.SentenceAt(proposition.Evidence[0].Start);
            var place = new ClaimPlace(ClaimLayer.Body)
            {
                Section = sentence is null ? "" : _document.Article.Sections[_document.Article.Paragraphs[sentence.Paragraph].Section].Heading,
                Citations = sentence?.Citations ?? [],
            };
            Add(proposition, place, reports);
        }
    }

    /// <summary>Adds the claims that a cited work's title and quotation make.</summary>
    public void Add(ReferenceReading reference)
    {
        var reports = new Reports(reference.Reading.Propositions);
        var place = new ClaimPlace(ClaimLayer.Reference) { Work = reference.Reference, Citations = [reference.Reference.Number] };
        foreach (var proposition in reference.Reading.Propositions)
        {
            Add(proposition, place, reports);
        }
    }

    public ClaimSet ToClaimSet() => new(
        _document,
        [.. _attributions],
        [.. _attributions.Select(a => a.Source.IsEmpty ? null : _voices[a].EntityId)],
        [.. _claims],
        _entities.Entities);

    /// <summary>A report without content of its own is a claim; one with contents is made with each of them.</summary>
    private void Add(Proposition proposition, ClaimPlace place, Reports reports)
    {
        if (proposition.Reports is { } reported && reports.HasContent(reported))
        {
            return;
        }

        if (proposition.Reports is { } denial && _denied.Find(denial, _voices[denial].EntityId, Chain(denial.Parent).Count, _claims) is { } denied)
        {
            Deny(denial, denied, place, reports);
            return;
        }

        var speaker = proposition.Attribution is { Source.IsEmpty: false } attribution ? _voices[attribution].EntityId : null;
        Make(proposition, _statements.Of(proposition, speaker), place, reports);
    }

    /// <summary>Makes the claim that denies what <paramref name="denied"/> states, in the words that name it.</summary>
    private void Deny(Attribution denial, Claim denied, ClaimPlace place, Reports reports)
    {
        var polarity = denied.Polarity == Polarity.Affirmed ? Polarity.Denied : Polarity.Affirmed;
        var proposition = denied.Wording.Proposition with { Evidence = denial.Content, Attribution = denial, Polarity = polarity, Certainty = Certainty.Certain };
        Make(proposition, denied.Statement, place, reports);
    }

    /// <summary>Makes the claim of a statement after the claims that report it; where the attribution is negated, nobody makes it.</summary>
    private void Make(Proposition proposition, Statement statement, ClaimPlace place, Reports reports)
    {
        if (Chain(proposition.Attribution).Count > DeepestNesting)
        {
            return;
        }

        var report = proposition.Attribution is { } attribution ? Report(attribution, statement, place, reports) : null;
        if (proposition.Attribution is not { Polarity: Polarity.Denied })
        {
            Add(proposition, statement, report, place);
        }
    }

    /// <summary>The claim, in the voice around <paramref name="attribution"/>, that its source says <paramref name="statement"/>.</summary>
    private Claim Report(Attribution attribution, Statement statement, ClaimPlace place, Reports reports)
    {
        var proposition = reports.Of(attribution) ?? Reports.Plain(attribution, _document.Text);
        var said = _statements.OfReport(proposition, _voices[attribution].EntityId, statement);
        var outer = proposition.Attribution is { } parent ? Report(parent, said, place, reports) : null;
        return Add(proposition, said, outer, place);
    }

    private Claim Add(Proposition proposition, Statement statement, Claim? report, ClaimPlace place)
    {
        var chain = Chain(proposition.Attribution);
        ImmutableArray<string> claimants = [.. chain.Select(a => _voices[a].EntityId)];
        var attribution = proposition.Attribution;
        string id = ContentHash.Of(
        [
            _document.Article.Revision.Slug, place.Layer.ToString(), place.Work is { } work ? CitedWork.IdOf(work, _document.Text) : "",
            .. chain.Zip(claimants, (a, c) => $"{c} {a.Stance} {a.CueLemma}"),
            proposition.Polarity.ToString(), proposition.Certainty.ToString(), proposition.Reality.ToString(), statement.Id,
        ]);
        if (_made.TryGetValue((id, proposition.Evidence[0]), out var made))
        {
            return made;
        }

        var claim = new Claim
        {
            Id = id,
            Claimants = claimants,
            ClaimantRole = attribution is null ? null : _voices[attribution].Role,
            Attribution = attribution,
            ReportedIn = report,
            Statement = statement,
            Layer = place.Layer,
            Work = place.Work,
            Row = place.Row,
            Section = place.Section,
            Polarity = proposition.Polarity,
            Certainty = proposition.Certainty,
            Reality = proposition.Reality,
            Evidence = proposition.Evidence,
            Verbatim = attribution is null ? [] : Quotation.In(_document.Text, proposition.Evidence, attribution.Quote),
            Citations = place.Citations,
            Wording = new ClaimWording(proposition, (statement.Subject as EntityTerm)?.EntityId, (statement.Object as EntityTerm)?.EntityId),
        };
        _made.Add((id, proposition.Evidence[0]), claim);
        _claims.Add(claim);
        return claim;
    }

    /// <summary>The attribution and those it is nested in, innermost first.</summary>
    private static List<Attribution> Chain(Attribution? attribution)
    {
        var chain = new List<Attribution>();
        for (var a = attribution; a is not null && chain.Count <= DeepestNesting; a = a.Parent)
        {
            chain.Add(a);
        }

        return chain;
    }

    private Voice VoiceOf(Attribution attribution)
    {
        if (attribution.Source.IsEmpty)
        {
            return new Voice(_entities.Unnamed(), null);
        }

        var span = new TextSpan(attribution.Source[0].Start, attribution.Source[^1].End);
        var phrase = _entities.Read(span);
        return new Voice(_entities.ReferToSource(span), phrase.Kind == MentionKind.Name ? phrase.Role : null);
    }

    private readonly record struct Voice(string EntityId, string? Role);
}
