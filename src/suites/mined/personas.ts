/** Customers who behaved alike, as personas with their share. */
import { grouped } from '../../grouped.ts';
import type { Persona } from '../../scenario/schema/persona-schema.ts';
import { capital } from '../../wording/words.ts';
import { idOf } from '../adopted.ts';
import type { Traits } from './traits.ts';

export interface MinedPersona {
  id: string;
  persona: Persona;
  conversations: number;
}

/** Of all conversations; who is rarer is no kind of customer by itself. */
const fewest = 0.03;
const most = 8;

/** Average customers first, then the most frequent. */
export function personasFrom(all: readonly Traits[]): MinedPersona[] {
  const kinds = [...grouped(all, (traits) => JSON.stringify(traits)).values()].toSorted((a, b) => b.length - a.length);
  const isAverage = ([traits]: readonly Traits[]) => Object.keys(traits!).length === 0;
  const average = kinds.find(isAverage) ?? [];
  const others = kinds.filter((kind) => !isAverage(kind) && kind.length >= fewest * all.length).slice(0, most - 1);
  const taken = new Set<string>();
  const usual = { id: 'average', persona: { title: 'Average customer' }, conversations: average.length };
  return [
    ...(average.length > 0 || others.length === 0 ? [usual] : []),
    ...others.map((kind) => {
      const traits = kind[0]!;
      const title = wordsFor(traits);
      const id = idOf(title, (one) => taken.has(one) || one === 'average');
      taken.add(id);
      return { id, persona: { title: capital(title), ...traits }, conversations: kind.length };
    }),
  ];
}

function wordsFor({ locale, verbosity, disclosure, asks_human: human, mood, emoji, bubbles }: Traits): string {
  return [
    verbosity,
    mood,
    disclosure === 'upfront' && 'tells all at once',
    human === 'at-once' && 'asks for a person at once',
    human === 'soon' && 'asks for a person',
    emoji === true && 'writes emoji',
    bubbles === true && 'several messages a turn',
    locale && `speaks ${locale}`,
  ]
    .filter((one) => typeof one === 'string')
    .join(', ');
}
