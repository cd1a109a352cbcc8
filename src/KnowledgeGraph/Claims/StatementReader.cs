using System.Text;
using KnowledgeGraph.Entities;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Propositions;
using KnowledgeGraph.Propositions.Reading;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Claims;

/// <summary>Resolves the words of propositions to entities and values.</summary>
internal sealed class StatementReader(Document document, EntityTable entities, FrameProperties properties)
{
    private const string Gap = " … ";

    /// <summary>What a proposition says. A passive with an agent is the statement of its active verb: the agent does it, and its subject is the object.</summary>
    /// <param name="proposition">The proposition.</param>
    /// <param name="speaker">The entity whose words it is part of; a pronoun that is its subject, and refers to nothing else that is known, refers to that one. Null in the own voice.</param>
    public Statement Of(Proposition proposition, string? speaker)
    {
        var subject = Subject(proposition.Subject, speaker);
        var agent = AgentOf(proposition);
        if (MappedRelation.Of(proposition, agent, properties) is { } mapped)
        {
            var named = Resolve(mapped.Object);
            var predicate = Predicate(proposition) with { Iri = mapped.Property.Iri };
            var others = Others(proposition, mapped.Object.Role == agent?.Role ? agent : null);
            return mapped.Property.IsInverse
                ? new Statement(named, predicate, subject, others, Words(proposition)) { IsInverse = true }
                : new Statement(subject, predicate, named, others, Words(proposition));
        }

        return agent is null
            ? new Statement(subject, Predicate(proposition), proposition.Object is { } o ? Resolve(o) : null, Qualifiers(proposition), Words(proposition))
            : new Statement(Resolve(agent), new StatementPredicate(proposition.Lemma.Replace(' ', '-'), null), subject, Others(proposition, agent), Words(proposition)) { IsInverse = true };
    }

    /// <summary>The words of a claim with the entities that they stand for in <paramref name="statement"/>, whichever end of it they are.</summary>
    public static ClaimWording Wording(Proposition proposition, Statement statement)
    {
        string? subject = (statement.Subject as EntityTerm)?.EntityId, obj = (statement.Object as EntityTerm)?.EntityId;
        (subject, obj) = statement.IsInverse ? (obj, subject) : (subject, obj);
        return new ClaimWording(proposition, subject, proposition.Object is null && AgentOf(proposition) is not null ? null : obj);
    }

    /// <summary>Who does what a passive without another object says, or null.</summary>
    private static Argument? AgentOf(Proposition proposition) =>
        proposition is { IsPassive: true, Object: null, PredicateIri: null } ? proposition.Qualifiers.FirstOrDefault(q => q is { Role: ArgumentReader.Agent, Kind: ArgumentKind.Entity }) : null;

    private IEnumerable<(string Role, ClaimTerm Value)> Others(Proposition proposition, Argument? without) =>
        proposition.Qualifiers.Where(q => q != without).Select(q => (q.Role, Resolve(q)));

    /// <summary>What a row of the infobox says of the article's topic.</summary>
    public Statement OfRow(InfoboxRow row, Proposition proposition) =>
        new(new EntityTerm(entities.Topic), Predicate(proposition), Resolve(proposition.Object!), Qualifiers(proposition), $"{row.Label}: {row.Value}");

    /// <summary>That <paramref name="source"/> says <paramref name="said"/>; where that is null, the object is the content's words ("condemned the attack").</summary>
    public Statement OfReport(Proposition report, string source, Statement? said) =>
        said is null
            ? new(new EntityTerm(source), Predicate(report), ContentOf(report), Qualifiers(report), Words(report))
            : new(new EntityTerm(source), Predicate(report), new StatementTerm(said.Id), Qualifiers(report), $"{Words(report)}: {said.Text}");

    private TextTerm? ContentOf(Proposition report) =>
        report.Reports is { Content.IsEmpty: false } reported ? new TextTerm(SingleSpaced.Of(string.Join(Gap, reported.Content.Select(c => c.In(document.Text))))) : null;

    private EntityTerm Subject(Argument? subject, string? speaker)
    {
        if (subject is null)
        {
            return new EntityTerm(entities.Topic);
        }

        if (subject.Value is { } name)
        {
            return Named(name, subject.Span);
        }

        if (speaker is not null && entities.IsUnknownPronoun(subject.Span))
        {
            entities.Mention(speaker, subject.Span);
            return new EntityTerm(speaker);
        }

        return new EntityTerm(entities.Refer(subject.Span));
    }

    private ClaimTerm Resolve(Argument argument) => argument.Kind switch
    {
        ArgumentKind.Entity when argument.Value is { } name => Named(name, argument.Span),
        ArgumentKind.Entity => new EntityTerm(entities.Refer(argument.Span)),
        ArgumentKind.Time when argument.Value is { } iso => new TimeTerm(iso),
        ArgumentKind.Number when argument.Value is { } digits => new NumberTerm(digits),
        _ => new TextTerm(SingleSpaced.Of(argument.Text)),
    };

    private EntityTerm Named(string name, TextSpan span)
    {
        string id = entities.Named(name);
        entities.Mention(id, span);
        return new EntityTerm(id);
    }

    private IEnumerable<(string Role, ClaimTerm Value)> Qualifiers(Proposition proposition) =>
        proposition.Qualifiers.Select(q => (q.Role, Resolve(q)));

    /// <summary>The relation, with the preposition that takes the object ("agree-on"); that of a passive without an agent is another than that of its verb ("were killed": <c>be-killed</c>).</summary>
    private static StatementPredicate Predicate(Proposition proposition)
    {
        string verb = proposition.IsPassive ? $"be-{proposition.MainVerb}" : proposition.Lemma.Replace(' ', '-');
        return new(proposition.Preposition is { } preposition ? $"{verb}-{preposition}" : verb, proposition.PredicateIri);
    }

    /// <summary>The words of the evidence, a gap marked where other words stand between its pieces.</summary>
    private string Words(Proposition proposition)
    {
        if (proposition.Evidence is [var only])
        {
            return SingleSpaced.Of(only.In(document.Text));
        }

        var words = new StringBuilder();
        int end = -1;
        foreach (var piece in proposition.Evidence)
        {
            bool apart = end >= 0 && !document.Text.AsSpan(end, piece.Start - end).IsWhiteSpace();
            words.Append(apart ? Gap : end >= 0 ? " " : "").Append(document.Text, piece.Start, piece.Length);
            end = piece.End;
        }

        return SingleSpaced.Of(words.ToString());
    }
}
