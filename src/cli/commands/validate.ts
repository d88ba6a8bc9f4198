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
import { hangsOn } from '../hangs-on.ts';
import { variantOf } from '../../scenario/variants.ts';
import { visible } from '../../report/visible.ts';
import { jsonText } from '../json-text.ts';

interface Flags extends OverlayFlag {
  json: boolean;
  watch: boolean;
}

async function validate(this: Context, flags: Flags, ...paths: string[]): Promise<void> {
  if (!flags.watch) {
    await validateOnce(this, flags, paths);
    return;
  }
  const { changesIn } = await import('../changes-in.ts');
  const changes = await changesIn([...paths, ...(flags.with ?? [])], this.cwd, this.signal);
  changes.follow(await validateOnce(this, flags, paths));
  for await (const files of changes) {
    this.process.stderr.write(`Changed: ${files.map(visible).join(', ')}\n`);
    this.result = exitCodes.passed;
    changes.follow(await validateOnce(this, flags, paths));
  }
}

/** @returns Files that it hangs on, wherever they lie. */
async function validateOnce(context: Context, flags: Flags, paths: string[]): Promise<string[]> {
  const { validate: check } = await import('../../api/validate.ts');
  const checked = await check({ paths, with: flags.with, cwd: context.cwd });
  const { project, problems, notices, byOwnWord } = checked;
  if (!project) context.result = exitCodes.couldNotRun;
  if (flags.json) {
    context.process.stdout.write(jsonText({ problems, notices, byOwnWord }));
    return hangsOn(checked);
  }
  context.process.stderr.write(formatProblems(problems, context.colors.stderr));
  if (!project) return hangsOn(checked);
  const counts = [
    [project.files.length, 'file'],
    [Object.keys(project.scenarios).length, 'scenario'],
    [Object.keys(project.personas).filter((id) => variantOf(id) === null).length, 'persona'],
    ...(project.variants ? [[Object.keys(project.variants).length, 'variant'] as const] : []),
    [project.gates.length, 'gate'],
  ] as const;
  const text = counts.map(([count, noun]) => plural(count, noun)).join(', ');
  context.process.stdout.write(`${context.colors.stdout.green('✓')} ${text}: no problems.\n`);
  for (const line of ownWordLines(byOwnWord)) context.process.stdout.write(`${line}\n`);
  context.process.stdout.write(formatNotices(notices, context.colors.stdout));
  return hangsOn(checked);
}

export const validateCommand = buildCommand({
  func: validate,
  parameters: {
    positional: projectPaths,
    flags: {
      ...overlayFlag,
      json: flag.on('Print the problems as JSON on stdout'),
      watch: flag.on('Check again after each change, until Ctrl-C'),
    },
  },
  docs: documented('Check the YAML of a project', [
    ['validate scenarios', 'all mistakes of all files, with their places'],
    ['validate scenarios --watch', 'the same, after each change'],
  ]),
});
