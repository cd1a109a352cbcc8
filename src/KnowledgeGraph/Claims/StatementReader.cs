using System.Text;
using KnowledgeGraph.Entities;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Propositions;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Claims;

/// <summary>Resolves the words of propositions to entities and values.</summary>
internal sealed class StatementReader(Document document, EntityTable entities, FrameProperties properties)
{
    private const string Gap = " … ";

    /// <summary>What a proposition says.</summary>
    /// <param name="proposition">The proposition.</param>
    /// <param name="speaker">The entity whose words it is part of; a pronoun that is its subject, and refers to nothing else that is known, refers to that one. Null in the own voice.</param>
    public Statement Of(Proposition proposition, string? speaker)
    {
        var subject = Subject(proposition.Subject, speaker);
        if (MappedRelation.Of(proposition, properties) is not { } mapped)
        {
            return new Statement(subject, Predicate(proposition), proposition.Object is { } o ? Resolve(o) : null, Qualifiers(proposition), Words(proposition));
        }

        var named = Resolve(mapped.Object);
        var predicate = Predicate(proposition) with { Iri = mapped.Property.Iri };
        return mapped.Property.IsInverse
            ? new Statement(named, predicate, subject, Qualifiers(proposition), Words(proposition)) { IsInverse = true }
            : new Statement(subject, predicate, named, Qualifiers(proposition), Words(proposition));
    }

    /// <summary>What a row of the infobox says of the article's topic.</summary>
    public Statement OfRow(InfoboxRow row, Proposition proposition) =>
        new(new EntityTerm(entities.Topic), Predicate(proposition), Resolve(proposition.Object!), Qualifiers(proposition), $"{row.Label}: {row.Value}");

    /// <summary>That <paramref name="source"/> says <paramref name="said"/>; where that is null, the object is the content's words ("condemned the attack").</summary>
    public Statement OfReport(Proposition report, string source, Statement? said) =>
        said is null
            ? new(new EntityTerm(source), Predicate(report), ContentOf(report), Qualifiers(report), Words(report))
            : new(new EntityTerm(source), Predicate(report), new StatementTerm(said.Id), Qualifiers(report), $"{Words(report)}: {said.Text}");

    private TextTerm? ContentOf(Proposition report) =>
        report.Reports is { Content.IsEmpty: false } reported ? new TextTerm(Single(string.Join(Gap, reported.Content.Select(c => c.In(document.Text))))) : null;

    private EntityTerm Subject(Argument? subject, string? speaker)
    {
        if (subject is null)
        {
            return new EntityTerm(entities.Topic);
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
        ArgumentKind.Entity => new EntityTerm(entities.Refer(argument.Span)),
        ArgumentKind.Time when argument.Value is { } iso => new TimeTerm(iso),
        ArgumentKind.Number when argument.Value is { } digits => new NumberTerm(digits),
        _ => new TextTerm(Single(argument.Text)),
    };

    private IEnumerable<(string Role, ClaimTerm Value)> Qualifiers(Proposition proposition) =>
        proposition.Qualifiers.Select(q => (q.Role, Resolve(q)));

    /// <summary>The relation; that of a passive is another than that of its verb ("were killed": <c>be-killed</c>).</summary>
    private static StatementPredicate Predicate(Proposition proposition) => new(
        proposition.IsPassive ? $"be-{proposition.Predicate.Split(' ')[^1].ToLowerInvariant()}" : proposition.Lemma.Replace(' ', '-'),
        proposition.PredicateIri);

    /// <summary>The words of the evidence, a gap marked where other words stand between its pieces.</summary>
    private string Words(Proposition proposition)
    {
        var words = new StringBuilder();
        int end = -1;
        foreach (var piece in proposition.Evidence)
        {
            bool apart = end >= 0 && !document.Text.AsSpan(end, piece.Start - end).IsWhiteSpace();
            words.Append(apart ? Gap : " ").Append(document.Text, piece.Start, piece.Length);
            end = piece.End;
        }

        return Single(words.ToString());
    }

    private static string Single(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
