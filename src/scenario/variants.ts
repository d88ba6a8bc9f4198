/** The same customers put otherwise: a persona of a variant is called `hurried~rude`, and no id that somebody writes can be. */
import { kindOf } from './crossed.ts';
import type { Persona } from './schema/persona-schema.ts';
import type { Variant } from './schema/variant-schema.ts';

const sign = '~';

/** The persona that it is a variant of: itself where it is none. */
export const basePersona = (persona: string): string => persona.split(sign, 1)[0]!;

/** null: a persona as it was written. */
export const variantOf = (persona: string): string | null => persona.split(sign)[1] ?? null;

type Cast = { personas: Record<string, Persona>; variants?: Record<string, Variant> | undefined };

/** Each persona, followed by itself in each of its variants. */
export function withVariants({ personas, variants = {} }: Cast): Record<string, Persona> {
  const kinds = Object.entries(variants);
  return Object.fromEntries(
    Object.entries(personas).flatMap(([id, persona]) => [
      [id, persona] as const,
      ...kinds
        .filter(([, { of }]) => of?.includes(kindOf(id)) ?? true)
        .map(([kind, variant]) => [`${id}${sign}${kind}`, put(persona, kind, variant)] as const),
    ]),
  );
}

function put(
  persona: Persona,
  kind: string,
  { title = kind, of: _of, scenarios: _scenarios, facts: _facts, ...traits }: Variant,
): Persona {
  return { ...persona, ...traits, title: `${persona.title}, ${title}` };
}

/** The persona in each of its variants that come with the scenario. */
export function variantsIn(variants: Record<string, Variant> = {}, scenario: string, persona: string): string[] {
  return Object.entries(variants)
    .filter(
      ([, { of, scenarios }]) => (of?.includes(kindOf(persona)) ?? true) && (scenarios?.includes(scenario) ?? true),
    )
    .map(([kind]) => `${persona}${sign}${kind}`);
}
