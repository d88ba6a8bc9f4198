/**
 * How much of other tools' suites is carried over: `npm run import:shares -- --data FOLDER`, where FOLDER holds a folder for each tool (botium,
 * promptfoo, rasa, bot-framework) with a folder for each suite. Prints the table of docs/import.md. With `--exports FOLDER` that of exports of
 * help desks and bot platforms: a folder for each format, with files of them.
 */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { importSuite } from '../../src/api/import-suite.ts';
import { type Problem, ProblemError } from '../../src/problem.ts';
import { findTranscripts } from '../../src/transcript/find-transcripts.ts';
import { readTranscripts } from '../../src/transcript/read-transcripts.ts';
import { tally } from '../../src/transcript/tally.ts';
import type { Adoption } from '../../src/suites/adopted.ts';

/** What both sides say in a test, and what is demanded of it. Configuration and training data are told, and not counted here. */
const steps = {
  botium: /^(#me|#bot|[A-Z][A-Z_]{3,})$/,
  promptfoo: /^(prompt|sentence of the instructions|initialMessages|assertion .*)$/,
  'bot-framework': /^(customer|bot|handoff)$/,
  rasa: /^(user|bot|utter|action|slot_was_set|slot_was_not_set|assertion .*)$/,
};

const { values } = parseArgs({ options: { data: { type: 'string' }, exports: { type: 'string' } } });
if (values.data === undefined && values.exports === undefined)
  throw new Error('Say where the suites are: --data FOLDER, or exports: --exports FOLDER');

const write = (line: string): void => void process.stdout.write(`${line}\n`);
const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`);

if (values.exports !== undefined) await sharesOfExports(values.exports);
if (values.data !== undefined) await sharesOfSuites(values.data);

async function sharesOfSuites(data: string): Promise<void> {
  write('| tool | suite | tests | scenarios | steps | carried | changed | left out | mistakes |');
  write('| --- | --- | --- | --- | --- | --- | --- | --- | --- |');
  for (const format of ['botium', 'promptfoo', 'rasa', 'bot-framework'] as const) {
    const folder = join(data, format);
    for (const name of (await readdir(folder).catch((): string[] => [])).toSorted((one, other) =>
      one.localeCompare(other),
    )) {
      const out = await mkdtemp(join(tmpdir(), 'mystery-shopper-shares-'));
      try {
        const { adoptions, scenarios, problems } = await importSuite({ format, paths: [join(folder, name)], out });
        const of = (fate: Adoption['fate'], among: readonly Adoption[]): number =>
          among.filter((one) => one.fate === fate).length;
        const tests = adoptions.filter(({ what }) => what === 'test').length;
        const said = adoptions.filter(({ what }) => steps[format].test(what));
        const shares = (['carried', 'changed', 'left-out'] as const).map((fate) =>
          percent(of(fate, said), said.length),
        );
        write(
          `| ${[format, name.replace('+', '/'), tests, scenarios, said.length, ...shares, problems.length].join(' | ')} |`,
        );
      } catch (error) {
        if (!(error instanceof ProblemError)) throw error;
        // Where it stands there is a place on this machine.
        const why = error.problems[0]!.message.replace(/ \(\/[^)]*\)$/, '');
        write(`| ${format} | ${name.replace('+', '/')} | ${why} | 0 | | | | | |`);
      } finally {
        await rm(out, { recursive: true, force: true });
      }
    }
  }
}

/** What is left out is told by what it is: what no customer sees is no loss. */
async function sharesOfExports(folder: string): Promise<void> {
  write('| format | file | conversations | turns | left out | mistakes |');
  write('| --- | --- | --- | --- | --- | --- |');
  for (const format of (await readdir(folder)).toSorted()) {
    for (const name of (await readdir(join(folder, format))).toSorted()) {
      const counts = tally();
      const problems: string[] = [];
      let [conversations, turns] = [0, 0];
      const files = await findTranscripts([join(folder, format, name)], folder);
      const onProblem = ({ code }: Problem): void => void problems.push(code);
      for await (const one of readTranscripts({ files, as: null, tally: counts, onProblem })) {
        conversations += 1;
        turns += one.turns.length;
      }
      const leftOut = counts.rows().filter(({ fate }) => fate === 'left-out');
      const named = leftOut.map(({ count, what }) => `${count} ${what}`).join('; ');
      const file = name.replace(/\.[a-z]+$/, '').replace('+', '/');
      write(`| ${[format, file, conversations, turns, named || '–', problems.join(', ') || 0].join(' | ')} |`);
    }
  }
}
