using System.Collections.Immutable;

namespace KnowledgeGraph.Text.Conllu;

/// <summary>Judges the heads of a sentence: none is given, or they make one tree. Time is linear.</summary>
internal sealed class HeadCheck(ImmutableArray<ConlluWord>.Builder words, List<int> lines, string file)
{
    /// <summary>Throws <see cref="FormatException"/> where the heads are no tree.</summary>
    public void Run()
    {
        bool areGiven = words[0].Head >= 0;
        int root = -1;
        for (int i = 0; i < words.Count; i++)
        {
            int head = words[i].Head;
            if (head >= 0 != areGiven)
            {
                throw Error(i, areGiven ? $"word {i + 1} has no head, but others have" : $"word {i + 1} has a head, but others have none");
            }

            if (head > words.Count)
            {
                throw Error(i, $"head {head} of word {i + 1} is beyond the last word, {words.Count}");
            }

            if (head == 0 && root >= 0)
            {
                throw Error(i, $"words {root + 1} and {i + 1} are both roots");
            }

            root = head == 0 ? i : root;
        }

        if (areGiven)
        {
            FindCircles();
        }
    }

    /// <summary>Follows each word's heads up to the root, or to a word that an earlier way has passed.</summary>
    private void FindCircles()
    {
        int[] passedBy = new int[words.Count];
        for (int start = 0; start < words.Count; start++)
        {
            int at = start;
            while (at >= 0 && passedBy[at] == 0)
            {
                passedBy[at] = start + 1;
                at = words[at].Head - 1;
            }

            if (at >= 0 && passedBy[at] == start + 1)
            {
                throw Error(at, $"the heads go round in a circle at word {at + 1}");
            }
        }
    }

    private FormatException Error(int word, string reason) => new($"{file}:{lines[word]}: {reason}");
}
