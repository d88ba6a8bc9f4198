/**
 * How much of other tools' suites is carried over: `npm run import:shares -- --data FOLDER`, where FOLDER holds a folder for each tool (botium,
 * promptfoo, rasa, bot-framework) with a folder for each suite. Prints the table of docs/import.md.
 */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { importSuite } from '../../src/api/import-suite.ts';
import { ProblemError } from '../../src/problem.ts';
import type { Adoption } from '../../src/suites/adopted.ts';

/** What both sides say in a test, and what is demanded of it. Configuration and training data are told, and not counted here. */
const steps = {
  botium: /^(#me|#bot|[A-Z][A-Z_]{3,})$/,
  promptfoo: /^(prompt|sentence of the instructions|initialMessages|assertion .*)$/,
  'bot-framework': /^(customer|bot|handoff)$/,
  rasa: /^(user|bot|utter|action|slot_was_set|slot_was_not_set|assertion .*)$/,
};

const { values } = parseArgs({ options: { data: { type: 'string' } } });
if (values.data === undefined) throw new Error('Say where the suites are: --data FOLDER');

const write = (line: string): void => void process.stdout.write(`${line}\n`);
const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`);

write('| tool | suite | tests | scenarios | steps | carried | changed | left out | mistakes |');
write('| --- | --- | --- | --- | --- | --- | --- | --- | --- |');
for (const format of ['botium', 'promptfoo', 'rasa', 'bot-framework'] as const) {
  const folder = join(values.data, format);
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
      const shares = (['carried', 'changed', 'left-out'] as const).map((fate) => percent(of(fate, said), said.length));
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
