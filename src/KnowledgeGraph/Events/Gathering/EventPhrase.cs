using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Events.Gathering;

/// <summary>How a phrase speaks of an event.</summary>
internal enum EventReference
{
    /// <summary>It tells of it: a verb, or a noun without a definite article.</summary>
    Told,

    /// <summary>It takes for known which is meant: "the attack", "Iran's strikes".</summary>
    Definite,

    /// <summary>It points back: "this attack".</summary>
    Demonstrative,

    /// <summary>It names it: "the Kerman bombings", "Operation Dawn".</summary>
    Named,
}

/// <summary>What a phrase says takes part in its event.</summary>
/// <param name="Role">As what.</param>
/// <param name="Span">The words.</param>
/// <param name="Key">A form that arguments share only where they refer to one thing.</param>
/// <param name="IsNamed">Whether it has a name.</param>
/// <param name="IsPerson">Whether it is a person with a name.</param>
/// <param name="Place">The name of the place where the words are no more than its adjective ("Iranian"), otherwise null.</param>
internal readonly record struct EventArgument(FrameRole Role, TextSpan Span, string Key, bool IsNamed, bool IsPerson = false, string? Place = null);

/// <summary>Words that speak of one event, or of several at once.</summary>
internal sealed class EventPhrase
{
    /// <summary>Index of the sentence in the document.</summary>
    public required int Sentence { get; init; }

    /// <summary>Index of its section.</summary>
    public required int Section { get; init; }

    /// <summary>Index of the word in the sentence.</summary>
    public required int Word { get; init; }

    /// <summary>The word, or the whole name.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The word.</summary>
    public required TextSpan Trigger { get; init; }

    public required EventType Type { get; init; }

    public required EventReference Reference { get; init; }

    public bool IsVerb { get; init; }

    /// <summary>Whether it speaks of several at once.</summary>
    public bool IsPlural { get; init; }

    /// <summary>Whether it speaks of several as of one ("a series of strikes").</summary>
    public bool IsSeries { get; init; }

    /// <summary>Whether the word means something else as often, and nothing beside it tells.</summary>
    public bool IsUnsure { get; set; }

    /// <summary>Whether it sets its event apart from others ("another attack").</summary>
    public bool IsContrasted { get; init; }

    /// <summary>The name in lower case with single blanks, or empty.</summary>
    public string Name { get; init; } = "";

    /// <summary>Nouns that say what kind of event it is ("suicide" of "suicide bombing"), as lemmas.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    /// <summary>Index of the word in the same sentence that speaks of the same event by the grammar, or −1.</summary>
    public int SameAs { get; init; } = -1;

    /// <summary>Index of the verb that says that it happens: itself, or one that supports it; −1 where none does.</summary>
    public int StatingVerb { get; init; } = -1;

    /// <summary>Whether it is a participle or gerund that could as well speak of what happens again and again ("accused them of <b>attacking</b> villages").</summary>
    public bool IsGeneral { get; init; }

    /// <summary>The noun with its modifiers; empty for verbs.</summary>
    public TextSpan NounPhrase { get; init; }

    /// <summary>The words of the noun with its modifiers; empty for verbs.</summary>
    public string Description { get; init; } = "";

    /// <summary>Whether something beside the noun tells which is meant, though it fills no role that is known.</summary>
    public bool IsModified { get; init; }

    /// <summary>Whether it is what the first clause of its sentence tells.</summary>
    public bool OpensArticle { get; init; }

    /// <summary>Indices of the words that govern it, innermost first, as far as they matter.</summary>
    public IReadOnlyList<int> Governors { get; init; } = [];

    /// <summary>Whether who does it is the one who tells it ("Iran said that <b>it</b> had struck the port").</summary>
    public bool IsOwnAccount { get; set; }

    /// <summary>The key of the one who condemns it, and so did not do it; null where nobody does.</summary>
    public string? Condemner { get; init; }

    public List<EventArgument> Arguments { get; } = [];

    /// <summary>Whether something stands in the role.</summary>
    public bool Has(FrameRole role) => Arguments.Exists(a => a.Role == role);

    public EventDate? Date { get; set; }

    /// <summary>Whether what it says of its event could be said of no other than one with these circumstances.</summary>
    public bool HasOwnCircumstances => Date is not null || IsModified || Arguments.Count > 0;
}
