import { buildCommand } from '@stricli/core';
import type { Context } from '../context.ts';
import { flag, positiveNumber, wholeNumber } from '../flags.ts';
import { forecastLines } from '../format-forecast.ts';
import { projectPaths } from './positional.ts';

interface Flags {
  persona?: readonly string[];
  scenario?: readonly string[];
  tag?: readonly string[];
  repeat?: number;
  seed?: string;
  concurrency?: number;
  rate?: number;
  baseline?: string;
  json: boolean;
}

async function planProject(this: Context, flags: Flags, ...paths: string[]): Promise<void> {
  const { plan } = await import('../../api/plan.ts');
  const { json, persona, scenario, tag, ...choices } = flags;
  const forecast = await plan({ ...choices, paths, personas: persona, scenarios: scenario, tags: tag, cwd: this.cwd });
  const text = json ? JSON.stringify(forecast, null, 2) : forecastLines(forecast, this.colors.stdout).join('\n');
  this.process.stdout.write(`${text}\n`);
}

export const planCommand = buildCommand({
  func: planProject,
  parameters: {
    positional: projectPaths,
    flags: {
      scenario: flag.list('Only these scenarios', 'ids'),
      persona: flag.list('Only these personas', 'ids'),
      tag: flag.list('Only scenarios with one of these tags', 'tags'),
      repeat: flag.value(wholeNumber(1, 1000), 'Conversations a cell', 'number'),
      seed: flag.text('Everything random follows from it', 'text'),
      concurrency: flag.value(wholeNumber(1, 1000), 'Conversations at once', 'number'),
      rate: flag.value(positiveNumber, 'Conversations started a second, at most', 'number'),
      baseline: flag.text('Earlier run of the bot: how much its conversations vary', 'folder'),
      json: flag.on('Print the plan as JSON on stdout'),
    },
  },
  docs: { brief: 'What a run would do, cover, cost and be able to see; nothing is run' },
});
