// vocabulary.mjs FILE...   Is every term of ours that the files use defined in ontology/claimgraph.ttl, and is the ontology in order? Exit 3 where not.
// Files are graphs, SHACL shapes, the JSON-LD context or SPARQL queries.
import fs from 'node:fs';
import path from 'node:path';
import { ONTOLOGY, read } from './graphs.mjs';

const CG = 'https://w3id.org/claimgraph#';
const STANCE = 'https://w3id.org/claimgraph/stance/';
const SCHEME = 'https://w3id.org/claimgraph/stance';
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';
const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

const nodes = new Map();
const ontology = await read(path.join(ONTOLOGY, 'claimgraph.ttl'));
for (const { subject, predicate, object } of ontology) {
  const node = nodes.get(subject.value) ?? nodes.set(subject.value, new Map()).get(subject.value);
  node.set(predicate.value, [...(node.get(predicate.value) ?? []), object.value]);
}

const failures = [];
const demand = (ok, message) => ok || failures.push(message);
const values = (iri, property) => nodes.get(iri)?.get(property) ?? [];

demand(ontology.every(q => q.subject.termType === 'NamedNode' && q.object.termType !== 'BlankNode'), 'the ontology has blank nodes');
for (const [iri] of nodes) {
  if (iri.startsWith(CG)) checkTerm(iri);
  if (iri.startsWith(STANCE)) checkStance(iri);
}
let used = 0;
for (const file of process.argv.slice(2)) {
  for (const iri of await termsOf(file)) {
    used++;
    demand(nodes.has(iri), `${path.basename(file)}: ${iri} is not defined`);
  }
}
for (const failure of failures.slice(0, 30)) console.error(failure);
console.log(`${nodes.size} terms, ${used} uses, ${failures.length} failures`);
process.exit(failures.length === 0 ? 0 : 3);

function checkTerm(iri) {
  for (const property of [`${RDFS}label`, `${RDFS}comment`, `${RDFS}isDefinedBy`, TYPE]) {
    demand(values(iri, property).length > 0, `${iri} lacks ${property}`);
  }
  for (const property of ['subClassOf', 'subPropertyOf', 'domain', 'range'].map(p => RDFS + p)) {
    for (const other of values(iri, property)) demand(!other.startsWith(CG) || nodes.has(other), `${iri} refers to ${other}`);
  }
}

function checkStance(iri) {
  demand(values(iri, `${SKOS}prefLabel`).length === 1, `${iri} lacks its label`);
  demand(values(iri, `${SKOS}definition`).length === 1, `${iri} lacks its definition`);
  demand(values(iri, `${SKOS}inScheme`).includes(SCHEME), `${iri} is in no scheme`);
  demand(/^[a-z]+(-[a-z]+)*$/.test(iri.slice(STANCE.length)), `${iri} is not named in lower case with hyphens`);
  const tops = values(SCHEME, `${SKOS}hasTopConcept`);
  const isTop = tops.includes(iri);
  demand(isTop === values(iri, `${SKOS}topConceptOf`).includes(SCHEME), `${iri} and the scheme disagree on whether it is a top concept`);
  demand(isTop === (values(iri, `${SKOS}broader`).length === 0), `${iri} is ${isTop ? 'a top concept with' : 'neither a top concept nor has'} a broader one`);
  const above = new Set();
  const open = [...values(iri, `${SKOS}broader`)];
  while (open.length > 0) {
    const broader = open.pop();
    demand(nodes.has(broader), `${iri} is below ${broader}, which is not defined`);
    if (above.has(broader)) continue;
    above.add(broader);
    open.push(...values(broader, `${SKOS}broader`));
  }
  demand(!above.has(iri), `${iri} is broader than itself`);
  demand(isTop || tops.some(top => above.has(top)), `${iri} is below no top concept`);
}

async function termsOf(file) {
  const ours = iri => iri.startsWith(CG) || iri.startsWith(STANCE);
  if (path.basename(file) === 'context.jsonld') {
    const context = JSON.parse(fs.readFileSync(file, 'utf8'))['@context'];
    return Object.values(context).map(t => t['@id'] ?? t).filter(t => /^cg:./.test(t)).map(t => CG + t.slice(3));
  }
  if (file.endsWith('.rq')) {
    const text = fs.readFileSync(file, 'utf8').replace(/^(#|PREFIX).*$/gm, '');
    return [...text.matchAll(/\b(cg|stance):([\w-]+)/g)].map(([, prefix, name]) => (prefix === 'cg' ? CG : STANCE) + name);
  }
  return [...new Set((await read(file)).flatMap(q => [q.subject, q.predicate, q.object]).map(t => t.value).filter(ours))];
}
