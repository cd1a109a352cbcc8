using System.Collections.Immutable;
using System.Text.Json;
using KnowledgeGraph.Claims;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Annotations;

/// <summary>Writes one document's record, layer by layer.</summary>
internal sealed class AnnotationRecord
{
    private readonly DocumentAnnotations _document;
    private readonly MentionAnnotations _mentions;
    private readonly AttributionAnnotations _attributions;
    private readonly ClaimAnnotations _claims;
    private readonly TupleAnnotations _tuples;
    private readonly EventAnnotations _events;

    public AnnotationRecord(Utf8JsonWriter json, ClaimSet claims)
    {
        var write = new AnnotationJson(json, claims.Document.Text);
        var ids = new AnnotationIds(claims);
        _document = new DocumentAnnotations(json, write, claims.Document);
        _mentions = new MentionAnnotations(json, write, ids, claims);
        _attributions = new AttributionAnnotations(json, write, ids, claims);
        _claims = new ClaimAnnotations(json, write, ids, claims);
        _tuples = new TupleAnnotations(json, write, ids, claims);
        _events = new EventAnnotations(json, write, ids, claims);
    }

    public void Write(ImmutableArray<Diagnostic> diagnostics, AnnotationLayers layers)
    {
        foreach (var (layer, write) in new (AnnotationLayers, Action)[]
        {
            (AnnotationLayers.Sentences, _document.Sentences),
            (AnnotationLayers.Mentions, _mentions.Mentions),
            (AnnotationLayers.Entities, _mentions.Entities),
            (AnnotationLayers.Attributions, _attributions.Attributions),
            (AnnotationLayers.Claims, _claims.Claims),
            (AnnotationLayers.Propositions, _tuples.Tuples),
            (AnnotationLayers.Events, _events.Mentions),
            (AnnotationLayers.Events, _events.Events),
            (AnnotationLayers.Relations, _claims.Relations),
            (AnnotationLayers.Infobox, _document.Infobox),
            (AnnotationLayers.References, _document.References),
            (AnnotationLayers.Diagnostics, () => _document.Diagnostics(diagnostics)),
        })
        {
            if (layers.HasFlag(layer))
            {
                write();
            }
        }
    }
}
