import { buildCommand } from '@stricli/core';
import { place } from '../place.ts';
import { plural } from '../../counts.ts';
import type { Context } from '../context.ts';
import { documented } from '../documented.ts';
import { flag } from '../flags.ts';
import { jsonText } from '../json-text.ts';
import type { LanguageName } from '../../report/translation/languages.ts';
import { languageFlag } from './output-flags.ts';
import { runFolder } from './positional.ts';

interface Flags {
  out?: string;
  language: LanguageName;
  json: boolean;
}

async function shareOne(this: Context, { out, language, json }: Flags, run: string): Promise<void> {
  const { share } = await import('../../api/share.ts');
  const shared = await share({ run, out, language, cwd: this.cwd });
  const { stdout } = this.process;
  if (json) return stdout.write(jsonText(shared));
  stdout.write(
    `${place(this.cwd, shared.path)}: ${plural(shared.replaced, 'place')} of personal data replaced. Read it before you hand it on.\n`,
  );
}

export const shareCommand = buildCommand({
  func: shareOne,
  parameters: {
    positional: { kind: 'tuple', parameters: [runFolder('Run to share', 'run')] },
    flags: {
      out: flag.text('File to write (default: RUN-shared.html beside the run)', 'file'),
      language: languageFlag,
      json: flag.on('Print what was written as JSON'),
    },
  },
  docs: documented('Write a run’s report as one page to hand on, without personal data', [
    ['share reports/2026-03-18T020000Z-nightly', 'one page, with the hashes of what it was made of'],
    ['share reports/2026-03-18T020000Z-nightly --out for-the-board.html', 'under a name of its own'],
  ]),
});
