using System.Collections.Immutable;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Mentions;

namespace KnowledgeGraph.Entities;

/// <summary>Something that an article speaks of: a person, an organisation, a place, an event, a group.</summary>
/// <param name="Id">
/// What its IRI is made of. A name stands for one thing in every article, so its id is the name; anything else is told apart by the document.
/// </param>
/// <param name="Label">Its name without title, apposition and article; for a noun phrase, the phrase.</param>
/// <param name="IsNamed">Whether a name refers to it.</param>
/// <param name="Type">What it is, or null where the text does not tell.</param>
/// <param name="Mentions">Where the document mentions it, in order, each place once.</param>
public sealed record Entity(string Id, string Label, bool IsNamed, NamedEntityType? Type, ImmutableArray<Mention> Mentions);
