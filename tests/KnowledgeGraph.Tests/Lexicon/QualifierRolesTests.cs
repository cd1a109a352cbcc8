using System.Text.RegularExpressions;
using KnowledgeGraph.Lexicon;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Lexicon;

/// <summary>That every role that the lexicon gives is a qualifier of the ontology, its shapes and its context.</summary>
public sealed class QualifierRolesTests
{
    private static readonly QualifierRoles Roles = new();

    /// <summary>Roles that rules give without a word list.</summary>
    private static readonly string[] OfRules = ["time", "agent", "complement", "extent", "quantity", "bound", "unit", "partOf", "jurisdiction", QualifierRoles.Circumstance];

    [Test]
    public void EveryRoleIsAQualifierOfTheOntology()
    {
        string ontology = File.ReadAllText(Repository.At("ontology", "claimgraph.ttl"));
        Assert.That(Roles.All.Concat(OfRules).Where(r => !Regex.IsMatch(ontology, $@"cg:{r} a rdf:Property ;(?:(?!\n\n)[\s\S])*rdfs:subPropertyOf cg:qualifier \.")), Is.Empty);
    }

    [Test]
    public void EveryRoleHasAShapeAndATerm()
    {
        string shapes = File.ReadAllText(Repository.At("ontology", "shapes.ttl")), context = File.ReadAllText(Repository.At("ontology", "context.jsonld"));
        Assert.That(Roles.All.Concat(OfRules).Where(r => !shapes.Contains($"sh:path cg:{r} ;") || !context.Contains($"\"{r}\": \"cg:{r}\"")), Is.Empty);
    }

    [TestCase("because of a storm", 2)]
    [TestCase("because the dam broke", 1)]
    [TestCase("river", 0)]
    public void TakesTheLongestMarker(string words, int length) => Assert.That(Roles.StartOf(words.Split(' '))?.Words.Length ?? 0, Is.EqualTo(length));

    [TestCase("softly", "manner")]
    [TestCase("today", "time")]
    [TestCase("however", null)]
    public void TellsTheRolesOfAdverbs(string adverb, string? role) => Assert.That(Roles.OfAdverb(adverb, adverb), Is.EqualTo(role));
}
