import { buildCommand } from '@stricli/core';
import { documented } from '../documented.ts';
import type { Context } from '../context.ts';
import { flag, wholeNumber } from '../flags.ts';
import { personaLines } from '../format-personas.ts';
import { jsonText } from '../json-text.ts';
import { overlayFlag, type OverlayFlag } from './overlay-flag.ts';
import { projectPaths } from './positional.ts';

interface Flags extends OverlayFlag {
  persona?: readonly string[];
  scenario?: readonly string[];
  count?: number;
  seed?: string;
  json: boolean;
}

async function showPersonas(this: Context, flags: Flags, ...paths: string[]): Promise<void> {
  const { personas } = await import('../../api/personas.ts');
  const { json, persona, scenario, ...options } = flags;
  const shown = await personas({ ...options, paths, personas: persona, scenarios: scenario, cwd: this.cwd });
  this.process.stdout.write(json ? jsonText(shown) : `${personaLines(shown, this.colors.stdout).join('\n')}\n`);
}

export const personasCommand = buildCommand({
  func: showPersonas,
  parameters: {
    positional: projectPaths,
    flags: {
      ...overlayFlag,
      persona: flag.list('Only these personas', 'ids'),
      scenario: flag.list('What is said is about these scenarios', 'ids'),
      count: flag.value(wholeNumber(1, 100), 'Sayings of each situation (default: 3)', 'number'),
      seed: flag.text('Everything random follows from it', 'text'),
      json: flag.on('Print it as JSON on stdout'),
    },
  },
  docs: documented('What each persona says: opening, answer, push-back and the rest; no bot is asked', [
    ['personas scenarios', 'a gallery of all of them'],
    ['personas scenarios --persona hurried --count 10', 'ten sayings of one'],
  ]),
});
