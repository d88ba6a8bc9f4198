import { relative, resolve } from 'node:path';
import type { Conversation } from '../conversation/conversation.ts';
import { type Problem, ProblemError } from '../problem.ts';
import { writeNew } from '../run/write-new.ts';
import { draftOf } from '../suites/draft/draft.ts';
import { draftText } from '../suites/draft/draft-text.ts';
import { dialoguesIn } from '../trial/dialogues-in.ts';
import type { FormatName } from '../transcript/formats/format-names.ts';
import type { Speaker } from '../transcript/transcript.ts';

export interface ScenarioFromOptions {
  /** A run folder, or a file of transcripts. */
  path: string;
  /** Id of the conversation; may be left out where there is one alone. */
  conversation?: string | undefined;
  /** The turn from which the customer is to go on: what was said before it is given. From the beginning when absent. */
  at?: number | undefined;
  /** Format of the transcripts; told by their content when absent. */
  readAs?: FormatName | undefined;
  /** Who speaks under a name of the transcripts, e.g. `ShopBot` → `bot`. */
  roles?: ReadonlyMap<string, Speaker> | undefined;
  /** False: personal data in transcripts are kept; else what stands for them is made up anew in each conversation. */
  redact?: boolean | undefined;
  /** The file to write; named after the conversation, in `scenarios`, when absent. */
  out?: string | undefined;
  cwd?: string;
}

export interface DraftedScenario {
  /** Relative to the working directory. */
  file: string;
  scenario: string;
  facts: number;
  /** What the conversation does not tell, and a person has to. */
  open: string[];
}

/**
 * Writes a scenario of what a customer said to a bot: its opening, what it told as facts, with the words in which it was asked. The rest
 * is for a person to finish.
 *
 * @throws ProblemError when there is no such conversation, several and none is named, or the file is there already.
 */
export async function scenarioFrom({ cwd = process.cwd(), ...options }: ScenarioFromOptions): Promise<DraftedScenario> {
  const conversation = await chosen(options, cwd);
  const { at } = options;
  if (at !== undefined && (at < 2 || at > conversation.turns.length))
    throw new ProblemError([noSuchTurn(conversation, at)]);
  const draft = draftOf(conversation, at);
  if (draft === null)
    throw new ProblemError([
      {
        code: 'bad-argument',
        message: `The customer of "${conversation.id}" says nothing`,
        expected: 'a conversation in which a customer speaks',
        hint: 'Name another: --conversation ID; or say who speaks: --roles NAME=customer.',
      },
    ]);
  const file = resolve(cwd, options.out ?? `scenarios/${draft.id}.yaml`);
  const [written] = await writeNew([{ path: file, text: draftText(draft, `"${conversation.id}" of ${options.path}`) }]);
  const named = relative(cwd, file);
  if (written !== true)
    throw new ProblemError([
      {
        code: 'project-exists',
        message: `"${named}" is there already`,
        expected: 'a file that is not',
        hint: 'Name another: --out FILE.',
      },
    ]);
  return { file: named, scenario: draft.id, facts: draft.facts, open: draft.open };
}

function noSuchTurn({ id, turns }: Conversation, at: number): Problem {
  return {
    code: 'bad-argument',
    message: `"${id}" has nothing said before turn ${at} that a customer could go on from`,
    expected: turns.length < 2 ? 'a conversation of two turns or more' : `--at from 2 to ${turns.length}`,
  };
}

const mostNamed = 10;

async function chosen({ conversation: wanted, ...options }: ScenarioFromOptions, cwd: string): Promise<Conversation> {
  const problems: Problem[] = [];
  const others: Conversation[] = [];
  const read = await dialoguesIn({ ...options, paths: [options.path] }, cwd, problems);
  for await (const one of read()) {
    if (one.id === wanted) return one;
    if (others.length <= mostNamed) others.push(one);
    else if (wanted === undefined) break;
  }
  const [only, second] = others;
  if (only === undefined) throw new ProblemError(problems.length > 0 ? problems : [nothingIn(options.path)]);
  if (wanted === undefined && second === undefined) return only;
  throw new ProblemError([notNamed(options.path, wanted, others)]);
}

const nothingIn = (path: string): Problem => ({
  code: 'file-empty',
  message: `"${path}" holds no conversation`,
  file: path,
  expected: 'a run, or transcripts in which a customer speaks to a bot',
});

function notNamed(path: string, wanted: string | undefined, others: readonly Conversation[]): Problem {
  const ids = others.slice(0, mostNamed).map(({ id }) => id);
  const held = wanted === undefined ? 'several conversations' : `no conversation "${wanted}"`;
  return {
    code: 'bad-argument',
    message: `"${path}" holds ${held}`,
    expected: `--conversation with one of: ${ids.join(', ')}${others.length > mostNamed ? ' …' : ''}`,
  };
}
