/** What a thing asked for and a fact have to do with each other, as numbers for the matcher. */
import { alikeFeatures, alikeRows } from './alike.ts';
import { mostShared, product, spokenOf } from './concept-vector.ts';
import { hintsFit, hintsIn } from './hints.ts';
import type { AnswerKind } from '../../language/reading/asking.ts';
import { explains } from './explains.ts';
import { agree, ageIn, directionIn } from './fact-profile.ts';
import type { LearntProfile } from './learnt-profile.ts';
import { gramsOf, sharedOf } from './grams.ts';
import { indexOfPhrase } from './phrases.ts';
import { onceFor } from '../../language/text/remember.ts';
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
  ...alikeFeatures,
] as const;
type PairFeature = (typeof pairFeatures)[number];

const at = Object.fromEntries(pairFeatures.map((name, index) => [name, index])) as Record<PairFeature, number>;

const firstAlike = at[alikeFeatures[0]];

/** A number a feature. */
export type Row = number[];
/** Of fractions from the start, so that none of its numbers is ever stored in another form. */
const blank: Row = pairFeatures.map(() => 0.5).fill(0);

/** Features of a thing with every fact: a row a fact. */
export function pairRows(thing: Thing, profiles: readonly LearntProfile[]): Row[] {
  const asked = askedOf(thing, profiles);
  const rows = profiles.map((profile, index) => rowOf(asked, profile, index));
  const focus = spokenOf(thing.focus, thing.matching);
  const rest = spokenOf(thing.rest, thing.matching);
  const hints = hintsIn(thing);
  let most = 0;
  const together = profiles.map(({ concepts }, index) => {
    const row = rows[index]!;
    row[at['detail of focus']] = product(focus, concepts);
    row[at['detail of rest']] = product(rest, concepts);
    row[at['detail shared most']] = Math.max(mostShared(focus, concepts), mostShared(rest, concepts, 0.8));
    row[at['hints']] = hintsFit(hints, profiles[index]!);
    const all = row[at['detail of focus']]! + 0.7 * row[at['detail of rest']]!;
    most = Math.max(most, all);
    return all;
  });
  const yesNo = thing.form === 'yes-no' || thing.form === 'whether';
  const context = [...thing.rest, ...thing.around];
  const byRule = { focus: thing.focus, wants: thing.wants, context, clause: thing.clause, yesNo };
  const ruled = profiles.map((profile) => explains(byRule, profile));
  const bestRuled = Math.max(0.3, ...ruled);
  for (const [index, row] of rows.entries()) {
    row[at['by rule']] = Math.max(-0.5, Math.min(1.5, ruled[index]!));
    row[at['best by rule']] = ruled[index] === bestRuled ? 1 : 0;
  }
  if (most > 0) for (const [index, row] of rows.entries()) row[at['best by detail']] = (together[index]! / most) ** 2;
  const meanings = profiles.map(({ meaning }) => meaning);
  for (const [index, alike] of alikeRows(thing, meanings, thing.matching).entries())
    for (let feature = 0; feature < alike.length; feature++) rows[index]![firstAlike + feature] = alike[feature]!;
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

/** What is the same of a thing for every fact. */
interface Asked extends Pick<Thing, 'focus' | 'rest' | 'around' | 'wants' | 'clause'> {
  piece: readonly string[];
  whole: readonly string[];
  yesNo: boolean;
  /** Kinds of the noun that it is. */
  namedKinds: readonly AnswerKind[];
  /** How many facts have a key in name or title. */
  holders: ReadonlyMap<string, number>;
}

function askedOf(thing: Thing, profiles: readonly LearntProfile[]): Asked {
  const { focus, rest, around, wants, clause } = thing;
  const piece = [...focus, ...rest];
  return {
    focus,
    rest,
    around,
    wants,
    clause,
    piece,
    whole: [...piece, ...around],
    yesNo: thing.form === 'yes-no' || thing.form === 'whether',
    namedKinds: thing.sentence.language.facts.kindOfNoun.get(focus.at(-1) ?? '') ?? [],
    holders: holdersOf(profiles),
  };
}

const holdersOf = onceFor((profiles: readonly LearntProfile[]): ReadonlyMap<string, number> => {
  const holders = new Map<string, number>();
  for (const { own, title } of profiles)
    for (const key of new Set([...own, ...title])) holders.set(key, (holders.get(key) ?? 0) + 1);
  return holders;
});

const isHeldByAnother = (key: string, { own, title }: LearntProfile, holders: Asked['holders']): boolean =>
  (holders.get(key) ?? 0) > (own.includes(key) || title.includes(key) ? 1 : 0);

function rowOf(thing: Asked, profile: LearntProfile, index: number): Row {
  const row = blank.slice();
  const { focus, rest, around, piece, whole, yesNo, holders } = thing;
  const { own, title, described, known, related } = profile;
  const { vague, ownBearers } = profile.language.facts;
  const ownSaid = shareOf(own, focus, profile);
  const titleSaid = title.length === 0 ? ownSaid : shareOf(title, focus, profile);
  row[at['own in focus']] = ownSaid;
  row[at['title in focus']] = titleSaid;
  row[at['named in full']] = ownSaid > 0.99 || (titleSaid > 0.99 && title.length > 1) ? 1 : 0;
  row[at['own in piece']] = shareOf(own, piece, profile);
  row[at['title in piece']] = shareOf(title, piece, profile);
  row[at['own in sentence']] = shareOf(own, whole, profile);
  let explained = 0;
  let relatedShare = 0;
  let all = 0;
  let others = 0;
  let strange = 0;
  let inDescription = 0;
  for (const key of focus) {
    const weight = vague.has(key) || ownBearers.has(key) ? 0.5 : 1;
    all += weight;
    if (known.has(key)) explained += weight;
    else if (related.has(key)) relatedShare += weight;
    else if (isHeldByAnother(key, profile, holders)) others += weight;
    else if (weight === 1) strange += 1;
    if (described.includes(key)) inDescription += 1 / (profile.spread.get(key) ?? 1);
  }
  if (all > 0) {
    row[at['focus explained']] = explained / all;
    row[at['focus related']] = relatedShare / all;
  }
  row[at['focus of another']] = Math.min(2, others);
  row[at['strange']] = Math.min(2, strange);
  row[at['described in focus']] = Math.min(1.5, inDescription);
  const head = focus.at(-1);
  if (head !== undefined) {
    row[at['head is head']] = head === own.at(-1) || head === title.at(-1) ? 1 : 0;
    row[at['head is named']] = own.includes(head) || title.includes(head) ? 1 : 0;
    row[at['head is described']] = described.includes(head) ? 1 : 0;
    row[at['head is related']] = !known.has(head) && related.has(head) ? 1 : 0;
  }
  row[at['rest explained']] = Math.min(2, explainedBy(rest, profile));
  row[at['around explained']] = Math.min(2, explainedBy(around, profile));
  let restRelated = 0;
  let restOfAnother = 0;
  for (const key of rest) {
    if (known.has(key)) continue;
    if (related.has(key)) restRelated += 1;
    else if (isHeldByAnother(key, profile, holders)) restOfAnother += 1;
  }
  row[at['rest related']] = Math.min(2, restRelated);
  row[at['rest of another']] = Math.min(2, restOfAnother);
  const isSharedHead = head !== undefined && head === own.at(-1) && (profile.named.get(head) ?? 1) > 1;
  row[at['modifier unsaid']] = isSharedHead && own.slice(0, -1).some((key) => !piece.includes(key)) ? 1 : 0;
  kinds(thing, profile, row);
  directions(thing, profile, row);
  row[at['yes or no of both']] = yesNo && profile.yesNo ? 1 : 0;
  row[at['yes or no asked only']] = yesNo && !profile.yesNo ? 1 : 0;
  row[at['yes or no of fact only']] = !yesNo && profile.yesNo ? 1 : 0;
  row[at['like in letters']] = likeness(focus, profile);
  row[at['own phrase']] = profile.phrases.some((phrase) => indexOfPhrase(piece, phrase) >= 0) ? 1 : 0;
  row[at['first open']] = index === 0 ? 1 : 0;
  row[at['value said']] = profile.valueKeys.length > 0 && profile.valueKeys.every((key) => piece.includes(key)) ? 1 : 0;
  return row;
}

function kinds({ wants, namedKinds }: Asked, profile: LearntProfile, row: Row): void {
  if (wants.length > 0) {
    const found = wants.findIndex((kind) => profile.kinds.has(kind));
    row[at['wanted kind']] = found === 0 ? 1 : found > 0 ? 0.7 : 0;
    row[at['wanted kind second']] = found > 0 ? 1 : 0;
    row[at['another kind']] = found < 0 && profile.kinds.size > 0 ? 1 : 0;
  }
  if (namedKinds.length === 0) return;
  const agrees = namedKinds.some((kind) => profile.kinds.has(kind));
  row[at['named kind']] = agrees ? 1 : 0;
  row[at['another named kind']] = !agrees && profile.kinds.size > 0 ? 1 : 0;
}

function directions({ clause }: Asked, { kinds: own, direction, age, language }: LearntProfile, row: Row): void {
  const timed = own.has('date') || own.has('time');
  const said = directionIn(clause, language, timed);
  if (direction !== null && said !== null)
    row[at[agree(direction, said) ? 'direction agrees' : 'direction conflicts']] = 1;
  if (said === null && timed && direction === 'end') row[at['direction unasked']] = 1;
  if (said !== null && direction === null && (timed || own.has('place'))) row[at['direction not of fact']] = 1;
  if (age === null) return;
  const saidAge = ageIn(clause, language);
  if (saidAge === null) row[at['age unasked']] = age === 'new' ? 1 : 0.5;
  else row[at[age === saidAge ? 'age agrees' : 'age conflicts']] = 1;
}

/** Share of a name that is said; words that many facts share weigh little, a telling head weighs twice. */
function shareOf(own: readonly string[], said: readonly string[], profile: LearntProfile): number {
  let all = 0;
  let found = 0;
  for (let index = 0; index < own.length; index++) {
    const key = own[index]!;
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
function likeness(focus: readonly string[], { known, grams }: LearntProfile): number {
  let best = 0;
  for (const key of focus) {
    if (key.length < 5 || known.has(key)) continue;
    const own = gramsOf(key);
    for (const others of grams) best = Math.max(best, sharedOf(own, others));
  }
  return best > 0.5 ? best : 0;
}
