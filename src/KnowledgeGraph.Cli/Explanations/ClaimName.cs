using KnowledgeGraph.Claims;

namespace KnowledgeGraph.Cli.Explanations;

/// <summary>How a user calls a claim: by its IRI under any base, by <c>claim:</c> and its hash as in Turtle, by its hash, or by the beginning of it.</summary>
/// <param name="Hash">The beginning of the hash, or all of it, in lower-case hexadecimal digits.</param>
internal sealed record ClaimName(string Hash)
{
    private const string Segment = "/claim/", Prefix = "claim:";

    /// <summary>Reads <paramref name="argument"/>; null where it names no claim.</summary>
    public static ClaimName? Parse(string argument)
    {
        string name = argument.TrimStart('<').TrimEnd('>');
        int segment = name.LastIndexOf(Segment, StringComparison.Ordinal);
        string hash = segment >= 0 ? name[(segment + Segment.Length)..] : name.StartsWith(Prefix, StringComparison.Ordinal) ? name[Prefix.Length..] : name;
        return hash.Length > 0 && hash.All(char.IsAsciiHexDigit) ? new ClaimName(hash.ToLowerInvariant()) : null;
    }

    /// <summary>Whether <paramref name="claim"/> may be meant.</summary>
    public bool Names(Claim claim) => claim.Id.StartsWith(Hash, StringComparison.Ordinal);
}
