/** Which personas play which scenarios. */
import { builtInPersona } from '../check/declared.ts';
import type { Written } from './notice.ts';

type Cast = Pick<Written, 'suite' | 'personas' | 'scenarios'>;

/** Ids of the personas of a scenario. */
export function personasOf({ suite, personas, scenarios }: Cast, scenario: string): string[] {
  const all = Object.keys(personas);
  return scenarios[scenario]?.personas ?? suite.personas ?? (all.length > 0 ? all : [builtInPersona.id]);
}

/** Ids of the scenarios of a persona. */
export function scenariosOf(written: Cast, persona: string): string[] {
  return Object.keys(written.scenarios).filter((scenario) => personasOf(written, scenario).includes(persona));
}
