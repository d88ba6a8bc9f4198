/** Which personas play which scenarios. */
import { builtInPersona } from '../check/declared.ts';
import { kindOf } from '../crossed.ts';
import type { Project } from '../scenario.ts';
import { variantOf, variantsIn } from '../variants.ts';
import type { Written } from './notice.ts';

type Cast = Pick<Written, 'suite' | 'personas' | 'scenarios'> & Pick<Project, 'variants'>;

/** Ids of the personas of a scenario, those of crossed traits among them, each followed by itself in its variants. */
export function personasOf({ suite, personas, scenarios, variants }: Cast, scenario: string): string[] {
  const written = Object.keys(personas).filter((id) => variantOf(id) === null);
  const all = written.length > 0 ? written : [builtInPersona.id];
  const own = scenarios[scenario]?.personas ?? suite.personas ?? all;
  return own
    .flatMap((kind) => all.filter((id) => id === kind || kindOf(id) === kind))
    .flatMap((id) => [id, ...variantsIn(variants, scenario, id)]);
}

/** Ids of the scenarios of a persona. */
export function scenariosOf(written: Cast, persona: string): string[] {
  return Object.keys(written.scenarios).filter((scenario) => personasOf(written, scenario).includes(persona));
}
