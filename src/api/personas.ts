import { sayingsOf, situations, type Situation } from '../customer/gallery.ts';
import type { Brief } from '../plan/brief.ts';
import { draft } from '../plan/draft.ts';
import { expand } from '../plan/expand.ts';
import { averageCustomer, fullPersona } from '../plan/persona.ts';
import type { PlanItem } from '../plan/plan.ts';
import { ProblemError } from '../problem.ts';
import type { Project } from '../scenario/scenario.ts';
import { validate } from './validate.ts';

export interface PersonasOptions {
  /** Project files, or folders of them; `scenarios` when empty or absent. */
  paths?: readonly string[];
  /** Files laid over the project, in this order. */
  with?: readonly string[] | undefined;
  personas?: readonly string[] | undefined;
  /** What is said is about these; the first that needs no back end when absent. */
  scenarios?: readonly string[] | undefined;
  /** Sayings of each situation; three when absent. */
  count?: number | undefined;
  seed?: string | undefined;
  cwd?: string;
}

export interface ShownPersona {
  id: string;
  title: string;
  description: string | null;
  /** What differs from an average customer, by the keys of the YAML. */
  traits: Record<string, unknown>;
  /** What the sayings are about; null: it plays in no scenario that can be shown without a back end. */
  scenario: string | null;
  /** By situation, each a list of turns; a turn is its messages. */
  says: Partial<Record<Situation, string[][]>>;
}

/**
 * What each persona of a project says. Asks no bot and writes nothing; the same seed shows the same.
 *
 * @throws ProblemError when the project has mistakes or names no such persona or scenario.
 */
export async function personas(options: PersonasOptions = {}): Promise<ShownPersona[]> {
  const { cwd = process.cwd(), count = 3, seed } = options;
  const { project, problems } = await validate({ paths: options.paths ?? [], with: options.with, cwd });
  if (!project) throw new ProblemError(problems);
  const choice = { seed, personas: options.personas, scenarios: options.scenarios, repeat: count };
  const { plan, problems: wrong } = expand(project, choice);
  if (wrong.length > 0) throw new ProblemError(wrong);
  const shown = options.personas ?? Object.keys(project.personas);
  return shown.map((id) => shownPersona(id, project, plan.items));
}

function shownPersona(id: string, project: Project, items: readonly PlanItem[]): ShownPersona {
  const { title, description = null } = project.personas[id]!;
  const briefs = firstBriefs(
    items.filter(({ persona }) => persona === id),
    project,
  );
  const says: ShownPersona['says'] = {};
  for (const { situation, messages } of briefs.flatMap(sayingsOf)) (says[situation] ??= []).push(messages);
  const inOrder = situations.filter((situation) => says[situation] !== undefined);
  return {
    id,
    title,
    description,
    traits: traitsOf(id, project),
    scenario: briefs[0]?.item.scenario ?? null,
    says: Object.fromEntries(inOrder.map((situation) => [situation, says[situation]!])),
  };
}

/** Of the first scenario whose texts need no reply of a back end. */
function firstBriefs(items: readonly PlanItem[], project: Project): Brief[] {
  for (const scenario of new Set(items.map((item) => item.scenario))) {
    const own = items.filter((item) => item.scenario === scenario);
    try {
      return own.map((item) => draft(item, project, { env: {} }).complete({}));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
    }
  }
  return [];
}

function traitsOf(id: string, project: Project): ShownPersona['traits'] {
  const { id: _, title: __, segment: ___, ...full } = fullPersona(id, project.personas[id]!);
  const average: Record<string, unknown> = averageCustomer;
  return Object.fromEntries(Object.entries(full).filter(([name, value]) => average[name] !== value));
}
