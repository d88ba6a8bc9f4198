/** What a fact is called and what kind of answer it is, derived from its name and description. */
import type { BriefFact } from '../../plan/brief.ts';
import type { AnswerKind } from './asked-things.ts';
import { keyOf } from '../../language/en/thesaurus.ts';
import { keysOf, normalise, wordsOf } from '../../language/text/words.ts';
import { ownBearers } from '../../language/en/naming.ts';
import { kindOf } from '../../language/text/values.ts';

/** What is known of a fact before it is looked for in any sentence. */
export interface FactProfile {
  name: string;
  /** Keys of its `asks` phrases. */
  phrases: string[][];
  /** Keys of the name; the last is the head: in order_number, "number". */
  own: string[];
  described: string[];
  /** Keys of what the description calls it, the head last: of "the booking reference", "booking", "reference". */
  title: string[];
  /** Of a bare title, name or type: whose it is. */
  bearer: string | null;
  /** How many facts share each key, in their names and at all: a key of many tells little. */
  named: Map<string, number>;
  spread: Map<string, number>;
  kinds: Set<AnswerKind>;
  direction: Direction | null;
  /** Of an old and a new one, which. */
  age: Age | null;
  yesNo: boolean;
}

export type Direction = 'from' | 'to' | 'start' | 'end';
export type Age = 'old' | 'new';
type Named = Pick<BriefFact, 'description' | 'asks'> & Partial<Pick<BriefFact, 'value'>>;

