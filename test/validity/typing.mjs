/**
 * How the simulated customer types, beside people (STAR) and customers that a model plays (τ-bench), over finished runs: the table
 * of docs/customer.md, with the sentence that says what it was measured on.
 *
 *   node test/validity/typing.mjs [--data FOLDER] reports/RUN…
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { figuresOf } from './typing/figures.mjs';

const { values: options, positionals: runs } = parseArgs({
  options: { data: { type: 'string', default: 'datasets' } },
  allowPositionals: true,
});
const lines = (file) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/** What the customers of a data set typed. */
function customersOf(set) {
  const file = readdirSync(options.data).find((name) => name.startsWith(`${set}.`) && name.endsWith('.jsonl'));
  if (!file) throw new Error(`${options.data} holds no ${set}.jsonl; give the folder with --data FOLDER.`);
  return lines(join(options.data, file)).flatMap(({ turns }) =>
    turns
      .filter(({ role, text }) => role === 'customer' && text?.trim())
      .map(({ text }) => text.replace(/#+STOP#+/g, '').trim())
      .filter(Boolean),
  );
}

const conversations = runs
  .flatMap((run) => lines(join(run, 'conversations.jsonl')))
  .map((entry) => entry.conversation ?? entry)
  .filter((entry) => Array.isArray(entry.turns));
const turns = conversations.flatMap((conversation) => conversation.turns);
const typed = turns.flatMap((turn) =>
  turn.customer.messages.filter((message) => message.option === null).map(({ text }) => text),
);
const bot = turns.filter((turn) => turn.bot !== null);
const unknown = bot.filter((turn) => turn.bot.acts.some((act) => act.kind === 'unknown')).length;
const seeds = runs.map((run) => JSON.parse(readFileSync(join(run, 'run.json'), 'utf8')).manifest.seed);
const broken = conversations.filter(({ end }) => ['timed-out', 'bot-error', 'transport-fault'].includes(end.reason));

const columns = [customersOf('star'), customersOf('tau'), typed].map(figuresOf);
const out = [
  `${typed.length.toLocaleString('en')} typed messages of ${conversations.length} conversations, seed ${[...new Set(seeds)].join(', ')}, ${broken.length} of them cut short by the bot or the network.`,
  '',
  '| | people | models | this customer |',
  '| --- | --- | --- | --- |',
  ...Object.keys(columns[0]).map((name) => `| ${[name, ...columns.map((figures) => figures[name])].join(' | ')} |`),
  '',
  `Of ${bot.length.toLocaleString('en')} bot turns ${unknown} were \`unknown\`.`,
];
process.stdout.write(`${out.join('\n')}\n`);
