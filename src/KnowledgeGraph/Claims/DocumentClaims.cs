using System.Collections.Immutable;
using KnowledgeGraph.Attributions;
using KnowledgeGraph.Claims.Relations;
using KnowledgeGraph.Entities;
using KnowledgeGraph.Events;
using KnowledgeGraph.Events.Gathering;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Propositions;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Mentions;

namespace KnowledgeGraph.Claims;

/// <summary>The claims of one document while they are gathered.</summary>
internal sealed class DocumentClaims
{
    private readonly Document _document;
    private readonly EnglishLexicon _lexicon;
    private readonly EntityTable _entities;
    private readonly StatementReader _statements;
    private readonly DeniedClaims _denied;
    private readonly CasualtyReader _casualties;
    private readonly EventGatherer _events;
    private readonly List<Attribution> _attributions = [];
    private readonly Voices _voices;
    private readonly Dictionary<(string Id, TextSpan Place), Claim> _made = [];
    private readonly List<Claim> _claims = [];

    public DocumentClaims(Document document, Coreference coreference, EnglishLexicon lexicon)
    {
        _document = document;
        _lexicon = lexicon;
        _entities = new EntityTable(document, coreference, lexicon.FunctionWords);
        _voices = new Voices(document, _entities, coreference);
        _statements = new StatementReader(document, _entities, lexicon.FrameProperties);
        _denied = new DeniedClaims(document, lexicon);
        _casualties = new CasualtyReader(lexicon);
        _events = new EventGatherer(lexicon, document, coreference, _entities);
    }

    /// <summary>Resolves the sources of <paramref name="attributions"/>; all must be heard before a claim is added.</summary>
    public void Listen(ImmutableArray<Attribution> attributions)
    {
        foreach (var attribution in attributions)
        {
            _attributions.Add(attribution);
            _voices.Listen(attribution);
        }
    }

