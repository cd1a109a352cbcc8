using KnowledgeGraph.Attributions;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Mentions;

namespace KnowledgeGraph.Events.Gathering;

/// <summary>
/// Finds the phrases of a document that speak of particular events, with what they say of them. Plans, possibilities, negations and habits speak of none.
/// </summary>
internal sealed class EventPhraseFinder(EnglishLexicon lexicon, Document document, Coreference coreference, EventTimes times)
{
    private const string Condemn = "condemn", Operation = "military-operation";
    private const int MostModifiers = 12, MostGovernors = 6;

    private readonly EventTree _tree = new();
    private readonly EventArgumentReader _arguments = new(document.Text, coreference);
    private readonly List<EventPhrase> _found = [];
    private readonly Dictionary<int, int> _phraseOf = [];
    private Sentence _sentence = null!;
    private int _index, _section;
    private bool _isLoaded;

    /// <summary>The phrases in document order.</summary>
    public List<EventPhrase> Find()
    {
        var all = new List<EventPhrase>();
        for (int i = 0; i < document.Sentences.Length; i++)
        {
            if (document.Sentences[i].Words.Length is > 0 and <= AttributionExtractor.LongestSentence)
            {
                all.AddRange(Find(i));
            }
        }

        return all;
    }

    private List<EventPhrase> Find(int index)
    {
        (_sentence, _index, _isLoaded) = (document.Sentences[index], index, false);
        _section = document.Article.Paragraphs[_sentence.Paragraph].Section;
        _found.Clear();
        _phraseOf.Clear();
        for (int i = 0; i < _sentence.Words.Length; i++)
        {
            var phrase = _sentence.Words[i].Upos switch
            {
                UniversalPos.Verb => Verb(i),
                UniversalPos.Noun => Noun(i),
                UniversalPos.ProperNoun => Name(i),
                _ => null,
            };
            if (phrase is not null)
            {
                _phraseOf.TryAdd(phrase.Word, _found.Count);
                if (phrase.StatingVerb >= 0)
                {
                    _phraseOf.TryAdd(phrase.StatingVerb, _found.Count);
                }

                _found.Add(phrase);
            }
        }

        if (_found.Count > 0)
        {
            times.Attach(index, _sentence, _phraseOf, _found);
            _found.RemoveAll(p => p is { Reference: EventReference.Told, IsVerb: false, StatingVerb: < 0, HasOwnCircumstances: false, SameAs: < 0 });
        }

        return _found;
    }

    private EventPhrase? Verb(int i)
    {
        var word = _sentence.Words[i];
        var evocations = lexicon.Frames.OfVerb(word.Lemma.ToLowerInvariant());
        if (evocations.IsEmpty || word.Relation is "amod" or "compound" || word.Xpos is not ("VBD" or "VBN" or "VBG"))
        {
            return null;
        }

        Load();
        if (!IsTold(i) || Supported(i) >= 0)
        {
            return null;
        }

        foreach (var evocation in evocations)
        {
            if (evocation.Frame.EventType is { } type && HasParticle(i, evocation.Particle) && (evocation.Objects.Count == 0 || HasObject(i, evocation)))
            {
                var span = _sentence.Tokens[i].Span;
                var phrase = new EventPhrase
                {
                    Sentence = _index,
                    Section = _section,
                    Word = i,
                    Span = span,
                    Trigger = span,
                    Type = type,
                    Reference = EventReference.Told,
                    IsVerb = true,
                    OpensArticle = Opens(i),
                    IsGeneral = word.Xpos == "VBG" && (_tree.Child(i, "mark") >= 0 || word.Relation == "acl"),
                    SameAs = word is { Relation: "advcl", Xpos: "VBG" } && _tree.Child(i, "nsubj") < 0 && _tree.Child(i, "mark") < 0 || IsRelative(i) ? word.Head : -1,
                    StatingVerb = i,
                };
                _arguments.OfVerb(_sentence, _tree, i, evocation.Frame, phrase.Arguments);
                phrase.IsOwnAccount = word is { Relation: "ccomp", Head: >= 0 } && _arguments.KeyAt(_sentence, _tree.Subject(word.Head)) is { } speaker
                    && phrase.Arguments.Exists(a => a.Role == FrameRole.Actor && a.Key == speaker);
                return IsHarm(type) && !IsHarmOfItsOwn(i, phrase) ? null : phrase;
            }
        }

        return null;
    }

