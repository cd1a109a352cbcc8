// shacl.mjs FILE...   Does each file conform to ontology/shapes.ttl, in every engine? Prints violations; exit 3 where there are any.
import path from 'node:path';
import { ONTOLOGY, read, term } from './graphs.mjs';
import { ENGINES } from './shapes.mjs';

const shapes = await read(path.join(ONTOLOGY, 'shapes.ttl'));
let violations = 0;
for (const file of process.argv.slice(2)) {
  const data = await read(file);
  for (const [engine, validator] of Object.entries(ENGINES)) {
    for (const { focus, shape, component, message } of await validator(shapes)(data)) {
      violations++;
      if (violations <= 50) console.error(`${path.basename(file)}: ${engine}: ${term(focus)} ${shape} ${component}: ${message}`);
    }
  }
}
console.log(`${violations} violations`);
process.exit(violations === 0 ? 0 : 3);
