using System.Collections.Immutable;
using KnowledgeGraph.Attributions.Reading;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Propositions.Times;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Propositions.Reading;

/// <summary>Makes arguments of words.</summary>
internal static class ArgumentWords
{
    private const int LongestName = 6;

    /// <summary>The words that fill <paramref name="role"/>. What stands in several pieces is no entity, unless it is a subject.</summary>
    public static Argument Of(SentenceView view, string role, ImmutableArray<int> words, ArgumentKind kind)
    {
        var pieces = Spans.Of(view, words.AsSpan());
        return new Argument(role, string.Join(' ', pieces.Select(p => p.In(view.Text))), WordList.Span(view, words), pieces.Length > 1 && role != "subject" ? ArgumentKind.Phrase : kind);
    }

    /// <summary>The same for words side by side.</summary>
    public static Argument Of(SentenceView view, string role, TokenRange range, ArgumentKind kind) => new(role, Spans.Words(view, range), view.Span(range), kind);

    /// <summary>
    /// What a verb acts on or says: an entity where it is a name, a pronoun or a short definite noun phrase, as the subject of its passive would be; otherwise words.
    /// </summary>
    public static Argument Object(VoiceSyntax syntax, ImmutableArray<int> words, int head) =>
        Of(syntax.View, "object", words, IsName(syntax.View, words) || Refers(syntax, words, head) ? ArgumentKind.Entity : ArgumentKind.Phrase);

    /// <summary>Whether a phrase refers to something that is known by it alone.</summary>
    private static bool Refers(VoiceSyntax syntax, ImmutableArray<int> words, int head)
    {
        if (head < 0 || words.Length > LongestName || syntax.Words[head].Upos is not (UniversalPos.Noun or UniversalPos.ProperNoun or UniversalPos.Pronoun))
        {
            return false;
        }

        bool isDefinite = syntax.Words[head].Xpos == "PRP" || syntax.View.Word(words[0]) is "the" or "this" or "that" or "these" or "those" || syntax.Words[words[0]].Relation == "nmod:poss";
        return isDefinite && !syntax.Children[head].Exists(c => syntax.Has(c, "acl") || syntax.Has(c, "nummod"));
    }

    /// <summary>When it is so.</summary>
    public static Argument Time(SentenceView view, TimeExpression time) =>
        Of(view, time.Role, time.Words, time.Value is null ? ArgumentKind.Phrase : ArgumentKind.Time) with { Value = time.Value };

    /// <summary>A circumstance; its preposition is left out where the role says the same.</summary>
    public static Argument Qualifier(SentenceView view, RoleFiller filler)
    {
        string role = filler.Role == ArgumentReader.Object ? ArgumentReader.Complement : filler.Role;
        bool isClause = filler.Constituent.Relation == "advcl" && role != "instrument";
        bool isBare = filler.Marker is null || filler.Marker.IsImplied && role is not (QualifierRoles.Circumstance or TimeQualifiers.Time or TimeQualifiers.Duration) && !isClause;
        var words = isBare ? filler.Bare : WordList.Trimmed(view, filler.Constituent.Words);
        bool isEntity = filler.Marker is not null && isBare && (role == ArgumentReader.Agent || IsName(view, words));
        return Of(view, role, words, isEntity ? ArgumentKind.Entity : ArgumentKind.Phrase);
    }

    /// <summary>How many or how much, with what bounds the number and with its unit.</summary>
    public static IEnumerable<Argument> Quantity(SentenceView view, QuantityPhrase? quantity)
    {
        if (quantity is null)
        {
            yield break;
        }

        yield return Of(view, "quantity", quantity.Words, quantity.Digits is null ? ArgumentKind.Phrase : ArgumentKind.Number) with { Value = quantity.Digits };
        if (!quantity.Bound.IsEmpty)
        {
            yield return Of(view, "bound", quantity.Bound, ArgumentKind.Phrase);
        }

        if (quantity.Unit is { } unit)
        {
            yield return Of(view, "unit", quantity.Words, ArgumentKind.Phrase) with { Text = unit };
        }
    }

    private static bool IsName(SentenceView view, ImmutableArray<int> words)
    {
        foreach (int i in words)
        {
            if (!view.IsCapitalised(i) && view.Word(i) is not ("of" or "the" or "." or "'s"))
            {
                return false;
            }
        }

        return words.Length is > 0 and <= LongestName && view.IsCapitalised(words[^1]);
    }
}
