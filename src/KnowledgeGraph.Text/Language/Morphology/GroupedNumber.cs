namespace KnowledgeGraph.Text.Language.Morphology;

/// <summary>Numbers whose digits are grouped by commas: "200,000".</summary>
public static class GroupedNumber
{
    /// <summary><paramref name="form"/> without its commas, if every comma stands between digits; else <paramref name="form"/>.</summary>
    public static string Ungroup(string form)
    {
        for (int i = 0; i < form.Length; i++)
        {
            if (form[i] == ',' && (i == 0 || i == form.Length - 1 || !char.IsAsciiDigit(form[i - 1]) || !char.IsAsciiDigit(form[i + 1])))
            {
                return form;
            }
        }

        return form.Replace(",", "", StringComparison.Ordinal);
    }
}
