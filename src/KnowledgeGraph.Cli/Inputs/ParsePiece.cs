using KnowledgeGraph.Text.Conllu;

namespace KnowledgeGraph.Cli.Inputs;

/// <summary>A part of an input that can be parsed without the rest.</summary>
/// <param name="Place">How messages call it.</param>
/// <param name="Source">The input.</param>
/// <param name="Parse">Parses it and gives what writes the result; throws <see cref="InputOutputException"/> where it cannot be read.</param>
internal sealed record ParsePiece(string Place, InputSource Source, Func<Action<ConlluWriter>> Parse) : IBatchInput;
