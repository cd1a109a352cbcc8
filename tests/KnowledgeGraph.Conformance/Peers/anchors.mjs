// anchors.mjs GRAPH TEXT   Does every piece of evidence quote the text where it says it does? Exit 3 where not.
// Offsets count Unicode code points, end exclusive; so does the fragment of the IRI (RFC 5147).
import crypto from 'node:crypto';
import fs from 'node:fs';
import { read } from './graphs.mjs';

const [graph, textFile] = process.argv.slice(2);
const CG = 'https://w3id.org/claimgraph#';
const OA = 'http://www.w3.org/ns/oa#';
const bytes = fs.readFileSync(textFile);
const text = [...bytes.toString('utf8').replace(/^\uFEFF/, '')];
const nodes = new Map();
for (const { subject, predicate, object } of await read(graph)) {
  const node = nodes.get(subject.value) ?? nodes.set(subject.value, new Map()).get(subject.value);
  node.set(predicate.value, [...(node.get(predicate.value) ?? []), object.value]);
}

const errors = [];
let checked = 0;
for (const [iri, node] of nodes) {
  const types = node.get('http://www.w3.org/1999/02/22-rdf-syntax-ns#type') ?? [];
  if (types.includes(`${CG}Revision`)) checkRevision(iri, node);
  if (types.includes(`${CG}Evidence`)) checkEvidence(iri, node);
}
for (const error of errors.slice(0, 20)) console.error(error);
console.log(`${checked} pieces of evidence, ${errors.length} wrong`);
process.exit(checked > 0 && errors.length === 0 ? 0 : 3);

function checkRevision(iri, node) {
  const hash = crypto.createHash('sha256').update(bytes).digest('hex');
  expect(iri, 'SHA-256', node.get(`${CG}sha256`)?.[0], hash);
  expect(iri, 'length', Number(node.get(`${CG}length`)?.[0]), text.length);
  expect(iri, 'hash in the IRI', iri.split('/').at(-1), hash.slice(0, 16));
}

function checkEvidence(iri, node) {
  checked++;
  const selectors = (node.get(`${OA}hasSelector`) ?? []).map(s => nodes.get(s));
  const position = selectors.find(s => s?.has(`${OA}start`));
  const quote = selectors.find(s => s?.has(`${OA}exact`));
  if (!position || !quote) {
    errors.push(`${iri}: no position or no quote`);
    return;
  }
  const start = Number(position.get(`${OA}start`)[0]);
  const end = Number(position.get(`${OA}end`)[0]);
  const [prefix, suffix] = [quote.get(`${OA}prefix`)?.[0] ?? '', quote.get(`${OA}suffix`)?.[0] ?? ''];
  expect(iri, 'fragment', iri.slice(iri.indexOf('#')), `#char=${start},${end}`);
  expect(iri, 'exact', quote.get(`${OA}exact`)[0], text.slice(start, end).join(''));
  expect(iri, 'prefix', prefix, text.slice(Math.max(0, start - [...prefix].length), start).join(''));
  expect(iri, 'suffix', suffix, text.slice(end, end + [...suffix].length).join(''));
}

function expect(iri, what, actual, expected) {
  if (actual !== expected) errors.push(`${iri}: ${what} is ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`);
}
