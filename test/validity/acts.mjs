/**
 * Measures how well acts that need no facts are read in system turns.
 *
 *   npx tsc -p src/tsconfig.json && node test/validity/acts.mjs DIALOGUES.jsonl
 *
 * DIALOGUES: `{ turns: [{ role, text, acts: [[act, slot]…] } | { role, text, act }] }`: Schema-Guided Dialogue (CC BY-SA 4.0),
 * where every turn is labelled with its acts, or STAR (MIT), where it is with one. Measures only: nothing is learnt.
 */
import { readFileSync } from 'node:fs';
import { understand } from '../../dist/customer/understand.js';

const gold = {
  'offers-more': ['REQ_MORE', 'anything_else'],
  goodbye: ['GOODBYE', 'goodbye_1', 'goodbye_2', 'goodbye'],
  refuses: ['NOTIFY_FAILURE'],
  'did-not-understand': ['out_of_scope'],
  'asks-want': ['hello'],
};

const [file] = process.argv.slice(2);
const show = process.argv.find((argument) => argument.startsWith('--show='))?.slice(7);
const print = (line) => process.stdout.write(`${line}\n`);
const brief = {
  item: { seed: 'x' },
  intent: '',
  goal: '',
  opening: [],
  rephrase: [],
  facts: {},
  prefer: [],
  decline: [],
  wants: { learn: {}, done: [], human: false },
};

const totals = Object.fromEntries(Object.keys(gold).map((kind) => [kind, { tp: 0, fp: 0, fn: 0 }]));
let turns = 0;
for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
  for (const { role, text, acts, act } of JSON.parse(line).turns) {
    if (role !== 'bot' || !text || (acts === undefined && act === undefined)) continue;
    turns += 1;
    const labels = acts ? acts.map(([name]) => name) : [act];
    const read = new Set(understand({ messages: [{ text, options: [] }], signals: [] }, brief).map((one) => one.kind));
    for (const [kind, names] of Object.entries(gold)) {
      const [is, found] = [
        labels.some((label) => names.includes(label) || (kind === 'goodbye' && label.endsWith('_bye'))),
        read.has(kind),
      ];
      if (is && found) totals[kind].tp += 1;
      if (!is && found) totals[kind].fp += 1;
      if (is && !found) totals[kind].fn += 1;
      if (kind === show && is !== found) print(`${is ? 'missed' : 'wrong '} ${text}`);
    }
  }
}
print(`${turns} turns`);
for (const [kind, { tp, fp, fn }] of Object.entries(totals)) {
  if (tp + fn === 0) continue;
  const [p, r] = [tp / (tp + fp), tp / (tp + fn)];
  print(`${kind}: P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${((2 * p * r) / (p + r)).toFixed(3)} (${tp + fn})`);
}
