using System.Collections.Immutable;
using System.Globalization;
using KnowledgeGraph.Claims;
using KnowledgeGraph.Entities;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Mentions;

namespace KnowledgeGraph.Events.Gathering;

/// <summary>Gathers the phrases of a document's running text that speak of one event, and the claims that do.</summary>
internal sealed class EventGatherer(EnglishLexicon lexicon, Document document, Coreference coreference, EntityTable entities)
{
    private const int LongestLabel = 120;

    /// <summary>The events, with those who take part in them as entities.</summary>
    /// <param name="claims">All claims of the document, in its order.</param>
    public ImmutableArray<GatheredEvent> Gather(List<Claim> claims)
    {
        var phrases = new EventPhraseFinder(lexicon, document, coreference, new EventTimes(document, claims)).Find();
        if (phrases.Count == 0)
        {
            return [];
        }

        string title = document.Article.Revision.Title;
        var resolver = new EventResolver(title, lexicon.Frames);
        var drafts = resolver.Resolve(phrases);
        var linked = new EventClaims(document, resolver, claims).Link(drafts);
        var namesakes = new Dictionary<string, int>(StringComparer.Ordinal);
        var events = ImmutableArray.CreateBuilder<GatheredEvent>(drafts.Count);
        foreach (var draft in drafts)
        {
            string label = draft == resolver.Topic && resolver.IsNamedByTitle ? title : LabelOf(draft, linked[draft]);
            events.Add(ToEvent(draft, label, linked[draft], namesakes));
        }

        return events.MoveToImmutable();
    }

    private GatheredEvent ToEvent(EventDraft draft, string label, LinkedClaims linked, Dictionary<string, int> namesakes)
    {
        string kind = draft.Type.Name, name = $"{kind} {label}";
        int before = namesakes.GetValueOrDefault(name);
        namesakes[name] = before + 1;
        string id = before == 0
            ? ContentHash.Of(document.Article.Revision.Slug, kind, label)
            : ContentHash.Of(document.Article.Revision.Slug, kind, label, before.ToString(CultureInfo.InvariantCulture));

        var entityOf = new Dictionary<EventArgument, string>();
        foreach (var argument in draft.Phrases.SelectMany(p => p.Phrase.Arguments))
        {
            entityOf.TryAdd(argument, EntityOf(argument));
        }

        return new GatheredEvent
        {
            Id = id,
            Type = draft.Type,
            Label = label,
            Mentions = [.. draft.Phrases.Select(p => new EventPlaceInText(p.Phrase.Span, p.Phrase.Trigger, p.Rule))],
            Told = Circumstances(draft.Date, draft.Phrases.SelectMany(p => p.Phrase.Arguments), entityOf),
            Narrated = linked.Narrated is not { } narrated ? null : Circumstances(narrated.Date, narrated.Arguments, entityOf),
            Claims = [.. linked.Claims],
            Casualties = [.. linked.Casualties],
        };
    }

    private string EntityOf(EventArgument argument)
    {
        if (argument.Place is not { } place)
        {
            return entities.Refer(argument.Span);
        }

        string id = entities.Named(place);
        entities.Mention(id, argument.Span);
        return id;
    }

    private static EventCircumstances Circumstances(EventDate? date, IEnumerable<EventArgument> arguments, Dictionary<EventArgument, string> entityOf)
    {
        var all = arguments.ToList();
        ImmutableArray<string> With(FrameRole role, FrameRole? other = null) => [.. all.Where(a => a.Role == role || a.Role == other).Select(a => entityOf[a]).Distinct()];
        return new EventCircumstances(date?.Iso, With(FrameRole.Place), With(FrameRole.Actor), With(FrameRole.Target, FrameRole.Theme));
    }

    /// <summary>Its first name; else the words of the first claim that states it; else those of its first mention.</summary>
    private string LabelOf(EventDraft draft, LinkedClaims linked)
    {
        foreach (var (phrase, _) in draft.Phrases)
        {
            if (phrase.Reference == EventReference.Named)
            {
                return Single(phrase.Span.In(document.Text));
            }
        }

        var first = draft.Phrases[0].Phrase;
        return Cut(linked.Claims.FirstOrDefault(c => c.StatesIt) is { } stating ? stating.Claim.Statement.Text : Single((first.IsVerb ? first.Span : first.NounPhrase).In(document.Text)));
    }

    private static string Cut(string words) =>
        words.Length <= LongestLabel ? words : words.LastIndexOf(' ', LongestLabel) is > 0 and var blank ? words[..blank] + " …" : words[..LongestLabel] + "…";

    private static string Single(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
