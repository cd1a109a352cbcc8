using KnowledgeGraph.Text.Conllu;

namespace KnowledgeGraph.Treebanks;

/// <summary>The files of treebanks that lie beside the repository. A test that asks for one that is not there is skipped.</summary>
internal static class TreebankFile
{
    /// <summary>The sentences of the CoNLL-U file <paramref name="name"/>.</summary>
    public static ConlluSentence[] Read(string name)
    {
        using var reader = new StreamReader(Find(name));
        return [.. ConlluReader.Read(reader, name)];
    }

    /// <summary>The path of the file <paramref name="name"/>.</summary>
    public static string Find(string name) => SharedFile.Find("data", "ud", name);
}
