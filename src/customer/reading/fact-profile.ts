/** What a fact is called and what kind of answer it is, derived from its name and description. */
import type { BriefFact } from '../../plan/brief.ts';
import type { Scalar } from '../../scenario/schema/scalar-schema.ts';
import type { Language } from '../../language/language.ts';
import type { AnswerKind } from '../../language/reading/asking.ts';
import type { Age, Direction } from '../../language/reading/facts.ts';
import { rememberFor } from '../../language/text/remember.ts';
import { kindOf } from '../../language/text/values.ts';
import { wordsOf } from '../../language/text/words.ts';
import { scenarioKeys } from './scenario-keys.ts';

/** What is known of a fact before it is looked for in any sentence. */
export interface FactProfile {
  language: Language;
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
  /** Absent where only the question is known. */
  value: Scalar | undefined;
}

type Named = Pick<BriefFact, 'description' | 'asks'> & Partial<Pick<BriefFact, 'value'>>;

export function factProfiles(facts: Record<string, Named>, language: Language): FactProfile[] {
  const named = new Map<string, number>();
  const spread = new Map<string, number>();
  const profiles = Object.entries(facts).map(([name, fact]): FactProfile => {
    const spoken = name.replaceAll('_', ' ');
    const own = headLast(spoken, language);
    const described = contentKeys(fact.description, language).filter((key) => !own.includes(key));
    for (const key of own) named.set(key, (named.get(key) ?? 0) + 1);
    for (const key of [...own, ...described]) spread.set(key, (spread.get(key) ?? 0) + 1);
    const title = titleOf(fact.description, language);
    const kinds = new Set([
      ...kindsOf({ spoken, own, described: contentKeys(fact.description, language) }, language),
      ...kindsOfValue(fact, language),
    ]);
    return {
      language,
      name,
      phrases: [...fact.asks, ...askedAs(fact.description, language)]
        .map((text) => phraseKeys(text, language))
        .filter((keys) => keys.length > 0),
      own: own.length > 0 ? own : language.keysOf(spoken),
      described,
      title,
      bearer: bearerOf(own, fact.description, language),
      named,
      spread,
      kinds,
      direction: directionIn(spoken, language) ?? directionIn(fact.description.toLowerCase(), language),
      age: ageIn(spoken, language) ?? ageIn(language.normalise(fact.description), language),
      yesNo: fact.value !== undefined && kindOf(fact.value, language) === 'boolean',
      value: fact.value,
    };
  });
  return profiles;
}

/** Keys of a name, its head last: that of date_of_journey is "date", that of number_of_seats "seats". */
function headLast(spoken: string, language: Language): string[] {
  const match = language.facts.headFirst.exec(spoken);
  return [...contentKeys(match ? `${match[2]} ${match[1]}` : spoken, language)];
}

/** What a description calls the fact: "the date of the damage, as reported" is a damage date. */
function titleOf(description: string, language: Language): string[] {
  const { title, asksItself } = language.facts;
  const match = title.exec(description.toLowerCase());
  return match === null || asksItself.test(description) ? [] : headLast(match[1]!, language);
}

/** A description that is a question itself: "what happened", "since when it leaks". */
function askedAs(description: string, language: Language): string[] {
  const { asksItself, whether } = language.facts;
  if (!asksItself.test(description)) return [];
  const telling = contentKeys(description, language).filter((key) => key.length > 2);
  return telling.length === 0 ? [] : [description.replace(whether, '')];
}

function kindsOfValue({ value, description }: Named, language: Language): AnswerKind[] {
  const { facts } = language;
  const kinds: AnswerKind[] = [];
  if (facts.timeUnit.test(description) && facts.counted.test(description)) kinds.push('duration');
  const text = String(value ?? '');
  if (facts.lastingValue.test(text.toLowerCase()) || facts.lasting.test(description))
    kinds.push('duration', 'date', 'time');
  if (value !== undefined && kindOf(value, language) === 'date' && !facts.noWhen.test(description)) kinds.push('date');
  if (value !== undefined && kindOf(value, language) === 'amount') kinds.push('amount');
  if (description !== '' && isFullName(text) && language.keysOf(description).includes(facts.name)) kinds.push('person');
  const opener = facts.openers.exec(description)?.[1]?.toLowerCase();
  return [...kinds, ...(opener === undefined ? [] : facts.openerKinds[opener]!)];
}

