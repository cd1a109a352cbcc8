using TorchSharp;
using static TorchSharp.torch;

namespace KnowledgeGraph.Training.Network;

/// <summary>
/// Adam (Kingma &amp; Ba 2015) in place of TorchSharp's, which lets the numbers that it hands to native code be collected while that code still reads them.
/// </summary>
internal sealed class Adam : IDisposable
{
    private const double MeanDecay = 0.9, SquareDecay = 0.95, Epsilon = 1e-8;

    private readonly Scalar _meanDecay = MeanDecay.ToScalar(), _meanShare = (1 - MeanDecay).ToScalar();
    private readonly Scalar _squareDecay = SquareDecay.ToScalar(), _squareShare = (1 - SquareDecay).ToScalar(), _one = 1.0.ToScalar();
    private readonly Tensor _epsilon = tensor((float)Epsilon).DetachFromDisposeScope();
    private readonly (Tensor Parameter, Tensor Mean, Tensor Square)[] _states;
    private int _step;

    /// <summary>An optimizer of parameters, whose gradients it reads at each step.</summary>
    public Adam(IEnumerable<Tensor> parameters) =>
        _states = [.. parameters.Select(p => (p, zeros_like(p).DetachFromDisposeScope(), zeros_like(p).DetachFromDisposeScope()))];

    /// <summary>Forgets the gradients.</summary>
    public void ZeroGradients()
    {
        foreach (var (parameter, _, _) in _states)
        {
            parameter.grad?.zero_();
        }
    }

    /// <summary>Moves every parameter by its gradient.</summary>
    public void Step(double rate)
    {
        using var noGradients = no_grad();
        using var scope = NewDisposeScope();
        _step++;
        using Scalar size = (-rate / (1 - Math.Pow(MeanDecay, _step))).ToScalar(), correction = (1 - Math.Pow(SquareDecay, _step)).ToScalar();
        foreach (var (parameter, mean, square) in _states)
        {
            if (parameter.grad is { } gradient)
            {
                mean.mul_(_meanDecay).add_(gradient, _meanShare);
                square.mul_(_squareDecay).addcmul_(gradient, gradient, _squareShare);
                parameter.addcdiv_(mean, square.div(correction).sqrt_().add_(_epsilon, _one), size);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var (_, mean, square) in _states)
        {
            mean.Dispose();
            square.Dispose();
        }

        _epsilon.Dispose();
        foreach (var number in new[] { _meanDecay, _meanShare, _squareDecay, _squareShare, _one })
        {
            number.Dispose();
        }
    }
}
