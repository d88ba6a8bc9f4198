/** A thing the customer wants to learn, as answers to it are looked for. */
import type { Language } from '../../language/language.ts';
import { isTime } from '../../language/text/times.ts';
import { wordsOf } from '../../language/text/words.ts';
import type { Brief, BriefLearn } from '../../plan/brief.ts';
import type { Scalar } from '../../scenario/schema/scalar-schema.ts';
import { scenarioKeys } from './scenario-keys.ts';
import { formOf as valueForm } from './value-form.ts';

/** How its values are found: by what they are, or else by their very words. */
export type Wanted = Omit<BriefLearn, 'kind' | 'truth'> & {
  truth: Scalar;
  kind: BriefLearn['kind'] | 'time' | 'measure' | 'yes-no';
};

/** What is prepared once for a thing to learn. */
export interface LearnProfile {
  language: Language;
  about: string;
  /** ISO date; null: nobody says which day it is. */
  today: string | null;
  wanted: Wanted;
  subject: Set<string>;
  related: Set<string>;
  /** Whether the most or the least is asked for. */
  ofLimit: boolean;
  /** Keys of the question that are no thing: "arrives" of "When does my order arrive?" */
  verbs: Set<string>;
  /** Keys of what the customer came for, but those of another thing it wants to learn: of several kinds, which one. */
  matter: Set<string>;
  /** Of these the names: "Turkey", of all prices. */
  names: Set<string>;
  /** Keys of the other things it wants to learn, and not of this one. */
  others: Set<string>;
}

export function learnProfiles(
  { wants: { learn }, goal, opening, today }: Pick<Brief, 'wants' | 'goal' | 'opening' | 'today'>,
  language: Language,
): LearnProfile[] {
  const { keysOf, answers } = language;
  const subjectOf = (about: string, { asks }: BriefLearn) =>
    keysOf([about.replaceAll('_', ' '), ...asks].join(' ')).filter((key) => !answers.dull.has(key));
  const names = new Set([goal, ...opening.map(({ text }) => text)].flatMap((text) => namesIn(text, language)));
  const matter = [goal, ...opening.map(({ text }) => text)].flatMap((text) => scenarioKeys(text, language));
  return Object.entries(learn).flatMap(([about, { truth, ...form }]) => {
    // Told by its form: see answer-forms.ts.
    if (truth === null) return [];
    const wanted = { ...form, truth };
    const subject = subjectOf(about, learn[about]!);
    const ofOthers = new Set(
      Object.entries(learn).flatMap(([name, other]) => (name === about ? [] : subjectOf(name, other))),
    );
    const kind = formOf(about, wanted, language);
    const related = answers.relatedTo(subject);
    const ofMatter = matter.filter((key) => key.length > 2 && !ofOthers.has(key) && !answers.dull.has(key));
    return {
      language,
      about,
      today: today ?? null,
      wanted: { ...wanted, kind },
      subject: new Set(subject),
      related,
      ofLimit: [about.replaceAll('_', ' '), ...wanted.asks].some((ask) =>
        answers.asksLimit.test(language.normalise(ask)),
      ),
      verbs: verbsOf(about, wanted.asks, subject, language),
      others: new Set([...ofOthers].filter((key) => !subject.includes(key))),
      matter: new Set(ofMatter),
      names: new Set(ofMatter.filter((key) => names.has(key))),
    };
  });
}

function verbsOf(about: string, asks: readonly string[], subject: readonly string[], language: Language): Set<string> {
  const { normalise, keyOf } = language;
  const { determiners, dull, isPastVerb } = language.answers;
  const said = asks.flatMap((text) => {
    const words = wordsOf(normalise(text));
    return words.filter((_, index) => !determiners.has(words[index - 1] ?? ''));
  });
  const isOfPast = [...said, ...wordsOf(normalise(about.replaceAll('_', ' ')))].some((word) => isPastVerb(word, ''));
  // "When was my order placed?" is after the day on which it was ordered.
  return new Set(
    asks.length === 0 || isOfPast ? subject : said.map(keyOf).filter((key) => key.length > 2 && !dull.has(key)),
  );
}

/** Capitals within a text. */
export const namesIn = (text: string, { keysOf }: Language): string[] =>
  (text.match(/(?<=[\p{L},] )\p{Lu}\p{L}+/gu) ?? []).flatMap((name) => keysOf(name));

/** A text that is a date, an amount, a time, a measure, a yes or a no is compared as one. */
function formOf(
  about: string,
  { kind, truth, says, asks }: BriefLearn & { truth: Scalar },
  language: Language,
): Wanted['kind'] {
  if (kind !== 'text') return kind;
  const form = valueForm(truth, language);
  const values = [truth, ...says].map(String);
  if (form === 'boolean') return 'yes-no';
  // "10.30" is a time where one is asked for.
  if (
    values.every((value) => clockOf(value) !== value || isTime(value, language)) &&
    (form === 'time' || asksTime([about, ...asks], language))
  )
    return 'time';
  return form === 'date' || form === 'amount' || form === 'measure' ? form : kind;
}

/** "10.30" as "10:30". */
export const clockOf = (value: string): string =>
  /^(?:[01]?\d|2[0-3])\.[0-5]\d$/.test(value.trim()) ? value.trim().replace('.', ':') : value;

const asksTime = (texts: readonly string[], { keysOf, answers }: Language) =>
  texts.some((text) => keysOf(text.replaceAll('_', ' ')).some((key) => answers.timed.has(key)));
