import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { explainReading } from '../customer/reading/explain.ts';
import { draft } from '../plan/draft.ts';
import { expand } from '../plan/expand.ts';
import { ProblemError } from '../problem.ts';
import { loadToRun } from '../trial/load-to-run.ts';

export interface ExplainOptions {
  /** Project files, or folders of them; `scenarios` when empty or absent. */
  paths?: readonly string[];
  /** Files laid over the project, in this order. */
  with?: readonly string[] | undefined;
  /** What a bot says, or a file of such turns with a line of three dashes between. */
  explain: string;
  /** It is no file, whatever is called like it. */
  isText?: boolean | undefined;
  /** Whose facts and wishes it is read with; the first when absent. */
  scenario?: string | undefined;
  cwd?: string;
}

export interface Explained {
  turn: string;
  lines: string[];
}

/**
 * How the customer of a scenario reads what a bot says, clause by clause. Nothing is sent to any bot.
 *
 * @throws ProblemError when the project has mistakes or no such scenario.
 */
export async function explain({
  paths = [],
  with: overlays,
  explain: said,
  isText = false,
  scenario,
  cwd = process.cwd(),
}: ExplainOptions): Promise<Explained[]> {
  const { project } = await loadToRun(paths, { with: overlays }, cwd);
  const { plan, problems } = expand(project, { scenarios: scenario === undefined ? undefined : [scenario], repeat: 1 });
  const [item] = plan.items;
  if (problems.length > 0 || item === undefined) throw new ProblemError(problems);
  const brief = draft(item, project, { env: {} }).complete({});
  const text = isText ? said : await readFile(resolve(cwd, said), 'utf8').catch(() => said);
  const turns = text.split(/^---$/m).map((turn) => turn.trim());
  return turns.filter((turn) => turn !== '').map((turn) => ({ turn, lines: explainReading(turn, brief) }));
}
