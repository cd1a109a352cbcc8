using System.Text;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Rdf.Syntax;

/// <summary>
/// Writes <see href="https://www.w3.org/TR/json-ld11/">JSON-LD 1.1</see> as one object of <c>@context</c> and <c>@graph</c>:
/// compacted with a given context, nodes nested. A node is a root where it has one of the root types, or where nothing
/// refers to it; any other stands inside the node that refers to it first, and is referred to by its IRI afterwards. Nodes,
/// keys and values come in the order in which the quads first name them; a triple of two graphs comes once.
/// </summary>
/// <remarks>
/// Every value reads back as the same term: value objects wherever the term's coercion does not fit, JSON numbers only for
/// integers in canonical form below 2^53. Graph names are dropped: the document is the union of all graphs. Nothing is
/// written before completion: the quads of the document are held until then. Nesting stops at 16 nodes, and what lies
/// deeper becomes a root, so that readers with a limit on depth (64 is common) can read any graph.
/// </remarks>
public sealed class JsonLdWriter : IQuadWriter
{
    private const int GreatestDepth = 16;
    private const int BufferedCharacters = 1 << 14;

    private readonly JsonLdContext context;
    private readonly JsonLdCompaction compaction;
    private readonly HashSet<Iri> rootTypes;
    private readonly StreamWriter text;
    private readonly JsonLdTextWriter json;
    private readonly Dictionary<Iri, JsonLdNode> nodes = [];
    private readonly List<JsonLdNode> nodesInOrder = [];
    private bool complete;

