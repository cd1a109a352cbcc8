using System.Collections.Immutable;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Propositions.Times;

/// <summary>Gives the time qualifiers of propositions the values that their document decides.</summary>
internal static class TimeQualifiers
{
    /// <summary>The role of when something is.</summary>
    public const string Time = "time";

    /// <summary>The role of how long it is.</summary>
    public const string Duration = "duration";

    /// <summary>Fills in values in place of null; everything else stays as it is.</summary>
    public static void Resolve(Document document, List<Proposition> propositions)
    {
        TimeContext? context = null;
        for (int i = 0; i < propositions.Count; i++)
        {
            if (IsOpen(propositions[i].Qualifiers))
            {
                context ??= TimeContext.Of(document);
                propositions[i] = propositions[i] with { Qualifiers = [.. propositions[i].Qualifiers.Select(q => Resolve(q, context))] };
            }
        }
    }

    private static bool IsOpen(ImmutableArray<Argument> qualifiers)
    {
        foreach (var qualifier in qualifiers)
        {
            if (IsOpen(qualifier))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOpen(Argument qualifier) => qualifier is { Role: Time or Duration, Value: null };

    private static Argument Resolve(Argument qualifier, TimeContext context) =>
        IsOpen(qualifier) && context.ValueAt(qualifier.Span) is { } value ? qualifier with { Value = value, Kind = ArgumentKind.Time } : qualifier;
}
