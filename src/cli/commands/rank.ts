import { buildCommand } from '@stricli/core';
import { columns } from '../../report/columns.ts';
import type { RankingModel } from '../../report/ranking/ranking-model.ts';
import type { LanguageName } from '../../report/translation/languages.ts';
import type { Context } from '../context.ts';
import { documented } from '../documented.ts';
import { flag } from '../flags.ts';
import { jsonText } from '../json-text.ts';
import { place } from '../place.ts';
import { languageFlag } from './output-flags.ts';
import { runFolder } from './positional.ts';

interface Flags {
  out?: string;
  language: LanguageName;
  json: boolean;
}

async function rankRuns(this: Context, { out, language, json }: Flags, ...runs: string[]): Promise<void> {
  const { rank } = await import('../../api/rank.ts');
  const { ranking, runs: about, model, page } = await rank({ runs, out, language, cwd: this.cwd });
  const { stdout } = this.process;
  stdout.write(json ? jsonText({ runs: about, ...ranking }) : `${linesOf(model).join('\n')}\n`);
  if (page !== null) this.process.stderr.write(`\nWritten to ${place(this.cwd, page)}.\n`);
}

function linesOf({ basis, rows, notes }: RankingModel): string[] {
  return [
    basis,
    ...rows.flatMap(({ title, text, runs }) => [
      '',
      `${title}: ${text}`,
      ...columns(runs.map(({ place: at, name, level, run }) => [at, name, level, run])).map((row) => `  ${row}`),
    ]),
    '',
    ...notes,
  ];
}

export const rankCommand = buildCommand({
  func: rankRuns,
  parameters: {
    positional: { kind: 'array', minimum: 2, parameter: runFolder('Runs to put in order, two or more', 'run') },
    flags: {
      out: flag.text('File to write the page into', 'file'),
      language: languageFlag,
      json: flag.on('Print the order as JSON'),
    },
  },
  docs: documented('Put runs in order by each score, as far as the order is sure', [
    ['rank reports/vendor-a reports/vendor-b reports/vendor-c', 'three bots that were asked the same'],
    ['rank reports/vendor-* --out ranking.html', 'the same as a page'],
  ]),
});
