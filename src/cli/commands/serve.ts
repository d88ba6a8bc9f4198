import { buildCommand } from '@stricli/core';
import type { Context } from '../context.ts';
import { documented } from '../documented.ts';
import { flag, wholeNumber } from '../flags.ts';
import type { LanguageName } from '../../report/translation/languages.ts';
import { languageFlag } from './output-flags.ts';
import { reportsPath } from './positional.ts';

interface Flags {
  port?: number;
  language: LanguageName;
}

async function serveReports(this: Context, { port, language }: Flags, reports?: string): Promise<void> {
  const { serve } = await import('../../api/serve.ts');
  const served = await serve({ reports, port, language, cwd: this.cwd });
  this.process.stdout.write(`${served.url}\n`);
  this.process.stderr.write('The page of all runs is there, for this machine alone, until you press Ctrl-C.\n');
  await new Promise((stopped) => this.signal.addEventListener('abort', stopped, { once: true }));
  await served.close();
}

export const serveCommand = buildCommand({
  func: serveReports,
  parameters: {
    positional: { kind: 'tuple', parameters: [reportsPath] },
    flags: {
      port: flag.value(wholeNumber(0, 65_535), 'Port to listen on (a free one when absent)', 'number'),
      language: languageFlag,
    },
  },
  docs: documented('Serve the page of all runs and their reports to this machine, running ones included', [
    ['serve reports', 'serve it and print its address'],
  ]),
});
