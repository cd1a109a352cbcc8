// mutate.mjs GRAPH MUTANTS   Breaks a conforming graph once for every constraint of ontology/shapes.ttl, so that only the shape of
// that constraint reports, and writes all broken graphs as one N-Triples file, each in a namespace of its own. Prints as JSON
// what each breaks: {index, shape, component}. Exit 3 where a constraint cannot be broken alone, or the engines disagree.
import fs from 'node:fs';
import path from 'node:path';
import { DataFactory, Writer } from 'n3';
import { ONTOLOGY, read, term } from './graphs.mjs';
import { ENGINES } from './shapes.mjs';

const { namedNode, blankNode, literal, quad } = DataFactory;
const SH = 'http://www.w3.org/ns/shacl#';
const XSD = 'http://www.w3.org/2001/XMLSchema#';
const TYPE = namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type');
const NOT_CONSTRAINTS = new Set(['path', 'property', 'message', 'targetClass', 'targetObjectsOf', 'qualifiedValueShape']);

/** Values that are wrong for one constraint or another. */
const JUNK = [
  namedNode('https://example.org/nothing'),
  blankNode('broken'),
  literal('nothing of the kind'),
  literal('Nothing Of The Kind', 'en'),
  literal('', 'en'),
  literal(''),
  literal('999999', namedNode(`${XSD}nonNegativeInteger`)),
  literal('999999', namedNode(`${XSD}integer`)),
  literal('-1', namedNode(`${XSD}integer`)),
  literal('5', namedNode(`${XSD}integer`)),
  literal('-1.5', namedNode(`${XSD}decimal`)),
  literal('1.5', namedNode(`${XSD}decimal`)),
  literal('true', namedNode(`${XSD}boolean`)),
];

const [graphFile, mutantsFile] = process.argv.slice(2);
const shapes = await read(path.join(ONTOLOGY, 'shapes.ttl'));
const graph = await read(graphFile);
const engines = Object.entries(ENGINES).map(([name, validator]) => [name, validator(shapes)]);
const failures = [];
if ((await engines[0][1](graph)).length > 0) failures.push(`${graphFile} does not conform`);

const mutants = [];
for (const shape of namedShapes()) {
  for (const { component, value } of constraintsOf(shape)) {
    const mutant = await findMutant(shape, component, value);
    if (!mutant) failures.push(`nothing breaks ${shape.value} ${component} alone`);
    else mutants.push({ index: mutants.length, shape: shape.value, component, mutant });
  }
}

for (const { shape, component, mutant } of mutants) {
  for (const [name, validate] of engines.slice(1)) {
    if (!breaksOnly(await validate(mutant), shape, component)) failures.push(`${name} disagrees on ${shape} ${component}`);
  }
}

const writer = new Writer({ format: 'application/n-triples' });
const written = mutants.map(({ index, mutant }) => writer.quadsToString(mutant.map(q => apart(q, index)))).join('');
fs.writeFileSync(mutantsFile, written);
console.log(JSON.stringify(mutants.map(({ index, shape, component }) => ({ index, shape, component }))));
for (const failure of failures) console.error(failure);
process.exit(failures.length === 0 ? 0 : 3);

function namedShapes() {
  return shapes.filter(q => q.predicate.equals(TYPE) && q.subject.termType === 'NamedNode' && /Shape$/.test(q.object.value)).map(q => q.subject);
}

/** The constraint components that the shape declares, each with its parameter's value. */
function constraintsOf(shape) {
  return shapes
    .filter(q => q.subject.equals(shape) && q.predicate.value.startsWith(SH))
    .map(q => ({ name: q.predicate.value.slice(SH.length), value: q.object }))
    .filter(({ name }) => !NOT_CONSTRAINTS.has(name))
    .map(({ name, value }) => ({ component: name[0].toUpperCase() + name.slice(1), value }));
}

/** The first broken graph on which the first engine reports the component and no other shape. */
async function findMutant(shape, component, value) {
  const validate = engines[0][1];
  for (const mutant of candidates(shape, component, value)) {
    if (breaksOnly(await validate(mutant), shape.value, component)) return mutant;
  }
  return null;
}

function breaksOnly(results, shape, component) {
  return results.every(r => r.shape === shape) && results.some(r => r.component === component);
}

function* candidates(shape, component, value) {
  const path = shapeValue(shape, 'path');
  if (path) {
    const owner = shapes.find(q => q.predicate.value === `${SH}property` && q.object.equals(shape)).subject;
    const focuses = focusNodes(owner).sort((a, b) => valuesOf(b, path).length - valuesOf(a, path).length);
    const few = [...focuses.slice(0, 4), ...focuses.slice(-2)];
    for (const focus of few) yield* propertyCandidates(focus, path, component, value, shape);
  } else {
    yield* nodeCandidates(shape, component);
  }
}

