/**
 * Measures which facts the customer reads as asked for, on the system turns of the Schema-Guided Dialogue data set
 * (CC BY-SA 4.0; github.com/google-research-datasets/dstc8-schema-guided-dialogue). Measures only: nothing is learnt.
 *
 *   npx tsc -p src/tsconfig.json && node test/validity/asks.mjs DIALOGUES.jsonl [SCHEMA.json…]
 *
 * Every slot of the dialogue's services counts as a fact, with its name and, where a schema is given, its description.
 */
import { readFileSync } from 'node:fs';
import { factsAsked } from '../../dist/customer/reading/asks.js';
import { factProfiles } from '../../dist/customer/reading/fact-profile.js';
import { sentencesOf } from '../../dist/customer/reading/sentences.js';

const print = (line) => process.stdout.write(`${line}\n`);
const [dialogues, ...schemas] = process.argv.slice(2).filter((a) => !a.startsWith('--'));
const show = process.argv.includes('--show');
const rows = readFileSync(dialogues, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

const services = new Map();
for (const file of schemas)
  for (const service of JSON.parse(readFileSync(file, 'utf8'))) {
    const told = new Set(
      service.intents.flatMap((intent) => [...intent.required_slots, ...Object.keys(intent.optional_slots)]),
    );
    services.set(
      service.service_name,
      service.slots.filter((slot) => !process.argv.includes('--told') || told.has(slot.name)),
    );
  }
const factsOf = (names) => {
  const facts = {};
  for (const name of names)
    for (const slot of services.get(name) ?? []) {
      const boolean = slot.is_categorical && slot.possible_values.join() === 'True,False';
      facts[slot.name] = { description: slot.description, asks: [], ...(boolean && { value: true }) };
    }
  return facts;
};

const totals = new Map();
const count = (key, tp, fp, fn) => {
  const total = totals.get(key) ?? { tp: 0, fp: 0, fn: 0 };
  totals.set(key, { tp: total.tp + tp, fp: total.fp + fp, fn: total.fn + fn });
};
for (const row of rows) {
  const facts = factsOf(row.label.services);
  const profiles = factProfiles(facts);
  for (const turn of row.turns.filter((t) => t.role === 'bot')) {
    const gold = new Set(turn.acts.filter(([act]) => act === 'REQUEST').map(([, slot]) => slot));
    const found = new Set(sentencesOf([turn.text]).flatMap((sentence) => factsAsked(sentence, profiles)));
    const tp = [...gold].filter((slot) => found.has(slot)).length;
    count(row.label.services.join('+'), tp, found.size - tp, gold.size - tp);
    count('all', tp, found.size - tp, gold.size - tp);
    if (show && (found.size !== tp || gold.size !== tp))
      print(
        `${row.label.services}: ${turn.text}\n   gold ${[...gold]} | found ${[...found]} | acts ${turn.acts.map((a) => a.join(':'))}`,
      );
  }
}
for (const [key, { tp, fp, fn }] of [...totals].sort(([a], [b]) => a.localeCompare(b))) {
  const p = tp / (tp + fp),
    r = tp / (tp + fn);
  if (key === 'all' || process.argv.includes('--services'))
    print(
      `${key.padEnd(40)} P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${((2 * p * r) / (p + r)).toFixed(3)} (${tp + fn} asked)`,
    );
}
