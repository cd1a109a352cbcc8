using System.Collections.Frozen;

namespace KnowledgeGraph.Lexicon;

/// <summary>The forms of English verbs: irregular ones from a list, all others by the rules of spelling.</summary>
public sealed class VerbLexicon
{
    private readonly FrozenDictionary<string, (string Past, string Participle)> _irregular;
    private readonly Dictionary<string, (string Lemma, VerbForms Forms)> _forms;

    /// <summary>Reads the verb lists that the library carries.</summary>
    public VerbLexicon()
    {
        _irregular = LexiconFile.Read("verb-forms.tsv", "lemma", "past", "participle")
            .ToFrozenDictionary(r => r[0], r => (r[1], r[2]), StringComparer.Ordinal);
        var forms = new Dictionary<string, (string Lemma, VerbForms Forms)>(StringComparer.Ordinal);
        var regular = LexiconFile.Read("verbs.tsv", "lemma").Select(r => r[0]);
        foreach (string lemma in _irregular.Keys.Concat(regular).Order(StringComparer.Ordinal))
        {
            foreach (var (word, kind) in Inflect(lemma))
            {
                Merge(forms, word, lemma, kind);
            }
        }

        _forms = forms;
    }

    /// <summary>What <paramref name="word"/> (lower case) is as a form of a listed verb; no form where it is none.</summary>
    /// <remarks>
    /// Where two verbs share a spelling ("found", "lay"), the lemma is the one to which it is the past tense, as running text mostly has it.
    /// A hyphenated word is a verb where its last part is ("de-escalate"); an unlisted word in -ed is taken for a regular past.
    /// </remarks>
    public (string Lemma, VerbForms Forms) Find(string word)
    {
        if (_forms.TryGetValue(word, out var listed))
        {
            return listed;
        }

        int hyphen = word.LastIndexOf('-');
        if (hyphen > 0 && _forms.TryGetValue(word[(hyphen + 1)..], out var part))
        {
            return (word[..(hyphen + 1)] + part.Lemma, part.Forms);
        }

        bool regularPast = hyphen < 0 && word.Length > 4 && word is [.., not 'e', 'e', 'd'];
        return (regularPast ? Guess(word) : word, regularPast ? VerbForms.Past | VerbForms.Participle : VerbForms.None);
    }

    /// <summary>The forms of the verb <paramref name="lemma"/>; spellings whose doubling depends on stress are given both ways.</summary>
    public IEnumerable<(string Word, VerbForms Forms)> Inflect(string lemma)
    {
        yield return (lemma, VerbForms.Base);
        yield return (WithS(lemma), VerbForms.Present);
        foreach (string stem in Stems(lemma))
        {
            yield return (stem + "ing", VerbForms.Gerund);
        }

        if (_irregular.TryGetValue(lemma, out var irregular))
        {
            foreach (string past in irregular.Past.Split(','))
            {
                yield return (past, VerbForms.Past);
            }

            foreach (string participle in irregular.Participle.Split(','))
            {
                yield return (participle, VerbForms.Participle);
            }

            yield break;
        }

        foreach (string past in RegularPasts(lemma))
        {
            yield return (past, VerbForms.Past | VerbForms.Participle);
        }
    }

    /// <summary>The past participle of the verb <paramref name="lemma"/>, the first spelling where there are several; a particle stays after its hyphen ("break-out": "broken-out").</summary>
    public string Participle(string lemma)
    {
        int hyphen = lemma.IndexOf('-', StringComparison.Ordinal);
        string verb = hyphen < 0 ? lemma : lemma[..hyphen];
        return Inflect(verb).First(f => (f.Forms & VerbForms.Participle) != 0).Word + (hyphen < 0 ? "" : lemma[hyphen..]);
    }

    /// <summary>The third person of a verb, or the plural of a noun.</summary>
    public static string WithS(string lemma) => lemma switch
    {
        _ when EndsInConsonantY(lemma) => string.Concat(lemma.AsSpan(0, lemma.Length - 1), "ies"),
        [.., 's' or 'x' or 'z' or 'o'] or [.., 'c' or 's', 'h'] => lemma + "es",
        _ => lemma + "s",
    };

