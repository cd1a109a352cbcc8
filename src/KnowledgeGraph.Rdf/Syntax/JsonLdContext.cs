using System.Collections.Frozen;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Rdf.Syntax;

/// <summary>
/// A <see href="https://www.w3.org/TR/json-ld11/#the-context">JSON-LD 1.1 context</see>, as far as <see cref="JsonLdWriter"/>
/// writes with it: terms and prefixes defined by a string, or by an object of <c>@id</c>, <c>@type</c> (<c>@id</c>, <c>@vocab</c>
/// or a datatype), <c>@language</c>, <c>@container</c> (<c>@set</c>) and <c>@prefix</c>; aliases of keywords; <c>@version</c> 1.1.
/// Whatever else a context may hold is refused, not skipped.
/// </summary>
public sealed class JsonLdContext
{
    private static readonly FrozenSet<string> AliasedKeywords =
        FrozenSet.Create(StringComparer.Ordinal, "@id", "@type", "@value", "@language", "@graph");

    private readonly Dictionary<string, JsonLdTerm> terms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> aliases = new(StringComparer.Ordinal);
    private readonly HashSet<string> underway = new(StringComparer.Ordinal);

    private JsonLdContext(JObject definitions)
    {
        Definitions = definitions;
        foreach (var (name, _) in definitions)
        {
            Define(name);
        }
    }

    /// <summary>The context as it was given.</summary>
    internal JObject Definitions { get; }

    /// <summary>The terms, in the order of the context.</summary>
    internal IEnumerable<JsonLdTerm> Terms => Definitions.Properties().Select(property => terms.GetValueOrDefault(property.Name)).OfType<JsonLdTerm>();

