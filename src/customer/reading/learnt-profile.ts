/** What the learnt matcher looks at in a fact, beside its profile. */
import type { MatchingWords } from '../../language/reading/matching.ts';
import { onceFor } from '../../language/text/remember.ts';
import { wordsOf } from '../../language/text/words.ts';
import { type Meaning, meaningOf } from './alike.ts';
import { valueForm, type ValueForm } from './answer-form.ts';
import { conceptVector } from './concept-vector.ts';
import type { FactProfile } from './fact-profile.ts';
import { gramsOf } from './grams.ts';
import { shapeOf } from './value-shape.ts';

export interface LearntProfile extends FactProfile {
  /** All its keys, and those that speak of the same. */
  known: ReadonlySet<string>;
  related: ReadonlySet<string>;
  /** Groups of three letters of each of its keys that is long enough to be misspelt. */
  grams: readonly (readonly number[])[];
  /** Telling keys of a value in words. */
  valueKeys: string[];
  /** Of a code its form, how many letters and digits it has, and the letters with which it begins; '' and 0 of anything else. */
  valueShape: string;
  valueLength: number;
  valueStart: string;
  /** How much it speaks of each detail the language knows of. */
  concepts: readonly number[];
  /** What its words mean. */
  meaning: Meaning;
  /** The same of all facts that no question can tell apart: the order number of one customer and that of another. */
  likeness: number;
  /** What words of a question may be learnt to go with: kinds of answer, the form of the value, its keys. */
  targets: string[];
}

const known = new WeakMap<FactProfile, LearntProfile>();

/** Reckoned when a question first needs it. */
export function learntProfile(profile: FactProfile, matching: MatchingWords): LearntProfile {
  const found = known.get(profile) ?? learn(profile, matching);
  known.set(profile, found);
  return found;
}

/** The same of all facts of a customer. */
export const learntProfiles = (profiles: readonly FactProfile[], matching: MatchingWords): readonly LearntProfile[] =>
  ofAll(matching)(profiles);

const ofAll = onceFor((matching: MatchingWords) =>
  onceFor((profiles: readonly FactProfile[]) => profiles.map((profile) => learntProfile(profile, matching))),
);

function learn(profile: FactProfile, matching: MatchingWords): LearntProfile {
  const { language, title, described, kinds, value } = profile;
  const own = profile.own.filter((key) => !language.facts.empty.has(key));
  const keys = new Set([...own, ...described, ...title]);
  const form = valueForm(value, language, matching);
  const concepts = conceptVector(
    [
      [own.slice(-1), 1],
      [own.slice(0, -1), 0.7],
      [title, 0.8],
      [described, 0.5],
    ],
    matching,
  );
  const told = {
    ...profile,
    known: keys,
    related: language.facts.relatedTo([...keys]),
    grams: [...keys].filter((key) => key.length >= 4).map(gramsOf),
    valueKeys: /^(?:word|words|proper|full-name)$/.test(form) ? tellingKeys(String(value), profile, matching) : [],
    ...codeOf(form, String(value ?? '')),
    concepts,
    meaning: meaningOf({ own, title, described, spread: profile.spread }, matching),
    targets: [
      ...topConcepts(concepts).map((line) => `%${matching.conceptNames[line]}`),
      ...[...kinds].map((kind) => `#${kind}`),
      `@${form}`,
      ...[...new Set([...own, ...title])].map((key) => `=${key}`),
    ],
  };
  return { ...told, likeness: likenessOf(told) };
}

const likenesses = new Map<string, number>();
let highest = 0;

/** By all that follows from its words and the form of its value, but for the value. */
function likenessOf(profile: Omit<LearntProfile, 'likeness'>): number {
  const {
    language,
    value: _value,
    concepts: _concepts,
    meaning: _meaning,
    related: _related,
    grams: _grams,
    ...plain
  } = profile;
  const words = JSON.stringify([language.name, plain], (_key, part: unknown) =>
    part instanceof Set || part instanceof Map ? [...(part as Iterable<unknown>)] : part,
  );
  const found = likenesses.get(words) ?? ++highest;
  // What was like something before is forgotten is like nothing then, and read anew.
  if (likenesses.size >= mostLikenesses) likenesses.clear();
  likenesses.set(words, found);
  return found;
}

const mostLikenesses = 5_000;

function codeOf(form: ValueForm, value: string): Pick<LearntProfile, 'valueShape' | 'valueLength' | 'valueStart'> {
  if (!/^(?:code|phone|number|amount)$/.test(form)) return { valueShape: '', valueLength: 0, valueStart: '' };
  return {
    valueShape: shapeOf(value),
    valueLength: value.replace(/[^\p{L}\p{N}]/gu, '').length,
    valueStart: /^\p{Lu}+/u.exec(value)?.[0] ?? '',
  };
}

/** The details of which it speaks most. */
const topConcepts = (concepts: readonly number[]): number[] => {
  const most = Math.max(...concepts);
  const top: number[] = [];
  if (most === 0) return top;
  for (let line = 0; line < concepts.length && top.length < 3; line++)
    if (concepts[line]! >= 0.75 * most) top.push(line);
  return top;
};

const tellingKeys = (text: string, { language }: FactProfile, { smallWords }: MatchingWords): string[] =>
  wordsOf(language.normalise(text))
    .filter((word) => !smallWords.has(word))
    .map(language.keyOf);
