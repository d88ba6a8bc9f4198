import { buildCommand } from '@stricli/core';
import { relative } from 'node:path';
import type { InitOptions } from '../../api/init.ts';
import { isOnThisMachine } from '../../bot/test-hosts.ts';
import { ProblemError } from '../../problem.ts';
import { visible } from '../../report/visible.ts';
import { type CiName, ciNames, usualQuestion } from '../../starter/starter.ts';
import { askerAt, type Asker } from '../ask.ts';
import type { Context } from '../context.ts';
import { documented } from '../documented.ts';
import { detectedLines, nextLines, writtenLine } from '../format-first-steps.ts';
import { environmentName, flag } from '../flags.ts';
import { agentLines, turnLines, verdictLines } from '../../report/conversation-lines.ts';
import { withEnvFile } from '../with-env-file.ts';

interface Flags {
  bot?: string;
  token?: string;
  model?: string;
  question?: string;
  answer?: string;
  ci?: CiName;
  start?: string;
  envFile?: string;
  again: boolean;
  iKnow: boolean;
  yes: boolean;
}

async function init(this: Context, flags: Flags, folder?: string): Promise<void> {
  const { init: start } = await import('../../api/init.ts');
  const colors = this.colors.stdout;
  const print = (lines: readonly string[]) => this.process.stdout.write(`${lines.join('\n')}\n`);
  const env = withEnvFile(this.process.env, flags.envFile, this.cwd);
  const asker = flags.yes ? null : askerAt(this);
  const choices = await answered(flags, asker, env).finally(() => asker?.close());
  this.process.stderr.write(`Looking at ${visible(choices.bot)} …\n`);
  const { found, files, played, ...made } = await start({
    ...choices,
    folder,
    cwd: this.cwd,
    env,
    signal: this.signal,
    onDetected: (seen) => print(detectedLines(seen, colors)),
    onWritten: (written) => print(['', ...written.map((file) => writtenLine(file, colors))]),
    onTurn: (turn) =>
      print([...(turn.number === 1 ? ['', colors.bold('A first customer')] : []), ...turnLines(turn, colors)]),
  });
  if (played !== null) {
    print((played.conversation.transfer ?? []).flatMap((turn) => agentLines(turn, colors)));
    print(verdictLines(played.conversation, played.scored, colors));
  }
  print(
    nextLines(
      found,
      { folder: relative(this.cwd, made.folder), files, isUsual: choices.question === usualQuestion, choices },
      colors,
    ),
  );
}

/** What no flag says is asked at a terminal, and taken as usual elsewhere; only where the bot is must be said. */
async function answered(flags: Flags, asker: Asker | null, env: NodeJS.ProcessEnv): Promise<InitOptions> {
  const { bot: given, question, answer, ci, token, model, start } = flags;
  if (given === undefined && asker === null) throw new ProblemError([noBot]);
  if (question !== undefined && answer === undefined && asker === null) throw new ProblemError([noAnswer]);
  const bot = given ?? (await asker!.ask('Where is your bot? Its API, or the page with its chat.', null, botAddress));
  const isNear = isOnThisMachine({ url: bot }, env);
  const iKnow =
    flags.iKnow ||
    (!isNear &&
      asker !== null &&
      (await asker.yes(`Is ${new URL(bot).hostname} a test system? Made-up customers will be sent there.`)));
  const text =
    question ?? (await asker?.ask('Something your customers ask:', usualQuestion.text)) ?? usualQuestion.text;
  const right =
    answer ??
    (text === usualQuestion.text ? null : await asker!.ask('Words that the right answer holds, e.g. 30 days:', null));
  const chosen =
    ci ??
    ((await asker?.ask(`Where do your builds run? ${ciNames.join(', ')}`, 'github', ciName)) as CiName) ??
    'github';
  const isUsual = text === usualQuestion.text && right === null;
  return {
    bot,
    again: flags.again,
    iKnow,
    token,
    model,
    start,
    ci: chosen,
    question: isUsual ? usualQuestion : { text, answer: right },
  };
}

const noBot = {
  code: 'no-bot',
  message: 'Nothing says where the bot is, and there is no terminal to ask at',
  expected: '--bot with the address of its API, or of the page with its chat',
  hint: 'mystery-shopper init --bot http://localhost:3000/chat --yes',
} as const;

const noAnswer = {
  code: 'bad-argument',
  message: '--question needs --answer: nothing would tell a right answer from a wrong one',
  expected: '--answer with words that the right answer holds',
} as const;

function botAddress(input: string): string {
  const url = URL.canParse(input) ? new URL(input) : null;
  if (url === null || !/^(http|ws)s?:$/.test(url.protocol))
    throw new SyntaxError('expected an http, https, ws or wss address');
  if (url.username !== '' || url.password !== '')
    throw new SyntaxError('expected an address without a password; name the variable that holds a token with --token');
  return input;
}

function ciName(input: string): CiName {
  const name = ciNames.find((one) => one === input);
  if (name === undefined) throw new SyntaxError(`expected one of: ${ciNames.join(', ')}`);
  return name;
}

export const initCommand = buildCommand({
  func: init,
  parameters: {
    positional: {
      kind: 'tuple',
      parameters: [
        {
          brief: 'Where the project goes (default: this folder)',
          parse: String,
          placeholder: 'folder',
          optional: true,
        },
      ],
    },
    flags: {
      bot: flag.value(botAddress, 'Where the bot is: its API, or the page with its chat', 'url'),
      token: flag.value(environmentName, 'Environment variable that holds a bearer token of the bot', 'NAME'),
      model: flag.text('Of an OpenAI-shaped bot (default: the first it lists)', 'name'),
      question: flag.text('Something your customers ask; needs --answer', 'text'),
      answer: flag.text('Words that the right answer holds', 'text'),
      ci: {
        kind: 'enum',
        values: ciNames,
        optional: true,
        brief: 'Where builds run (default: github)',
      },
      start: flag.text('Command that starts the bot in a build', 'command'),
      envFile: flag.text('Further environment variables: NAME=value, one a line', 'file'),
      again: flag.on('Look again: scenarios/bot.yaml is written anew, and nothing else that is there'),
      iKnow: flag.on('The bot is a test system, wherever it is'),
      yes: flag.on('Ask nothing: what no flag says is as usual'),
    },
  },
  docs: documented('Look at a bot, write a first project for it, hold one conversation', [
    ['init', 'asks what it has to know'],
    ['init --bot http://localhost:3000/chat --yes', 'a bot on this machine, everything else as usual'],
    [
      'init shoppers --bot https://bot.staging.example/chat --token BOT_TOKEN --i-know --ci gitlab --yes',
      'a test system elsewhere, let in by a token that stands in the environment',
    ],
    ['init --bot http://localhost:3000/chat --token BOT_TOKEN --again --yes', 'look again, with a token this time'],
    [
      'init --bot http://localhost:3000/chat --question "How long can I return shoes?" --answer "30 days"',
      'a question of your own customers',
    ],
  ]),
});
