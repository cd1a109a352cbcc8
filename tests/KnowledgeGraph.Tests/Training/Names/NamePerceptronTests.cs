using KnowledgeGraph.Text;
using KnowledgeGraph.Training.Names;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Training.Names;

public sealed class NamePerceptronTests
{
    private static readonly LabelledNames[] Examples =
    [
        Example("Mr. Lee spoke", 1, NamedEntityType.Person),
        Example("Mr. Moss spoke", 1, NamedEntityType.Person),
        Example("in Lima today", 1, NamedEntityType.Place),
        Example("in Oslo today", 1, NamedEntityType.Place),
        new(["they", "spoke", "today"], [0, 0, 0]),
    ];

    [Test]
    public void LearnsFromContexts()
    {
        var perceptron = NamePerceptron.Train(Examples, 10);
        Assert.That(Marked.Of(perceptron.Label(["Mr.", "Quill", "spoke"])), Is.EqualTo("Mr. [Person Quill] spoke"));
        Assert.That(Marked.Of(perceptron.Label(["in", "Kelda", "today"])), Is.EqualTo("in [Place Kelda] today"));
    }

    [Test]
    public void CompletesOnlyWhatItIsSureOf()
    {
        var perceptron = NamePerceptron.Train(Examples, 10);
        var open = new LabelledNames(["in", "Kelda", "today"], [0, NameTags.Unknown, 0]);
        Assert.That(Marked.Of(perceptron.Complete(open, 0)), Is.EqualTo("in [Place Kelda] today"));
        Assert.That(Marked.Of(perceptron.Complete(open, float.MaxValue)), Is.EqualTo("in ?Kelda today"));
    }

    [Test]
    public void LearnsNothingFromUnknownWords()
    {
        var perceptron = NamePerceptron.Train([new(["Lee", "spoke"], [NameTags.Unknown, 0])], 3);
        Assert.That(perceptron.Label(["Lee", "spoke"]).Names(), Is.Empty);
    }

    private static LabelledNames Example(string words, int name, NamedEntityType type)
    {
        string[] forms = words.Split(' ');
        sbyte[] tags = new sbyte[forms.Length];
        NameTags.Mark(tags, name, 1, type);
        return new([.. forms], [.. tags]);
    }
}
