/** `npm run faults`: runs the tests of faults and writes into docs/faults.md what each protocol was put through, and who was blamed. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { machine, measuredCode } from '../../measured-on.ts';
import { type Part, tableOf, type Tried } from './table.ts';

const parts: Part[] = [
  { file: 'faults.test.ts', title: 'In the place of an answer to a request' },
  { file: 'shape-faults.test.ts', title: 'In a stream, in the words of its service' },
  { file: 'opening-faults.test.ts', title: 'Before the first message' },
  { file: 'event-faults.test.ts', title: 'In a stream of events that lasts as long as the conversation' },
  { file: 'socket-faults.test.ts', title: 'Over a socket' },
  { file: 'direct-line-faults.test.ts', title: 'Over Direct Line' },
  { file: 'webhook.test.ts', title: 'By webhooks' },
  { file: 'browser-faults.test.ts', title: 'In a page' },
  { file: 'module.test.ts', title: 'In a module' },
];

const out = join(tmpdir(), `faults-${process.pid}.json`);
const files = parts.map(({ file }) => `test/bot/${file}`);
execFileSync('npx', ['vitest', 'run', ...files, '--reporter=json', `--outputFile=${out}`], { stdio: 'inherit' });
const { testResults } = JSON.parse(readFileSync(out, 'utf8')) as {
  testResults: { name: string; assertionResults: Tried[] }[];
};
const triedIn = ({ file }: Part): Tried[] =>
  testResults.filter(({ name }) => name.endsWith(`/${file}`)).flatMap(({ assertionResults }) => assertionResults);

const tables = parts.map((part) => tableOf(part, triedIn(part)));
const count = tables.reduce((sum, { tried }) => sum + tried, 0);
const page = new URL('../../../docs/faults.md', import.meta.url);
const [head, tail] = readFileSync(page, 'utf8').split(/(?<=<!-- faults -->\n)[^]*(?=<!-- end of faults -->)/);
const measured = `**${count} faults tried, each blamed as the tables say.** ${machine}, ${measuredCode()}.`;
writeFileSync(page, `${head}\n${[measured, ...tables.map(({ text }) => text)].join('\n\n')}\n\n${tail}`);