    /// <summary>Whether what the verb's relative clause modifies is its own subject ("the bombing <b>that</b> targeted the port").</summary>
    private bool IsRelative(int verb) =>
        _sentence.Words[verb].Relation == "acl:relcl" && _tree.Child(verb, "nsubj") is >= 0 and var subject && _sentence.Words[subject].Features.Contains("PronType=Rel", StringComparison.Ordinal);

    private EventPhrase? Noun(int i)
    {
        var word = _sentence.Words[i];
        string lemma = word.Lemma.ToLowerInvariant();
        if (lexicon.Frames.OfNoun(lemma) is not { Frame.EventType: { } type } evocation || word.Relation is "compound" or "amod" or "flat" or "fixed" or "nmod:desc")
        {
            return null;
        }

        Load();
        int outer = ContainerOf(i) is >= 0 and var container ? container : i;
        var reference = ReferenceOf(i, outer);
        if (reference is null || reference == EventReference.Told && IsMeasured(i, outer))
        {
            return null;
        }

        var (support, how) = SupportOf(outer);
        if (support >= 0 && !IsTold(support))
        {
            return null;
        }

        string name = NameAround(i, out var span);
        var nounPhrase = PhraseOf(outer, i);
        var phrase = new EventPhrase
        {
            Sentence = _index,
            Section = _section,
            Word = i,
            Span = span,
            Trigger = _sentence.Tokens[i].Span,
            Type = type,
            Reference = name.Length > 0 && reference != EventReference.Demonstrative ? EventReference.Named : reference.Value,
            IsPlural = word.Features.Contains("Number=Plur", StringComparison.Ordinal) || word.Xpos is "NNS",
            IsSeries = outer != i,
            IsContrasted = IsContrasted(i) || outer != i && IsContrasted(outer),
            Name = name,
            Kinds = KindsOf(i),
            NounPhrase = nounPhrase,
            Description = nounPhrase.In(document.Text),
            IsModified = IsModified(i),
            Governors = GovernorsOf(outer),
            OpensArticle = support >= 0 && Opens(support),
            SameAs = SameEventAs(outer, outer),
            StatingVerb = support,
            IsGeneral = support >= 0 && _sentence.Words[support] is { Xpos: "VBG", Relation: "acl" },
            Condemner = word is { Relation: "obj", Head: >= 0 } && IsCondemned(word.Head) ? _arguments.KeyAt(_sentence, _tree.Subject(word.Head)) : null,
        };
        _arguments.OfNoun(_sentence, _tree, i, evocation.Frame, phrase.Arguments);
        if (outer != i)
        {
            _arguments.OfNoun(_sentence, _tree, outer, evocation.Frame, phrase.Arguments);
        }

        if (how is not null)
        {
            _arguments.OfSupport(_sentence, _tree, support, how, evocation.Frame, phrase.Arguments);
        }

        if (IsHarm(type) && !phrase.Has(FrameRole.Actor) && !phrase.Arguments.Exists(a => a.IsPerson))
        {
            return null;
        }

        phrase.IsUnsure = evocation.IsAmbiguous && phrase.Arguments.Count == 0 && !phrase.Kinds.Any(evocation.Objects.Contains) && !HasAdjective(i, evocation);
        return phrase.IsUnsure && reference == EventReference.Told ? null : phrase;
    }

