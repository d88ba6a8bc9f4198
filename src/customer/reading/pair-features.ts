/** What a thing asked for and a fact have to do with each other, as numbers for the matcher. */
import { conceptVector, product } from './concept-vector.ts';
import { hintsFit, hintsIn } from './hints.ts';
import type { AnswerKind } from '../../language/reading/asking.ts';
import { explains } from './explains.ts';
import { agree, ageIn, directionIn } from './fact-profile.ts';
import type { LearntProfile } from './learnt-profile.ts';
import { indexOfPhrase } from './phrases.ts';
import type { Thing } from './things.ts';

/** Names of the features, in the order of their numbers. */
export const pairFeatures = [
  'own in focus',
  'title in focus',
  'named in full',
  'own in piece',
  'title in piece',
  'own in sentence',
  'focus explained',
  'focus related',
  'head is head',
  'head is named',
  'head is described',
  'head is related',
  'rest explained',
  'rest related',
  'around explained',
  'focus of another',
  'rest of another',
  'strange',
  'modifier unsaid',
  'wanted kind',
  'wanted kind second',
  'another kind',
  'named kind',
  'another named kind',
  'direction agrees',
  'direction conflicts',
  'direction unasked',
  'direction not of fact',
  'age agrees',
  'age conflicts',
  'age unasked',
  'yes or no of both',
  'yes or no asked only',
  'yes or no of fact only',
  'like in letters',
  'own phrase',
  'first open',
  'value said',
  'best by name',
  'only of kind',
  'described in focus',
  'detail of focus',
  'detail of rest',
  'detail shared most',
  'best by detail',
  'hints',
  'by rule',
  'best by rule',
] as const;
type PairFeature = (typeof pairFeatures)[number];

const at = Object.fromEntries(pairFeatures.map((name, index) => [name, index])) as Record<PairFeature, number>;

/** Features of a thing with every fact: a row a fact. */
export function pairRows(thing: Thing, profiles: readonly LearntProfile[]): Float64Array[] {
  const rows = profiles.map((profile, index) => rowOf(thing, profile, profiles, index));
  const focus = conceptVector([[thing.focus, 1]], thing.matching);
  const rest = conceptVector([[thing.rest, 1]], thing.matching);
  const hints = hintsIn(thing);
  let most = 0;
  const together = profiles.map(({ concepts }, index) => {
    const row = rows[index]!;
    row[at['detail of focus']] = product(focus, concepts);
    row[at['detail of rest']] = product(rest, concepts);
    let shared = 0;
    for (let line = 0; line < concepts.length; line++)
      shared = Math.max(shared, Math.max(focus[line]!, 0.8 * rest[line]!) * concepts[line]!);
    row[at['detail shared most']] = shared;
    row[at['hints']] = hintsFit(hints, profiles[index]!);
    const all = row[at['detail of focus']]! + 0.7 * row[at['detail of rest']]!;
    most = Math.max(most, all);
    return all;
  });
  const ruled = profiles.map((profile) => {
    const yesNo = thing.form === 'yes-no' || thing.form === 'whether';
    const context = [...thing.rest, ...thing.around];
    return explains({ focus: thing.focus, wants: thing.wants, context, clause: thing.clause, yesNo }, profile);
  });
  const bestRuled = Math.max(0.3, ...ruled);
  for (const [index, row] of rows.entries()) {
    row[at['by rule']] = Math.max(-0.5, Math.min(1.5, ruled[index]!));
    row[at['best by rule']] = ruled[index] === bestRuled ? 1 : 0;
  }
  if (most > 0) for (const [index, row] of rows.entries()) row[at['best by detail']] = (together[index]! / most) ** 2;
  // What stands out among the facts.
  const names = rows.map((row) => Math.max(row[at['own in focus']]!, row[at['title in focus']]!));
  const best = Math.max(0, ...names);
  const ofKind = rows.filter((row) => row[at['wanted kind']]! > 0).length;
  for (const [index, row] of rows.entries()) {
    if (best > 0 && names[index] === best) row[at['best by name']] = 1 / names.filter((one) => one === best).length;
    if (row[at['wanted kind']]! > 0) row[at['only of kind']] = 1 / ofKind;
  }
  return rows;
}

