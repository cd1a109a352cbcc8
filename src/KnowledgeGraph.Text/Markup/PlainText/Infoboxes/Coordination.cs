namespace KnowledgeGraph.Text.Markup.PlainText.Infoboxes;

/// <summary>
/// Decides whether "A and B" in a cell names two things. It does where both parts are named elsewhere in the text apart from each other,
/// or where both have the same common noun ("the revolt in Elbonia and Ruritania revolt"); "Bosnia and Herzegovina" stays whole.
/// </summary>
internal static class Coordination
{
    private const string And = " and ";
    private const int MostParts = 8;
    private const int SearchedLength = 200_000;
    private const int MostHits = 500;

    /// <summary>The parts of <paramref name="value"/>: itself, or two.</summary>
    public static IEnumerable<TextSpan> Split(string text, TextSpan value)
    {
        var best = (Score: 0, Left: value, Right: value);
        int at = value.Start;
        for (int i = 0; i < MostParts; i++)
        {
            at = text.IndexOf(And, at, value.End - at, StringComparison.Ordinal);
            if (at < 0)
            {
                break;
            }

            var (left, right) = (new TextSpan(value.Start, at), new TextSpan(at + And.Length, value.End));
            int score = Score(text, value, left, right);
            best = score > best.Score ? (score, left, right) : best;
            at += And.Length;
        }

        return best.Score > 0 ? [best.Left, best.Right] : [value];
    }

    private static int Score(string text, TextSpan value, TextSpan left, TextSpan right)
    {
        bool shareNoun = Nouns(left.In(text)).Overlaps(Nouns(right.In(text)));
        bool leftAlone = StandsAlone(text, value, left), rightAlone = StandsAlone(text, value, right);
        return (shareNoun ? 2 : 0) + (leftAlone && rightAlone ? 2 : 0) + (shareNoun && (leftAlone || rightAlone) ? 1 : 0);
    }

    private static HashSet<string> Nouns(string words) =>
        [.. words.Split(' ').Where(w => w.Length > 3 && w.All(char.IsAsciiLetterLower))];

    /// <summary>Whether the words of <paramref name="part"/> occur outside the value without "and" on either side.</summary>
    private static bool StandsAlone(string text, TextSpan value, TextSpan part)
    {
        string words = part.In(text);
        words = words.StartsWith("the ", StringComparison.Ordinal) ? words[4..] : words;
        int limit = Math.Min(text.Length, SearchedLength);
        int hits = 0;
        for (int at = text.IndexOf(words, 0, limit, StringComparison.Ordinal); at >= 0 && hits++ < MostHits; at = text.IndexOf(words, at + 1, limit - at - 1, StringComparison.Ordinal))
        {
            int end = at + words.Length;
            bool whole = (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]));
            bool coordinated = text.AsSpan(0, at).EndsWith(And) || text.AsSpan(end).StartsWith(And);
            if (whole && !coordinated && !value.Overlaps(new TextSpan(at, end)))
            {
                return true;
            }
        }

        return false;
    }
}