    /// <summary>Reads a context: a JSON object whose <c>@context</c> is the object of definitions.</summary>
    /// <exception cref="FormatException">It is no JSON, or holds something that is not supported; the message names the term.</exception>
    public static JsonLdContext Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None };
            var document = JObject.Load(reader, new JsonLoadSettings { DuplicatePropertyNameHandling = DuplicatePropertyNameHandling.Error });
            return document is { Count: 1 } && document["@context"] is JObject definitions
                ? new JsonLdContext(definitions)
                : throw new FormatException("A JSON-LD context is an object with one key, '@context', whose value is an object");
        }
        catch (JsonException error)
        {
            throw new FormatException($"Not a JSON-LD context: {error.Message}", error);
        }
    }

    /// <summary>The alias of a keyword, or the keyword.</summary>
    internal string Keyword(string keyword) => aliases.GetValueOrDefault(keyword, keyword);

    /// <summary>
    /// What a string stands for where IRIs are expected (<see href="https://www.w3.org/TR/json-ld11-api/#iri-expansion">IRI expansion</see>);
    /// null where that would depend on where the document lies.
    /// </summary>
    internal string? Expand(string value, bool vocabulary)
    {
        if (vocabulary && terms.TryGetValue(value, out var term))
        {
            return term.Iri;
        }

        int colon = value.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || value[0] == '@')
        {
            return null;
        }

        return !value.AsSpan(colon + 1).StartsWith("//") && terms.TryGetValue(value[..colon], out var prefix) && prefix.IsPrefix
            ? prefix.Iri + value[(colon + 1)..]
            : value;
    }

    private static FormatException Unsupported(string name, string what) => new($"JSON-LD context, term '{name}': {what}");

    private void Define(string name)
    {
        if (terms.ContainsKey(name) || aliases.ContainsValue(name))
        {
            return;
        }

        var definition = Definitions[name]!;
        if (name == "@version")
        {
            if (definition.ToString(Formatting.None) != "1.1")
            {
                throw Unsupported(name, "the version must be the number 1.1");
            }

            return;
        }

        if (name.Length == 0 || name[0] == '@' || (name.Contains('/', StringComparison.Ordinal) && !name.Contains(':', StringComparison.Ordinal)))
        {
            throw Unsupported(name, "no keyword but '@version', no relative IRI and no empty name is supported");
        }

        if (!underway.Add(name))
        {
            throw Unsupported(name, "it is defined by itself");
        }

        switch (definition)
        {
            case JValue { Value: string keyword } when keyword.StartsWith('@'):
                DefineAlias(name, keyword);
                break;
            case JValue { Value: string iri }:
                DefineByIri(name, iri);
                break;
            case JObject properties:
                DefineByObject(name, properties);
                break;
            default:
                throw Unsupported(name, "a definition is a string or an object");
        }

        underway.Remove(name);
    }

    private void DefineAlias(string name, string keyword)
    {
        if (!AliasedKeywords.Contains(keyword) || IsCompact(name))
        {
            throw Unsupported(name, $"'{keyword}' cannot have this alias");
        }

        aliases.TryAdd(keyword, name);
    }

    private void DefineByIri(string name, string iri)
    {
        string expanded = ExpandOfDefinition(name, iri);
        CheckCompactName(name, expanded);
        terms[name] = new JsonLdTerm(name, expanded, JsonLdCoercion.None, null, !IsCompact(name) && EndsInDelimiter(expanded), IsSet: false);
    }

    private void DefineByObject(string name, JObject properties)
    {
        string? id = null;
        var (coercion, type) = (JsonLdCoercion.None, default(string));
        var (isPrefix, isSet) = (false, false);
        foreach (var (key, value) in properties)
        {
            switch (key, value)
            {
                case ("@id", JValue { Value: string iri }):
                    id = iri;
                    break;
                case ("@type", JValue { Value: string named }) when coercion == JsonLdCoercion.None:
                    (coercion, type) = named switch
                    {
                        "@id" => (JsonLdCoercion.Id, null),
                        "@vocab" => (JsonLdCoercion.Vocabulary, null),
                        _ => (JsonLdCoercion.Datatype, ExpandOfDefinition(name, named)),
                    };
                    break;
                case ("@language", JValue { Value: string language }) when coercion == JsonLdCoercion.None && LanguageTag.IsWellFormed(language):
                    (coercion, type) = (JsonLdCoercion.Language, language);
                    break;
                case ("@container", JValue { Value: "@set" }):
                case ("@container", JArray { Count: 1 } containers) when containers[0] is JValue { Value: "@set" }:
                    isSet = true;
                    break;
                case ("@prefix", JValue { Value: bool flag }) when !flag || !IsCompact(name):
                    isPrefix = flag;
                    break;
                default:
                    throw Unsupported(name, $"not supported: \"{key}\": {value?.ToString(Formatting.None)}");
            }
        }

        string expanded = ExpandOfDefinition(name, id ?? name);
        CheckCompactName(name, expanded);
        terms[name] = new JsonLdTerm(name, expanded, coercion, type, isPrefix, isSet);
    }

    private void CheckCompactName(string name, string expanded)
    {
        if (IsCompact(name) && ExpandOfDefinition(name, name) != expanded)
        {
            throw Unsupported(name, $"it looks like an IRI other than '{expanded}'");
        }
    }

    /// <summary>Expands an IRI that a definition mentions, after the terms it needs.</summary>
    private string ExpandOfDefinition(string name, string value)
    {
        int colon = value.IndexOf(':', StringComparison.Ordinal);
        string needed = colon > 0 ? value[..colon] : value;
        foreach (string other in colon > 0 && value != name ? new[] { value, needed } : [needed])
        {
            if (Definitions.ContainsKey(other))
            {
                Define(other);
            }
        }

        return Expand(value, vocabulary: value != name) is { } iri && Iri.TryCreate(iri, out _)
            ? iri
            : throw Unsupported(name, $"'{value}' is no absolute IRI");
    }

    private static bool IsCompact(string name) => name.AsSpan().ContainsAny(':', '/');

    private static bool EndsInDelimiter(string iri) => iri[^1] is ':' or '/' or '?' or '#' or '[' or ']' or '@';
}