function rowOf(thing: Thing, profile: LearntProfile, all: readonly LearntProfile[], index: number): Float64Array {
  const row = new Float64Array(pairFeatures.length);
  const put = (name: PairFeature, value: number) => {
    row[at[name]] = value;
  };
  const { focus, rest, around, wants } = thing;
  const { own, title, described, known, related } = profile;
  const { vague, ownBearers } = profile.language.facts;
  const ownSaid = shareOf(own, focus, profile);
  const titleSaid = title.length === 0 ? ownSaid : shareOf(title, focus, profile);
  put('own in focus', ownSaid);
  put('title in focus', titleSaid);
  put('named in full', ownSaid > 0.99 || (titleSaid > 0.99 && title.length > 1) ? 1 : 0);
  const piece = [...focus, ...rest];
  put('own in piece', shareOf(own, piece, profile));
  put('title in piece', shareOf(title, piece, profile));
  put('own in sentence', shareOf(own, [...piece, ...around], profile));
  let [explained, relatedShare, all_, others, strange, inDescription] = [0, 0, 0, 0, 0, 0];
  for (const key of focus) {
    const weight = vague.has(key) || ownBearers.has(key) ? 0.5 : 1;
    all_ += weight;
    if (known.has(key)) explained += weight;
    else if (related.has(key)) relatedShare += weight;
    else if (all.some((other) => other !== profile && (other.own.includes(key) || other.title.includes(key))))
      others += weight;
    else if (weight === 1) strange += 1;
    if (described.includes(key)) inDescription += 1 / (profile.spread.get(key) ?? 1);
  }
  if (all_ > 0) {
    put('focus explained', explained / all_);
    put('focus related', relatedShare / all_);
  }
  put('focus of another', Math.min(2, others));
  put('strange', Math.min(2, strange));
  put('described in focus', Math.min(1.5, inDescription));
  const head = focus.at(-1);
  if (head !== undefined) {
    put('head is head', head === own.at(-1) || head === title.at(-1) ? 1 : 0);
    put('head is named', own.includes(head) || title.includes(head) ? 1 : 0);
    put('head is described', described.includes(head) ? 1 : 0);
    put('head is related', !known.has(head) && related.has(head) ? 1 : 0);
  }
  put('rest explained', Math.min(2, explainedBy(rest, profile)));
  put('rest related', Math.min(2, rest.filter((key) => !known.has(key) && related.has(key)).length));
  put('around explained', Math.min(2, explainedBy(around, profile)));
  put(
    'rest of another',
    Math.min(
      2,
      rest.filter(
        (key) =>
          !known.has(key) &&
          !related.has(key) &&
          all.some((other) => other !== profile && (other.own.includes(key) || other.title.includes(key))),
      ).length,
    ),
  );
  const modifiers = own.slice(0, -1).filter((key) => !piece.includes(key));
  put(
    'modifier unsaid',
    head !== undefined && head === own.at(-1) && (profile.named.get(head) ?? 1) > 1 && modifiers.length > 0 ? 1 : 0,
  );
  kinds(thing, profile, put, wants);
  directions(thing, profile, put);
  const yesNo = thing.form === 'yes-no' || thing.form === 'whether';
  put('yes or no of both', yesNo && profile.yesNo ? 1 : 0);
  put('yes or no asked only', yesNo && !profile.yesNo ? 1 : 0);
  put('yes or no of fact only', !yesNo && profile.yesNo ? 1 : 0);
  put('like in letters', likeness(focus, profile));
  put('own phrase', profile.phrases.some((phrase) => indexOfPhrase(piece, phrase) >= 0) ? 1 : 0);
  put('first open', index === 0 ? 1 : 0);
  put('value said', profile.valueKeys.length > 0 && profile.valueKeys.every((key) => piece.includes(key)) ? 1 : 0);
  return row;
}

type Put = (name: PairFeature, value: number) => void;

function kinds({ focus }: Thing, profile: LearntProfile, put: Put, wants: readonly AnswerKind[]): void {
  if (wants.length > 0) {
    const found = wants.findIndex((kind) => profile.kinds.has(kind));
    put('wanted kind', found === 0 ? 1 : found > 0 ? 0.7 : 0);
    put('wanted kind second', found > 0 ? 1 : 0);
    put('another kind', found < 0 && profile.kinds.size > 0 ? 1 : 0);
  }
  const named = profile.language.facts.kindOfNoun.get(focus.at(-1) ?? '') ?? [];
  if (named.length > 0) {
    const agrees = named.some((kind) => profile.kinds.has(kind));
    put('named kind', agrees ? 1 : 0);
    put('another named kind', !agrees && profile.kinds.size > 0 ? 1 : 0);
  }
}

function directions({ clause }: Thing, { kinds: own, direction, age, language }: LearntProfile, put: Put): void {
  const timed = own.has('date') || own.has('time');
  const said = directionIn(clause, language, timed);
  if (direction !== null && said !== null) put(agree(direction, said) ? 'direction agrees' : 'direction conflicts', 1);
  if (said === null && timed && direction === 'end') put('direction unasked', 1);
  if (said !== null && direction === null && (timed || own.has('place'))) put('direction not of fact', 1);
  const saidAge = ageIn(clause, language);
  if (age !== null && saidAge !== null) put(age === saidAge ? 'age agrees' : 'age conflicts', 1);
  if (age !== null && saidAge === null) put('age unasked', age === 'new' ? 1 : 0.5);
}

/** Share of a name that is said; words that many facts share weigh little, a telling head weighs twice. */
function shareOf(own: readonly string[], said: readonly string[], profile: LearntProfile): number {
  let [all, found] = [0, 0];
  for (const [index, key] of own.entries()) {
    const head = index === own.length - 1;
    const weight =
      (head ? (own.length === 1 || !profile.language.facts.vague.has(key) ? 2 : 0.7) : 1) /
      Math.sqrt(profile.named.get(key) ?? 1);
    all += weight;
    if (said.includes(key)) found += weight;
  }
  return all === 0 ? 0 : found / all;
}

const explainedBy = (keys: readonly string[], profile: LearntProfile): number =>
  keys.reduce((sum, key) => (profile.known.has(key) ? sum + 1 / (profile.spread.get(key) ?? 1) : sum), 0);

/** How many groups of three letters a word that is not known shares with one of the fact: misspelt, or a form the stems don't join. */
function likeness(focus: readonly string[], profile: LearntProfile): number {
  let best = 0;
  for (const key of focus) {
    if (key.length < 5 || profile.known.has(key)) continue;
    const grams = gramsOf(key);
    for (const other of profile.known) {
      if (other.length < 4) continue;
      const others = gramsOf(other);
      let shared = 0;
      for (const gram of grams) if (others.has(gram)) shared++;
      best = Math.max(best, (2 * shared) / (grams.size + others.size));
    }
  }
  return best > 0.5 ? best : 0;
}

const grams = new Map<string, Set<string>>();
function gramsOf(word: string): Set<string> {
  const known = grams.get(word);
  if (known !== undefined) return known;
  const found = new Set<string>();
  const padded = `^${word}$`;
  for (let from = 0; from + 3 <= padded.length; from++) found.add(padded.slice(from, from + 3));
  if (grams.size < 20_000) grams.set(word, found);
  return found;
}
