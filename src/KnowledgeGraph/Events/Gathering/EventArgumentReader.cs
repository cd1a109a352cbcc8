using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Mentions;

namespace KnowledgeGraph.Events.Gathering;

/// <summary>Reads who and what takes part in an event off the dependents of the words that speak of it. For one thread at a time.</summary>
internal sealed class EventArgumentReader
{
    private const int MostConjuncts = 8;

    private readonly string _text;
    private readonly Coreference _coreference;
    private readonly Dictionary<int, Referent> _byHead = [];
    private Sentence _sentence = null!;
    private EventTree _tree = null!;

    public EventArgumentReader(string text, Coreference coreference)
    {
        (_text, _coreference) = (text, coreference);
        foreach (var referent in coreference.Referents)
        {
            if (referent.Kind != MentionKind.Name)
            {
                continue;
            }

            foreach (var resolved in referent.Mentions)
            {
                _byHead.TryAdd(resolved.Mention.Head.Start, referent);
            }
        }
    }

    /// <summary>Adds the arguments of a verb.</summary>
    public void OfVerb(Sentence sentence, EventTree tree, int verb, Frame frame, List<EventArgument> arguments)
    {
        (_sentence, _tree) = (sentence, tree);
        bool isPassive = tree.PassiveSubject(verb) >= 0;
        if (isPassive)
        {
            Add(frame.RoleAt("object"), tree.PassiveSubject(verb), arguments);
        }
        else
        {
            Add(frame.RoleAt("subject"), tree.Subject(verb), arguments);
            Add(frame.RoleAt("object"), tree.Child(verb, "obj"), arguments);
        }

        Obliques(verb, frame, arguments);
    }

    /// <summary>Adds the arguments of a noun.</summary>
    public void OfNoun(Sentence sentence, EventTree tree, int noun, Frame frame, List<EventArgument> arguments)
    {
        (_sentence, _tree) = (sentence, tree);
        for (int child = tree.FirstChild(noun); child >= 0; child = tree.NextSibling(child))
        {
            switch (sentence.Words[child].Relation)
            {
                case "nmod:poss":
                    Add(frame.RoleAt("poss") ?? frame.RoleAt("subject") ?? frame.RoleAt("by") ?? frame.RoleAt("of"), child, arguments);
                    break;
                case "nmod" when tree.Preposition(child) is { } preposition:
                    Add(frame.RoleAt(preposition), child, arguments);
                    break;
                case "amod" or "compound":
                    Modifier(child, frame, arguments);
                    break;
                case "acl" when sentence.Words[child].Xpos == "VBN":
                    Obliques(child, frame, arguments);
                    break;
            }
        }
    }

    /// <summary>Adds what a supporting verb says: its other argument in the role that it has, its obliques as those of the event.</summary>
    public void OfSupport(Sentence sentence, EventTree tree, int verb, EventSupport support, Frame frame, List<EventArgument> arguments)
    {
        (_sentence, _tree) = (sentence, tree);
        if (support.Role is { } known && tree.PassiveSubject(verb) < 0)
        {
            Add(known, support.Event == EventPlace.Subject ? tree.Child(verb, "obj") : tree.Subject(verb), arguments);
        }

        Obliques(verb, frame, arguments);
    }

    /// <summary>The key of what a word of the sentence refers to; null where it is none, or refers to nothing known.</summary>
    public string? KeyAt(Sentence sentence, int word) =>
        word >= 0 && _coreference.At(sentence.Tokens[word].Span) is { IsReliable: true, Referent: { Kind: not MentionKind.Pronoun } referent }
            ? KeyOf(referent)
            : null;

    private void Obliques(int verb, Frame frame, List<EventArgument> arguments)
    {
        for (int child = _tree.FirstChild(verb); child >= 0; child = _tree.NextSibling(child))
        {
            switch (_sentence.Words[child].Relation)
            {
                case "obl:agent":
                    Add(frame.RoleAt("by") ?? FrameRole.Actor, child, arguments);
                    break;
                case "obl" when _tree.Preposition(child) is { } preposition:
                    Add(frame.RoleAt(preposition), child, arguments);
                    break;
            }
        }
    }

