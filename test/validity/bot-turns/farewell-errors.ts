/** Goodbyes read where the data set has no label of one, and what they are when read again. */
import { figure } from '../markdown.ts';
import { unlabelledFarewells } from '../sample/farewells.ts';
import type { SgdDialogue } from './sgd.ts';
import { kindsOf } from './speech.ts';

export interface FarewellErrors {
  /** Labelled, and read. */
  right: number;
  /** Read and not labelled: with a parting formula after all… */
  parts: number;
  /** …with a wish ("booked, enjoy the show")… */
  wishes: number;
  /** …with neither, or not read again. */
  others: number;
}

export function farewellErrors(data: string, dialogues: readonly SgdDialogue[]): FarewellErrors {
  const known = new Map(unlabelledFarewells(data).map(({ text, labels }) => [text, labels]));
  const read = dialogues
    .flatMap(({ turns }) => turns)
    .filter(({ role, text }) => role === 'bot' && kindsOf(text).has('goodbye'));
  const wrong = read.filter(({ acts }) => !acts.some(([act]) => act === 'GOODBYE'));
  const of = (label: string) => wrong.filter(({ text }) => known.get(text)?.has(label)).length;
  const [parts, wishes] = [of('parts'), of('wishes')];
  return { right: read.length - wrong.length, parts, wishes, others: wrong.length - parts - wishes };
}

export function goodbyes({ right, parts, wishes, others }: FarewellErrors): string {
  const read = right + parts + wishes + others;
  return `**Goodbye**, read ${read.toLocaleString('en')} times in SGD: ${right.toLocaleString('en')} have the label. Without it, ${parts} part by a formula ("enjoy your evening"), ${wishes} wish joy with what
was got ("booked, enjoy the show"), ${others} do neither or are not among the [turns read again](../test/validity/sample/farewells.tsv). Counting formulas as goodbyes,
precision is ${figure((right + parts) / read)}; wishes as well, ${figure((right + parts + wishes) / read)}.`;
}