/** Two or three words with a capital each, and no number. */
const isFullName = (text: string): boolean => /^\p{Lu}\p{L}*(?:[ '-]+\p{Lu}[\p{L}']*){1,3}$/u.test(text);

/** What a fact called title, name or type alone is that of, by its description: of "Title of the movie", the movie. */
function bearerOf(own: readonly string[], description: string, { facts, keysOf }: Language): string | null {
  const [head] = own;
  const match = facts.bearer.exec(description.toLowerCase());
  if (own.length !== 1 || head === undefined || !facts.vague.has(head) || match === null) return null;
  return keysOf(match[1]!)[0] === head ? (keysOf(match[2]!)[0] ?? null) : null;
}

/** "What is the new address?" and "What's the new address, please?" are one phrase. */
const phraseKeys = (text: string, language: Language): string[] =>
  withoutFiller(scenarioKeys(text, language), language);
export const withoutFiller = (keys: readonly string[], { facts }: Language): string[] => {
  const telling = keys.filter((key) => !facts.filler.has(key));
  return telling.length > 0 ? telling : [...keys];
};

/** "From" has the key of "departure" and "left", which say something. */
const contentKeys: (text: string, language: Language) => readonly string[] = rememberFor(
  (text: string, { facts, keyOf, normalise }: Language) => {
    const words = wordsOf(normalise(text)).filter((word) => !facts.emptyWords.has(word));
    return [...new Set(words.map(keyOf))].filter((key) => !facts.empty.has(key));
  },
  2_000,
);

function kindsOf(
  { spoken, own, described }: { spoken: string; own: readonly string[]; described: readonly string[] },
  { facts }: Language,
): Set<AnswerKind> {
  const { kindOfNoun, ownBearers } = facts;
  if (facts.countOfTime.test(spoken)) return new Set(['count', 'duration']);
  if (facts.countName.test(spoken)) return new Set(['count']);
  if (own.includes(facts.email) || described.includes(facts.email)) return new Set();
  // A name or a number is of what stands before it.
  const head = own.length > 1 && facts.vague.has(own.at(-1)!) ? own.at(-2) : own.at(-1);
  const byName = head === undefined ? [] : (kindOfNoun.get(head) ?? []);
  if (
    own.at(-1) === facts.name &&
    ((own.length === 1 && described.every((key) => ownBearers.has(key))) ||
      byName.includes('count') ||
      own.some((key) => kindOfNoun.get(key)?.includes('person')))
  )
    return new Set(['person']);
  if (byName.length > 0) return new Set(byName);
  if (facts.placeName.test(spoken)) return new Set(['place']);
  if (own.at(-1) === facts.number) return new Set();
  return new Set(described.slice(0, 2).flatMap((key) => kindOfNoun.get(key) ?? []));
}

/** Of one way: who leaves from somewhere starts there. */
export const agree = (one: Direction, other: Direction) =>
  one === other ||
  (one === 'from' && other === 'start') ||
  (one === 'to' && other === 'end') ||
  (one === 'start' && other === 'from') ||
  (one === 'end' && other === 'to');

/** @param timed Of a date or time: "when do you go" is no question about where to. */
export const directionIn = (text: string, language: Language, timed = false): Direction | null =>
  (timed ? timedDirection : anyDirection)(text, language);

/** One clause is asked for every fact. */
const atOnce = 200;
const timedDirection = rememberFor((text: string, language: Language) => directionOf(text, language, true), atOnce);
const anyDirection = rememberFor((text: string, language: Language) => directionOf(text, language, false), atOnce);

function directionOf(text: string, { facts }: Language, timed: boolean): Direction | null {
  const found = facts.directions.find(
    ([direction, pattern]) => (!timed || direction !== 'to') && pattern.test(text),
  )?.[0];
  if (found !== undefined) return found;
  return !timed && facts.moving.test(text) ? 'to' : null;
}

/** Of two of a kind, the one before the change or the one after it. */
export const ageIn = rememberFor(
  (text: string, { facts }: Language): Age | null => facts.ages.find(([, pattern]) => pattern.test(text))?.[0] ?? null,
  atOnce,
);
