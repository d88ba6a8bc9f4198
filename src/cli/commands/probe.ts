import { buildCommand } from '@stricli/core';
import { documented } from '../documented.ts';
import { askedLines } from '../format-asked.ts';
import { jsonText } from '../json-text.ts';
import { withEnvFile } from '../with-env-file.ts';
import type { Finding } from '../../bot/probe/finding.ts';
import { visible } from '../../report/visible.ts';
import type { Colors, Context } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import { duration, flag, httpUrl } from '../flags.ts';
import { overlayFlag, type OverlayFlag } from './overlay-flag.ts';
import { projectPaths } from './positional.ts';

interface Flags extends OverlayFlag {
  bot?: string;
  timeout?: string;
  envFile?: string;
  iKnow: boolean;
  message?: string;
  explain?: string;
  scenario?: string;
  facts?: string;
  json: boolean;
}

async function probe(this: Context, flags: Flags, ...paths: string[]): Promise<void> {
  if (flags.explain !== undefined) return explainTurns(this, flags.explain, flags, paths);
  if (flags.facts !== undefined) return listAsked(this, flags.facts, flags);
  const { probe: probeOnce } = await import('../../api/probe.ts');
  const { json, explain: _, facts: __, ...choices } = flags;
  const probed = await probeOnce({
    ...choices,
    paths,
    cwd: this.cwd,
    env: withEnvFile(this.process.env, flags.envFile, this.cwd),
    signal: this.signal,
  });
  if (probed.reply === null) this.result = exitCodes.couldNotRun;
  const text = json
    ? jsonText(probed)
    : `${probed.findings.flatMap((finding) => findingLines(finding, this.colors.stdout)).join('\n')}\n`;
  this.process.stdout.write(text);
}

async function explainTurns(
  context: Context,
  explain: string,
  { scenario, json, with: overlays }: Flags,
  paths: string[],
): Promise<void> {
  const { explain: explainAll } = await import('../../api/explain.ts');
  const explained = await explainAll({ explain, scenario, paths, with: overlays, cwd: context.cwd });
  const text = json
    ? jsonText(explained)
    : `${explained.map(({ lines }) => lines.map(visible).join('\n')).join('\n\n')}\n`;
  context.process.stdout.write(text);
}

async function listAsked(context: Context, run: string, { json }: Flags): Promise<void> {
  const { askedIn } = await import('../../api/asked-facts.ts');
  const rows = await askedIn({ run, cwd: context.cwd });
  context.process.stdout.write(json ? jsonText(rows) : `${askedLines(rows, context.colors.stdout).join('\n')}\n`);
}

function findingLines({ about, level, text, fix }: Finding, colors: Colors): string[] {
  const sign = { ok: colors.green('✓'), note: colors.dim('·'), problem: colors.red('✕') }[level];
  const lines = [`${sign} ${colors.bold(about.padEnd(11))}${visible(text)}`];
  return fix === null ? lines : [...lines, `${' '.repeat(13)}${colors.cyan(visible(fix))}`];
}

export const probeCommand = buildCommand({
  func: probe,
  parameters: {
    positional: projectPaths,
    flags: {
      ...overlayFlag,
      bot: flag.value(httpUrl, 'Address of the bot, instead of the one in YAML', 'url'),
      timeout: flag.value(duration, 'How long a reply may take', 'duration'),
      envFile: flag.text('Further environment variables: NAME=value, one a line', 'file'),
      iKnow: flag.on('Bot and back end are test systems, wherever they are'),
      message: flag.text('What to say (default: a request for a person)', 'text'),
      explain: flag.text(
        'How this is read, clause by clause, if a bot says it; or a file of turns, --- between',
        'text',
      ),
      scenario: flag.text('Whose customer it is: its facts and setup calls (default: the first, where needed)', 'id'),
      facts: flag.text(
        'A run’s folder: what its bot asked for, beside your facts, the least surely understood first',
        'run',
      ),
      json: flag.on('Print the findings and the raw exchange as JSON'),
    },
  },
  docs: documented('Talk to the configured bot once and explain what is understood of its reply', [
    ['probe scenarios', 'say hello and show what is understood of the reply'],
    ['probe --explain "What is your reference?" scenarios', 'how a turn is read, without asking the bot'],
    ['probe --facts reports/2026-03-03_02-00-00', 'what the bot asked for, and which fact it may be'],
  ]),
});
