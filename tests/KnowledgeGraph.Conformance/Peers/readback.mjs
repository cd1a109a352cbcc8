// node readback.mjs FOLDER
// Reads batch.nq, batch.ttl, batch.trig and batch.jsonld with independent parsers and compares each with what
// expected.json lists. Prints every difference; exits 1 where there is one.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';
import N3 from 'n3';
import oxigraph from 'oxigraph';

const folder = process.argv[2];
const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
let differences = 0;

const termKey = term => term.termType === 'Literal'
  ? ['literal', term.value, term.datatype.value, (term.language ?? '').toLowerCase()]
  : [term.termType, term.value];
const quadKey = (quad, withGraph) => JSON.stringify([
  termKey(quad.subject), termKey(quad.predicate), termKey(quad.object), withGraph ? quad.graph.value : '']);
const expectedKeys = (quads, withGraph) => new Set(quads.map(([subject, predicate, object, graph]) => JSON.stringify([
  ['NamedNode', subject], ['NamedNode', predicate], object, withGraph ? graph : ''])));

const show = key => key.length > 600 ? `${key.slice(0, 600)}… (${key.length})` : key;
const report = line => {
  differences++;
  if (differences <= 20) console.error(line);
};

async function compare(parser, file, wanted, withGraph, parse) {
  let read;
  try {
    read = new Set((await parse(readFileSync(join(folder, file), 'utf8'))).map(quad => quadKey(quad, withGraph)));
  } catch (error) {
    report(`${parser} ${file}: ${show(String(error?.stack ?? error))} ${show(JSON.stringify(error?.details?.event ?? ''))}`);
    return;
  }
  const keys = expectedKeys(wanted, withGraph);
  for (const key of keys) if (!read.has(key)) report(`${parser} ${file}: missing ${show(key)}`);
  for (const key of read) if (!keys.has(key)) report(`${parser} ${file}: unexpected ${show(key)}`);
}

const formats = [
  ['batch.nq', 'application/n-quads', true],
  ['batch.ttl', 'text/turtle', false],
  ['batch.trig', 'application/trig', true],
];
for (const [file, format, withGraph] of formats) {
  await compare('oxigraph', file, expected.quads, withGraph, text => oxigraph.parse(text, { format }));
  await compare('n3', file, expected.quads, withGraph, text => new N3.Parser({ format }).parse(text));
}
await compare('oxigraph', 'batch.jsonld', expected.jsonld, false, text => oxigraph.parse(text, { format: 'application/ld+json' }));
await compare('jsonld', 'batch.jsonld', expected.jsonld, false, text => jsonld.toRDF(JSON.parse(text), { safe: true }));

if (differences > 0) {
  console.error(`${differences} differences`);
  process.exit(1);
}
