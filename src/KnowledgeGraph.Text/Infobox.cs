using System.Collections.Immutable;

namespace KnowledgeGraph.Text;

/// <summary>The table beside an article's lead, as rows of one value each.</summary>
/// <param name="Span">From its title to its last value.</param>
/// <param name="Title">The table's caption, or null.</param>
/// <param name="Rows">The values in document order.</param>
public sealed record Infobox(TextSpan Span, TextSpan? Title, ImmutableArray<InfoboxRow> Rows);

/// <summary>One value of an infobox and everything that the table says about it.</summary>
/// <param name="Label">The row's label as the table words it ("Belligerents").</param>
/// <param name="LabelSpan">Where the label stands.</param>
/// <param name="Side">The column counted from 1 where the row has columns, null where it has none or where the copy lost it. A column is layout, not an alliance.</param>
/// <param name="Scope">The header "Claimed by X:" that governs the value, or null.</param>
/// <param name="Group">The sub-heading over the value without its colon, or null.</param>
/// <param name="Value">The value without footnote markers and bullets.</param>
/// <param name="Span">Where the value stands, its footnote markers left out.</param>
/// <param name="Normal">The value as an ISO 8601 date or period where it is one, otherwise null.</param>
/// <param name="Citations">The numbers of the footnote markers that close it.</param>
public sealed record InfoboxRow(
    string Label,
    TextSpan LabelSpan,
    int? Side,
    InfoboxScope? Scope,
    string? Group,
    string Value,
    TextSpan Span,
    string? Normal,
    ImmutableArray<string> Citations);

/// <summary>A header that says who vouches for the values under it: cue "Claimed", source "Iran" in "Claimed by Iran:".</summary>
/// <param name="Header">The header without its colon.</param>
/// <param name="Span">Where the header stands, without its colon.</param>
/// <param name="Cue">The verb.</param>
/// <param name="Source">Who claims.</param>
public sealed record InfoboxScope(string Header, TextSpan Span, TextSpan Cue, TextSpan Source);
