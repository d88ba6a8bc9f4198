import { buildCommand } from '@stricli/core';
import { place } from '../place.ts';
import type { Context } from '../context.ts';
import { documented } from '../documented.ts';
import { flag } from '../flags.ts';
import { jsonText } from '../json-text.ts';
import type { LanguageName } from '../../report/translation/languages.ts';
import { languageFlag } from './output-flags.ts';
import { reportsPath } from './positional.ts';

interface Flags {
  language: LanguageName;
  json: boolean;
}

async function writeHistory(this: Context, { language, json }: Flags, reports?: string): Promise<void> {
  const { history } = await import('../../api/history.ts');
  const { file } = await history({ reports, language, cwd: this.cwd });
  this.process.stdout.write(json ? jsonText({ file }) : `${place(this.cwd, file)}\n`);
}

export const historyCommand = buildCommand({
  func: writeHistory,
  parameters: {
    positional: { kind: 'tuple', parameters: [reportsPath] },
    flags: { language: languageFlag, json: flag.on('Print where it lies as JSON') },
  },
  docs: documented('Write one page of all runs in a folder: verdicts, control charts, baselines', [
    ['history reports', 'writes reports/history.html'],
    ['history reports --language de', 'the same in German'],
  ]),
});