    /// <summary>A name with the noun of an event in it: "Battle of Verdun", "Operation Dawn".</summary>
    private EventPhrase? Name(int i)
    {
        if (lexicon.Frames.OfNoun(_sentence.Words[i].Lemma.ToLowerInvariant()) is not { Frame.EventType: { } type } evocation)
        {
            return null;
        }

        Load();
        var (first, end) = NameAt(i);
        if (end - first < 2)
        {
            return null;
        }

        int head = first;
        for (int at = first; at < end; at++)
        {
            head = _sentence.Words[at].Head < first || _sentence.Words[at].Head >= end ? at : head;
        }

        first = Math.Min(first, FirstBefore(head));
        if (_sentence.Words[head].Relation is "compound" or "amod" or "nmod:desc" || _found.Exists(p => p.Span.Start == _sentence.Tokens[first].Span.Start))
        {
            return null;
        }

        var (support, how) = SupportOf(head);
        var span = new TextSpan(_sentence.Tokens[first].Span.Start, _sentence.Tokens[end - 1].Span.End);
        var phrase = new EventPhrase
        {
            Sentence = _index,
            Section = _section,
            Word = head,
            Span = span,
            Trigger = _sentence.Tokens[i].Span,
            Type = type,
            Reference = EventReference.Named,
            IsPlural = _sentence.Words[i].Xpos == "NNPS",
            Name = Normal(span),
            SameAs = SameEventAs(head, first),
            StatingVerb = support >= 0 && IsTold(support) ? support : -1,
        };
        _arguments.OfNoun(_sentence, _tree, head, evocation.Frame, phrase.Arguments);
        if (how is not null)
        {
            _arguments.OfSupport(_sentence, _tree, support, how, evocation.Frame, phrase.Arguments);
        }

        return phrase;
    }

    private void Load()
    {
        if (!_isLoaded)
        {
            _tree.Load(_sentence.Words);
            _isLoaded = true;
        }
    }

    /// <summary>Whether a verb tells of something that has happened or is under way: neither negated, nor under a modal, a condition or an aim.</summary>
    private bool IsTold(int verb)
    {
        if (_sentence.Words[verb].Xpos is not ("VBD" or "VBN" or "VBG"))
        {
            return false;
        }

        for (int child = _tree.FirstChild(verb); child >= 0; child = _tree.NextSibling(child))
        {
            var word = _sentence.Words[child];
            bool isBarred = word.Xpos == "MD" || word.Relation == "advmod" && word.Lemma is "not" or "n't" or "never"
                || word.Relation == "mark" && word.Lemma is "if" or "unless" or "to" || word.Relation == "nsubj" && _tree.Governs(child, "no");
            if (isBarred)
            {
                return false;
            }
        }

        return true;
    }

    private bool HasParticle(int verb, string? particle) =>
        particle is null || verb + 1 < _sentence.Words.Length && _tree.Governs(verb, particle) && _sentence.Words[verb + 1] is var next && (next.Lemma == particle || _tree.Child(verb, "obj") > verb);

    private bool HasObject(int verb, Evocation evocation)
    {
        int obj = _tree.Child(verb, "obj") is >= 0 and var active ? active : _tree.PassiveSubject(verb);
        if (obj < 0)
        {
            return false;
        }

        if (evocation.Objects.Contains(_sentence.Words[obj].Lemma.ToLowerInvariant()))
        {
            return true;
        }

        int of = _tree.Child(obj, "nmod");
        return of >= 0 && _tree.Preposition(of) == "of" && evocation.Objects.Contains(_sentence.Words[of].Lemma.ToLowerInvariant());
    }

