using KnowledgeGraph.Text;

namespace KnowledgeGraph.Propositions.Reading;

/// <summary>Puts the noun phrase that a relative pronoun stands for in its place: "<b>the raids</b>, which Chile said were planned".</summary>
internal static class RelativeArguments
{
    /// <summary>The proposition with antecedents for relative pronouns that are its subject or object.</summary>
    public static Proposition Resolve(Proposition proposition, string text, Sentence parsed)
    {
        if (parsed.Words.IsEmpty)
        {
            return proposition;
        }

        var subject = Resolve(proposition.Subject, text, parsed);
        var obj = Resolve(proposition.Object, text, parsed);
        bool isSame = ReferenceEquals(subject, proposition.Subject) && ReferenceEquals(obj, proposition.Object);
        return isSame ? proposition : proposition with { Subject = subject, Object = obj };
    }

    private static Argument? Resolve(Argument? argument, string text, Sentence parsed)
    {
        if (argument is null)
        {
            return null;
        }

        int pronoun = -1;
        for (int i = 0; i < parsed.Tokens.Length; i++)
        {
            pronoun = parsed.Tokens[i].Span == argument.Span && parsed.Words[i].Xpos is "WDT" or "WP" ? i : pronoun;
        }

        return pronoun >= 0 && Antecedent(parsed, pronoun) is { } span ? argument with { Text = span.In(text), Span = span, Kind = ArgumentKind.Entity } : argument;
    }

    /// <summary>The noun phrase that the relative clause of a pronoun modifies, up to the clause.</summary>
    private static TextSpan? Antecedent(Sentence parsed, int pronoun)
    {
        int clause = pronoun;
        while (clause >= 0 && parsed.Words[clause].Relation != "acl:relcl")
        {
            clause = parsed.Words[clause].Head;
        }

        int head = clause < 0 ? -1 : parsed.Words[clause].Head;
        if (head < 0 || head >= pronoun)
        {
            return null;
        }

        int start = head, end = head;
        for (int i = 0; i < pronoun; i++)
        {
            if (IsIn(parsed, i, head, clause))
            {
                (start, end) = (Math.Min(start, i), Math.Max(end, i));
            }
        }

        return new TextSpan(parsed.Tokens[start].Span.Start, parsed.Tokens[end].Span.End);
    }

    /// <summary>Whether a word is part of the noun phrase of <paramref name="head"/>, without its preposition, its punctuation and the relative clause.</summary>
    private static bool IsIn(Sentence parsed, int word, int head, int clause)
    {
        for (int i = word; i >= 0 && i != clause; i = parsed.Words[i].Head)
        {
            if (i == head)
            {
                return true;
            }

            if (parsed.Words[i].Head == head && (VoiceSyntax.IsOfClause(parsed.Words[i].Relation) || parsed.Words[i].Relation is "case" or "punct"))
            {
                return false;
            }
        }

        return false;
    }
}
