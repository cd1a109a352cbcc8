using System.Collections.Immutable;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Propositions.Reading;

/// <summary>The coordinated subjects, objects and agents of a clause, each of which makes a statement with each of the others. A role that nothing fills is one phrase of no words.</summary>
internal sealed record Coordination(ImmutableArray<ImmutableArray<int>> Subjects, ImmutableArray<ImmutableArray<int>> Objects, ImmutableArray<ImmutableArray<int>> Agents)
{
    /// <summary>
    /// Parts what the verb says of each. Subjects who do something with each other stay together, as do objects that are taken together, what nouns say of several
    /// ("are allies"), and more than <see cref="Distribution.Most"/> statements.
    /// </summary>
    public static Coordination Of(
        VoiceSyntax syntax, Clause clause, string lemma, ImmutableArray<int> subject, int subjectNo, RoleFiller? obj, ImmutableArray<int> said, RoleFiller? agent, bool isNegated)
    {
        var verbs = syntax.View.Lexicon.CollectiveVerbs;
        bool isPair = subjectNo >= 0 && syntax.Has(subjectNo, "cc");
        bool isClass = obj is { Constituent.Relation: Constituent.Complement } && syntax.Words[obj.Constituent.Head].Upos == UniversalPos.Noun;
        bool isJoint = !isPair && (verbs.JoinsSubjects(lemma) || isClass);
        ImmutableArray<ImmutableArray<int>> subjects = isJoint ? [subject] : Distribution.Of(syntax, clause.Subject.Head, subject, isNegated);
        ImmutableArray<ImmutableArray<int>> objects = obj is null || verbs.JoinsObjects(lemma) ? [said] : Distribution.Of(syntax, obj.Constituent.Head, said, isNegated);
        ImmutableArray<ImmutableArray<int>> agents = agent is null ? [[]] : isJoint ? [agent.Bare] : Distribution.Of(syntax, agent.Constituent.Head, agent.Bare, isNegated);
        objects = objects.Length * subjects.Length > Distribution.Most ? [said] : objects;
        return new Coordination(subjects, objects, agents.Length * objects.Length * subjects.Length > Distribution.Most ? [agent!.Bare] : agents);
    }

    /// <summary>Each subject with each object and each agent.</summary>
    public IEnumerable<(ImmutableArray<int> Subject, ImmutableArray<int> Object, ImmutableArray<int> Agent)> Combinations() =>
        from subject in Subjects from obj in Objects from agent in Agents select (subject, obj, agent);

    /// <summary>The words of the phrases that a combination leaves to others.</summary>
    public IEnumerable<int> Others(ImmutableArray<int> subject, ImmutableArray<int> obj, ImmutableArray<int> agent) =>
        Rest(Subjects, subject).Concat(Rest(Objects, obj)).Concat(Rest(Agents, agent));

    private static IEnumerable<int> Rest(ImmutableArray<ImmutableArray<int>> phrases, ImmutableArray<int> phrase) => phrases.Length == 1 ? [] : phrases.SelectMany(p => p).Except(phrase);
}