/** Words of descriptions that say nothing of the fact. */
const empty = new Set(
  keysOf(
    'a an the of to for in on at by with is are be was were has have had this that which who whom whose what when where it its and or as if not user customer client your you their his her whether boolean value optional required used use want wants wanted need needs any some all about into per associated given',
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
  ['amount', 'amount price budget total money'],
  ['duration', 'duration length stay'],
  [
    'person',
    'receiver recipient contact doctor stylist therapist actor director artist friend provider surname firstname keeper owner holder guest member patient buyer tenant driver applicant claimant teacher supervisor nominee beneficiary planholder policyholder',
  ],
  ['reason', 'reason cause fault'],
  ['way', 'method mode way payment channel'],
  ['event', 'fault problem description damage incident complaint'],
];
export const kindOfNoun = new Map<string, AnswerKind[]>();
for (const [kind, nouns] of kindNouns)
  for (const key of keysOf(nouns)) kindOfNoun.set(key, [...(kindOfNoun.get(key) ?? []), kind]);

const directionWords: [Direction, RegExp][] = [
  ['from', /\b(?:from|origin|source|depart\w*|leav\w*|coming from|starting point)\b/],
  [
    'to',
    /\b(?:to$|to\?|going(?! to [a-z]+)|go(?! ahead)|destination|arriv\w*|heading|head|headed|reach|visit\w*|travel(?:l?ing)? to|where_to|to which|to what|to where)\b/,
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
      phrases: [...fact.asks, ...askedAs(fact.description)].map(phraseKeys).filter((keys) => keys.length > 0),
      own: own.length > 0 ? own : keysOf(spoken),
      described,
      title: titleOf(fact.description),
      bearer: bearerOf(own, fact.description),
      named,
      spread,
      kinds: new Set([...kindsOf(spoken, own, contentKeys(fact.description)), ...kindsOfValue(fact)]),
      direction: directionIn(spoken) ?? directionIn(fact.description.toLowerCase()),
      age: ageIn(spoken) ?? ageIn(fact.description.toLowerCase()),
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

/** What a description calls the fact: "the date of the damage, as reported" is a damage date. */
function titleOf(description: string): string[] {
  const match =
    /^(?:the |an? |your |his |her |their )?(.{2,60}?)(?=$|[,.;(:]| (?:that|which|who|where|when|used|as|to|on|in|with)\b)/.exec(
      description.toLowerCase(),
    );
  if (match === null || asksItself.test(description)) return [];
  return headLast(match[1]!);
}

const asksItself = /^(?:(?:since|from|until|by|at|in|on|for|to) )?(?:what|why|when|where|who|how|which|whether|if)\b/i;

/** A description that is a question itself: "what happened", "since when it leaks". */
function askedAs(description: string): string[] {
  if (!asksItself.test(description)) return [];
  const telling = contentKeys(description).filter((key) => key.length > 2);
  return telling.length === 0 ? [] : [description.replace(/^(?:whether|if) /i, '')];
}

function kindsOfValue({ value, description }: Named): AnswerKind[] {
  const kinds: AnswerKind[] = [];
  if (
    /\b(?:months?|weeks?|nights?|days?|years?|hours?)\b/i.test(description) &&
    /^(?:for )?how many|number of/i.test(description)
  )
    kinds.push('duration');
  const text = String(value ?? '').toLowerCase();
  if (/^(?:since|for) /.test(text) || /\bsince when\b|\bhow long\b/i.test(description))
    kinds.push('duration', 'date', 'time');
  if (value !== undefined && kindOf(value) === 'date' && !/birth|born|expir/i.test(description)) kinds.push('date');
  if (value !== undefined && kindOf(value) === 'amount') kinds.push('amount');
  const opener = /^(?:the )?(when|where|who|why|how many|how much|how)\b/i.exec(description)?.[1]?.toLowerCase();
  const named: Record<string, AnswerKind[]> = {
    when: ['date', 'time'],
    where: ['place'],
    who: ['person'],
    why: ['reason'],
    'how many': ['count'],
    'how much': ['amount', 'count'],
    how: ['way'],
  };
  return [...kinds, ...(opener === undefined ? [] : named[opener]!)];
}

/** What a fact called title, name or type alone is that of, by its description: of "Title of the movie", the movie. */
function bearerOf(own: readonly string[], description: string): string | null {
  const [head] = own;
  const match = /^(?:the )?(\w+) (?:of|for) (?:the |an? )?(\w+)/.exec(description.toLowerCase());
  if (own.length !== 1 || head === undefined || !vague.has(head) || match === null) return null;
  return keysOf(match[1]!)[0] === head ? (keysOf(match[2]!)[0] ?? null) : null;
}

/** "What is the new address?" and "What's the new address, please?" are one phrase. */
const phraseKeys = (text: string): string[] => withoutFiller(keysOf(text));
const filler = new Set(
  keysOf(
    "what what's which is are was the a an your you my me please of for i do does can could would may have were been be has had",
  ),
);
export const withoutFiller = (keys: readonly string[]): string[] => {
  const telling = keys.filter((key) => !filler.has(key));
  return telling.length > 0 ? telling : [...keys];
};

/** "From" has the key of "departure" and "left", which say something. */
const contentKeys = (text: string): string[] => {
  const words = wordsOf(normalise(text)).filter((word) => word !== 'from');
  return [...new Set(words.map(keyOf))].filter((key) => !empty.has(key));
};

function kindsOf(spoken: string, own: string[], described: string[]): Set<AnswerKind> {
  if (/^(?:number|num|no|count) of (?:day|night|week|month|hour|minute)s?\b/.test(spoken))
    return new Set(['count', 'duration']);
  if (/^(?:number|num|no|count) of\b|^(?:num|how many)\b/.test(spoken)) return new Set(['count']);
  if (own.includes('email') || described.includes('email')) return new Set();
  // A name or a number is of what stands before it.
  const head = own.length > 1 && vague.has(own.at(-1)!) ? own.at(-2) : own.at(-1);
  const byName = head === undefined ? [] : (kindOfNoun.get(head) ?? []);
  if (
    own.at(-1) === nameKey &&
    ((own.length === 1 && described.every((key) => ownBearers.has(key))) ||
      byName.includes('count') ||
      own.some((key) => kindOfNoun.get(key)?.includes('person')))
  )
    return new Set(['person']);
  if (byName.length > 0) return new Set(byName);
  if (/^(?:from|to|where to|where)$/.test(spoken)) return new Set(['place']);
  if (own.at(-1) === numberKey) return new Set();
  return new Set(described.slice(0, 2).flatMap((key) => kindOfNoun.get(key) ?? []));
}

const nameKey = keysOf('name')[0];
const numberKey = keysOf('number')[0];

/** Heads that say less than what stands before them. */
export const vague = new Set(keysOf('name title number type details value method choice preference'));

/** Heads that go without saying: who asks which movie asks for its title. */
export const unsaid = new Set(keysOf('name title'));

/** @param timed Of a date or time: "when do you go" is no question about where to. */
export function directionIn(text: string, timed = false): Direction | null {
  const found = directionWords.find(
    ([direction, pattern]) => (!timed || direction !== 'to') && pattern.test(text),
  )?.[0];
  if (found !== undefined) return found;
  return !timed && moving.test(text) ? 'to' : null;
}

/** Of two of a kind, the one before the change or the one after it. */
export const ageIn = (text: string): Age | null =>
  /\b(?:new|instead|replacement|forwarding|wanted|substitution|stead|changed? to)\b/.test(text)
    ? 'new'
    : /\b(?:old|current|currently|former|formerly|previous|previously|present|presently|bought|existing|you have)\b/.test(
          text,
        )
      ? 'old'
      : null;

/** Who travels, travels to somewhere. */
const moving = /\b(?:travel\w*|fly|flying|drive|driving|ride to|trip)\b/;
