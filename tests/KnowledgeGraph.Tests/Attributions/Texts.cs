using FsCheck;
using FsCheck.Fluent;

namespace KnowledgeGraph.Tests.Attributions;

/// <summary>Texts that mix what the rules look for with noise.</summary>
internal static class Texts
{
    private static readonly string[] Pieces =
    [
        "Lee", "Peru", "the minister", "they", "said", "told", "claimed", "denied", "saying", "condemned", "accused", "agreed", "was reported", "is believed",
        "that", "to", "as", "of", "for", "by", "which", "who", "according to", "according", "signed", "sign", "the treaty", "in May 2024", "On 3 May 2024,",
        "not", "n't", "would", "may", "and", "but", "\"", "“", "”", "''", "'", "‘", "’", "«", "»", "(", ")", ",", ".", ";", ":", "—", "!", "?", "\n", "'s", "claim that",
        "\u00A0", "\uD83D\uDE00", "\uD800", "\0", "é", "9", "%",
    ];

    public static Arbitrary<string> Arbitrary { get; } = Gen.OneOf(
        Gen.Elements(Pieces).ListOf().Select(words => string.Join(' ', words)),
        Gen.Elements(Pieces).ListOf().Select(string.Concat),
        ArbMap.Default.ArbFor<string>().Generator.Select(s => s ?? "")).ToArbitrary();
}
