/**
 * Measures how well requests for a person and promises of one are read.
 *
 *   npx tsc -p src/tsconfig.json && node test/validity/human.mjs requests UTTERANCES.jsonl
 *   npx tsc -p src/tsconfig.json && node test/validity/human.mjs promises RUNS.jsonl
 *
 * UTTERANCES: `{ text, label: { wants_human, ambiguous } }` (CLINC150 and Bitext, both CC/CDLA). RUNS: τ-bench runs, `{ turns:
 * [{ role, text, call? }] }` (MIT); a run promises a person where the transfer tool was called.
 */
import { readFileSync } from 'node:fs';
import { asksForHuman, promisesHuman } from '../../dist/customer/requests-human.js';

const [what, file] = process.argv.slice(2);
const show = process.argv.includes('--show');
const rows = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const print = (line) => process.stdout.write(`${line}\n`);

const cases = what === 'requests' ? rows.map(requestOf) : rows.map(runOf);
const counts = new Map();
for (const { gold, found, text, source } of cases.filter((one) => one !== null)) {
  for (const key of ['all', source]) {
    const total = counts.get(key) ?? { tp: 0, fp: 0, fn: 0, n: 0 };
    total.n += 1;
    if (gold && found) total.tp += 1;
    if (!gold && found) total.fp += 1;
    if (gold && !found) total.fn += 1;
    counts.set(key, total);
  }
  if (show && gold !== found) print(`${gold ? 'missed' : 'wrong '} ${text}`);
}
for (const [key, { tp, fp, fn, n }] of counts) {
  const [p, r] = [tp / (tp + fp), tp / (tp + fn)];
  print(`${key}: P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${((2 * p * r) / (p + r)).toFixed(3)} (${tp + fn} of ${n})`);
}

function requestOf({ text, label, source }) {
  return label.ambiguous ? null : { gold: label.wants_human, found: asksForHuman(text), text, source };
}

function runOf(run) {
  const texts = run.turns.filter((turn) => turn.role === 'bot' && turn.text).map((turn) => turn.text);
  return {
    gold: run.label.transferred,
    found: texts.some(promisesHuman),
    text: texts.slice(-2).join(' // ').slice(-400),
    source: run.source,
  };
}
