// leak.mjs [--no-facts] [--unvouched] FILE   Does a plain triple say what the article itself does not vouch for? Exit 3 where one does.
//
// A proposition's triple may stand as a fact only if the article affirms it in its own voice, certain and actual, nobody
// denies it and no claim contradicts that one. Every triple that repeats a proposition's subject, predicate and object, and every
// triple of a relation, must be one of these, in whatever graph; a file with named graphs has nothing else in its default graph.
// An event stands in terms of the Simple Event Model only where such a claim states that it happens, and nobody denies it.
// There must be a fact, so that the test says something; --no-facts demands that there is none (--assert none).
// --unvouched prints the triples that must not stand, in N-Triples, and checks nothing.
import oxigraph from 'oxigraph';
import { formatOf, load, term, triple } from './graphs.mjs';

const CG = 'https://w3id.org/claimgraph#';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const SEM = 'http://semanticweb.cs.vu.nl/2009/11/sem/';
const RELATIONS = /^(https:\/\/w3id\.org\/claimgraph\/relation\/|http:\/\/www\.wikidata\.org\/prop\/direct\/|https:\/\/w3id\.org\/claimgraph#(killed|injured|captured|missing|displaced)$)/;
const cg = name => oxigraph.namedNode(CG + name);

const options = process.argv.slice(2).filter(a => a.startsWith('--'));
const [file] = process.argv.slice(2).filter(a => !a.startsWith('--'));
const store = await load(file);
const articles = new Set(subjects(oxigraph.namedNode(`${RDF}type`), cg('Article')));
const denied = new Set(subjects(cg('polarity'), cg('Denied')).flatMap(c => objects(oxigraph.namedNode(c), cg('proposition')).map(term)));

const vouched = new Map();
const unvouched = new Map();
for (const node of subjects(oxigraph.namedNode(`${RDF}type`), cg('Proposition'))) {
  const [subject, predicate, object] = ['subject', 'predicate', 'object'].map(name => objects(oxigraph.namedNode(node), oxigraph.namedNode(RDF + name))[0]);
  if (!object) continue;
  const stated = oxigraph.quad(subject, predicate, object);
  const proposition = oxigraph.namedNode(node);
  const isVouched = !denied.has(term(proposition)) && subjects(cg('proposition'), proposition).some(isOwnFlatAffirmation);
  (isVouched ? vouched : unvouched).set(triple(stated), stated);
}
for (const key of vouched.keys()) unvouched.delete(key);

if (options.includes('--unvouched')) {
  for (const quad of unvouched.values()) console.log(`${quad} .`);
  process.exit(0);
}

const found = leaks();
const facts = [...vouched.values()].filter(q => store.has(q)).length;
for (const leak of found.slice(0, 20)) console.error(`leak: ${leak}`);
console.log(`${vouched.size} vouched for, ${facts} stand as facts, ${unvouched.size} not vouched for, ${found.length} leaks`);
const asExpected = options.includes('--no-facts') ? facts === 0 : facts > 0;
if (!asExpected) console.error(`${file}: ${facts} facts`);
process.exit(found.length === 0 && asExpected ? 0 : 3);

function leaks() {
  const strict = formatOf(file).named;
  return store.match(null, null, null, null)
    .filter(q => {
      const name = triple(q);
      if (vouched.has(name)) return false;
      if (isOfEvent(q)) return !isVouchedEvent(q.subject);
      return unvouched.has(name) || RELATIONS.test(q.predicate.value) || (strict && q.graph.termType === 'DefaultGraph');
    })
    .map(q => `${triple(q)} ${term(q.graph)}`);
}

function isOfEvent(q) {
  return q.predicate.value.startsWith(SEM) || q.object.value === `${SEM}Event`;
}

function isVouchedEvent(event) {
  const claims = subjects(cg('statesEvent'), event);
  const isDenied = claims.some(c => objects(oxigraph.namedNode(c), cg('polarity')).some(p => p.value === `${CG}Denied`));
  return !isDenied && claims.some(isOwnFlatAffirmation);
}

function isOwnFlatAffirmation(claim) {
  const node = oxigraph.namedNode(claim);
  const has = (property, value) => objects(node, cg(property)).some(o => o.value === CG + value);
  return objects(node, cg('claimant')).every(c => articles.has(c.value))
    && has('polarity', 'Affirmed') && has('certainty', 'Certain') && has('reality', 'Actual')
    && objects(node, cg('contradicts')).length === 0 && subjects(cg('contradicts'), node).length === 0;
}

function subjects(predicate, object) {
  return [...new Set(store.match(null, predicate, object, null).map(q => q.subject.value))];
}

function objects(subject, predicate) {
  return store.match(subject, predicate, null, null).map(q => q.object);
}
