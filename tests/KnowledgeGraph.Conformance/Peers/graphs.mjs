// Reads graph files with independent parsers and names terms, triples and quads so that they compare as strings.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import jsonld from 'jsonld';
import * as n3 from 'n3';
import oxigraph from 'oxigraph';

export const ONTOLOGY = fileURLToPath(new URL('../../../ontology/', import.meta.url));
const FORMATS = {
  '.ttl': { mediaType: 'text/turtle', named: false },
  '.nt': { mediaType: 'application/n-triples', named: false },
  '.trig': { mediaType: 'application/trig', named: true },
  '.nq': { mediaType: 'application/n-quads', named: true },
  '.jsonld': { mediaType: 'application/ld+json', named: false },
};

export function formatOf(file) {
  const format = FORMATS[path.extname(file)];
  if (!format) throw new Error(`${file}: not a graph file`);
  return format;
}

/** The names of the parsers that read the file's format. */
export function parsersOf(file) {
  return formatOf(file).mediaType === 'application/ld+json' ? ['jsonld', 'oxigraph'] : ['n3', 'oxigraph'];
}

/** The file's quads, as RDF/JS objects of the parser named. */
export async function read(file, parser = parsersOf(file)[0]) {
  const { mediaType } = formatOf(file);
  const text = fs.readFileSync(file, 'utf8');
  const base = 'https://base.example/';
  switch (parser) {
    case 'oxigraph':
      return [...oxigraph.parse(mediaType === 'application/ld+json' ? inlineContext(text) : text, { format: mediaType, base_iri: base })];
    case 'n3':
      return new n3.Parser({ format: mediaType, baseIRI: base }).parse(text);
    case 'jsonld': {
      const nquads = await jsonld.toRDF(JSON.parse(text), { format: 'application/n-quads', safe: true, base, documentLoader: loadContext });
      return new n3.Parser({ format: 'application/n-quads' }).parse(nquads);
    }
    default:
      throw new Error(`no parser '${parser}'`);
  }
}

/** A store of the file's quads, for SPARQL; literals in their normal form. */
export async function load(...files) {
  const store = new oxigraph.Store();
  for (const file of files) for (const quad of await read(file, 'oxigraph')) store.add(quad);
  return store;
}

export function term(t) {
  switch (t.termType) {
    case 'NamedNode': return `<${t.value}>`;
    case 'BlankNode': return `_:${t.value}`;
    case 'DefaultGraph': return '';
    case 'Literal': return JSON.stringify(t.value) + (t.language ? `@${t.language.toLowerCase()}` : `^^<${t.datatype.value}>`);
    default: throw new Error(`a term of type ${t.termType}`);
  }
}

export const triple = q => `${term(q.subject)} ${term(q.predicate)} ${term(q.object)}`;

const CONTEXT = 'context.jsonld';

async function loadContext(url) {
  if (!url.endsWith(`/${CONTEXT}`)) throw new Error(`the document refers to ${url}`);
  return { documentUrl: url, contextUrl: null, document: JSON.parse(fs.readFileSync(path.join(ONTOLOGY, CONTEXT), 'utf8')) };
}

function inlineContext(text) {
  const document = JSON.parse(text);
  const context = document['@context'];
  if (typeof context !== 'string') return text;
  document['@context'] = JSON.parse(fs.readFileSync(path.join(ONTOLOGY, CONTEXT), 'utf8'))['@context'];
  return JSON.stringify(document);
}
