using System.Globalization;

namespace KnowledgeGraph.Claims.Relations;

/// <summary>The first date that a claim or sentence names, as far as it is stated; 0 where a part is not.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">The month.</param>
/// <param name="Day">The day of the month.</param>
internal readonly record struct Moments(int Year, int Month, int Day)
{
    /// <summary>Whether nothing is stated.</summary>
    public bool IsUnknown => this == default;

    /// <summary>Of a date in ISO 8601, as precise as it is.</summary>
    public static Moments Of(string iso)
    {
        string[] parts = iso.Split('/')[0].Split('-');
        return parts[0].Length == 4 && Part(parts, 0) is > 0 and var year ? new Moments(year, Part(parts, 1), Part(parts, 2)) : default;
    }

    /// <summary>Whether the two name different days, months or years.</summary>
    public bool ConflictsWith(Moments other) => Differ(Year, other.Year) || Differ(Month, other.Month) || (Month == other.Month && Differ(Day, other.Day));

    /// <summary>Whether both name the same day, the year left open where one does not state it.</summary>
    public bool IsSameDayAs(Moments other) => Day > 0 && Day == other.Day && Month == other.Month && !Differ(Year, other.Year);

    private static bool Differ(int a, int b) => a > 0 && b > 0 && a != b;

    private static int Part(string[] parts, int i) => i < parts.Length && int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : 0;
}
