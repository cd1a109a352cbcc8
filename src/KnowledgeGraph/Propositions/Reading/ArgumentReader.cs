using System.Collections.Immutable;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Propositions.Times;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Propositions.Reading;

/// <summary>A constituent with the role that it fills.</summary>
/// <param name="Constituent">The constituent.</param>
/// <param name="Role">The role.</param>
/// <param name="Marker">Its preposition or subordinator, or null.</param>
/// <param name="Bare">Its words without the marker.</param>
/// <param name="IsOccasion">Whether it is something that happens, in the course of which the clause is so.</param>
/// <param name="IsComplement">Whether its verb takes it for an object whatever it denotes.</param>
internal sealed record RoleFiller(Constituent Constituent, string Role, Marker? Marker, ImmutableArray<int> Bare, bool IsOccasion = false, bool IsComplement = false)
{
    /// <summary>Whether a verb without an object can take it for one.</summary>
    public bool IsSelected => IsComplement || Marker is { IsSelected: true } && Constituent.Relation is not "advcl"
        && Role is QualifierRoles.Circumstance or "destination" or "recipient" or "target" or "topic" or "companion" or "role" or "origin" or "beneficiary";
}

/// <summary>Tells which roles the constituents of a clause fill, by their relations, markers and heads.</summary>
internal sealed class ArgumentReader(VoiceSyntax syntax)
{
    /// <summary>The role of what a verb acts on.</summary>
    public const string Object = "object";

    /// <summary>The role of who does what a passive says.</summary>
    public const string Agent = "agent";

    /// <summary>The role of what something is made, called or caused to be or do.</summary>
    public const string Complement = "complement";

    /// <summary>The role of by how much it is so.</summary>
    public const string Extent = "extent";

    /// <summary>The role of a part of what is counted.</summary>
    public const string Including = "including";

    private const int FarthestMarker = 4;

    private readonly SentenceView _view = syntax.View;

    /// <summary>The role of <paramref name="constituent"/>; null where it says nothing of the clause.</summary>
    public RoleFiller? Read(Constituent constituent, bool isPassive, bool hasObject)
    {
        var words = WordList.Trimmed(_view, constituent.Words);
        if (words.IsEmpty)
        {
            return null;
        }

        return constituent.Relation switch
        {
            "obj" or Constituent.Complement => new RoleFiller(constituent, Object, null, words),
            "iobj" => new RoleFiller(constituent, "recipient", null, words),
            "xcomp" or "ccomp" => new RoleFiller(constituent, Complement, null, words),
            "advmod" => _view.Lexicon.QualifierRoles.OfAdverb(string.Join(' ', words.Select(_view.Word)), _view.Word(constituent.Head)) is { } role ? Marked(constituent, words, role, isPassive, hasObject) : null,
            _ => Marked(constituent, words, null, isPassive, hasObject),
        };
    }

