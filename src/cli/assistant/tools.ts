/** What a coding assistant may ask for: a table of plain objects. Each answers in text, and touches nothing outside the working directory. */
import { readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import pc from 'picocolors';
import { type Static, type TSchema, Type } from 'typebox';
import { plural } from '../../counts.ts';
import { ProblemError } from '../../problem.ts';
import { agentLines, earlierLines, turnLines, verdictLines } from '../../report/conversation-lines.ts';
import type { Played } from '../../api/play.ts';
import { formatNotices, formatProblems } from '../format-problems.ts';
import { guide } from './guide.ts';

export interface Around {
  cwd: string;
  env: NodeJS.ProcessEnv;
  signal: AbortSignal;
}

export interface Tool {
  name: string;
  description: string;
  /** JSON Schema of its arguments. */
  input: TSchema;
  /** Whether it sends anything to a bot or writes a file. */
  acts: boolean;
  answer: (given: never, around: Around) => Promise<string>;
}

const plain = pc.createColors(false);

const paths = Type.Optional(
  Type.Array(Type.String(), {
    description: 'Project files or folders within the working directory; scenarios when absent.',
  }),
);
const text = (description: string) => Type.String({ description });
const maybe = (description: string) => Type.Optional(Type.String({ description }));
const one = <T extends TSchema>(
  name: string,
  description: string,
  input: T,
  acts: boolean,
  answer: (given: Static<T>, around: Around) => Promise<string>,
): Tool => ({ name, description, input, acts, answer });

export const tools: readonly Tool[] = [
  one(
    'reference',
    'How scenarios are written: a valid project, and every key of the YAML.',
    Type.Object({}),
    false,
    () => Promise.resolve(guide()),
  ),
  one(
    'validate',
    'Checks YAML: every mistake with its place and what was expected, then what has no effect.',
    Type.Object({ paths, yaml: maybe('A file that is not saved yet, checked beside paths, or alone.') }),
    false,
    async ({ paths: given = [], yaml }, { cwd }) => {
      const { validate } = await import('../../api/validate.ts');
      const texts = yaml === undefined ? [] : [{ name: 'unsaved', text: yaml }];
      const { project, problems, notices } = await validate({ paths: within(given, cwd), texts, cwd });
      if (project === null) return formatProblems(problems, plain);
      const count = plural(Object.keys(project.scenarios).length, 'scenario');
      return `${count}: no problems.\n${formatNotices(notices, plain)}`;
    },
  ),
  one(
    'explain',
    'How the customer reads what a bot says, clause by clause. Nothing is sent.',
    Type.Object({
      said: text('What the bot says.'),
      scenario: maybe('Whose facts it is read with; the first.'),
      paths,
    }),
    false,
    async ({ said, scenario, paths: given = [] }, { cwd }) => {
      const { explain } = await import('../../api/explain.ts');
      const explained = await explain({ explain: said, isText: true, scenario, paths: within(given, cwd), cwd });
      return explained.map(({ lines }) => lines.join('\n')).join('\n\n');
    },
  ),
  one(
    'probe',
    'Talks to the configured bot once and says what was understood of its reply.',
    Type.Object({ message: maybe('What to say; a request for a person when absent.'), paths }),
    true,
    async ({ message, paths: given = [] }, { cwd, env, signal }) => {
      const { probe } = await import('../../api/probe.ts');
      const { findings } = await probe({ message, paths: within(given, cwd), cwd, env, signal });
      const sign = { ok: '✓', note: '·', problem: '✕' };
      return findings
        .map(
          ({ about, level, text: what, fix }) => `${sign[level]} ${about}: ${what}${fix === null ? '' : `\n  ${fix}`}`,
        )
        .join('\n');
    },
  ),
  one(
    'play',
    'Holds one conversation of a scenario with the bot: who said what, the customer’s thinking, what was lost where.',
    Type.Object({
      scenario: text('Its id.'),
      persona: maybe('Its id; the first.'),
      seed: maybe('The same customer again.'),
      paths,
    }),
    true,
    async ({ paths: given = [], ...options }, { cwd, env, signal }) => {
      const { play } = await import('../../api/play.ts');
      return told(await play({ ...options, paths: within(given, cwd), cwd, env, signal }));
    },
  ),
  one(
    'run',
    'Holds all conversations, scores and judges them, and writes a report below reports. May take minutes.',
    Type.Object({
      paths,
      repeat: Type.Optional(
        Type.Integer({ minimum: 1, maximum: 1000, description: 'Conversations a scenario and persona.' }),
      ),
      scenarios: Type.Optional(Type.Array(Type.String(), { description: 'Only these.' })),
    }),
    true,
    async ({ paths: given = [], repeat, scenarios }, { cwd, env, signal }) => {
      const { run } = await import('../../api/run.ts');
      const { folder, judgement } = await run({ paths: within(given, cwd), repeat, scenarios, cwd, env, signal });
      return `${judgement.headline}\n\n${await summaryOf(folder, cwd)}`;
    },
  ),
  one(
    'read_report',
    'What a run came to: verdicts, gates, what failed, with the ids of its conversations.',
    Type.Object({ run: text('Its folder.') }),
    false,
    ({ run }, { cwd }) => summaryOf(within([run], cwd)[0]!, cwd),
  ),
  one(
    'show_conversation',
    'One conversation of a run, as it was said and scored.',
    Type.Object({ run: text('Its folder.'), id: text('scenario/persona/repetition.') }),
    false,
    async ({ run, id }, { cwd }) => {
      const { show } = await import('../../api/show.ts');
      return told(await show({ run: within([run], cwd)[0]!, id, cwd }));
    },
  ),
];

function told({ conversation, scored }: Played): string {
  return [
    ...earlierLines(conversation, plain),
    ...conversation.turns.flatMap((turn) => turnLines(turn, plain)),
    ...(conversation.transfer ?? []).flatMap((turn) => agentLines(turn, plain)),
    ...verdictLines(conversation, scored, plain),
  ].join('\n');
}

async function summaryOf(folder: string, cwd: string): Promise<string> {
  const path = join(resolve(cwd, folder), 'summary.md');
  const summary = await readFile(path, 'utf8').catch(() => null);
  if (summary !== null) return `Folder: ${relative(cwd, resolve(cwd, folder))}\n\n${summary}`;
  const message = `"${folder}" holds no summary of a run`;
  throw new ProblemError([
    {
      code: 'file-not-found',
      message,
      hint: 'Name the folder that run gave, or write it: mystery-shopper report RUN.',
    },
  ]);
}

/** @throws ProblemError where a path leads out of the working directory. */
function within(given: readonly string[], cwd: string): string[] {
  return given.map((path) => {
    const absolute = resolve(cwd, path);
    if (absolute === cwd || absolute.startsWith(cwd + sep)) return path;
    const message = `"${path}" lies outside the working directory`;
    throw new ProblemError([
      { code: 'bad-argument', message, expected: 'a path within the folder that the server was started in' },
    ]);
  });
}
