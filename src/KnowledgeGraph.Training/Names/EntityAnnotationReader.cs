using System.Collections.Immutable;
using KnowledgeGraph.Text.Conllu;

namespace KnowledgeGraph.Training.Names;

/// <summary>
/// Reads the brackets of <c>Entity=</c> in the MISC column, <c>(GRP-etype-infstat-salience-centering-minspan-link-identity … GRP)</c>,
/// as the Universal Dependencies guidelines for coreference have them. Mentions in several parts are left out.
/// </summary>
internal static class EntityAnnotationReader
{
    private const string Attribute = "Entity=";
    private const int Fields = 8, TypeField = 1, IdentityField = 7;

    /// <summary>The mentions of a sentence, the longest first.</summary>
    public static ImmutableArray<EntityMention> Read(ConlluSentence sentence)
    {
        var mentions = new List<EntityMention>();
        var open = new List<(string Group, int First, string[] Fields)>();
        for (int i = 0; i < sentence.Words.Length; i++)
        {
            string? brackets = Array.Find(sentence.Words[i].Misc.Split('|'), a => a.StartsWith(Attribute, StringComparison.Ordinal))?[Attribute.Length..];
            for (int at = 0; brackets is not null && at < brackets.Length;)
            {
                bool opens = brackets[at] == '(';
                int start = opens ? at + 1 : at;
                int end = brackets.AsSpan(start).IndexOfAny('(', ')') is var length and >= 0 ? start + length : brackets.Length;
                bool closes = end < brackets.Length && brackets[end] == ')';
                string[] fields = brackets[start..end].Split('-', Fields);
                if (opens)
                {
                    open.Add((fields[0], i, fields));
                }

                if (closes)
                {
                    Close(open, fields[0], i, mentions);
                }

                at = closes ? end + 1 : end;
            }
        }

        return [.. mentions.OrderByDescending(m => m.Count).ThenBy(m => m.First)];
    }

    private static void Close(List<(string Group, int First, string[] Fields)> open, string group, int last, List<EntityMention> mentions)
    {
        int index = open.FindLastIndex(o => o.Group == group);
        if (index < 0)
        {
            return;
        }

        var (_, first, fields) = open[index];
        open.RemoveAt(index);
        if (fields.Length > TypeField && !group.Contains('[', StringComparison.Ordinal))
        {
            mentions.Add(new(first, last, fields[TypeField], fields.Length > IdentityField ? fields[IdentityField] : ""));
        }
    }
}
