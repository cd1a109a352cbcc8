using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Graph;

/// <summary>The claim vocabulary, <c>ontology/claimgraph.ttl</c>.</summary>
internal static class Cg
{
    public const string Namespace = "https://w3id.org/claimgraph#";
    public const string StanceNamespace = "https://w3id.org/claimgraph/stance/";
    public const string EventTypeNamespace = "https://w3id.org/claimgraph/event-type/";
    public const string RelationNamespace = "https://w3id.org/claimgraph/relation/";

    public static readonly Iri Article = Term("Article");
    public static readonly Iri Revision = Term("Revision");
    public static readonly Iri Claim = Term("Claim");
    public static readonly Iri Proposition = Term("Proposition");
    public static readonly Iri Evidence = Term("Evidence");
    public static readonly Iri Reference = Term("Reference");
    public static readonly Iri Work = Term("Work");
    public static readonly Iri Entity = Term("Entity");
    public static readonly Iri ContestedProposition = Term("ContestedProposition");
    public static readonly Iri ClaimRelation = Term("ClaimRelation");

    public static readonly Iri Event = Term("Event");

    public static readonly Iri RevisionOf = Term("revision");
    public static readonly Iri Sha256 = Term("sha256");
    public static readonly Iri Length = Term("length");

    public static readonly Iri Document = Term("document");
    public static readonly Iri Claimant = Term("claimant");
    public static readonly Iri ClaimantRole = Term("claimantRole");
    public static readonly Iri OnBehalfOf = Term("onBehalfOf");
    public static readonly Iri Addressee = Term("addressee");
    public static readonly Iri Confidence = Term("confidence");
    public static readonly Iri Stance = Term("stance");
    public static readonly Iri Polarity = Term("polarity");
    public static readonly Iri Certainty = Term("certainty");
    public static readonly Iri Reality = Term("reality");
    public static readonly Iri NarratorCommitment = Term("narratorCommitment");
    public static readonly Iri Layer = Term("layer");
    public static readonly Iri Section = Term("section");
    public static readonly Iri OfProposition = Term("proposition");
    public static readonly Iri ReportedIn = Term("reportedIn");
    public static readonly Iri Citation = Term("citation");
    public static readonly Iri Cue = Term("cue");
    public static readonly Iri CueLemma = Term("cueLemma");
    public static readonly Iri Verbatim = Term("verbatim");
    public static readonly Iri Rule = Term("rule");
    public static readonly Iri Side = Term("side");
    public static readonly Iri Group = Term("group");
    public static readonly Iri InfoboxLabel = Term("infoboxLabel");
    public static readonly Iri HasEvidence = Term("evidence");
    public static readonly Iri SourceEvidence = Term("sourceEvidence");
    public static readonly Iri CueEvidence = Term("cueEvidence");
    public static readonly Iri Mention = Term("mention");
    public static readonly Iri Text = Term("text");

    public static readonly Iri AboutEvent = Term("aboutEvent");
    public static readonly Iri StatesEvent = Term("statesEvent");
    public static readonly Iri EventType = Term("eventType");
    public static readonly Iri EventTime = Term("eventTime");
    public static readonly Iri EventPlace = Term("eventPlace");
    public static readonly Iri Actor = Term("actor");
    public static readonly Iri EventTarget = Term("eventTarget");
    public static readonly Iri CasualtyClaim = Term("casualtyClaim");

    public static readonly Iri Number = Term("number");
    public static readonly Iri OfWork = Term("work");
    public static readonly Iri Accessed = Term("accessed");
    public static readonly Iri Archived = Term("archived");
    public static readonly Iri Quotation = Term("quotation");

    public static readonly Iri ContestedBy = Term("contestedBy");
    public static readonly Iri From = Term("from");
    public static readonly Iri To = Term("to");
    public static readonly Iri Relation = Term("relation");
    public static readonly Iri Reason = Term("reason");

    /// <summary>The term <paramref name="name"/> of the vocabulary.</summary>
    public static Iri Term(string name) => new(Namespace + name);
}

/// <summary>Terms of the Web Annotation vocabulary.</summary>
internal static class Oa
{
    public const string Namespace = "http://www.w3.org/ns/oa#";

    public static readonly Iri HasSource = new(Namespace + "hasSource");
    public static readonly Iri HasSelector = new(Namespace + "hasSelector");
    public static readonly Iri TextPositionSelector = new(Namespace + "TextPositionSelector");
    public static readonly Iri TextQuoteSelector = new(Namespace + "TextQuoteSelector");
    public static readonly Iri Start = new(Namespace + "start");
    public static readonly Iri End = new(Namespace + "end");
    public static readonly Iri Exact = new(Namespace + "exact");
    public static readonly Iri Prefix = new(Namespace + "prefix");
    public static readonly Iri Suffix = new(Namespace + "suffix");
}

/// <summary>Terms of the Simple Event Model (van Hage et al. 2011).</summary>
internal static class Sem
{
    public const string Namespace = "http://semanticweb.cs.vu.nl/2009/11/sem/";

    public static readonly Iri Event = new(Namespace + "Event");
    public static readonly Iri EventType = new(Namespace + "eventType");
    public static readonly Iri HasActor = new(Namespace + "hasActor");
    public static readonly Iri HasPlace = new(Namespace + "hasPlace");
    public static readonly Iri HasTimeStamp = new(Namespace + "hasTimeStamp");
}

/// <summary>Terms of PROV-O, DCMI Metadata Terms, schema.org, CiTO and PRISM.</summary>
internal static class Shared
{
    public const string Prov = "http://www.w3.org/ns/prov#";
    public const string Dcterms = "http://purl.org/dc/terms/";
    public const string Schema = "https://schema.org/";
    public const string Cito = "http://purl.org/spar/cito/";
    public const string Prism = "http://prismstandard.org/namespaces/basic/2.0/";

    public static readonly Iri Agent = new(Prov + "Agent");
    public static readonly Iri SpecializationOf = new(Prov + "specializationOf");
    public static readonly Iri Title = new(Dcterms + "title");
    public static readonly Iri Issued = new(Dcterms + "issued");
    public static readonly Iri About = new(Schema + "about");
    public static readonly Iri Author = new(Schema + "author");
    public static readonly Iri Publisher = new(Schema + "publisher");
    public static readonly Iri FamilyName = new(Schema + "familyName");
    public static readonly Iri GivenName = new(Schema + "givenName");
    public static readonly Iri Isbn = new(Schema + "isbn");
    public static readonly Iri Url = new(Schema + "url");
    public static readonly Iri Cites = new(Cito + "cites");
    public static readonly Iri Doi = new(Prism + "doi");
    public static readonly Iri Issn = new(Prism + "issn");
    public static readonly Iri Volume = new(Prism + "volume");
    public static readonly Iri Number = new(Prism + "number");
    public static readonly Iri PageRange = new(Prism + "pageRange");
}
