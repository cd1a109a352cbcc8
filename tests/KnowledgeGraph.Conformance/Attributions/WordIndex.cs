using System.Collections.Immutable;
using System.Text.RegularExpressions;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Conformance.Attributions;

/// <summary>The words of a text as the scorer cuts them: letters, digits and underscores, apostrophes inside included.</summary>
internal sealed partial class WordIndex
{
    private const int None = -1;

    private readonly int[] _wordAt;

    public WordIndex(string text)
    {
        _wordAt = new int[text.Length];
        Array.Fill(_wordAt, None);
        int word = 0;
        foreach (Match match in Word().Matches(text))
        {
            Array.Fill(_wordAt, word++, match.Index, match.Length);
        }
    }

    /// <summary>The words of which <paramref name="spans"/> hold a character, numbered in the text.</summary>
    public HashSet<int> In(ImmutableArray<TextSpan> spans) =>
        [.. spans.SelectMany(s => Enumerable.Range(s.Start, s.Length)).Select(i => _wordAt[i]).Where(w => w != None)];

    [GeneratedRegex(@"[\p{L}\p{N}_]+(?:['’][\p{L}\p{N}_]+)*")]
    private static partial Regex Word();
}
