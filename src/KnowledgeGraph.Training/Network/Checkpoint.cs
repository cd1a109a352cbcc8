using System.Runtime.InteropServices;

namespace KnowledgeGraph.Training.Network;

/// <summary>The weights of a network between two steps of a training: a file for the module, one for the embeddings.</summary>
internal static class Checkpoint
{
    /// <summary>Whether the network of this name is there, whole.</summary>
    public static bool Exists(string path) => File.Exists(path + ".embeddings");

    /// <summary>Writes the weights; the embeddings last.</summary>
    public static void Write(TrainableNetwork network, string path)
    {
        network.Module.save(path + ".module");
        File.WriteAllBytes(path + ".part", MemoryMarshal.AsBytes(network.Embeddings.Values.AsSpan()).ToArray());
        File.Move(path + ".part", path + ".embeddings", overwrite: true);
    }

    /// <summary>Reads the weights into a network of the same shape.</summary>
    public static void Read(TrainableNetwork network, string path)
    {
        network.Module.load(path + ".module");
        File.ReadAllBytes(path + ".embeddings").CopyTo(MemoryMarshal.AsBytes(network.Embeddings.Values.AsSpan()));
    }
}
