using System.Collections;
using KnowledgeGraph.Rdf.Syntax;

namespace KnowledgeGraph.Rdf;

/// <summary>
/// Prefixes in the order of their declaration, each label once. Shortens IRIs to the prefixed names of
/// <see href="https://www.w3.org/TR/turtle/#grammar-production-PrefixedName">Turtle</see>: by the longest namespace whose
/// rest is a local name. A rest with <c>/</c>, <c>?</c> or <c>#</c> is none: Turtle could escape these, but they lead out
/// of the namespace and the IRI reads better whole.
/// </summary>
public sealed class PrefixMap : IReadOnlyList<Prefix>
{
    private readonly Prefix[] declared;
    private readonly Prefix[] longestFirst;

    /// <summary>Prefixes in the order in which they are to be declared.</summary>
    /// <exception cref="ArgumentException">A label is not one of Turtle's (PN_PREFIX) or comes twice.</exception>
    public PrefixMap(params IEnumerable<Prefix> prefixes)
    {
        declared = [.. prefixes];
        var labels = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (label, _) in declared)
        {
            if (!PrefixedName.IsLabel(label) || !labels.Add(label))
            {
                throw new ArgumentException($"Not a prefix, or declared twice: '{label}:'", nameof(prefixes));
            }
        }

        longestFirst = [.. declared.OrderByDescending(prefix => prefix.Namespace.Value.Length)];
    }

    /// <summary>No prefixes.</summary>
    public static PrefixMap Empty { get; } = new();

    /// <inheritdoc/>
    public int Count => declared.Length;

    /// <inheritdoc/>
    public Prefix this[int index] => declared[index];

    /// <inheritdoc/>
    public IEnumerator<Prefix> GetEnumerator() => declared.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The prefix that shortens an IRI, and how its local name is written.</summary>
    internal bool TryMatch(string iri, out Prefix prefix, out LocalNameForm form)
    {
        foreach (var candidate in longestFirst)
        {
            string space = candidate.Namespace.Value;
            if (space.Length <= iri.Length && iri[space.Length - 1] == space[^1] && iri.StartsWith(space, StringComparison.Ordinal))
            {
                form = PrefixedName.FormOf(iri.AsSpan(space.Length));
                if (form != LocalNameForm.None)
                {
                    prefix = candidate;
                    return true;
                }
            }
        }

        (prefix, form) = (default, LocalNameForm.None);
        return false;
    }
}
