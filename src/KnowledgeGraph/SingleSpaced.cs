namespace KnowledgeGraph;

/// <summary>Words parted by one blank each.</summary>
internal static class SingleSpaced
{
    /// <summary><paramref name="text"/> with one blank for each run of white space, and none at its ends; itself where it is so already.</summary>
    public static string Of(string text) => IsSingleSpaced(text) ? text : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static bool IsSingleSpaced(string text)
    {
        bool afterBlank = true;
        foreach (char c in text)
        {
            bool isBlank = char.IsWhiteSpace(c);
            if (isBlank && (afterBlank || c != ' '))
            {
                return false;
            }

            afterBlank = isBlank;
        }

        return !afterBlank || text.Length == 0;
    }
}
