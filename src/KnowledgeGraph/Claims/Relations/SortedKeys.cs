using System.Runtime.InteropServices;

namespace KnowledgeGraph.Claims.Relations;

/// <summary>Sets of numbers as sorted arrays.</summary>
internal static class SortedKeys
{
    /// <summary>The set of <paramref name="keys"/>, <see cref="WordKeys.None"/> left out.</summary>
    public static int[] Of(List<int> keys)
    {
        keys.Sort();
        int count = 0;
        for (int i = 0; i < keys.Count; i++)
        {
            if (keys[i] != WordKeys.None && (count == 0 || keys[count - 1] != keys[i]))
            {
                keys[count++] = keys[i];
            }
        }

        return count == 0 ? [] : CollectionsMarshal.AsSpan(keys)[..count].ToArray();
    }

    /// <summary>How many numbers the two share.</summary>
    public static int Shared(int[] a, int[] b)
    {
        int shared = 0;
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            if (a[i] == b[j])
            {
                (shared, i, j) = (shared + 1, i + 1, j + 1);
            }
            else if (a[i] < b[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return shared;
    }

    /// <summary>Whether <paramref name="a"/> holds <paramref name="key"/>.</summary>
    public static bool Has(int[] a, int key) => Array.BinarySearch(a, key) >= 0;
}
