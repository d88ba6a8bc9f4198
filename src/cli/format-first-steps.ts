/** What `init` found, wrote, and says to do next. */
import type { InitOptions, WrittenFile } from '../api/init.ts';
import type { Barred, Detected } from '../bot/detect/detected.ts';
import { visible } from '../report/visible.ts';
import type { Colors } from './context.ts';

export function detectedLines({ understood, seen, fixes }: Detected, colors: Colors): string[] {
  const sign = understood ? colors.green('✓') : colors.red('✕');
  return [
    ...seen.map((sentence) => `${sign} ${visible(sentence)}`),
    ...fixes.map((fix) => `${colors.yellow('!')} ${colors.cyan(`scenarios/bot.yaml, ${visible(fix)}`)}`),
  ];
}

export const writtenLine = ({ path, state }: WrittenFile, colors: Colors): string =>
  `${state.padEnd(9)}${visible(path)}${state === 'kept' ? colors.dim(' (it was there, and is as it was)') : ''}`;

/** What to type now. */
export function nextLines(
  { understood, barred }: Detected,
  {
    folder,
    files,
    isUsual,
    choices,
  }: { folder: string; files: readonly WrittenFile[]; isUsual: boolean; choices: InitOptions },
  colors: Colors,
): string[] {
  const steps: [string, string][] = [
    ...(folder === '' ? [] : [[`cd ${visible(folder)}`, ''] as [string, string]]),
    ...(barred === null ? [] : [lookAgain(choices, barred)]),
    ...(understood || barred === 'unreachable' || barred === 'browser'
      ? []
      : [
          ['mystery-shopper probe', 'what is understood of a reply; correct scenarios/bot.yaml until all is'] as [
            string,
            string,
          ],
        ]),
    ['mystery-shopper play first-question', 'one conversation, live'],
    ['mystery-shopper run', 'all of them, scored and reported; open the page it names'],
  ];
  // One that repeats a whole command line is as long as it is.
  const width = Math.max(...steps.map(([command]) => command.length).filter((length) => length <= 40));
  const unfit = choices.again
    ? []
    : files.filter(({ path, state }) => state === 'kept' && /\.ya?ml$/.test(path)).map(({ path }) => path);
  return [
    '',
    ...(understood ? [] : [`No conversation was held: ${notHeld[barred ?? 'answered']}.`, '']),
    colors.bold('What next'),
    ...steps.map(
      ([command, purpose]) => `  ${purpose === '' ? command : `npx ${command.padEnd(width)}  ${colors.dim(purpose)}`}`,
    ),
    `Then write what your customers really ask into ${isUsual ? 'scenarios/first-question.yaml' : 'scenarios/'}: docs/scenarios.md has every key.`,
    ...unfit.map((path) => `${visible(path)} was there already: add the run to it by hand, as docs/ci.md shows.`),
  ];
}

const notHeld = {
  credentials: 'the bot lets nobody in without credentials',
  unreachable: 'the bot could not be talked to',
  browser: 'there is no browser here to look at the page through',
  answered: 'the bot is not understood yet',
};

/** The same command once more, from within the project's folder. */
function lookAgain({ bot, token, iKnow }: InitOptions, barred: Barred): [string, string] {
  const asksToken = barred === 'credentials' && token === undefined;
  const words = [
    `mystery-shopper init --bot '${visible(bot).replaceAll("'", '%27')}'`,
    ...(token !== undefined || asksToken ? [`--token ${token ?? 'BOT_TOKEN'}`] : []),
    ...(iKnow === true ? ['--i-know'] : []),
    '--again --yes',
  ];
  const purpose = asksToken
    ? 'with BOT_TOKEN in the environment; otherwise let in: auth or headers of scenarios/bot.yaml'
    : 'look again, once that is mended';
  return [words.join(' '), purpose];
}
