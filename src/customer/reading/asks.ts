/**
 * Which of the customer's facts a sentence asks for: by the fact's own `asks` phrases, else by its name and description. A
 * thing asked for is matched with the fact that explains it best, or with none.
 */
import { askedThings, type AskedThing } from './asked-things.ts';
import { directionIn, kindOfNoun, vague, withoutFiller, type Direction, type FactProfile } from './fact-profile.ts';
import { clausesOf, isNeedless, isRequest } from './mode.ts';
import { readSentence, type Sentence } from './sentences.ts';

/** @return Names of facts in the order in which they are asked for. */
export function factsAsked(sentence: Sentence, profiles: readonly FactProfile[]): string[] {
  const asked = phrasesIn(sentence, profiles);
  const open = profiles.filter((profile) => !asked.includes(profile.name));
  for (const thing of askedThings(sentence)) {
    const name = bestFor(thing, open, asked);
    if (name !== null && !asked.includes(name)) asked.push(name);
  }
  return asked;
}

/** Facts asked for in the scenario's own phrases. */
function phrasesIn(sentence: Sentence, profiles: readonly FactProfile[]): string[] {
  const asked: string[] = [];
  for (const clause of clausesOf(sentence.text)) {
    const part = readSentence(clause);
    if (isNeedless(clause) || !(sentence.text.endsWith('?') || isRequest(part))) continue;
    const keys = withoutFiller(part.keys);
    for (const { name, phrases } of profiles) {
      if (
        !asked.includes(name) &&
        phrases.some((phrase) => indexOfPhrase(keys, phrase) >= 0 || indexOfPhrase(part.keys, phrase) >= 0)
      )
        asked.push(name);
    }
  }
  return asked;
}

/** What a match has to reach. */
const threshold = 0.5;

function bestFor(thing: AskedThing, profiles: readonly FactProfile[], asked: readonly string[]): string | null {
  let best: string | null = null;
  let bestScore = threshold;
  for (const profile of profiles) {
    // Beside a scenario's own phrases only the whole name counts.
    if (profile.phrases.length > 0 && !profile.own.every((key) => thing.focus.includes(key))) continue;
    const score = scoreOf(thing, profile) - (asked.includes(profile.name) ? 0.3 : 0);
    if (score > bestScore + 1e-9) [best, bestScore] = [profile.name, score];
  }
  return best;
}

function scoreOf(thing: AskedThing, profile: FactProfile): number {
  if (thing.yesNo) return profile.yesNo ? shareOf(profile.own, thing.focus, profile) : 0;
  // "The number on the back of the gift card" is the gift card number.
  const anchored = profile.own.some((key) => thing.focus.includes(key));
  const literal = shareOf(profile.own, anchored ? [...thing.focus, ...thing.context] : thing.focus, profile);
  const described = profile.described.some((key) => thing.focus.includes(key)) ? 0.5 : 0;
  const wanted = thing.wants.length > 0 ? thing.wants : kindsNamed(thing.focus);
  const kind = wanted.some((one) => profile.kinds.has(one))
    ? 0.6 - 0.1 * wanted.findIndex((one) => profile.kinds.has(one))
    : 0;
  // Another kind of answer than the question word asks for.
  if (thing.wants.length > 0 && kind === 0 && literal < 1) return 0;
  const focus = Math.max(literal, described, 0) + kind;
  if (focus === 0) return contextOf(thing, profile) >= 0.6 && thing.focus.length === 0 ? 0.55 : 0;
  const direction = directionIn(thing.clause);
  const headed =
    profile.direction === null || direction === null ? 0 : agree(profile.direction, direction) ? 0.4 : -0.6;
  return focus + 0.4 * contextOf(thing, profile) + headed;
}

const agree = (one: Direction, other: Direction) =>
  one === other ||
  (one === 'from' && other === 'start') ||
  (one === 'to' && other === 'end') ||
  (one === 'start' && other === 'from') ||
  (one === 'end' && other === 'to');

const kindsNamed = (focus: readonly string[]) => [...new Set(focus.flatMap((key) => kindOfNoun.get(key) ?? []))];

/** Share of the name that is said; words that many facts share weigh little, a telling head weighs twice. */
function shareOf(own: readonly string[], said: readonly string[], profile: FactProfile): number {
  let [all, found] = [0, 0];
  for (const [at, key] of own.entries()) {
    const weight =
      (at < own.length - 1 ? 1 : vague.has(key) && own.length > 1 ? 0.7 : 2) / Math.sqrt(profile.named.get(key) ?? 1);
    all += weight;
    if (said.includes(key)) found += weight;
  }
  return all === 0 ? 0 : found / all;
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

/** The phrase's keys in order, with at most one other word between two of them; −1 when absent. */
export function indexOfPhrase(keys: readonly string[], phrase: readonly string[]): number {
  for (let start = 0; start < keys.length; start++) {
    if (keys[start] !== phrase[0]) continue;
    let at = start;
    let next = 1;
    while (next < phrase.length) {
      if (keys[at + 1] === phrase[next]) at += 1;
      else if (keys[at + 2] === phrase[next]) at += 2;
      else break;
      next++;
    }
    if (next === phrase.length) return start;
  }
  return -1;
}