    /// <summary>Adds the claims of an infobox row.</summary>
    public void Add(RowPropositions row)
    {
        var place = new ClaimPlace(ClaimLayer.Infobox) { Row = row.Row, Citations = row.Row.Citations };
        foreach (var proposition in row.Propositions)
        {
            Make(proposition, _ => _statements.OfRow(row.Row, proposition), place, Reports.None);
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

    /// <summary>The events that the claims and the running text speak of; those who take part in them become entities.</summary>
    public ImmutableArray<GatheredEvent> GatherEvents() => _events.Gather(_claims);

    public ClaimSet ToClaimSet(ImmutableArray<GatheredEvent> events)
    {
        return new ClaimSet(
            _document,
            [.. _attributions],
            [.. _attributions.Select(a => a.Source.IsEmpty ? null : _voices.FirstOf(a).EntityId)],
            [.. _claims],
            _entities.Entities)
        {
            Events = events,
        };
    }

    /// <summary>A report whose content states something is made with each statement; any other is a claim of its own, or a denial of an earlier claim.</summary>
    private void Add(Proposition proposition, ClaimPlace place, Reports reports)
    {
        if (proposition.Reports is not { } reported)
        {
            Make(proposition, chain => _statements.Of(proposition, chain is { Attribution.Source.IsEmpty: false } ? chain.Voice.EntityId : null), place, reports);
            Judge(proposition, place, reports);
        }
        else if (reports.HasContent(reported))
        {
            return;
        }
        else if (_denied.Of(reported, _voices.FirstOf(reported).EntityId, _claims) is { IsEmpty: false } denied)
        {
            foreach (var claim in denied)
            {
                Answer(claim, !_denied.Confirms(reported), reported.Content, reported, place, reports);
            }
        }
        else
        {
            foreach (var chain in _voices.ChainsOf(reported))
            {
                Report(chain, null, place, reports);
            }
        }
    }

    /// <summary>Makes the claims of who calls what another said true or false.</summary>
    private void Judge(Proposition proposition, ClaimPlace place, Reports reports)
    {
        string speaker = proposition.Attribution is { } attribution ? _voices.FirstOf(attribution).EntityId : "";
        if (place.Layer == ClaimLayer.Body && _denied.Judged(proposition, speaker, _claims) is { } judged)
        {
            foreach (var claim in judged.Claims)
            {
                Answer(claim, judged.AreFalse, proposition.Evidence, proposition.Attribution, place, reports);
            }
        }
    }

    /// <summary>Makes the claim that denies or affirms what <paramref name="earlier"/> states, in the words that name it.</summary>
    private void Answer(Claim earlier, bool denies, ImmutableArray<TextSpan> words, Attribution? voice, ClaimPlace place, Reports reports)
    {
        var polarity = denies == (earlier.Polarity == Polarity.Denied) ? Polarity.Affirmed : Polarity.Denied;
        var proposition = earlier.Wording.Proposition with { Evidence = words, Attribution = voice, Polarity = polarity, Certainty = Certainty.Certain };
        Make(proposition, _ => earlier.Statement, place, reports);
    }

    /// <summary>Makes the claim of a proposition for each of its speakers, after the claims that report it; where the attribution is negated, nobody makes it.</summary>
    private void Make(Proposition proposition, Func<VoiceChain?, Statement> state, ClaimPlace place, Reports reports)
    {
        if (proposition.Attribution is null)
        {
            Add(proposition, state(null), null, null, place);
            return;
        }

        foreach (var chain in _voices.ChainsOf(proposition.Attribution))
        {
            var statement = state(chain);
            var report = Report(chain, statement, place, reports);
            if (chain.Attribution.Polarity == Polarity.Affirmed)
            {
                Add(proposition, statement, chain, report, place);
            }
        }
    }

    /// <summary>The claim, in the voice around <paramref name="chain"/>, that its speaker says <paramref name="statement"/>; null where the content states nothing.</summary>
    private Claim Report(VoiceChain chain, Statement? statement, ClaimPlace place, Reports reports)
    {
        var proposition = reports.Of(chain.Attribution) ?? ReportPropositions.Of(chain.Attribution, _document.Text, _lexicon.Cues);
        var said = _statements.OfReport(proposition, chain.Voice.EntityId, statement);
        var outer = chain.Outer is null ? null : Report(chain.Outer, said, place, reports);
        return Add(proposition, said, chain.Outer, outer, place);
    }

    private Claim Add(Proposition proposition, Statement statement, VoiceChain? chain, Claim? report, ClaimPlace place)
    {
        VoiceChain[] voices = [.. chain?.FromInside() ?? []];
        string id = ContentHash.Of(
        [
            _document.Article.Revision.Slug, place.Layer.ToString(), place.Work is { } work ? CitedWork.IdOf(work, _document.Article) : "",
            .. voices.Select(v => $"{v.Voice.EntityId} {v.Attribution.Stance} {v.Attribution.CueLemma}"),
            proposition.Polarity.ToString(), proposition.Certainty.ToString(), proposition.Reality.ToString(), statement.Id,
        ]);
        if (_made.TryGetValue((id, proposition.Evidence[0]), out var made))
        {
            return made;
        }

        var claim = new Claim
        {
            Id = id,
            Claimants = [.. voices.Select(v => v.Voice.EntityId)],
            ClaimantRole = chain?.Voice.Role,
            OnBehalfOf = chain?.Voice.OnBehalfOf,
            Addressees = chain is null ? [] : _voices.AddresseesOf(chain.Attribution),
            Attribution = chain?.Attribution,
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
            Verbatim = chain is null ? [] : Quotation.In(_document.Text, proposition.Evidence, chain.Attribution.Quote),
            Casualties = statement.Object is StatementTerm ? [] : _casualties.In(proposition),
            Citations = place.Citations,
            Wording = StatementReader.Wording(proposition, statement),
        };
        _made.Add((id, proposition.Evidence[0]), claim);
        _claims.Add(claim);
        return claim;
    }
}
