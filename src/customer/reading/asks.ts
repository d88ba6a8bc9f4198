/**
 * Which of the customer's facts a sentence asks for: by the fact's own `asks` phrases, else by its name and description. A
 * thing asked for is matched with the fact that explains it best, or with none.
 */
import type { BriefFact } from '../../plan/brief.ts';
import { askedThings, type AnswerKind, type AskedThing } from './asked-things.ts';
import { isNeedless, isRequest } from './mode.ts';
import { clausesOf } from './mode.ts';
import { keysOf, readSentence, type Sentence } from './sentences.ts';
import { kindOf } from './values.ts';

/** What is known of a fact before it is looked for in any sentence. */
export interface FactProfile {
  name: string;
  /** Keys of its `asks` phrases. */
  phrases: string[][];
  /** Keys of the name; the last is the head: in order_number, "number". */
  own: string[];
  described: string[];
  /** How many facts share each key, in their names and at all: a key of many tells little. */
  named: Map<string, number>;
  spread: Map<string, number>;
  kinds: Set<AnswerKind>;
  direction: Direction | null;
  yesNo: boolean;
}

type Direction = 'from' | 'to' | 'start' | 'end';
type Named = Pick<BriefFact, 'description' | 'asks'> & Partial<Pick<BriefFact, 'value'>>;

/** Words of descriptions that say nothing of the fact. */
const empty = new Set(
  keysOf(
    'a an the of to for in on at by with from is are be was were has have had this that which who whom whose what when where it its and or as if not no user customer client your you their his her whether boolean value optional required used use want wants wanted need needs any some all about into per associated given',
  ),
);

/** Nouns by the kind of answer they name. */
const kindNouns: [AnswerKind, string][] = [
  [
    'place',
    'place location city area address destination origin airport station venue state country postcode where neighbourhood stop terminal',
  ],
  ['date', 'date day birthdate checkin checkout deadline weekday'],
  ['time', 'time hour slot clock'],
  ['count', 'quantity count seat person adult guest ticket bag room luggage child night'],
  ['amount', 'amount price balance budget total money'],
  ['duration', 'duration length stay'],
  [
    'person',
    'receiver recipient contact doctor stylist therapist actor director artist friend provider surname firstname',
  ],
  ['reason', 'reason cause fault'],
  ['way', 'method mode way payment channel'],
  ['event', 'fault problem description damage incident complaint'],
];
const kindOfNoun = new Map<string, AnswerKind[]>();
for (const [kind, nouns] of kindNouns)
  for (const key of keysOf(nouns)) kindOfNoun.set(key, [...(kindOfNoun.get(key) ?? []), kind]);

const directionWords: [Direction, RegExp][] = [
  ['from', /\b(?:from|origin|source|depart\w*|leav\w*|coming from|starting point)\b/],
  [
    'to',
    /\b(?:to$|to\?|going|go|destination|arriv\w*|heading|head|headed|reach|visit\w*|travel(?:l?ing)? to|where_to|to which|to what|to where)\b/,
  ],
  ['start', /\b(?:start\w*|begin\w*|first|pickup|checkin|outbound)\b/],
  ['end', /\b(?:end\w*|return\w*|last|dropoff|checkout|until|till|inbound|finish\w*|back)\b/],
];

export function factProfiles(facts: Record<string, Named>): FactProfile[] {
  const named = new Map<string, number>();
  const spread = new Map<string, number>();
  const profiles = Object.entries(facts).map(([name, fact]): FactProfile => {
    const spoken = name.replaceAll('_', ' ');
    const own = headLast(spoken);
    const described = contentKeys(fact.description).filter((key) => !own.includes(key));
    for (const key of own) named.set(key, (named.get(key) ?? 0) + 1);
    for (const key of [...own, ...described]) spread.set(key, (spread.get(key) ?? 0) + 1);
    return {
      name,
      phrases: fact.asks.map(keysOf).filter((keys) => keys.length > 0),
      own: own.length > 0 ? own : keysOf(spoken),
      described,
      named,
      spread,
      kinds: kindsOf(spoken, own, contentKeys(fact.description)),
      direction: directionIn(spoken) ?? directionIn(fact.description.toLowerCase()),
      yesNo: fact.value !== undefined && kindOf(fact.value) === 'boolean',
    };
  });
  return profiles;
}

/** Keys of a name, its head last: that of date_of_journey is "date", that of number_of_seats "seats". */
function headLast(spoken: string): string[] {
  const match = /^(?!num|count)(\w+) of (.+)$/.exec(spoken);
  return contentKeys(match ? `${match[2]} ${match[1]}` : spoken);
}

const contentKeys = (text: string): string[] => [...new Set(keysOf(text))].filter((key) => !empty.has(key));

function kindsOf(spoken: string, own: string[], described: string[]): Set<AnswerKind> {
  if (/^(?:number|num|no|count) of\b|^(?:num|how many)\b/.test(spoken)) return new Set(['count']);
  // A name or a number is of what stands before it.
  const head = own.length > 1 && vague.has(own.at(-1)!) ? own.at(-2) : own.at(-1);
  const byName = head === undefined ? [] : (kindOfNoun.get(head) ?? []);
  if (byName.length > 0) return new Set(byName);
  if (/^(?:from|to|where to|where)$/.test(spoken)) return new Set(['place']);
  return new Set(described.slice(0, 2).flatMap((key) => kindOfNoun.get(key) ?? []));
}

/** Heads that say less than what stands before them. */
const vague = new Set(keysOf('name number type details value method choice preference'));

function directionIn(text: string): Direction | null {
  return directionWords.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

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
    for (const { name, phrases } of profiles) {
      if (!asked.includes(name) && phrases.some((phrase) => indexOfPhrase(part.keys, phrase) >= 0)) asked.push(name);
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
  const literal = shareOf(profile.own, thing.focus, profile);
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
