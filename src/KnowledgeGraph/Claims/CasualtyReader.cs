using System.Collections.Immutable;
using System.Globalization;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Propositions;
using KnowledgeGraph.Propositions.Reading;

namespace KnowledgeGraph.Claims;

/// <summary>Reads counts of casualties off propositions: "nine people were killed", "the blast killed nine", "left 25 dead and 70 injured".</summary>
internal sealed class CasualtyReader(EnglishLexicon lexicon)
{
    private const int MostWordsBetween = 3, MostWordsBefore = 4, MostWords = 60;
    private const string Counts = "https://w3id.org/claimgraph#", Toll = "toll", Of = "of", Copula = "be";

    /// <summary>The counts that <paramref name="proposition"/> states, in the order of its words, each once.</summary>
    public ImmutableArray<CasualtyCount> In(Proposition proposition)
    {
        if (proposition is { PredicateIri: { } iri, Object: { Kind: ArgumentKind.Number, Value: { } digits } } && iri.StartsWith(Counts, StringComparison.Ordinal)
            && lexicon.Casualties.KindOf(iri[Counts.Length..]) is { } counted)
        {
            return [new CasualtyCount(counted, digits)];
        }

        bool isState = proposition.Lemma == Copula && proposition.Object is { Text: var state } && lexicon.Casualties.KindOf(state.ToLowerInvariant()) is not null;
        string? kind = lexicon.Casualties.KindOf(isState ? proposition.Object!.Text.ToLowerInvariant() : LastWord(proposition.Predicate));
        string[] subject = Words(proposition.Subject), objects = [.. Words(proposition.Object), .. Words(proposition.Qualifiers.FirstOrDefault(q => q.Role == ArgumentReader.Complement))];
        var counts = ImmutableArray.CreateBuilder<CasualtyCount>();
        if (kind is not null && NumberIn(isState || proposition.IsPassive || objects.Length == 0 || kind == lexicon.Casualties.KindOf(proposition.Lemma) && IsIntransitive(proposition) ? subject : objects) is { } harmed)
        {
            counts.Add(new CasualtyCount(kind, harmed));
        }
        else if (kind is null && Array.Exists(subject, w => w == Toll) && Array.Exists(subject, w => lexicon.Casualties.KindOf(w) is not null) && NumberIn(objects) is { } toll)
        {
            counts.Add(new CasualtyCount(Array.ConvertAll(subject, lexicon.Casualties.KindOf).First(k => k is not null)!, toll));
        }
        else if (kind is null)
        {
            Pairs(objects, counts);
        }

        return [.. counts.Distinct()];
    }

    /// <summary>Whether those who come to harm are the subject though the verb is no passive ("nine people died").</summary>
    private bool IsIntransitive(Proposition proposition) => lexicon.Relations.ClassOf(proposition.Lemma) is { IsPatient: true };

    /// <summary>The number that a phrase begins with, after words such as "at least"; null where it begins with none.</summary>
    private string? NumberIn(string[] words)
    {
        for (int i = 0; i < Math.Min(words.Length, MostWordsBefore); i++)
        {
            if (lexicon.Numerals.WholeNumberAtStartOf(words.AsSpan(i)) is var (number, length))
            {
                int after = i + length;
                bool isRange = after + 1 < words.Length && words[after] is ("and" or "to" or "or") && IsNumber(words[after + 1]);
                return isRange ? null : Digits(number);
            }

            if (words[i] is Of or "the" or "its" or "no" or "and")
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Numbers with the word after them that says what became of so many: "25 dead". "The deaths of two sailors" are a proposition of their own.</summary>
    private void Pairs(string[] words, ImmutableArray<CasualtyCount>.Builder counts)
    {
        for (int i = 0; i < words.Length; i++)
        {
            if (lexicon.Numerals.WholeNumberAtStartOf(words.AsSpan(i)) is not var (number, length))
            {
                continue;
            }

            string? kind = null;
            for (int at = i + length; at < words.Length && at <= i + length + MostWordsBetween && kind is null && !IsNumber(words[at]) && words[at] is not ("and" or "or"); at++)
            {
                kind = lexicon.Casualties.KindOf(words[at]);
            }

            if (kind is not null)
            {
                counts.Add(new CasualtyCount(kind, Digits(number)));
            }
        }
    }

    private bool IsNumber(string word) => lexicon.Numerals.WholeNumberOf(word) is not null;

    private static string Digits(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string LastWord(string words) => words[(words.LastIndexOf(' ') + 1)..].ToLowerInvariant();

    private static string[] Words(Argument? argument) =>
        argument is null ? [] : [.. argument.Text.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(MostWords).Select(w => w.Trim('.', ',', ';', ':', '(', ')', '"', '“', '”', '~', '+'))];
}
