namespace KnowledgeGraph.Training.Attributions;

/// <summary>Files of annotated texts, by the register whose attributions their annotators were after.</summary>
/// <param name="Reports">Files whose annotators marked what is reported of others, in any words, as PolNeAR's did.</param>
/// <param name="Talk">Files whose annotators marked what anybody says or thinks, in clauses, as GUM's did; only texts of free licences are learned from.</param>
/// <param name="TalkTimes">How often the latter are learned from in one pass: there are fewer.</param>
internal sealed record AnnotatedTexts(string[] Reports, string[] Talk, int TalkTimes);
