/**
 * `npm run matters -- FOLDER`: how well openings are matched with the matters of a suite, on dialogues whose task is known (STAR, SGD). Every
 * second task is a suite's, with four openings of it; all other dialogues are customers, and those of the other tasks come with a matter that no
 * scenario has. Then all openings without a word of their matter, put together by what they say: of so many that a suite would be drafted from.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageFor } from '../../../src/language/languages.ts';
import { random } from '../../../src/plan/random.ts';
import { type Gap, gapFinder } from '../../../src/transcript/matters/gaps.ts';
import { clustersOf } from '../../../src/transcript/matters/clusters.ts';
import { gistOf } from '../../../src/transcript/matters/gist.ts';
import { type Example, matcherOf } from '../../../src/transcript/matters/matcher.ts';

interface Dialogue {
  id: string;
  turns: { role: string; text: string }[];
  label: { tasks?: string[]; services?: string[] };
}

interface Customer {
  id: string;
  said: string;
  matter: string;
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder of star.dev.jsonl and sgd-acts.dev.jsonl.');

/** Customers of STAR often say hello first. */
const sets = [
  { title: 'STAR', file: 'star.dev.jsonl', turns: 2 },
  { title: 'SGD', file: 'sgd-acts.dev.jsonl', turns: 1 },
];
const openings = 4;
const english = languageFor('en');

const heads = [
  'set',
  'suite',
  'customers with its matters',
  'surely right',
  'surely wrong',
  'customers with others',
  'surely taken for one of the suite',
  'groups of the others',
  'whose examples are of one matter',
];
const print = (cells: readonly string[]) => process.stdout.write(`| ${cells.join(' | ')} |\n`);
print(heads);
print(heads.map(() => '---'));
for (const { title, file, turns } of sets) print([title, ...measured(customersIn(file, turns), title)]);

process.stdout.write('\n');
const clusterHeads = [
  'set',
  'customers',
  'matters',
  'found',
  'matters that most of one is of',
  'customers in one',
  'of these with the matter that most of theirs have',
];
print(clusterHeads);
print(clusterHeads.map(() => '---'));
for (const { title, file, turns } of sets) print([title, ...together(customersIn(file, turns))]);

function together(customers: readonly Customer[]): string[] {
  const matterOf = new Map(customers.map(({ id, matter }) => [id, matter]));
  const fewest = Math.max(5, Math.ceil(customers.length / 100));
  const openingsOf = customers.map(({ id, said }) => ({ id, said, gist: gistOf(said, english) }));
  const { clusters } = clustersOf(
    openingsOf.filter(({ gist }) => gist.keys.length > 0),
    fewest,
  );
  const most = clusters.map((own) => {
    const counts = new Map<string, number>();
    for (const { id } of own) counts.set(matterOf.get(id)!, (counts.get(matterOf.get(id)!) ?? 0) + 1);
    const [[matter, count]] = [...counts].toSorted(([, a], [, b]) => b - a) as [[string, number]];
    return { matter, count };
  });
  const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);
  const placed = sum(clusters.map(({ length }) => length));
  const right = sum(most.map(({ count }) => count));
  const percent = (part: number, of: number) => `${Math.round((100 * part) / of)} %`;
  return [
    String(customers.length),
    String(new Set(matterOf.values()).size),
    String(clusters.length),
    String(new Set(most.map(({ matter }) => matter)).size),
    percent(placed, customers.length),
    percent(right, placed),
  ];
}

function customersIn(file: string, turns: number): Customer[] {
  const lines = readFileSync(join(folder!, file), 'utf8').trim().split('\n');
  return lines.flatMap((line) => {
    const { id, turns: said, label } = JSON.parse(line) as Dialogue;
    const matters = label.tasks ?? label.services ?? [];
    if (matters.length !== 1) return [];
    const words = said.filter(({ role }) => role === 'customer').slice(0, turns);
    return [{ id, said: words.map(({ text }) => text).join(' '), matter: matters[0]! }];
  });
}

function measured(customers: Customer[], seed: string): string[] {
  const draw = random('matters', seed);
  const drawn = customers.map((one) => ({ one, at: draw.next() })).toSorted((a, b) => a.at - b.at);
  const suite = new Set(
    [...new Set(customers.map(({ matter }) => matter))].toSorted().filter((_, index) => index % 2 === 0),
  );
  const examples: Example[] = [];
  const rest: Customer[] = [];
  for (const { one } of drawn) {
    const known = examples.filter(({ intent }) => intent === one.matter).length;
    if (suite.has(one.matter) && known < openings)
      examples.push({ intent: one.matter, scenario: one.matter, gist: gistOf(one.said, english) });
    else rest.push(one);
  }
  const matcher = matcherOf(examples);
  const finder = gapFinder(matcher);
  const found = rest.map((one) => {
    const gist = gistOf(one.said, english);
    const match = matcher.match(gist);
    finder.add(one.id, { said: one.said, gist }, null, match);
    return { ...one, sure: match?.isSure ? match.intent : null };
  });
  const own = found.filter(({ matter }) => suite.has(matter));
  const foreign = found.filter(({ matter }) => !suite.has(matter));
  const share = (some: unknown[], of: unknown[]) => `${Math.round((100 * some.length) / of.length)} %`;
  return [
    `${suite.size} matters, ${examples.length} openings`,
    String(own.length),
    share(
      own.filter(({ sure, matter }) => sure === matter),
      own,
    ),
    share(
      own.filter(({ sure, matter }) => sure !== null && sure !== matter),
      own,
    ),
    String(foreign.length),
    share(
      foreign.filter(({ sure }) => sure !== null),
      foreign,
    ),
    ...groups(finder.gaps().matters, found),
  ];
}

function groups(gaps: readonly Gap[], found: readonly Customer[]): string[] {
  const matterOf = new Map(found.map(({ id, matter }) => [id, matter]));
  const pure = gaps.filter(({ examples }) => new Set(examples.map(({ id }) => matterOf.get(id))).size === 1);
  return [String(gaps.length), String(pure.length)];
}
