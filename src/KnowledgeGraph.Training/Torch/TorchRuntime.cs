using TorchSharp;

namespace KnowledgeGraph.Training.Torch;

/// <summary>The native half of TorchSharp.</summary>
internal static class TorchRuntime
{
    /// <summary>Loads it for one thread a process: several threads under contention are many times slower.</summary>
    /// <exception cref="InvalidOperationException">The program was built without it.</exception>
    public static void Load()
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "runtimes", "linux-x64", "native");
        if (OperatingSystem.IsLinux())
        {
            if (!File.Exists(Path.Combine(folder, "libtorch_cpu.so")))
            {
                throw new InvalidOperationException("libtorch is not here: build with -p:Libtorch=true");
            }

            StandardLibraryPatch.Apply(Path.Combine(folder, "libLibTorchSharp.so"));
        }

        torch.set_num_threads(1);
    }
}
