namespace KnowledgeGraph.Text.Markup.References;
/// <summary>stub</summary>
public static class ReferenceReader { 
 /// <summary>stub</summary>
 public static Reference? Read(string text, TextSpan line, int? ordinal) => text.AsSpan(line.Start,line.Length).Contains("^ ", StringComparison.Ordinal) && char.IsAsciiDigit(text[line.Start]) ? new Reference(text[line.Start..text.IndexOf('.',line.Start)], line, line): null; }
