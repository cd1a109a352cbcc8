using System.Collections.Frozen;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Text.Lexicon;
using KnowledgeGraph.Text.Mentions;

namespace KnowledgeGraph.Entities;

/// <summary>Takes noun phrases apart on words and capitals: article, office, name, acronym in parentheses, apposition.</summary>
internal sealed class NounPhraseReader(FunctionWords words)
{
    private static readonly char[] Outer = ['"', '“', '”', '\'', '‘', '’', ',', '.', ';', ':', '_', '*', ' ', '\u00A0', '\t', '\n', '\r'];

    private const int LongestArticle = 3;

    private static readonly string[] Demonstratives = ["this", "that", "these", "those"];

    private static readonly FrozenSet<string> Offices = Words("offices.tsv");
    private static readonly FrozenSet<string> Particles = Words("name-particles.tsv");

    /// <summary>Takes <paramref name="phrase"/> apart. A phrase of no word is a nominal of the same characters.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="isName">
    /// Whether a word with a capital is part of a name; asked of the first word of a phrase that opens a sentence, where every word has a capital.
    /// Null elsewhere.
    /// </param>
    public NounPhrase Read(string phrase, Func<string, bool>? isName = null)
    {
        int start = phrase.Length - phrase.TrimStart(Outer).TrimStart('(').Length;
        string rest = phrase[start..].TrimEnd(Outer);
        rest = rest.Contains('(') ? rest : rest.TrimEnd(')');
        if (!rest.Contains(' ') && rest.ToLowerInvariant() is var word && (words.ClassOf(word) == WordClass.Pronoun || Demonstratives.Contains(word)))
        {
            return new NounPhrase(rest, start, MentionKind.Pronoun);
        }

        int article = ArticleLength(rest);
        start += article;
        rest = WithoutPossessive(rest[article..]);
        if (article == 0 && isName is not null && !OpensName(rest, isName))
        {
            return new NounPhrase(rest, start, MentionKind.Nominal);
        }

        return Apposed(rest, start) ?? Named(rest, start) ?? new NounPhrase(rest, start, MentionKind.Nominal);
    }

    /// <summary>Whether the capital of the first word is a name's: the next word has one too, or the word is known for a name.</summary>
    private static bool OpensName(string phrase, Func<string, bool> isName)
    {
        string[] parts = phrase.Split(' ', 3);
        return (parts.Length > 1 && parts[1].Length > 0 && char.IsUpper(parts[1][0])) || isName(WithoutPossessive(parts[0].Trim(Outer)));
    }

    /// <summary>A name, a comma and a description of its bearer.</summary>
    private static NounPhrase? Apposed(string phrase, int start)
    {
        int comma = phrase.IndexOf(", ", StringComparison.Ordinal);
        return comma > 0 ? Named(phrase[..comma], start) : null;
    }

    private static NounPhrase? Named(string phrase, int start)
    {
        if (phrase.EndsWith(')') && phrase.LastIndexOf(" (", StringComparison.Ordinal) is > 0 and var open)
        {
            phrase = phrase[..open];
        }

        if (!IsName(phrase))
        {
            return null;
        }

        int name = OfficeLength(phrase);
        return new NounPhrase(phrase[name..], start + name, MentionKind.Name);
    }

    /// <summary>Whether the first word, and every other word that is no particle, begins with a capital or a digit, and one with a capital.</summary>
    private static bool IsName(string phrase)
    {
        string[] parts = phrase.Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 0
            && !Particles.Contains(parts[0])
            && parts.All(p => IsCapitalised(p) || Particles.Contains(p))
            && IsCapitalised(parts[^1])
            && parts.Any(p => p.Any(char.IsUpper));
    }

    private static bool IsCapitalised(string word) => word.TrimStart(Outer) is [var first, ..] && (char.IsUpper(first) || char.IsDigit(first) || IsUncased(first));

    private static bool IsUncased(char c) => char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.OtherLetter;

    /// <summary>The length of the office before a person's name, its blank included; 0 where there is none.</summary>
    private static int OfficeLength(string name)
    {
        int length = 0;
        for (int blank = name.IndexOf(' ', StringComparison.Ordinal), from = 0; blank > 0; from = blank + 1, blank = name.IndexOf(' ', from))
        {
            if (Offices.Contains(name[from..blank]))
            {
                length = blank + 1;
            }
        }

        return length < name.Length && !Particles.Contains(name[length..].Split(' ')[0]) ? length : 0;
    }

    private static int ArticleLength(string phrase)
    {
        int blank = phrase.IndexOf(' ', StringComparison.Ordinal);
        return blank is > 0 and <= LongestArticle && phrase[..blank].ToLowerInvariant() is "the" or "a" or "an" ? blank + 1 : 0;
    }

    private static string WithoutPossessive(string phrase) =>
        phrase.EndsWith("'s", StringComparison.Ordinal) || phrase.EndsWith("’s", StringComparison.Ordinal) ? phrase[..^2] : phrase;

    private static FrozenSet<string> Words(string file) => TsvTable.Embedded(typeof(NounPhraseReader).Assembly, file, "word").Keys().ToFrozenSet(StringComparer.Ordinal);
}
