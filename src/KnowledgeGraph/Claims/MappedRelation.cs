using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Propositions;
using KnowledgeGraph.Propositions.Reading;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Claims;

/// <summary>The relation of a proposition where it is a property of Wikidata.</summary>
/// <param name="Property">The property, and which way it points.</param>
/// <param name="Object">The name that stands as object, without the noun that is predicated.</param>
internal readonly record struct MappedRelation(FrameProperty Property, Argument Object)
{
    private const int LongestName = 8;
    private const string Copula = "be", By = "by";

    /// <summary>The property that <paramref name="proposition"/> states between its subject and a name; null where none does with certainty.</summary>
    /// <param name="proposition">The proposition.</param>
    /// <param name="agent">Who does what it says, where it is a passive without an object.</param>
    /// <param name="properties">The properties of constructions.</param>
    public static MappedRelation? Of(Proposition proposition, Argument? agent, FrameProperties properties)
    {
        bool goesOn = proposition.Qualifiers.Any(q => q.Role == ArgumentReader.Complement);
        if (goesOn || proposition.PredicateIri is not null || (agent ?? proposition.Object) is not { Kind: ArgumentKind.Entity or ArgumentKind.Phrase } named || named.Text.Length != named.Span.Length)
        {
            return null;
        }

        if (proposition.Lemma == Copula)
        {
            return Predicated(named, properties);
        }

        string? preposition = agent is null ? proposition.Preposition : By;
        return properties.Of(proposition.Lemma, proposition.IsPassive, preposition) is { } property && IsName(named.Text) ? new MappedRelation(property, named with { Kind = ArgumentKind.Entity }) : null;
    }

    /// <summary>"The capital of Peru": the property that the noun means, and the name after "of".</summary>
    private static MappedRelation? Predicated(Argument obj, FrameProperties properties)
    {
        int start = obj.Text.StartsWith("the ", StringComparison.Ordinal) ? 4 : obj.Text.StartsWith("a ", StringComparison.Ordinal) ? 2 : 0;
        int of = obj.Text.IndexOf(" of ", start, StringComparison.Ordinal);
        if (of < 0 || properties.OfPredicated(obj.Text[start..of]) is not { } property)
        {
            return null;
        }

        var name = From(obj, of + 4);
        return IsName(name.Text) ? new MappedRelation(property, name with { Kind = ArgumentKind.Entity }) : null;
    }

    private static Argument From(Argument argument, int start) =>
        argument with { Text = argument.Text[start..], Span = new TextSpan(argument.Span.Start + start, argument.Span.End) };

    /// <summary>Whether all words are capitalised but for articles and "of".</summary>
    private static bool IsName(string text)
    {
        string[] words = text.Split(' ');
        return words.Length <= LongestName && char.IsUpper(words[^1].FirstOrDefault()) && Array.TrueForAll(words, w => w is "of" or "the" || w.Length > 0 && char.IsUpper(w[0]) && char.IsLetterOrDigit(w[^1]));
    }
}
