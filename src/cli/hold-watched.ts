import type { Project } from '../scenario/scenario.ts';
import { touchedScenarios } from '../scenario/touched.ts';
import { visible } from '../report/visible.ts';
import { changesIn } from './changes-in.ts';
import type { Context } from './context.ts';
import { explainFailure } from './explain-failure.ts';
import { formatProblems } from './format-problems.ts';

/**
 * Holds all, and after each change the scenarios that it touches, until the process is told to end. What goes wrong is told, and waited out.
 * @param hold Undefined: all.
 */
export async function holdWatched(
  context: Context,
  { paths, with: overlays }: { paths: readonly string[]; with?: readonly string[] | undefined },
  hold: (scenarios: readonly string[] | undefined) => Promise<void>,
): Promise<void> {
  const { cwd, signal, colors, process } = context;
  const { validate } = await import('../api/validate.ts');
  const say = (text: string): void => process.stderr.write(text);
  const checked = async (): Promise<Project | null> => {
    const { project, problems } = await validate({ paths, with: overlays, cwd });
    say(formatProblems(problems, colors.stderr));
    return project;
  };
  const held = async (scenarios: readonly string[] | undefined): Promise<void> => {
    try {
      await hold(scenarios);
    } catch (failure) {
      say(`${explainFailure(failure, colors.stderr, process.env)}\n`);
    }
  };
  const changes = await changesIn([...paths, ...(overlays ?? [])], cwd, signal);
  let before = await checked();
  if (before !== null) await held(undefined);
  say('Waiting for a change …\n');
  for await (const files of changes) {
    say(`Changed: ${files.map(visible).join(', ')}\n`);
    const after = await checked();
    if (after === null) continue;
    const touched = before === null ? Object.keys(after.scenarios) : touchedScenarios(before, after);
    before = after;
    if (touched.length > 0) await held(touched);
    else say('No conversation hangs on it.\n');
    say('Waiting for a change …\n');
  }
}
