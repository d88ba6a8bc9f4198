import type { Project } from '../scenario/scenario.ts';
import type { Plan } from './plan.ts';

export interface Covered {
  id: string;
  title: string;
  cells: number;
  conversations: number;
}

/** What a plan tests of a project, and what it leaves out. */
export interface Coverage {
  intents: Covered[];
  personas: Covered[];
  tags: Covered[];
  /** Personas' locales. */
  languages: Covered[];
  /** Declared and in no conversation; `pairs`: both are tested, never together. */
  uncovered: {
    intents: string[];
    scenarios: string[];
    personas: string[];
    tags: string[];
    languages: string[];
    pairs: { intent: string; persona: string }[];
  };
  /** What the suite itself says it leaves out. */
  notTested: string[];
}

const defaultLocale = 'en';

export function coverageOf(project: Project, plan: Plan): Coverage {
  const { intents, personas, scenarios, suite } = project;
  const localeOf = (persona: string) => personas[persona]?.locale ?? defaultLocale;
  const cells = [...new Map(plan.items.map((item) => [item.cell, item])).values()].map(({ scenario, persona }) => ({
    intent: scenarios[scenario]!.intent,
    scenario,
    persona,
    language: localeOf(persona),
    tags: scenarios[scenario]!.tags ?? [],
  }));
  const covered = (
    ids: Iterable<string>,
    titleOf: (id: string) => string,
    has: (cell: (typeof cells)[number], id: string) => boolean,
  ) =>
    [...new Set(ids)].map((id): Covered => {
      const own = cells.filter((cell) => has(cell, id)).length;
      return { id, title: titleOf(id), cells: own, conversations: own * plan.repeat };
    });
  const all = {
    intents: covered(
      Object.keys(intents),
      (id) => intents[id]!.title,
      (cell, id) => cell.intent === id,
    ),
    personas: covered(
      Object.keys(personas),
      (id) => personas[id]!.title ?? id,
      (cell, id) => cell.persona === id,
    ),
    scenarios: covered(
      Object.keys(scenarios),
      (id) => id,
      (cell, id) => cell.scenario === id,
    ),
    tags: covered(
      Object.values(scenarios).flatMap(({ tags = [] }) => tags),
      (id) => id,
      (cell, id) => cell.tags.includes(id),
    ),
    languages: covered(
      Object.keys(personas).map(localeOf),
      (id) => id,
      (cell, id) => cell.language === id,
    ),
  };
  const tested = (list: Covered[]) => list.filter((one) => one.cells > 0);
  const left = (list: Covered[]) => list.filter((one) => one.cells === 0).map(({ id }) => id);
  const together = new Set(cells.map(({ intent, persona }) => JSON.stringify([intent, persona])));
  const pairs = tested(all.intents).flatMap((intent) =>
    tested(all.personas)
      .filter((persona) => !together.has(JSON.stringify([intent.id, persona.id])))
      .map((persona) => ({ intent: intent.id, persona: persona.id })),
  );
  return {
    intents: tested(all.intents),
    personas: tested(all.personas),
    tags: tested(all.tags),
    languages: tested(all.languages),
    uncovered: {
      intents: left(all.intents),
      scenarios: left(all.scenarios),
      personas: left(all.personas),
      tags: left(all.tags),
      languages: left(all.languages),
      pairs,
    },
    notTested: suite.not_tested ?? [],
  };
}
