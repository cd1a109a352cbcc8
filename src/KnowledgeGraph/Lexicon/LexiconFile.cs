using System.Collections.Immutable;
using KnowledgeGraph.Text.Lexicon;

namespace KnowledgeGraph.Lexicon;

/// <summary>Opens the word lists that this library carries, and reads the cells that several of them share.</summary>
internal static class LexiconFile
{
    public static ImmutableArray<TsvRow> Read(string file, params string[] columns) =>
        TsvTable.Embedded(typeof(LexiconFile).Assembly, file, columns).Rows;

    /// <summary>The member of <typeparamref name="T"/> that <paramref name="cell"/> names in lower case.</summary>
    public static T Member<T>(TsvRow row, string cell)
        where T : struct, Enum =>
        TryMember(cell, out T value) ? value : throw row.Error($"'{cell}' is none of {string.Join(' ', Enum.GetNames<T>()).ToLowerInvariant()}");

    /// <summary>The members that the words of <paramref name="cell"/> name, as one flags value.</summary>
    public static CueFrames Frames(TsvRow row, string cell) =>
        cell.Split(' ').Aggregate(CueFrames.None, (all, word) => all | Member<CueFrames>(row, word));

    private static bool TryMember<T>(string cell, out T value)
        where T : struct, Enum
    {
        foreach (T member in Enum.GetValues<T>())
        {
            if (string.Equals(member.ToString(), cell, StringComparison.OrdinalIgnoreCase))
            {
                value = member;
                return true;
            }
        }

        value = default;
        return false;
    }
}
