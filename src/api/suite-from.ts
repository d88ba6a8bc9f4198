import { join, relative, resolve } from 'node:path';
import { count, plural } from '../counts.ts';
import { type Problem, ProblemError } from '../problem.ts';
import { writeNew } from '../run/write-new.ts';
import { loadProject } from '../scenario/load.ts';
import { holdsAlready, refuseProject } from '../suites/empty-folder.ts';
import { coverageOf, unmet } from '../suites/mined/against.ts';
import { type Mined, mine } from '../suites/mined/mine.ts';
import { type AgainstSuite, minedFiles } from '../suites/mined/mined-files.ts';
import { suiteExamples } from '../suites/mined/suite-examples.ts';
import { matcherOf } from '../transcript/matters/matcher.ts';
import { type DialogueSource, dialoguesIn } from '../trial/dialogues-in.ts';
import { validate } from './validate.ts';

export interface SuiteFromOptions extends DialogueSource {
  /** Project files, or folders of them, of a suite that it is held against. */
  against?: readonly string[] | undefined;
  /** Fewer conversations are no matter; 5 when absent. */
  fewest?: number | undefined;
  /** Where the project goes; `scenarios` when absent. It must not hold YAML. */
  out?: string | undefined;
  cwd?: string;
}

export interface MinedSuite {
  /** Relative to the working directory. */
  files: string[];
  mined: Mined;
  /** null: it was held against no suite. */
  against: AgainstSuite | null;
  /** What could not be read, and mistakes of what was written; the latter only by a defect of this program. */
  problems: Problem[];
}

const usually = 5;

/**
 * Makes a suite of many conversations that customers had: a scenario to finish for each matter, with its share of all contacts; customers by
 * how they behave; why a person was needed.
 *
 * @throws ProblemError when nothing can be read, no matter is found, or the folder holds a project already.
 */
export async function suiteFrom({
  out = 'scenarios',
  fewest = usually,
  cwd = process.cwd(),
  ...options
}: SuiteFromOptions): Promise<MinedSuite> {
  const folder = resolve(cwd, out);
  await refuseProject(folder, out);
  const matcher = options.against && (await suiteMatcher(options.against, cwd));
  const unread: Problem[] = [];
  const read = await dialoguesIn(options, cwd, unread);
  const mined = await mine(read, { fewest });
  // It is read twice: what can't be is told once.
  const problems = [...new Map(unread.map((one) => [JSON.stringify(one), one])).values()];
  if (mined.conversations === 0 && problems.length > 0) throw new ProblemError(problems);
  if (mined.matters.length === 0) throw new ProblemError([nothingFound(mined, fewest), ...problems]);
  const against = matcher ? heldAgainst(mined, matcher, options.against!) : null;
  const from = options.paths.join(', ');
  const made = minedFiles(mined, from, against).map(({ path, text }) => ({ path: join(folder, path), text }));
  const kept = (await writeNew(made)).indexOf(false);
  if (kept >= 0) throw new ProblemError([holdsAlready(out, [relative(folder, made[kept]!.path)])]);
  const written = await validate({ paths: [out], cwd });
  return {
    files: made.map(({ path }) => relative(cwd, path)),
    mined,
    against,
    problems: [...problems, ...written.problems.filter(({ code }) => code !== 'no-bot')],
  };
}

interface KnownSuite {
  intents: string[];
  matcher: ReturnType<typeof matcherOf>;
}

async function suiteMatcher(paths: readonly string[], cwd: string): Promise<KnownSuite> {
  const { project, problems } = await loadProject([...paths], { cwd });
  if (project === null) throw new ProblemError(problems);
  return { intents: Object.keys(project.intents), matcher: matcherOf(suiteExamples(project)) };
}

function heldAgainst(mined: Mined, { intents, matcher }: KnownSuite, suite: readonly string[]): AgainstSuite {
  const rows = coverageOf(mined.matters, matcher);
  return { suite: suite.join(', '), rows, unmet: unmet(intents, rows) };
}

const nothingFound = ({ contacts, conversations }: Mined, fewest: number): Problem => ({
  code: 'no-files',
  message: `No matter was found in ${plural(conversations, 'conversation')}, in ${count(contacts)} of which a customer says what it came for`,
  expected: `${plural(fewest, 'conversation')} about one matter, or more`,
  hint: 'Name more transcripts; or say who speaks: --roles NAME=customer; or take fewer for a matter: --fewest 2.',
});
