import { buildCommand } from '@stricli/core';
import type { ModelMode } from '../../language-model/mode.ts';
import { modelFlag } from './model-flag.ts';
import { overlayFlag, type OverlayFlag } from './overlay-flag.ts';
import { documented } from '../documented.ts';
import { withEnvFile } from '../with-env-file.ts';
import type { Context } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import { duration, flag, httpUrl, wholeNumber } from '../flags.ts';
import { proposals } from '../proposals.ts';
import { seatAt } from '../seat.ts';
import { agentLines, earlierLines, turnLines, verdictLines } from '../../report/conversation-lines.ts';

interface Flags extends OverlayFlag {
  persona?: string;
  seed?: string;
  repetition?: number;
  bot?: string;
  backend?: string;
  timeout?: string;
  envFile?: string;
  seat: boolean;
  model?: ModelMode;
  iKnow: boolean;
}

async function play(
  this: Context,
  { seat: isSeated, ...flags }: Flags,
  scenario: string,
  path?: string,
): Promise<void> {
  const { play: playOne } = await import('../../api/play.ts');
  const print = (lines: string[]) => this.process.stdout.write(`${lines.join('\n')}\n`);
  const colors = this.colors.stdout;
  const seat = isSeated ? seatAt(this, this.process.stdin ?? process.stdin) : null;
  const { conversation, scored } = await playOne({
    ...flags,
    seat: seat?.ask,
    scenario,
    paths: path === undefined ? [] : [path],
    cwd: this.cwd,
    env: withEnvFile(this.process.env, flags.envFile, this.cwd),
    signal: this.signal,
    onEarlier: (earlier) => print(earlierLines({ earlier }, colors)),
    onTurn: (turn, _, part) => {
      if (seat !== null) return seat.show(turn);
      if (part === 'second' && turn.number === 1) print(['', colors.bold('The customer comes back on another day')]);
      print(turnLines(turn, colors));
    },
  }).finally(() => seat?.close());
  print((conversation.transfer ?? []).flatMap((turn) => agentLines(turn, colors)));
  print(verdictLines(conversation, scored, colors));
  if (scored.verified === false) this.result = exitCodes.failed;
}

export const playCommand = buildCommand({
  func: play,
  parameters: {
    positional: {
      kind: 'tuple',
      parameters: [
        { brief: 'Scenario to play', parse: String, placeholder: 'scenario', proposeCompletions: proposals.scenario },
        { brief: 'Project file or folder (default: scenarios)', parse: String, placeholder: 'path', optional: true },
      ],
    },
    flags: {
      ...overlayFlag,
      persona: {
        ...flag.text('Who plays it (default: the scenario’s first persona)', 'id'),
        proposeCompletions: proposals.persona,
      },
      seed: flag.text('Seed of the run to replay', 'text'),
      repetition: flag.value(wholeNumber(1, 2000), 'Which repetition of the cell (default: 1)', 'number'),
      bot: flag.value(httpUrl, 'Address of the bot, instead of the one in YAML', 'url'),
      backend: flag.value(httpUrl, 'Address of the back end, instead of the one in YAML', 'url'),
      timeout: flag.value(duration, 'How long a reply may take', 'duration'),
      envFile: flag.text('Further environment variables: NAME=value, one a line', 'file'),
      seat: flag.on('Take the customer’s seat: type what it says'),
      model: modelFlag,
      iKnow: flag.on('Bot and back end are test systems, wherever they are'),
    },
  },
  docs: documented('Hold one conversation, live, with the customer’s thinking beside it', [
    ['play refund scenarios', 'one customer of the scenario "refund"'],
    ['play refund scenarios --persona hurried --seed 7', 'a customer that can be met again'],
    ['play refund scenarios --seat', 'you are the customer'],
  ]),
});
