/** How well a fact explains a thing asked for: by its name, its description, the kind of answer it is and its direction. */
import type { AnswerKind } from '../../language/reading/asking.ts';
import type { FactWords } from '../../language/reading/facts.ts';
import type { AskedThing } from './asked-things.ts';
import { agree, ageIn, directionIn, type FactProfile } from './fact-profile.ts';

/** 0 where it does not; 1 is a name said in full. */
export function explains(thing: AskedThing, profile: FactProfile): number {
  const { besides, unsaid } = profile.language.facts;
  if (thing.yesNo) {
    if (!profile.yesNo || besides.test(thing.clause)) return 0;
    return Math.max(shareOf(profile.own, thing.focus, profile), 0.9 * shareOf(profile.described, thing.focus, profile));
  }
  // "The number on the back of the gift card" is the gift card number.
  const anchored = profile.own.some((key) => thing.focus.includes(key));
  const said = anchored ? [...thing.focus, ...thing.context] : thing.focus;
  const literal = Math.max(shareOf(profile.own, said, profile), 0.95 * shareOf(profile.title, thing.focus, profile));
  const described = profile.described.some((key) => thing.focus.includes(key)) ? 0.5 : 0;
  const born =
    profile.bearer !== null && thing.focus.includes(profile.bearer) && !isAnother(thing, profile)
      ? unsaid.has(profile.own[0]!)
        ? 0.65
        : 0.3
      : 0;
  const wanted =
    thing.wants.length > 0 ? thing.wants : kindsNamed(thing.focus.slice(-1), thing.focus, profile.language.facts);
  const kind = wanted.some((one) => profile.kinds.has(one))
    ? 0.6 - 0.1 * wanted.findIndex((one) => profile.kinds.has(one))
    : 0;
  // Another kind of answer than the question word asks for.
  if (thing.wants.length > 0 && kind === 0 && literal < 1 && !(wanted[0] === 'duration')) return 0;
  // How long is told by when it ends, where no fact is a length.
  const ending = wanted[0] === 'duration' && profile.kinds.has('date') && profile.direction === 'end' ? 0.55 : 0;
  const focus =
    ending + Math.max(literal + (literal > 0 ? born : 0), described, born) + kind - strangeness(thing, profile);
  if (focus === 0) return contextOf(thing, profile) >= 0.6 && thing.focus.length === 0 ? 0.55 : 0;
  return (
    focus +
    0.4 * contextOf(thing, profile) +
    headed(thing, profile) +
    aged(thing, profile) +
    (thing.focus.length === 0 ? roomOf(profile) : 0)
  );
}

/** "What kind of movies" asks for the type of a movie, and not for its title. */
const isAnother = ({ focus }: AskedThing, { own, language: { facts } }: FactProfile) =>
  focus.some((key) => facts.vague.has(key) && !facts.unsaid.has(key) && !own.includes(key));

function headed(thing: AskedThing, { direction, kinds, language }: FactProfile): number {
  const timed = kinds.has('date') || kinds.has('time');
  const said = directionIn(thing.clause, language, timed);
  // A date without more is the first one.
  if (said === null) return timed && direction === 'end' && thing.wants[0] !== 'duration' ? -0.3 : 0;
  if (direction === null) return timed && said === 'end' ? -0.4 : kinds.has('place') ? -0.2 : 0;
  if (!agree(direction, said)) return -0.6;
  // "When are you leaving?" asks for the day sooner than for the hour.
  return thing.wants[0] === 'date' && thing.focus.length === 0 && !kinds.has('date') ? 0.1 : 0.4;
}

function aged({ clause }: AskedThing, { age, language }: FactProfile): number {
  const said = age === null ? null : ageIn(clause, language);
  return said === null ? 0 : said === age ? 0.3 : -0.4;
}

/** Asked where, people name a town or a place sooner than a street. */
function roomOf({ own, kinds, language: { facts } }: FactProfile): number {
  if (!kinds.has('place')) return 0;
  const head = own.at(-1)!;
  return facts.towns.has(head) ? 0.1 : facts.streets.has(head) ? -0.05 : 0.05;
}

/** "What type of food" asks for no other type than one of food. */
function strangeness({ focus }: AskedThing, { own, described, bearer, language }: FactProfile): number {
  const { vague, personBearers, matterBearers } = language.facts;
  const telling = focus.filter((key) => !vague.has(key));
  const shared = focus.some((key) => vague.has(key) && own.includes(key));
  const known =
    telling.length === 0 || telling.some((key) => own.includes(key) || described.includes(key) || bearer === key);
  if (!shared || known) return 0;
  // "Your customer number" is no reference of the matter.
  const isPersons = telling.some((key) => personBearers.has(key));
  return isPersons && described.some((key) => matterBearers.has(key)) ? 1 : 0.3;
}

/** By the last noun, else by any: "payment amount" is an amount. */
function kindsNamed(head: readonly string[], focus: readonly string[], facts: FactWords): AnswerKind[] {
  const kinds = [...new Set(head.flatMap((key) => facts.kindOfNoun.get(key) ?? []))];
  return kinds.length > 0 || head.length === focus.length ? kinds : kindsNamed(focus, focus, facts);
}

/** Share of the name that is said; words that many facts share weigh little, a telling head weighs twice. */
function shareOf(own: readonly string[], said: readonly string[], profile: FactProfile): number {
  let all = 0;
  let found = 0;
  for (let at = 0; at < own.length; at++) {
    const key = own[at]!;
    const weight = weightOf(key, at, own, profile) / Math.sqrt(profile.named.get(key) ?? 1);
    all += weight;
    if (said.includes(key)) found += weight;
  }
  return all === 0 ? 0 : found / all;
}

function weightOf(
  key: string,
  at: number,
  own: readonly string[],
  { language: { facts } }: Pick<FactProfile, 'language'>,
): number {
  if (at < own.length - 1) return 1;
  if (own.length === 1 || !facts.vague.has(key)) return 2;
  return facts.unsaid.has(key) ? 0.5 : 0.7;
}

/** Words of name and description in the rest of the clause, by how few facts share them. */
function contextOf(thing: AskedThing, profile: FactProfile): number {
  const keys = [...profile.own, ...profile.described].filter(
    (key) => thing.context.includes(key) && !thing.focus.includes(key),
  );
  return Math.min(
    1,
    keys.reduce((total, key) => total + 1 / (profile.spread.get(key) ?? 1), 0),
  );
}
