#!/usr/bin/env python3
"""isomorphic.py FILE...   Are the files' graphs (Turtle, TriG, N-Quads, JSON-LD; named graphs united) isomorphic to RDFLib? Exit 3 where not.

JSON-LD documents that refer to context.jsonld get the repository's. Exit 127 where RDFLib is not installed.
"""
import json
import sys
from pathlib import Path

try:
    import rdflib
    from rdflib.compare import graph_diff, isomorphic
except ImportError:
    print("RDFLib (python3-rdflib) is not installed", file=sys.stderr)
    sys.exit(127)

rdflib.NORMALIZE_LITERALS = False  # else "2024-01"^^xsd:gYearMonth reads as "2024-01-01"
CONTEXT = Path(__file__).resolve().parents[3] / "ontology" / "context.jsonld"
FORMATS = {".ttl": "turtle", ".nt": "nt", ".trig": "trig", ".nq": "nquads", ".jsonld": "json-ld"}


def read(name):
    text = Path(name).read_text(encoding="utf-8")
    suffix = Path(name).suffix
    if suffix == ".jsonld":
        document = json.loads(text)
        if isinstance(document.get("@context"), str):
            document["@context"] = json.loads(CONTEXT.read_text(encoding="utf-8"))["@context"]
        text = json.dumps(document)
    dataset = rdflib.ConjunctiveGraph()
    dataset.parse(data=text, format=FORMATS[suffix], publicID="https://base.example/")
    union = rdflib.Graph()
    for subject, predicate, value in dataset:
        if isinstance(value, rdflib.Literal) and value.datatype == rdflib.XSD.string:
            value = rdflib.Literal(str(value))  # one literal in RDF 1.1, two to RDFLib
        union.add((subject, predicate, value))
    return union


first, *others = sys.argv[1:]
graph = read(first)
print(f"{len(graph)}\t{first}")
failed = len(graph) == 0
for other in others:
    compared = read(other)
    print(f"{len(compared)}\t{other}")
    if not isomorphic(graph, compared):
        failed = True
        _, missing, added = graph_diff(graph, compared)
        for sign, part in (("-", missing), ("+", added)):
            for triple in sorted(part)[:10]:
                print(sign, " ".join(term.n3() for term in triple), file=sys.stderr)
sys.exit(3 if failed else 0)
