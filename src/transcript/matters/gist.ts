/** What a customer's words say of its matter: the keys of those that tell something. */
import type { Language } from '../../language/language.ts';

export interface Gist {
  language: Language;
  /** Each once, in order. */
  keys: readonly string[];
}

/** Customers write at length: the matter stands in the first of it. */
const longest = 1500;
const mostKeys = 60;

export function gistOf(text: string, language: Language): Gist {
  const small = smallWordsOf(language);
  const telling = language.keysOf(text.slice(0, longest)).filter((key) => !small.has(key) && isWord(key));
  return { language, keys: [...new Set(telling)].slice(0, mostKeys) };
}

/** No number, code or address: those are of one customer alone. */
const isWord = (key: string): boolean => /^[\p{L}'-]{2,}$/u.test(key);

const known = new WeakMap<Language, ReadonlySet<string>>();

function smallWordsOf(language: Language): ReadonlySet<string> {
  const found = known.get(language) ?? collected(language);
  known.set(language, found);
  return found;
}

function collected({ smallWords, matching, matters, claims, keysOf }: Language): ReadonlySet<string> {
  const words = [smallWords, ...(matching?.smallWords ?? [])].flatMap(keysOf);
  return new Set([...words, ...matters.common, ...claims.small]);
}
