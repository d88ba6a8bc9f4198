import { plural } from '../../counts.ts';
import { buildCommand } from '@stricli/core';
import { documented } from '../documented.ts';
import type { Context } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import { flag } from '../flags.ts';
import { ownWordLines } from '../format-forecast.ts';
import { formatNotices, formatProblems } from '../format-problems.ts';
import { overlayFlag, type OverlayFlag } from './overlay-flag.ts';
import { projectPaths } from './positional.ts';
import { jsonText } from '../json-text.ts';

interface Flags extends OverlayFlag {
  json: boolean;
}

async function validate(this: Context, flags: Flags, ...paths: string[]): Promise<void> {
  const { validate: check } = await import('../../api/validate.ts');
  const { project, problems, notices, byOwnWord } = await check({ paths, with: flags.with, cwd: this.cwd });
  if (!project) this.result = exitCodes.couldNotRun;
  if (flags.json) {
    this.process.stdout.write(jsonText({ problems, notices, byOwnWord }));
    return;
  }
  this.process.stderr.write(formatProblems(problems, this.colors.stderr));
  if (!project) return;
  const counts = [
    [project.files.length, 'file'],
    [Object.keys(project.scenarios).length, 'scenario'],
    [Object.keys(project.personas).length, 'persona'],
    [project.gates.length, 'gate'],
  ] as const;
  const text = counts.map(([count, noun]) => plural(count, noun)).join(', ');
  this.process.stdout.write(`${this.colors.stdout.green('✓')} ${text}: no problems.\n`);
  for (const line of ownWordLines(byOwnWord)) this.process.stdout.write(`${line}\n`);
  this.process.stdout.write(formatNotices(notices, this.colors.stdout));
}

export const validateCommand = buildCommand({
  func: validate,
  parameters: {
    positional: projectPaths,
    flags: {
      ...overlayFlag,
      json: flag.on('Print the problems as JSON on stdout'),
    },
  },
  docs: documented('Check the YAML of a project', [
    ['validate scenarios', 'all mistakes of all files, with their places'],
  ]),
});