    /// <summary>An adjective of a place tells who does it, the name of a place where.</summary>
    private void Modifier(int word, Frame frame, List<EventArgument> arguments)
    {
        var span = _sentence.Tokens[word].Span;
        if (_sentence.Words[word].Upos is not (UniversalPos.Adjective or UniversalPos.ProperNoun) || !char.IsUpper(_text[span.Start]))
        {
            return;
        }

        bool tellsActor = frame.RoleAt("poss") is null && frame.RoleAt("subject") is null or FrameRole.Actor && frame.RoleAt("by") == FrameRole.Actor;
        if (Demonyms.PlaceOf(span.In(_text)) is { } place)
        {
            if (tellsActor)
            {
                Add(new EventArgument(FrameRole.Actor, span, place, true, Place: place), arguments);
            }
        }
        else if (_byHead.TryGetValue(span.Start, out var referent) && referent.Type == NamedEntityType.Place)
        {
            Add(new EventArgument(FrameRole.Place, span, KeyOf(referent), true, Place: referent.Label), arguments);
        }
    }

    /// <summary>Adds a word and those joined to it; nothing where there is no role or no word.</summary>
    private void Add(FrameRole? role, int word, List<EventArgument> arguments)
    {
        if (role is not { } known || word < 0)
        {
            return;
        }

        AddOne(known, word, arguments);
        int conjuncts = 0;
        for (int child = _tree.FirstChild(word); child >= 0 && conjuncts < MostConjuncts; child = _tree.NextSibling(child))
        {
            if (_sentence.Words[child].Relation == "conj")
            {
                conjuncts++;
                AddOne(known, child, arguments);
            }
        }
    }

    private void AddOne(FrameRole role, int word, List<EventArgument> arguments)
    {
        if (_sentence.Words[word].Upos is UniversalPos.Numeral or UniversalPos.Adverb || _coreference.At(_sentence.Tokens[word].Span) is not { IsReliable: true } phrase)
        {
            return;
        }

        var referent = phrase.Referent;
        bool fits = referent.Kind != MentionKind.Pronoun && role switch
        {
            FrameRole.Place => referent.Type == NamedEntityType.Place || referent is { Kind: MentionKind.Name, Type: null },
            FrameRole.Actor => referent.Type is not (null or NamedEntityType.Event or NamedEntityType.Work) || referent is { Kind: MentionKind.Name, Type: null },
            _ => referent.Type is not NamedEntityType.Event,
        };
        if (fits)
        {
            Add(new EventArgument(role, Trimmed(phrase), KeyOf(referent), referent.Kind == MentionKind.Name, referent is { Kind: MentionKind.Name, Type: NamedEntityType.Person }), arguments);
        }
    }

    /// <summary>A name's phrase as it is; a noun's up to the first clause or apposition.</summary>
    private TextSpan Trimmed(SourcePhrase phrase)
    {
        var span = phrase.Mention.Span;
        int label = phrase.Mention.Kind == MentionKind.Nominal ? span.In(_text).IndexOf(phrase.Label, StringComparison.Ordinal) : -1;
        int end = span.Start + label + phrase.Label.Length;
        bool isCut = label >= 0 && end + 1 < span.End && (_text[end] == ',' || char.IsLower(_text[end + 1]));
        return isCut ? new TextSpan(span.Start, end) : span;
    }

    private static string KeyOf(Referent referent) =>
        referent.Kind == MentionKind.Name ? referent.Label : $"{referent.Label} {referent.Mentions[0].Mention.Span.Start}";

    private static void Add(EventArgument argument, List<EventArgument> arguments)
    {
        if (!arguments.Exists(a => a.Role == argument.Role && a.Key == argument.Key))
        {
            arguments.Add(argument);
        }
    }
}
