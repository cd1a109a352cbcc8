using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Text.Markup.PlainText.Infoboxes;

/// <summary>Reads periods such as "1 year, 2 weeks and 3 days" as ISO 8601 durations.</summary>
internal static partial class PeriodReader
{
    /// <summary>The duration (<c>P2D</c>, <c>P1Y2M</c>, <c>PT3H</c>; weeks beside other units count as days), or null where <paramref name="words"/> is no period.</summary>
    public static string? Read(string words)
    {
        var match = Period().Match(words);
        if (!match.Success)
        {
            return null;
        }

        var amounts = new Dictionary<string, long>(StringComparer.Ordinal);
        var (numbers, units) = (match.Groups["number"].Captures, match.Groups["unit"].Captures);
        for (int i = 0; i < units.Count; i++)
        {
            amounts[units[i].Value] = long.Parse(numbers[i].ValueSpan, CultureInfo.InvariantCulture);
        }

        return amounts.Count == 1 && amounts.TryGetValue("week", out long weeks) ? $"P{weeks}W" : Format(amounts);
    }

    private static string Format(Dictionary<string, long> amounts)
    {
        amounts["day"] = amounts.GetValueOrDefault("day") + 7 * amounts.GetValueOrDefault("week");
        var period = new StringBuilder("P");
        Append(period, amounts, ("year", 'Y'), ("month", 'M'), ("day", 'D'));
        int length = period.Length;
        period.Append('T');
        Append(period, amounts, ("hour", 'H'), ("minute", 'M'), ("second", 'S'));
        period.Length = period.Length == length + 1 ? length : period.Length;
        return period.ToString();
    }

    private static void Append(StringBuilder period, Dictionary<string, long> amounts, params (string Unit, char Letter)[] units)
    {
        foreach (var (unit, letter) in units)
        {
            if (amounts.GetValueOrDefault(unit) is > 0 and var amount)
            {
                period.Append(CultureInfo.InvariantCulture, $"{amount}{letter}");
            }
        }
    }

    [GeneratedRegex(@"^(?:(?:, and |, | and |\s)?(?<number>[1-9]\d{0,5})\s(?<unit>year|month|week|day|hour|minute|second)s?){1,6}$", RegexOptions.CultureInvariant)]
    private static partial Regex Period();
}
