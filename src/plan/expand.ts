/** scenarios × personas × repetitions → Plan. */
import { createHash } from 'node:crypto';
import type { Problem } from '../problem.ts';
import { kindOf } from '../scenario/crossed.ts';
import { nearest } from '../scenario/check/nearest.ts';
import { personasOf } from '../scenario/notice/who-meets-whom.ts';
import type { Project, Scenario } from '../scenario/scenario.ts';
import { defaultRepeat } from '../scenario/schema/default-repeat.ts';
import { basePersona, variantOf } from '../scenario/variants.ts';
import { namesToday } from './names-today.ts';
import type { Plan, PlanItem } from './plan.ts';

/** What of a project to run; everything when absent. An empty list chooses nothing. */
export interface Choice {
  seed?: string | undefined;
  repeat?: number | undefined;
  scenarios?: readonly string[] | undefined;
  personas?: readonly string[] | undefined;
  /** A scenario with any of these tags. */
  tags?: readonly string[] | undefined;
  /** YYYY-MM-DD, the day of the run: `{{today}}` where the suite has no reference date. */
  today?: string | undefined;
}

const defaultSeed = 'mystery-shopper';

/** Items in order of scenario, persona, repetition. A chosen name that does not exist, or an empty plan, is a problem. */
export function expand(project: Project, choice: Choice): { plan: Plan; problems: Problem[] } {
  const seed = choice.seed ?? String(project.suite.seed ?? defaultSeed);
  const repeat = choice.repeat ?? project.suite.repeat ?? defaultRepeat;
  const problems = unknownChoices(project, choice);

  const items = Object.values(project.scenarios)
    .filter((scenario) => isChosen(scenario, choice))
    .flatMap((scenario) => cells(project, scenario, choice))
    .flatMap(([scenario, persona]) => repetitions(seed, scenario, persona, repeat))
    .map((item) => ({
      ...item,
      ...asVariant(project, seed, item),
      ...sequels(project, item),
      ...dayOfRun(project, item, choice),
    }));

  if (items.length === 0 && problems.length === 0) problems.push(emptyPlan(project, choice));
  return { plan: { seed, repeat, items }, problems };
}

/**
 * First 16 hex digits of SHA-256 over the JSON of [suite seed, scenario, persona, repetition]. JSON quotes each part, so
 * no two different lists give the same text.
 */
export function itemSeed(suiteSeed: string, scenario: string, persona: string, repetition: number): string {
  const text = JSON.stringify([suiteSeed, scenario, persona, repetition]);
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

function isChosen(scenario: Scenario, { scenarios, tags }: Choice): boolean {
  if (scenarios !== undefined && !scenarios.includes(scenario.id)) return false;
  return tags === undefined || tags.some((tag) => scenario.tags?.includes(tag) ?? false);
}

function cells(project: Project, scenario: Scenario, choice: Choice): [scenario: string, persona: string][] {
  return personasOf(project, scenario.id)
    .filter(
      (persona) =>
        choice.personas === undefined || choice.personas.includes(persona) || choice.personas.includes(kindOf(persona)),
    )
    .map((persona) => [scenario.id, persona]);
}

function repetitions(seed: string, scenario: string, persona: string, repeat: number): PlanItem[] {
  const cell = `${scenario}/${persona}`;
  return Array.from({ length: repeat }, (_, index) => {
    const repetition = index + 1;
    const id = `${cell}/${repetition}`;
    return { id, cell, scenario, persona, repetition, seed: itemSeed(seed, scenario, persona, repetition) };
  });
}

/** Whoever is put otherwise has the same matter. */
function asVariant({ variants = {} }: Project, seed: string, item: PlanItem): Partial<PlanItem> {
  const { scenario, persona, repetition } = item;
  const kind = variantOf(persona);
  if (kind === null) return {};
  const isReversed = variants[kind]?.facts === 'reversed';
  const facts_seed = itemSeed(seed, scenario, basePersona(persona), repetition);
  return { facts_seed, ...(isReversed && { facts_reversed: true }) };
}

/** Only where it matters: all else is the same on any day. */
function dayOfRun({ suite, scenarios }: Project, { scenario }: PlanItem, { today }: Choice): Pick<PlanItem, 'today'> {
  const isNamed = today !== undefined && suite.reference_date === undefined && namesToday(scenarios[scenario]!);
  return isNamed ? { today } : {};
}

/** Conversations that follow from this one: they are no repetitions of the cell, and counted in no rate of it. */
function sequels(
  { suite, scenarios, personas }: Project,
  { scenario, persona, repetition }: PlanItem,
): Pick<PlanItem, 'second_session' | 'lifeline'> {
  const { wants } = scenarios[scenario]!;
  const returns = suite.second_session === true && personas[persona]?.comes_back !== false;
  // Whoever wants a human walks the lifeline anyway.
  const isProbed = wants.human !== true && repetition <= (suite.lifeline ?? 0);
  return { ...(returns && { second_session: true }), ...(isProbed && { lifeline: true }) };
}

function unknownChoices(project: Project, choice: Choice): Problem[] {
  const tags = new Set(Object.values(project.scenarios).flatMap((scenario) => scenario.tags ?? []));
  return [
    ...unknownNames('scenario', choice.scenarios, Object.keys(project.scenarios)),
    ...unknownNames('persona', choice.personas, [
      ...new Set(Object.keys(project.personas).flatMap((id) => [id, ...crossedKind(project, id)])),
    ]),
    ...unknownNames('tag', choice.tags, [...tags]),
  ];
}

/** Whose traits are crossed may be named by what they are all kinds of. */
const crossedKind = ({ crossings = {} }: Project, persona: string): string[] =>
  persona in crossings ? [kindOf(persona)] : [];

function unknownNames(what: string, chosen: readonly string[] = [], known: string[]): Problem[] {
  return chosen
    .filter((name) => !known.includes(name))
    .map((name) => {
      const near = nearest(name, known);
      return {
        code: 'unknown-reference' as const,
        message: `There is no ${what} "${name}" in this project`,
        expected: known.length === 0 ? `a project with a ${what}` : `one of: ${known.join(', ')}`,
        ...(near !== null && { hint: `Did you mean "${near}"?` }),
      };
    });
}

function emptyPlan(project: Project, choice: Choice): Problem {
  const none = Object.keys(project.scenarios).length === 0;
  return {
    code: 'empty-plan',
    message: none ? 'The project declares no scenarios' : 'No scenario and persona match the choice',
    expected: none
      ? 'at least one entry under scenarios'
      : `at least one conversation; chosen were ${describe(choice) || 'all scenarios and personas'}`,
    hint: none ? 'Give the folder that holds the scenario files.' : 'Leave out one of the choices.',
  };
}

function describe({ scenarios, personas, tags, repeat }: Choice): string {
  const parts = [
    scenarios && `scenarios: ${scenarios.join(', ')}`,
    personas && `personas: ${personas.join(', ')}`,
    tags && `tags: ${tags.join(', ')}`,
    repeat !== undefined && `repeat: ${repeat}`,
  ];
  return parts.filter(Boolean).join('; ');
}