    private RoleFiller Marked(Constituent constituent, ImmutableArray<int> words, string? role, bool isPassive, bool hasObject)
    {
        int at = MarkerAt(words, constituent.Head);
        var marker = at < 0 ? null : _view.Lexicon.QualifierRoles.StartOf(WordsFrom(words, at));
        if (marker is null)
        {
            bool isIncluded = words.Length > 1 && _view.Word(words[0]) == Including;
            return new RoleFiller(constituent, isIncluded ? Including : role ?? Unmarked(constituent), null, isIncluded ? words[1..] : words);
        }

        if (role is not null)
        {
            return new RoleFiller(constituent, role, null, words);
        }

        var bare = WordList.Trimmed(_view, words[(at + marker.Words.Length)..]);
        int head = bare.Contains(constituent.Head) || bare.IsEmpty ? constituent.Head : bare.FirstOrDefault(w => !bare.Contains(syntax.Head[w]), constituent.Head);
        var kind = NominalClassifier.ClassOf(syntax, head);
        string filled = marker.RoleOf(kind);
        bool isAgent = syntax.Words[constituent.Head].Relation == "obl:agent";
        bool isBareMeans = isAgent && kind == NominalClass.Thing && syntax.Words[head].Xpos == "NN" && bare.Length == 1;
        bool isNoInstrument = filled == "instrument" && marker.Words is ["with"] && !hasObject && !isPassive;
        bool isNoAgent = filled == Agent && !isPassive;
        bool isOccasion = filled == TimeQualifiers.Duration && _view.Lexicon.Verbs.Lemma(_view.Word(head)) is "time" or "times";
        bool isAbsolute = marker.Words is ["with"] && syntax.Children[head].Exists(c => c > head && syntax.Has(c, "acl") && syntax.Words[c].Xpos is "VBG" or "VBN");
        bool isExtent = marker.Words is ["by"] && !(isAgent && isPassive) && kind == NominalClass.Thing && syntax.Child(head, "nummod") >= 0;
        if (isAbsolute || isExtent)
        {
            return new RoleFiller(constituent, isExtent ? Extent : QualifierRoles.Circumstance, null, words);
        }

        filled = isBareMeans ? "instrument" : isAgent && kind != NominalClass.Time ? Agent : isNoInstrument || isNoAgent ? QualifierRoles.Circumstance : isOccasion ? TimeQualifiers.Time : filled;
        bool isOutcome = filled == "purpose" && marker.Words is ["to"] && _view.Lexicon.ImplicativeVerbs.IsOutcome(syntax.Words[constituent.Head].Lemma);
        filled = isOutcome ? QualifierRoles.Circumstance : filled;
        bool isEffort = filled == "purpose" && !hasObject && constituent.Relation == "advcl" && syntax.Head[constituent.Head] is >= 0 and var verb && _view.Lexicon.ImplicativeVerbs.IsEffort(syntax.Words[verb].Lemma);
        if (isEffort)
        {
            return new RoleFiller(constituent, Complement, null, words);
        }

        bool isComplement = !hasObject && kind != NominalClass.Time && marker.Words.Length == 1 && syntax.Head[constituent.Head] is >= 0 and var governor
            && _view.Lexicon.PrepositionalVerbs.Selects(syntax.Words[governor].Lemma, marker.Words[0]) && constituent.Relation == "obl" && filled != Agent;
        bool isInEvent = kind == NominalClass.Event && marker.Words is ["in" or "at" or "on"];
        return new RoleFiller(constituent, filled, marker, at > 0 || bare.IsEmpty ? words : bare, isInEvent, isComplement);
    }

    /// <summary>Where the marker of a constituent begins in <paramref name="words"/>: at the first word, or after adverbs and measures ("shortly after", "two days before"); −1 for none.</summary>
    private int MarkerAt(ImmutableArray<int> words, int head)
    {
        for (int at = 0; at < words.Length && at < FarthestMarker && words[at] != head; at++)
        {
            bool isMark = syntax.Relation(words[at]) is "case" or "mark" || at == 0 && syntax.Words[words[0]].Upos is UniversalPos.Adposition or UniversalPos.SubordinatingConjunction;
            if (isMark || at == 0 && _view.Lexicon.QualifierRoles.StartOf(WordsFrom(words, 0)) is { Words.Length: > 1 })
            {
                return at;
            }
        }

        bool isAdverb = syntax.Words[words[0]].Xpos is "WRB" or "VBG" && words[0] != head;
        return isAdverb && _view.Lexicon.QualifierRoles.StartOf(WordsFrom(words, 0)) is not null ? 0 : -1;
    }

    /// <summary>The words from <paramref name="at"/> on that stand side by side.</summary>
    private ReadOnlySpan<string> WordsFrom(ImmutableArray<int> words, int at)
    {
        int end = at + 1;
        while (end < words.Length && words[end] == words[end - 1] + 1)
        {
            end++;
        }

        return _view.Words.Slice(words[at], end - at);
    }

    private string Unmarked(Constituent constituent) => constituent.Relation switch
    {
        "obl" or "nmod" when NominalClassifier.ClassOf(syntax, constituent.Head) == NominalClass.Time => TimeQualifiers.Time,
        "obl" or "nmod" when syntax.Child(constituent.Head, "nummod") >= 0 || _view.Word(constituent.Head).EndsWith('%') => Extent,
        "advcl" => "manner",
        _ => QualifierRoles.Circumstance,
    };
}
