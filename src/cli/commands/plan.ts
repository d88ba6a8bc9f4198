import { buildCommand } from '@stricli/core';
import { documented } from '../documented.ts';
import type { Context } from '../context.ts';
import { flag } from '../flags.ts';
import { choiceFlags, type ChoiceFlags } from './choice-flags.ts';
import { forecastLines } from '../format-forecast.ts';
import { overlayFlag, type OverlayFlag } from './overlay-flag.ts';
import { projectPaths } from './positional.ts';
import { jsonText } from '../json-text.ts';

interface Flags extends OverlayFlag, ChoiceFlags {
  baseline?: string;
  json: boolean;
}

async function planProject(this: Context, flags: Flags, ...paths: string[]): Promise<void> {
  const { plan } = await import('../../api/plan.ts');
  const { json, persona, scenario, tag, ...choices } = flags;
  const forecast = await plan({ ...choices, paths, personas: persona, scenarios: scenario, tags: tag, cwd: this.cwd });
  const text = json ? jsonText(forecast) : `${forecastLines(forecast, this.colors.stdout).join('\n')}\n`;
  this.process.stdout.write(text);
}

export const planCommand = buildCommand({
  func: planProject,
  parameters: {
    positional: projectPaths,
    flags: {
      ...overlayFlag,
      ...choiceFlags,
      baseline: flag.text('Earlier run of the bot: how much its conversations vary', 'folder'),
      json: flag.on('Print the plan as JSON on stdout'),
    },
  },
  docs: documented('What a run would do, cover, cost and be able to see; nothing is run', [
    ['plan scenarios --repeat 20', 'what twenty repetitions would cost and could see'],
  ]),
});