    /// <summary>A writer at the start of a document.</summary>
    /// <param name="stream">Where the document goes on completion.</param>
    /// <param name="context">The terms to write with; written into the document.</param>
    /// <param name="rootTypes">The classes whose instances are roots.</param>
    public JsonLdWriter(Stream stream, JsonLdContext context, IEnumerable<Iri> rootTypes)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(context);
        this.context = context;
        this.rootTypes = [.. rootTypes];
        compaction = new JsonLdCompaction(context);
        text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), BufferedCharacters, leaveOpen: true) { NewLine = "\n" };
        json = new JsonLdTextWriter(text);
    }

    /// <inheritdoc/>
    public void Write(in Quad quad)
    {
        ObjectDisposedException.ThrowIf(complete, this);
        if (!nodes.TryGetValue(quad.Subject, out var node))
        {
            node = new JsonLdNode(quad.Subject);
            nodes.Add(quad.Subject, node);
            nodesInOrder.Add(node);
        }

        node.Add(quad.Predicate, quad.Object);
    }

    /// <inheritdoc/>
    public void Complete()
    {
        if (complete)
        {
            return;
        }

        complete = true;
        using (text)
        using (json)
        {
            FindRoots();
            WriteDocument();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Complete();

    private void FindRoots()
    {
        foreach (var node in nodesInOrder)
        {
            foreach (var (_, value) in node.Properties)
            {
                if (value is Iri id && id != node.Id && nodes.TryGetValue(id, out var other))
                {
                    other.IsReferenced = true;
                }
            }
        }

        foreach (var node in nodesInOrder)
        {
            node.IsRoot = !node.IsReferenced || node.Types.Exists(rootTypes.Contains);
        }
    }

    private void WriteDocument()
    {
        json.WriteStartObject();
        WriteContext();
        json.WritePropertyName(context.Keyword("@graph"));
        json.WriteStartArray();
        foreach (var node in nodesInOrder.Where(node => node.IsRoot))
        {
            WriteNode(node, depth: 1);
        }

        foreach (var cycleOrTooDeep in nodesInOrder)
        {
            if (!cycleOrTooDeep.IsWritten)
            {
                WriteNode(cycleOrTooDeep, depth: 1);
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
        text.WriteLine();
    }

    private void WriteContext()
    {
        json.WritePropertyName("@context");
        json.WriteStartObject();
        foreach (var (name, definition) in context.Definitions)
        {
            json.WritePropertyName(name);
            WriteDefinition(definition!);
        }

        json.WriteEndObject();
    }

    private void WriteDefinition(JToken definition)
    {
        if (definition is not JObject properties)
        {
            definition.WriteTo(json);
            return;
        }

        json.WriteStartObject();
        json.IsInline = true;
        foreach (var property in properties.Properties())
        {
            property.WriteTo(json);
        }

        json.WriteEndObject();
        json.IsInline = false;
    }

    private void WriteNode(JsonLdNode node, int depth)
    {
        node.IsWritten = true;
        json.WriteStartObject();
        json.WritePropertyName(context.Keyword("@id"));
        json.WriteValue(compaction.Id(node.Id));
        if (node.Types.Count > 0)
        {
            json.WritePropertyName(context.Keyword("@type"));
            WriteTypes([.. node.Types.Distinct().Select(compaction.Name)]);
        }

        foreach (var (key, (term, values)) in ByKey(node))
        {
            json.WritePropertyName(key);
            bool isArray = values.Count > 1 || term is { IsSet: true };
            if (isArray)
            {
                json.WriteStartArray();
            }

            foreach (var value in values)
            {
                WriteValue(term, value, depth);
            }

            if (isArray)
            {
                json.WriteEndArray();
            }
        }

        json.WriteEndObject();
    }

    private void WriteTypes(string[] types)
    {
        if (types is [string only])
        {
            json.WriteValue(only);
            return;
        }

        json.WriteStartArray();
        json.IsInline = true;
        Array.ForEach(types, json.WriteValue);
        json.WriteEndArray();
        json.IsInline = false;
    }

    private OrderedDictionary<string, (JsonLdTerm? Term, List<Term> Values)> ByKey(JsonLdNode node)
    {
        var byKey = new OrderedDictionary<string, (JsonLdTerm? Term, List<Term> Values)>(StringComparer.Ordinal);
        foreach (var (predicate, value) in node.Properties.Distinct())
        {
            var term = compaction.TermFor(predicate, value);
            string key = term?.Name ?? compaction.Name(predicate);
            if (!byKey.TryGetValue(key, out var property))
            {
                property = (term, []);
                byKey.Add(key, property);
            }

            property.Values.Add(value);
        }

        return byKey;
    }

    private void WriteValue(JsonLdTerm? term, Term value, int depth)
    {
        if (value is Literal literal)
        {
            WriteLiteral(term, literal);
        }
        else
        {
            WriteReference(term, (Iri)value, depth);
        }
    }

    private void WriteReference(JsonLdTerm? term, Iri id, int depth)
    {
        if (depth < GreatestDepth && nodes.TryGetValue(id, out var node) && node is { IsRoot: false, IsWritten: false })
        {
            WriteNode(node, depth + 1);
        }
        else if (term?.Coercion == JsonLdCoercion.Id)
        {
            json.WriteValue(compaction.Id(id));
        }
        else if (term?.Coercion == JsonLdCoercion.Vocabulary)
        {
            json.WriteValue(compaction.Name(id));
        }
        else
        {
            WriteObject(context.Keyword("@id"), compaction.Id(id));
        }
    }

    private void WriteLiteral(JsonLdTerm? term, Literal literal)
    {
        if (JsonLdValue.TryGetNative(term, literal, out object? native))
        {
            json.WriteValue(native);
        }
        else if (JsonLdValue.IsBareString(term, literal))
        {
            json.WriteValue(literal.Lexical);
        }
        else if (literal.Language is not null)
        {
            WriteObject("@value", literal.Lexical, "@language", literal.Language);
        }
        else if (literal.Datatype == Xsd.String)
        {
            WriteObject("@value", literal.Lexical);
        }
        else
        {
            WriteObject("@value", literal.Lexical, "@type", compaction.Name(literal.Datatype));
        }
    }

    private void WriteObject(string keyword, string value, string? secondKeyword = null, string? secondValue = null)
    {
        json.WriteStartObject();
        json.IsInline = true;
        json.WritePropertyName(keyword);
        json.WriteValue(value);
        if (secondKeyword is not null)
        {
            json.WritePropertyName(secondKeyword);
            json.WriteValue(secondValue);
        }

        json.WriteEndObject();
        json.IsInline = false;
    }
}
