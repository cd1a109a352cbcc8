// mutants.mjs REPORT MANIFEST   Does another engine's validation report (Turtle) on the file of mutate.mjs say of each broken graph
// what the manifest says, and nothing else? Exit 3 where not.
//
// A result belongs to the graph that its focus node's IRI names. Literals and blank nodes name none: such results are held against
// all graphs whose constraint no named result reports.
import fs from 'node:fs';
import { read } from './graphs.mjs';

const [reportFile, manifestFile] = process.argv.slice(2);
const expected = JSON.parse(fs.readFileSync(manifestFile, 'utf8'));
const SH = 'http://www.w3.org/ns/shacl#';

const results = new Map();
for (const { subject, predicate, object } of await read(reportFile)) {
  if (!predicate.value.startsWith(SH)) continue;
  const result = results.get(subject.value) ?? results.set(subject.value, {}).get(subject.value);
  result[predicate.value.slice(SH.length)] = object;
}

const byIndex = new Map();
const unplaced = [];
for (const result of results.values()) {
  if (!result.focusNode) continue;
  const found = {
    shape: result.sourceShape.value,
    component: result.sourceConstraintComponent.value.slice(SH.length).replace(/ConstraintComponent$/, ''),
  };
  const index = result.focusNode.termType === 'NamedNode' && /\/m(\d+)\//.exec(result.focusNode.value)?.[1];
  if (index) byIndex.set(Number(index), [...(byIndex.get(Number(index)) ?? []), found]);
  else unplaced.push(found);
}

const failures = [];
const unnamed = expected.filter(({ index }) => !byIndex.has(index));
for (const { index, shape, component } of expected.filter(e => !unnamed.includes(e))) {
  const found = byIndex.get(index);
  if (!found.some(f => f.component === component)) failures.push(`${shape} ${component} is not reported`);
  for (const f of found.filter(f => f.shape !== shape)) failures.push(`${f.shape} ${f.component} is reported where ${shape} ${component} is broken`);
}
for (const { shape, component } of unnamed) {
  if (!unplaced.some(f => f.shape === shape && f.component === component)) failures.push(`${shape} ${component} is not reported`);
}
const brokenShapes = new Set(unnamed.map(e => e.shape));
for (const f of unplaced.filter(f => !brokenShapes.has(f.shape))) failures.push(`${f.shape} ${f.component} is reported where nothing breaks it`);

for (const failure of failures) console.error(failure);
console.log(`${expected.length} broken graphs, ${unnamed.length} known by shape alone, ${failures.length} judged otherwise`);
process.exit(expected.length > 0 && failures.length === 0 ? 0 : 3);
