import type { ShownPersona } from '../api/personas.ts';
import { visible } from '../report/visible.ts';
import type { Colors } from './context.ts';

/** Who they are, in what they differ from an average customer, and what they say. */
export const personaLines = (shown: readonly ShownPersona[], colors: Colors): string[] =>
  shown.flatMap((persona, at) => [...(at > 0 ? [''] : []), ...linesOf(persona, colors)]);

function linesOf({ id, title, description, traits, scenario, says }: ShownPersona, colors: Colors): string[] {
  const keys = Object.entries(traits).map(([name, value]) => `${name} ${visible(String(value))}`);
  return [
    `${colors.bold(visible(title))} ${colors.dim(`(${visible(id)})`)}`,
    ...(description === null ? [] : [`  ${visible(description)}`]),
    `  ${keys.join(' · ') || 'an average customer'}`,
    scenario === null
      ? '  Plays in no scenario that can be shown without a back end.'
      : `  ${colors.dim(`in ${visible(scenario)}:`)}`,
    ...Object.entries(says).flatMap(([situation, turns]) =>
      turns.map((messages, at) => {
        const lead = (at === 0 ? situation : '').padEnd(width);
        return `  ${colors.cyan(lead)} ${messages.map(visible).join(' ⏎ ')}`;
      }),
    ),
  ];
}

const width = 'asks for a human'.length;
