using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Text.Language.Network;

/// <summary>Numbers at a fixed address that is a multiple of 64, a cache line; zero at first.</summary>
/// <remarks>The memory is the garbage collector's, so a pointer is good as long as the buffer is referred to.</remarks>
internal sealed unsafe class AlignedBuffer<T>
    where T : unmanaged
{
    private const int Alignment = 64;
    private readonly byte[] _memory;

    /// <summary>A buffer of <paramref name="length"/> numbers.</summary>
    public AlignedBuffer(int length)
    {
        Length = length;
        _memory = GC.AllocateArray<byte>(checked((length * sizeof(T)) + Alignment), pinned: true);
        nint address = (nint)Unsafe.AsPointer(ref _memory[0]);
        Pointer = (T*)((address + Alignment - 1) / Alignment * Alignment);
    }

    /// <summary>Number of elements.</summary>
    public int Length { get; }

    /// <summary>The first element.</summary>
    public T* Pointer { get; }

    /// <summary>The elements.</summary>
    public Span<T> Span => new(Pointer, Length);
}
