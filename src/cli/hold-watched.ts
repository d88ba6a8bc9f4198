import type { Project } from '../scenario/scenario.ts';
import { touchedScenarios } from '../scenario/touched.ts';
import { visible } from '../report/visible.ts';
import { changesIn, isProjectFile } from './changes-in.ts';
import { hangsOn } from './hangs-on.ts';
import type { Context } from './context.ts';
import { explainFailure } from './explain-failure.ts';
import { formatProblems } from './format-problems.ts';

interface Watched {
  paths: readonly string[];
  with?: readonly string[] | undefined;
  /** Files that every conversation hangs on beside the project's, from `cwd`: of the environment. */
  beside?: readonly string[];
}

/**
 * Holds all, and after each change the scenarios that it touches, until the process is told to end. What goes wrong is told, and waited out.
 * @param hold Undefined: all.
 */
export async function holdWatched(
  context: Context,
  { paths, with: overlays, beside = [] }: Watched,
  hold: (scenarios: readonly string[] | undefined) => Promise<void>,
): Promise<void> {
  const { cwd, signal, colors, process } = context;
  const { validate } = await import('../api/validate.ts');
  const say = (text: string): void => process.stderr.write(text);
  const changes = await changesIn([...paths, ...(overlays ?? [])], cwd, signal);
  const checked = async (): Promise<Project | null> => {
    const validation = await validate({ paths, with: overlays, cwd });
    changes.follow([...hangsOn(validation), ...beside]);
    say(formatProblems(validation.problems, colors.stderr));
    return validation.project;
  };
  const held = async (scenarios: readonly string[] | undefined): Promise<void> => {
    try {
      await hold(scenarios);
    } catch (failure) {
      say(`${explainFailure(failure, colors.stderr, process.env)}\n`);
    }
  };
  let before = await checked();
  if (before !== null) await held(undefined);
  say('Waiting for a change …\n');
  for await (const files of changes) {
    say(`Changed: ${files.map(visible).join(', ')}\n`);
    const after = await checked();
    if (after === null) continue;
    // What a module or the environment does with a conversation shows in no file of the project.
    const isElsewhere = files.some((file) => !isProjectFile(file));
    const touched = before === null || isElsewhere ? Object.keys(after.scenarios) : touchedScenarios(before, after);
    before = after;
    if (touched.length > 0) await held(touched);
    else say('No conversation hangs on it.\n');
    say('Waiting for a change …\n');
  }
}