    /// <summary>The lemma of a verb of regular form, guessed from its spelling alone.</summary>
    public string Lemma(string word)
    {
        var (lemma, forms) = Find(word);
        return forms != VerbForms.None ? lemma : Guess(word);
    }

    private static string Guess(string word)
    {
        string stem = word switch
        {
            [.., 'i', 'e', 'd'] or [.., 'i', 'e', 's'] when word.Length > 4 => word[..^3] + "y",
            [.., 'i', 'n', 'g'] when word.Length > 5 => word[..^3],
            [.., 'e', 'd'] when word.Length > 4 => word[..^2],
            [.., 's' or 'x' or 'z', 'e', 's'] or [.., 'c' or 's', 'h', 'e', 's'] => word[..^2],
            [.., not 's', 's'] when word.Length > 3 => word[..^1],
            _ => word,
        };
        if (word[^1] == 's' || stem == word || stem.Length < 3)
        {
            return stem;
        }

        bool doubled = stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'e' or 'f' or 'o' or 'z');
        return doubled ? stem[..^1] : LosesE(stem) ? stem + "e" : stem;
    }

    /// <summary>Whether a stem of this spelling mostly comes from a lemma in silent -e ("captur-", "enabl-", "collaps-").</summary>
    private static bool LosesE(string stem)
    {
        bool afterOneVowel = IsVowel(stem[^2]) && !IsVowel(stem[^3]);
        return (stem[^2], stem[^1]) switch
        {
            (_, 'v' or 'z' or 'c' or 'u') => true,
            ('n' or 'r' or 'p' or 'l', 's') or ('d' or 'r' or 'n', 'g') => true,
            (not ('l' or 'r' or 'w'), 'l') when !IsVowel(stem[^2]) => true,
            ('a' or 'i' or 'u' or 'o', 's') or ('a' or 'i' or 'o' or 'u', 't' or 'd' or 'm' or 'g' or 'k' or 'b') => afterOneVowel,
            ('a' or 'i' or 'u', 'r') or ('i', 'n') or ('i' or 'u', 'l') or ('a' or 'i', 'p') => afterOneVowel,
            _ => false,
        };
    }

    private static void Merge(Dictionary<string, (string Lemma, VerbForms Forms)> forms, string word, string lemma, VerbForms kind)
    {
        if (!forms.TryGetValue(word, out var known))
        {
            forms[word] = (lemma, kind);
        }
        else if (known.Lemma == lemma)
        {
            forms[word] = (lemma, known.Forms | kind);
        }
        else
        {
            bool isPast = (kind & VerbForms.Past) != 0 && (known.Forms & VerbForms.Past) == 0;
            forms[word] = (isPast ? lemma : known.Lemma, known.Forms | kind);
        }
    }

    private static IEnumerable<string> RegularPasts(string lemma)
    {
        if (lemma.EndsWith('e'))
        {
            return [lemma + "d"];
        }

        return EndsInConsonantY(lemma) ? [string.Concat(lemma.AsSpan(0, lemma.Length - 1), "ied")] : Stems(lemma).Select(s => s + "ed");
    }

    /// <summary>What the endings -ing and, after a consonant, -ed are added to.</summary>
    private static IEnumerable<string> Stems(string lemma)
    {
        if (lemma is [.., 'i', 'e'])
        {
            return [string.Concat(lemma.AsSpan(0, lemma.Length - 2), "y")];
        }

        if (lemma is [.., not ('e' or 'o' or 'y' or 'i'), 'e'])
        {
            return [lemma[..^1]];
        }

        bool doubles = lemma is [.., var before, 'a' or 'e' or 'i' or 'o' or 'u', var last]
            && !IsVowel(before) && !IsVowel(last) && last is not ('w' or 'x' or 'y');
        bool doublesAfterQu = lemma is [.., 'q', 'u', _, not ('w' or 'x' or 'y' or 'e')];
        return doubles || doublesAfterQu ? [lemma, lemma + lemma[^1]] : [lemma];
    }

    private static bool EndsInConsonantY(string word) => word is [.., var before, 'y'] && !IsVowel(before);

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
