// query.mjs QUERY FILE...   Runs a SPARQL query file over graph files, their graphs united, and prints the rows as JSON.
import fs from 'node:fs';
import { load } from './graphs.mjs';

const [query, ...files] = process.argv.slice(2);
const store = await load(...files);
const rows = store.query(fs.readFileSync(query, 'utf8'), { use_default_graph_as_union: true });
console.log(JSON.stringify(rows.map(row => Object.fromEntries([...row].map(([name, value]) => [name, value.value])))));
