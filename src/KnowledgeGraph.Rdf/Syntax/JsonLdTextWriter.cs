using Newtonsoft.Json;

namespace KnowledgeGraph.Rdf.Syntax;

/// <summary>Indented JSON in which small objects and arrays can stay on one line: <c>{ "@value": "x", "@language": "en" }</c>.</summary>
internal sealed class JsonLdTextWriter : JsonTextWriter
{
    public JsonLdTextWriter(TextWriter text)
        : base(text)
    {
        (Formatting, Indentation) = (Formatting.Indented, 2);
        (CloseOutput, AutoCompleteOnClose) = (false, false);
    }

    /// <summary>Whether what is open stays on its line.</summary>
    public bool IsInline { get; set; }

    protected override void WriteIndent()
    {
        if (IsInline)
        {
            WriteIndentSpace();
        }
        else
        {
            base.WriteIndent();
        }
    }
}
