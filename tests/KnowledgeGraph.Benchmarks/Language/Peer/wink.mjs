// wink.mjs TEXT PASSES   Times wink-nlp with its lite web model on a text, after a pass that is not counted. One thread.
//
// Tokens, sentences, parts of speech, lemmas and entities (dates, amounts and the like; the model has no names) are found and
// read; a parse it does not have. The text comes in pieces as kg parse cuts them. Prints one line of JSON.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

const PIECE = 65536;
const [file, passes] = process.argv.slice(2);

const begun = performance.now();
const { default: winkNLP } = await import('wink-nlp');
const { default: model } = await import('wink-eng-lite-web-model');
const nlp = winkNLP(model, ['sbd', 'pos', 'ner']);
const loadSeconds = (performance.now() - begun) / 1000;

await pass();
let counts;
const seconds = [];
for (let i = 0; i < Number(passes); i++) {
  const start = performance.now();
  counts = await pass();
  seconds.push((performance.now() - start) / 1000);
}
console.log(JSON.stringify({ ...counts, loadSeconds, seconds }));

async function pass() {
  const { its, as } = nlp;
  const counts = { words: 0, sentences: 0, entities: 0, characters: 0 };
  for await (const text of pieces()) {
    const document = nlp.readDoc(text);
    const tokens = document.tokens();
    const [forms, tags, lemmas] = [its.value, its.pos, its.lemma].map(what => tokens.out(what, as.array));
    counts.words += forms.length;
    counts.characters += [...forms, ...tags, ...lemmas].reduce((sum, s) => sum + s.length, 0);
    counts.sentences += document.sentences().out().length;
    counts.entities += document.entities().out(its.detail).length;
  }
  return counts;
}

async function* pieces() {
  let lines = [], size = 0;
  for await (const line of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
    lines.push(line);
    size += line.length + 1;
    if (size >= PIECE) {
      yield `${lines.join('\n')}\n`;
      lines = [];
      size = 0;
    }
  }
  if (lines.length > 0) yield `${lines.join('\n')}\n`;
}
