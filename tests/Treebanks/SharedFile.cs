using NUnit.Framework;

namespace KnowledgeGraph.Treebanks;

/// <summary>The annotated data and scorers that lie beside the repository. A test that asks for a file that is not there is skipped.</summary>
internal static class SharedFile
{
    /// <summary>The path of a file or folder in the folder <c>shared</c>.</summary>
    public static string Find(params string[] parts)
    {
        string path = Repository.At(["..", "shared", .. parts]);
        if (!Path.Exists(path))
        {
            Assert.Ignore($"Skipped: {parts[^1]} is not beside the repository");
        }

        return path;
    }
}
