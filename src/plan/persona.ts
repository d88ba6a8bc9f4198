import type { Persona } from '../scenario/schema/persona-schema.ts';
import type { Brief } from './brief.ts';

/** A persona with every default filled in: an average customer, and what makes this one differ from it. */
export function fullPersona(id: string, persona: Persona): Brief['persona'] {
  const { description: _, segment = null, ...given } = persona;
  return { ...averageCustomer, ...given, id, segment };
}

/** What a persona is where its YAML says nothing. */
export const averageCustomer = {
  locale: 'en',
  vulnerable: false,
  hostile: false,
  patience: 5,
  literacy: 'average',
  register: 'neutral',
  politeness: 'average',
  forgetful: false,
  mixes_up: false,
  hedges: false,
  pushes_back: false,
  mood: 'calm',
  verbosity: 'normal',
  disclosure: 'when-asked',
  asks_human: 'when-stuck',
  language: 'native',
  emoji: false,
  bubbles: false,
  comes_back: true,
} as const satisfies Partial<Brief['persona']>;