    private bool HasAdjective(int noun, Evocation evocation)
    {
        for (int child = _tree.FirstChild(noun); child >= 0; child = _tree.NextSibling(child))
        {
            if (_sentence.Words[child].Relation == "amod" && evocation.Objects.Contains(_sentence.Words[child].Lemma.ToLowerInvariant()))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsCondemned(int verb)
    {
        foreach (var evocation in lexicon.Frames.OfVerb(_sentence.Words[verb].Lemma))
        {
            if (evocation.Frame.Name == Condemn)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHarm(EventType type) => type.Name is "killing" or "injury" or "death" or "destruction";

    /// <summary>Whether harm is an event told for its own sake: somebody did it, or it befell somebody with a name. Otherwise it is what another event did.</summary>
    private bool IsHarmOfItsOwn(int verb, EventPhrase phrase)
    {
        if (_tree.Subject(verb) is >= 0 and var subject && _phraseOf.ContainsKey(subject))
        {
            return false;
        }

        return phrase.Has(FrameRole.Actor) || phrase.Arguments.Exists(a => a is { Role: FrameRole.Target, IsPerson: true });
    }

    /// <summary>The noun that counts events in a series with the event as its "of", or −1.</summary>
    private int ContainerOf(int noun)
    {
        var word = _sentence.Words[noun];
        return word.Relation == "nmod" && word.Head >= 0 && _tree.Preposition(noun) == "of" && IsContainer(word.Head) ? word.Head : -1;
    }

    private bool IsContainer(int noun)
    {
        foreach (var support in lexicon.Frames.SupportsOf(_sentence.Words[noun].Lemma.ToLowerInvariant()))
        {
            if (support.Event == EventPlace.Of)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The noun of the event that a verb only supports, or −1.</summary>
    private int Supported(int verb)
    {
        foreach (var support in lexicon.Frames.SupportsOf(_sentence.Words[verb].Lemma.ToLowerInvariant()))
        {
            if (!HasParticle(verb, support.Particle))
            {
                continue;
            }

            int noun = support.Event == EventPlace.Object ? _tree.Child(verb, "obj") is >= 0 and var active ? active : _tree.PassiveSubject(verb) : _tree.Child(verb, "nsubj");
            if (noun >= 0 && IsContainer(noun) && _tree.Child(noun, "nmod") is >= 0 and var of && _tree.Preposition(of) == "of")
            {
                noun = of;
            }

            if (noun >= 0 && lexicon.Frames.OfNoun(_sentence.Words[noun].Lemma.ToLowerInvariant()) is { Frame.EventType: not null })
            {
                return noun;
            }
        }

        return -1;
    }

    /// <summary>The verb that supports the noun of an event, and how; −1 where none does.</summary>
    private (int Verb, EventSupport? How) SupportOf(int noun)
    {
        var word = _sentence.Words[noun];
        EventPlace? place = word.Relation switch { "obj" or "nsubj:pass" => EventPlace.Object, "nsubj" => EventPlace.Subject, _ => null };
        if (place is { } own && word.Head >= 0 && How(word.Head, own) is { } supported)
        {
            return (word.Head, supported);
        }

        for (int child = _tree.FirstChild(noun); child >= 0; child = _tree.NextSibling(child))
        {
            if (_sentence.Words[child] is { Relation: "acl" or "acl:relcl", Xpos: "VBN" or "VBD" } clause
                && How(child, clause.Xpos == "VBN" ? EventPlace.Object : EventPlace.Subject) is { } modifying)
            {
                return (child, modifying);
            }
        }

        return (-1, null);
    }

    private EventSupport? How(int verb, EventPlace place)
    {
        foreach (var support in lexicon.Frames.SupportsOf(_sentence.Words[verb].Lemma.ToLowerInvariant()))
        {
            if (support.Event == place && HasParticle(verb, support.Particle))
            {
                return support;
            }
        }

        return null;
    }

    /// <summary>How the articles and possessors of a noun and of what counts it refer; null where they bar that a particular event is meant.</summary>
    private EventReference? ReferenceOf(int noun, int outer)
    {
        var reference = EventReference.Told;
        for (int at = outer; ; at = noun)
        {
            for (int child = _tree.FirstChild(at); child >= 0; child = _tree.NextSibling(child))
            {
                switch (_sentence.Words[child].Relation)
                {
                    case "det" or "det:predet":
                        switch (_sentence.Words[child].Lemma.ToLowerInvariant())
                        {
                            case "no" or "any" or "every" or "each" or "either" or "neither":
                                return null;
                            case "this" or "these" or "that" or "those":
                                return EventReference.Demonstrative;
                            case "the" or "both":
                                reference = EventReference.Definite;
                                break;
                        }

                        break;
                    case "nmod:poss":
                        reference = EventReference.Definite;
                        break;
                }
            }

            if (at == noun)
            {
                return reference;
            }
        }
    }

    /// <summary>Whether a noun without article is only what another noun is of ("the first instance of attacks", "the risk of war").</summary>
    private bool IsMeasured(int noun, int outer) =>
        _sentence.Words[outer].Relation == "nmod" && (outer != noun || _tree.Child(noun, "det") < 0) && _tree.Preposition(outer) == "of";

    private bool IsContrasted(int noun)
    {
        for (int child = _tree.FirstChild(noun); child >= 0; child = _tree.NextSibling(child))
        {
            if (_sentence.Words[child].Relation is "amod" or "det" && lexicon.Frames.SetsApart(_sentence.Words[child].Lemma.ToLowerInvariant()))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsModified(int noun)
    {
        for (int child = _tree.FirstChild(noun); child >= 0; child = _tree.NextSibling(child))
        {
            var word = _sentence.Words[child];
            bool tells = word.Relation switch
            {
                "nmod" or "nmod:poss" or "acl" or "acl:relcl" => true,
                "amod" or "compound" => child > 0 && char.IsUpper(document.Text[_sentence.Tokens[child].Span.Start]),
                _ => false,
            };
            if (tells)
            {
                return true;
            }
        }

        return false;
    }

    private List<int> GovernorsOf(int word)
    {
        var governors = new List<int>();
        for (int at = _sentence.Words[word].Head; at >= 0 && governors.Count < MostGovernors; at = _sentence.Words[at].Head)
        {
            governors.Add(at);
        }

        return governors;
    }

    /// <summary>Whether a verb is the main one of its sentence, or that of the clause which says what the main clause is about.</summary>
    private bool Opens(int verb)
    {
        var word = _sentence.Words[verb];
        return word.Relation == "root" || word is { Relation: "acl:relcl", Head: >= 0 } && _sentence.Words[word.Head].Relation is "root" or "nmod";
    }

    /// <summary>A noun with its modifiers from what counts it to its last prepositional phrase, without article and clauses.</summary>
    private TextSpan PhraseOf(int outer, int noun)
    {
        int first = outer, last = noun;
        while (first > 0 && outer - first < MostModifiers && _sentence.Words[first - 1].Upos != UniversalPos.Determiner && IsPartOf(first - 1, outer))
        {
            first--;
        }

        while (last + 1 < _sentence.Words.Length && last - noun < 2 * MostModifiers && IsPartOf(last + 1, noun))
        {
            last++;
        }

        while (last > noun && _sentence.Words[last].Upos == UniversalPos.Punctuation)
        {
            last--;
        }

        return new TextSpan(_sentence.Tokens[first].Span.Start, _sentence.Tokens[last].Span.End);
    }

    private bool IsPartOf(int word, int noun)
    {
        for (int at = word, steps = 0; at >= 0 && steps < MostModifiers; at = _sentence.Words[at].Head, steps++)
        {
            if (at == noun)
            {
                return true;
            }

            if (_sentence.Words[at] is { Relation: "acl" or "acl:relcl" or "appos" or "parataxis" or "cc" or "cop" or "nsubj" or "mark" } or { Relation: "conj", Upos: UniversalPos.Verb }
                || at != word && _sentence.Words[at].Head == noun && _sentence.Words[at].Relation == "conj" || _sentence.Words[at] is { Relation: "case" } && _sentence.Words[at].Head == noun)
            {
                return false;
            }
        }

        return false;
    }

    private List<string> KindsOf(int noun)
    {
        var kinds = new List<string>();
        for (int child = _tree.FirstChild(noun); child >= 0; child = _tree.NextSibling(child))
        {
            if (_sentence.Words[child] is { Relation: "compound", Upos: UniversalPos.Noun } word)
            {
                kinds.Add(word.Lemma.ToLowerInvariant());
            }
        }

        return kinds;
    }

    /// <summary>The words of a noun and the names before it that make it a name ("Kerman bombings"), or empty.</summary>
    private string NameAround(int noun, out TextSpan span)
    {
        int first = FirstBefore(noun);
        span = first == noun ? _sentence.Tokens[noun].Span : new TextSpan(_sentence.Tokens[first].Span.Start, _sentence.Tokens[noun].Span.End);
        return first == noun ? "" : Normal(span);
    }

    /// <summary>The first of the names that stand before a noun as parts of its phrase, or the noun itself.</summary>
    private int FirstBefore(int noun)
    {
        int first = noun;
        for (int at = noun - 1; at >= 0 && at >= noun - MostModifiers && Belongs(at, noun); at--)
        {
            first = _sentence.Words[at].Upos == UniversalPos.ProperNoun && _sentence.Words[at].Relation is "compound" or "flat" or "nmod" or "conj" ? at : first;
        }

        return first;
    }

    private bool Belongs(int word, int noun)
    {
        for (int at = word, steps = 0; at >= 0 && steps < MostModifiers; at = _sentence.Words[at].Head, steps++)
        {
            if (at == noun)
            {
                return true;
            }

            if (_sentence.Words[at].Relation is not ("compound" or "flat" or "punct" or "conj" or "cc" or "amod"))
            {
                return false;
            }
        }

        return false;
    }

    private (int First, int End) NameAt(int word)
    {
        foreach (var entity in _sentence.Entities)
        {
            if (entity.Type == NamedEntityType.Event && entity.First <= word && word < entity.First + entity.Count)
            {
                return (entity.First, entity.First + entity.Count);
            }
        }

        int last = word + 1;
        while (last < _sentence.Words.Length && _sentence.Words[last].Upos == UniversalPos.ProperNoun)
        {
            last++;
        }

        bool isOther = _sentence.Entities.Any(e => e.First < last && word < e.First + e.Count && e.First < word);
        bool opens = lexicon.Frames.OpensNames(_sentence.Words[word].Lemma.ToLowerInvariant());
        return isOther ? (word, word) : opens ? (word, last) : last == word + 1 ? (FirstBefore(word), last) : (word, word);
    }

    /// <summary>The word for the same event that a name or noun stands in apposition to, is a name given to, or is predicated of; −1 where there is none.</summary>
    private int SameEventAs(int noun, int first)
    {
        var word = _sentence.Words[noun];
        if (word is { Relation: "appos", Head: >= 0 })
        {
            return word.Head;
        }

        int naming = first > 0 && GivesName(first - 1) ? first - 1 : word.Relation is "xcomp" or "obj" or "obl" && word.Head >= 0 && GivesName(word.Head) ? word.Head : -1;
        if (naming >= 0)
        {
            return _sentence.Words[naming].Relation is "acl" or "acl:relcl" or "advcl" ? _sentence.Words[naming].Head : _tree.Child(naming, "nsubj:pass");
        }

        return _tree.Child(noun, "cop") >= 0 && !_tree.Governs(noun, "not") ? _tree.Child(noun, "nsubj") : -1;
    }

    private bool GivesName(int word) => _sentence.Words[word].Upos == UniversalPos.Verb && lexicon.Frames.GivesName(_sentence.Words[word].Lemma.ToLowerInvariant());

    private string Normal(TextSpan span) => string.Join(' ', span.In(document.Text).ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
