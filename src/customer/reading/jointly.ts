/** Which fact each of several asks of a turn is after: a fact goes to the one it fits best, and the others are read without it. */
import type { SpeechKind } from '../../language/text/rows.ts';
import type { Sentence } from '../../language/text/sentence.ts';
import type { BotAct } from '../acts.ts';
import { askedThings } from './asked-things.ts';
import type { Context } from './context.ts';
import { explains } from './explains.ts';
import type { FactProfile } from './fact-profile.ts';
import { sharesOf } from './likely-fact.ts';
import { thingsIn } from './things.ts';

/** A sentence or an item of a list, and what is read in it. */
export interface Ask {
  sentence: Sentence;
  read(context: Context): BotAct[];
}

/** @return The acts of each. */
export function jointly(asks: readonly Ask[], context: Context): ReadonlyMap<Ask, BotAct[]> {
  const acts = asks.map((ask) => ask.read(context));
  const taken = new Set<string>();
  for (let fact = contested(acts, taken); fact !== undefined; fact = contested(acts, taken)) {
    taken.add(fact);
    const profile = context.prepared.profiles.find(({ name }) => name === fact);
    if (profile === undefined) continue;
    const rivals = asks.flatMap(({ sentence }, at) => (asksFor(acts[at]!, fact!) ? [{ at, sentence }] : []));
    const fits = rivals.map(({ sentence }) => fitOf(sentence, profile, context));
    const best = fits.indexOf(Math.max(...fits));
    for (const [index, { at, sentence }] of rivals.entries()) {
      if (index === best || isNamedIn(sentence, profile)) continue;
      const again = asks[at]!.read(without(context, taken));
      const others = again.flatMap((act) => (act.kind === 'asks' ? [act.fact] : []));
      if (others.length > 0 && others.every((other) => mayBe(other, sentence, context))) acts[at] = again;
    }
  }
  return new Map(asks.map((ask, at) => [ask, acts[at]!]));
}

const asksFor = (acts: readonly BotAct[], fact: string): boolean =>
  acts.some((act) => act.kind === 'asks' && act.fact === fact);

/** A fact that two of them are after. */
function contested(acts: readonly BotAct[][], taken: ReadonlySet<string>): string | undefined {
  const facts = new Set(acts.flat().flatMap((act) => (act.kind === 'asks' ? [act.fact] : [])));
  return [...facts].find((fact) => !taken.has(fact) && acts.filter((one) => asksFor(one, fact)).length > 1);
}

/** Asked for once more, and nothing else. */
const isNamedIn = ({ keys }: Sentence, { own, title }: FactProfile): boolean =>
  [own, title].some((name) => name.length > 1 && name.every((key) => keys.includes(key)));

/** Still to be told; and what a sentence asks for may be what the one beside it says again: "Where do you live? I just need the street." */
function mayBe(fact: string, sentence: Sentence, context: Context): boolean {
  if (context.disclosed?.has(fact) === true) return false;
  const profile = context.prepared.profiles.find(({ name }) => name === fact)!;
  return sentence.role === 'item' || fitOf(sentence, profile, context) > least;
}

const least = 0.45;

function fitOf(sentence: Sentence, profile: FactProfile, { prepared: { profiles } }: Context): number {
  const { matching } = sentence.language;
  if (matching === null) return Math.max(0, ...askedThings(sentence).map((thing) => explains(thing, profile)));
  return sharesOf(thingsIn(sentence, matching), profiles, needs)[profiles.indexOf(profile)]!;
}

const needs: ReadonlySet<SpeechKind> = new Set<SpeechKind>(['needs']);

const without = (context: Context, taken: ReadonlySet<string>): Context => ({
  ...context,
  prepared: { ...context.prepared, profiles: context.prepared.profiles.filter(({ name }) => !taken.has(name)) },
});
