using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace KnowledgeGraph.Training.Network;

/// <summary>
/// Two bidirectional LSTM layers under four heads: biaffine arcs (Dozat and Manning 2017) and relations by a perceptron over dependent and head
/// (Kiperwasser and Goldberg 2016) from the second layer; tags of words, of which the first layer knows most (Søgaard and Goldberg 2016), and names from both.
/// Positions are the words after the root.
/// </summary>
internal sealed class ParserModule : Module
{
    private readonly Linear _vectors;
    private readonly LSTM _first, _second;
    private readonly Linear _tagFirst, _tagSecond, _upos, _xpos, _nameFirst, _nameSecond, _nameTag, _dependent, _head, _labelDependent, _labelHead, _relation;
    private readonly Parameter _arcWeight, _arcBias;

    /// <summary>A network with weights drawn from torch's generator.</summary>
    public ParserModule(NetworkShape shape, int vectorWidth, int upos, int xpos, int relations, int names)
        : base("parser")
    {
        int width = 2 * shape.Hidden;
        _vectors = Linear(vectorWidth, shape.Embedding, hasBias: false);
        _first = LSTM(shape.Embedding, shape.Hidden, bidirectional: true, batchFirst: true);
        _second = LSTM(width, shape.Hidden, bidirectional: true, batchFirst: true);
        _tagFirst = Linear(width, shape.Tag);
        _tagSecond = Linear(width, shape.Tag, hasBias: false);
        _upos = Linear(shape.Tag, upos);
        _xpos = Linear(shape.Tag, xpos);
        _nameFirst = Linear(width, shape.Tag);
        _nameSecond = Linear(width, shape.Tag, hasBias: false);
        _nameTag = Linear(shape.Tag, names);
        _dependent = Linear(width, shape.Arc);
        _head = Linear(width, shape.Arc);
        _arcWeight = Parameter(zeros(shape.Arc, shape.Arc));
        init.orthogonal_(_arcWeight);
        _arcBias = Parameter(zeros(shape.Arc));
        _labelDependent = Linear(width, shape.Label);
        _labelHead = Linear(width, shape.Label, hasBias: false);
        _relation = Linear(shape.Label, relations);
        RegisterComponents();
    }

    /// <summary>Scores of everything but relations.</summary>
    /// <param name="features">Summed embeddings, [sentences, positions, embedding].</param>
    /// <param name="vectors">Word vectors, [sentences, positions, vector width].</param>
    /// <param name="dropout">The dropout of this pass; none where null.</param>
    public Scores Forward(Tensor features, Tensor vectors, Dropout? dropout)
    {
        Tensor Drop(Tensor x, double factor = 1) => dropout?.Apply(x, factor) ?? x;
        var input = Drop(features + _vectors.forward(vectors), 0.6);
        var first = Drop(_first.forward(input).Item1);
        var second = Drop(_second.forward(first).Item1);
        var tag = Drop(functional.relu(_tagFirst.forward(first) + _tagSecond.forward(second)), 0.5);
        var name = Drop(functional.relu(_nameFirst.forward(first) + _nameSecond.forward(second)), 0.5);
        var dependent = Drop(functional.relu(_dependent.forward(second)));
        var head = Drop(functional.relu(_head.forward(second)));
        var arcs = dependent.matmul(_arcWeight).add(_arcBias).matmul(head.transpose(1, 2));
        return new(_upos.forward(tag), _xpos.forward(tag), _nameTag.forward(name), arcs, _labelDependent.forward(second), _labelHead.forward(second));
    }

    /// <summary>Scores of the relations, [sentences, positions, relations], under given heads, [sentences, positions].</summary>
    public Tensor Relations(Scores scores, Tensor heads, Dropout? dropout)
    {
        var ofHeads = scores.LabelHead.gather(1, heads.unsqueeze(2).expand(-1, -1, scores.LabelHead.shape[2]));
        var hidden = functional.relu(scores.LabelDependent + ofHeads);
        return _relation.forward(dropout?.Apply(hidden) ?? hidden);
    }
}

/// <summary>What the network says of a batch; the label vectors are for <see cref="ParserModule.Relations"/>.</summary>
/// <param name="Upos">[sentences, positions, tags].</param>
/// <param name="Xpos">[sentences, positions, tags].</param>
/// <param name="Names">[sentences, positions, tags].</param>
/// <param name="Arcs">[sentences, dependents, heads].</param>
/// <param name="LabelDependent">[sentences, positions, width].</param>
/// <param name="LabelHead">[sentences, positions, width].</param>
internal sealed record Scores(Tensor Upos, Tensor Xpos, Tensor Names, Tensor Arcs, Tensor LabelDependent, Tensor LabelHead);
