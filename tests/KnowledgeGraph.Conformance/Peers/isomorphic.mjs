// isomorphic.mjs FILE...   Do the files hold the same triples, each by every parser of its format? Exit 3 where not.
// Named graphs count by their union; files with named graphs must also agree quad by quad. Blank nodes are refused,
// so comparing sets is comparing graphs.
import { formatOf, parsersOf, read, term, triple } from './graphs.mjs';

const readings = [];
for (const file of process.argv.slice(2)) {
  for (const parser of parsersOf(file)) {
    const quads = await read(file, parser);
    if (quads.some(q => [q.subject, q.object, q.graph].some(t => t.termType === 'BlankNode'))) fail(`${file}: ${parser} finds blank nodes`);
    readings.push({
      name: `${file} (${parser})`,
      triples: new Set(quads.map(triple)),
      quads: formatOf(file).named && new Set(quads.map(q => `${triple(q)} ${term(q.graph)}`)),
    });
  }
}

const [first, ...others] = readings;
if (first.triples.size === 0) fail(`${first.name}: no triples`);
for (const other of others) compare(first, other, 'triples');
const [firstNamed, ...othersNamed] = readings.filter(r => r.quads);
for (const other of othersNamed) compare(firstNamed, other, 'quads');
for (const { name, triples } of readings) console.log(`${triples.size}\t${name}`);

function compare(a, b, what) {
  const missing = [...a[what]].filter(x => !b[what].has(x));
  const added = [...b[what]].filter(x => !a[what].has(x));
  if (missing.length + added.length === 0) return;
  fail([`${a.name} and ${b.name} differ in ${missing.length + added.length} ${what}`,
    ...missing.slice(0, 10).map(x => `- ${x}`), ...added.slice(0, 10).map(x => `+ ${x}`)].join('\n'));
}

function fail(message) {
  console.error(message);
  process.exit(3);
}