function* propertyCandidates(focus, path, component, value, shape) {
  const present = valuesOf(focus, path);
  const others = graph.filter(q => !present.includes(q));
  switch (component) {
    case 'MinCount':
    case 'QualifiedMinCount':
      for (let kept = 0; kept < present.length; kept++) yield [...others, ...present.slice(0, kept)];
      for (const q of present) yield replace(q, namedNode('https://example.org/nothing'));
      return;
    case 'MaxCount':
      for (const object of [...plausible(path, shape), ...JUNK]) yield [...graph, quad(focus, path, object)];
      return;
    case 'QualifiedMaxCount': {
      const type = shapes.find(q => q.subject.equals(shapeValue(shape, 'qualifiedValueShape')) && q.predicate.value === `${SH}class`).object;
      const model = graph.find(q => q.predicate.equals(TYPE) && q.object.equals(type)).subject;
      const description = graph.filter(q => q.subject.equals(model));
      for (const q of present) yield [...graph, ...description.map(d => quad(q.object, d.predicate, d.object))];
      return;
    }
    case 'HasValue':
      yield graph.filter(q => !(q.subject.equals(focus) && q.predicate.equals(path) && q.object.equals(value)));
      return;
    default:
      for (const object of JUNK) {
        yield [...graph, quad(focus, path, object)];
        for (const q of present) yield replace(q, object);
      }
  }
}

function* nodeCandidates(shape, component) {
  const onObjectsOf = shapeValue(shape, 'targetObjectsOf');
  if (onObjectsOf) {
    for (const object of JUNK) {
      yield [...graph, quad(namedNode('https://example.org/something'), onObjectsOf, object)];
      for (const q of graph.filter(q => q.predicate.equals(onObjectsOf)).slice(0, 4)) yield replace(q, object);
    }
  }
  for (const focus of focusNodes(shape).slice(0, 12)) {
    const description = graph.filter(q => q.subject.equals(focus));
    if (component === 'NodeKind' || component === 'Pattern') {
      for (const name of [blankNode('broken'), namedNode('https://example.org/broken')]) {
        yield [...graph, ...description.map(q => quad(name, q.predicate, q.object))];
      }
    } else {
      for (const q of description) {
        yield graph.filter(other => other !== q);
        yield [...graph, ...description.filter(other => other !== q).map(d => quad(namedNode('https://example.org/broken'), d.predicate, d.object))];
      }
      for (const q of borrowed(description)) yield [...graph, quad(focus, q.predicate, q.object)];
    }
  }
}

/** One value of every property that nodes of the same class have and this one lacks. */
function borrowed(description) {
  const type = description.find(q => q.predicate.equals(TYPE))?.object;
  const own = new Set(description.map(q => q.predicate.value));
  const peers = new Set(graph.filter(q => type && q.predicate.equals(TYPE) && q.object.equals(type)).map(q => q.subject.value));
  return [...new Map(graph.filter(q => peers.has(q.subject.value) && !own.has(q.predicate.value)).map(q => [q.predicate.value, q])).values()];
}

function focusNodes(shape) {
  const type = shapeValue(shape, 'targetClass');
  const property = shapeValue(shape, 'targetObjectsOf');
  const found = type
    ? graph.filter(q => q.predicate.equals(TYPE) && q.object.equals(type)).map(q => q.subject)
    : graph.filter(q => q.predicate.equals(property)).map(q => q.object);
  return [...new Map(found.map(t => [term(t), t])).values()];
}

/** Values that another node's property has, or that the shape allows: one too many breaks nothing but the count. */
function plausible(path, shape) {
  const elsewhere = graph.filter(q => q.predicate.equals(path)).map(q => q.object);
  const type = shapeValue(shape, 'class');
  const members = type ? graph.filter(q => q.predicate.equals(TYPE) && q.object.equals(type)).map(q => q.subject) : [];
  const similar = elsewhere.filter(t => t.termType === 'Literal')
    .flatMap(t => ['7', '2', `${t.value} `, t.value.replace(/[0-9]/g, '1')].map(v => literal(v, t.language || t.datatype)));
  const listed = elsewhere.length > 0 && shapeValue(shape, 'in') ? listOf(shapeValue(shape, 'in')) : [];
  return [...elsewhere, ...members, ...similar, ...listed];
}

function listOf(head) {
  const items = [];
  for (let node = head; node && !node.value.endsWith('#nil');) {
    const at = name => shapes.find(q => q.subject.equals(node) && q.predicate.value.endsWith(`#${name}`)).object;
    items.push(at('first'));
    node = at('rest');
  }
  return items;
}

function shapeValue(shape, name) {
  return shapes.find(q => q.subject.equals(shape) && q.predicate.value === SH + name)?.object;
}

function valuesOf(focus, path) {
  return graph.filter(q => q.subject.equals(focus) && q.predicate.equals(path));
}

function replace(old, object) {
  return graph.map(q => (q === old ? quad(q.subject, q.predicate, object) : q));
}

/** The triple as one of mutant number index: what the graph itself names is named anew. */
function apart(q, index) {
  const rename = t => {
    switch (t.termType) {
      case 'BlankNode': return blankNode(`m${index}_${t.value}`);
      case 'NamedNode': return namedNode(t.value.replace(/^(https:\/\/w3id\.org\/claimgraph\/(id|relation)\/|https:\/\/example\.org\/)/, `$1m${index}/`));
      default: return t;
    }
  };
  return quad(rename(q.subject), q.predicate.value.includes('/relation/') ? rename(q.predicate) : q.predicate, rename(q.object));
}
