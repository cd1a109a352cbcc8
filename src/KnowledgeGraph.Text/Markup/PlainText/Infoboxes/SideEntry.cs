namespace KnowledgeGraph.Text.Markup.PlainText.Infoboxes;

/// <summary>A value of a row with columns, with what stands over it.</summary>
/// <param name="Cell">Where it stands.</param>
/// <param name="Scope">The scope header that governs it, or null.</param>
/// <param name="Group">The sub-heading over it, or null.</param>
/// <param name="Side">Its column from 1, or null.</param>
internal sealed record SideEntry(Cell Cell, InfoboxScope? Scope, string? Group, int? Side);
