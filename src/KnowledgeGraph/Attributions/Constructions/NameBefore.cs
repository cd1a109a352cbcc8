using System.Collections.Immutable;
using KnowledgeGraph.Attributions.Tagging;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Attributions.Constructions;

/// <summary>
/// The source of a finite verb for which the parse has no subject, though a name stands right before it, or before an apposition between commas: "In a column, Ana Ruiz,
/// fellow at …, notes that …".
/// </summary>
internal static class NameBefore
{
    /// <summary>The name with its apposition; nothing where there is none, or where the verb is passive or has a subject.</summary>
    public static ImmutableArray<TextSpan> Of(SentenceSyntax s, CueSpan cue)
    {
        int head = cue.HeadIn(s);
        bool isOpen = s.Sentence.Words[head].Xpos is "VBZ" or "VBD" or "VBP" && s.Subject[head] < 0 && (s.Relations[head] & CoreRelations.PassiveAuxiliary) == 0;
        if (!isOpen || cue.Start == 0)
        {
            return [];
        }

        if (s.Sentence.Words[cue.Start - 1].Xpos != ",")
        {
            return NameEndingAt(s, cue.Start) is { } name ? [SpanWords.SpanOf(s, name.First, cue.Start - 1)] : [];
        }

        int comma = cue.Start - 2;
        while (comma > 0 && s.Sentence.Words[comma].Xpos != ",")
        {
            comma--;
        }

        return comma > 0 && Apposition.IsBetweenCommas(s, comma + 1, cue.Start - 1) && NameEndingAt(s, comma) is { } described ? [SpanWords.SpanOf(s, described.First, cue.Start - 1)] : [];
    }

    private static NamedEntity? NameEndingAt(SentenceSyntax s, int end)
    {
        foreach (var name in s.Sentence.Entities)
        {
            if (name.First + name.Count == end && name.Type is NamedEntityType.Person or NamedEntityType.Organization)
            {
                return name;
            }
        }

        return null;
    }
}
