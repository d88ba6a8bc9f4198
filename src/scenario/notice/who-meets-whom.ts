/** Which personas play which scenarios. */
import { builtInPersona } from '../check/declared.ts';
import type { Project } from '../scenario.ts';
import { variantOf, variantsIn } from '../variants.ts';
import type { Written } from './notice.ts';

type Cast = Pick<Written, 'suite' | 'personas' | 'scenarios'> & Pick<Project, 'variants'>;

/** Ids of the personas of a scenario, each followed by itself in its variants. */
export function personasOf({ suite, personas, scenarios, variants }: Cast, scenario: string): string[] {
  const all = Object.keys(personas).filter((id) => variantOf(id) === null);
  const own = scenarios[scenario]?.personas ?? suite.personas ?? (all.length > 0 ? all : [builtInPersona.id]);
  return own.flatMap((id) => [id, ...variantsIn(variants, scenario, id)]);
}

/** Ids of the scenarios of a persona. */
export function scenariosOf(written: Cast, persona: string): string[] {
  return Object.keys(written.scenarios).filter((scenario) => personasOf(written, scenario).includes(persona));
}
