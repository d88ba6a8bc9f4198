/** The customer's own facts as a bot repeats them, right or wrong. */
import { distance } from 'fastest-levenshtein';
import { givenBack } from '../../language/en/related.ts';
import { dateSpans } from '../../language/text/dates.ts';
import type { Sentence } from '../../language/text/turn.ts';
import {
  amountSpans,
  codesIn,
  emailsIn,
  kindOf,
  mentions,
  numberSpans,
  spacedCodesIn,
  isReordered,
  lettersAndDigits,
  type ValueKind,
} from '../../language/text/values.ts';
import { keysOf, normalise, wordsOf } from '../../language/text/words.ts';
import type { BriefFact } from '../../plan/brief.ts';
import { vague, type FactProfile } from './fact-profile.ts';
import { isReckoned } from './reckoned.ts';

export interface Echo {
  about: string;
  value: string;
  correct: boolean;
}

/** Facts a sentence repeats; wrong only where a value of the same form stands in the fact's place. */
export function echoesIn(
  sentence: Sentence,
  facts: Record<string, BriefFact>,
  profiles: readonly FactProfile[],
  ownValues: readonly string[],
): Echo[] {
  const echoes: Echo[] = [];
  const label = labelOf(sentence);
  const digits = /\d/.test(sentence.text);
  for (const profile of profiles) {
    const fact = facts[profile.name];
    if (fact === undefined) continue;
    const kind = kindOf(fact.value);
    const labelled = label !== null && isLabel(label.keys, profile);
    if (kind === 'boolean') continue;
    if (!digits && kind !== 'text' && kind !== 'email' && /\d/.test(String(fact.value))) continue;
    if (kind === 'number' && !labelled) {
      const counted = countIn(sentence, String(fact.value), profile);
      if (counted !== null) echoes.push({ about: profile.name, ...counted });
      continue;
    }
    const said = [fact.value, ...fact.otherwise].find((value) =>
      mentions(kind === 'date' || kind === 'amount' ? sentence.text : sentence.seen, value),
    );
    if (said !== undefined) {
      if (kind !== 'text' || String(said).length > 2)
        echoes.push({ about: profile.name, value: String(said), correct: true });
      continue;
    }
    const wrong = wrongValue(sentence, {
      value: String(fact.value),
      kind,
      profile,
      ownValues,
      label: labelled ? label!.value : null,
    });
    if (wrong !== null) echoes.push({ about: profile.name, value: wrong, correct: false });
  }
  return echoes;
}

/** "Surname: Hill" */
function labelOf({ seen }: Sentence): { keys: string[]; value: string } | null {
  const field = /^(\p{L}[\p{L} ]{1,24}) (-?\d[\d.,-]*)$/u.exec(seen);
  if (field !== null) return { keys: keysOf(field[1]!), value: field[2]! };
  if (!seen.includes(':')) return null;
  const match = /^[^:]{0,80}?([^:.,;]{2,50}):\s*([^:]{1,80})$/.exec(seen);
  if (match === null) return null;
  return { keys: keysOf(match[1]!), value: match[2]!.replace(/[.;,]+$/, '').trim() };
}

const isLabel = (keys: readonly string[], { own, described }: FactProfile) =>
  own.every((key) => keys.includes(key)) ||
  (own.some((key) => keys.includes(key) && !vague.has(key)) && keys.length <= own.length + 2) ||
  (described.length > 0 && described.every((key) => keys.includes(key)));

interface Place {
  value: string;
  kind: ValueKind;
  profile: FactProfile;
  ownValues: readonly string[];
  /** What stands after the fact's name and a colon. */
  label: string | null;
}

function wrongValue(sentence: Sentence, place: Place): string | null {
  switch (place.kind) {
    case 'code':
    case 'email':
      return wrongCode(sentence, place);
    case 'date':
      return wrongDate(sentence, place);
    case 'amount':
    case 'number':
      return wrongAmount(sentence, place);
    default:
      return wrongName(sentence, place);
  }
}

const isOwn = (candidate: string, ownValues: readonly string[]) =>
  ownValues.some((own) => lettersAndDigits(own) === lettersAndDigits(candidate));

function wrongCode(sentence: Sentence, { value, kind, profile, ownValues, label }: Place): string | null {
  if (kind === 'code' && !/\d/.test(sentence.seen)) return null;
  const spaced = kind === 'code' && /\s/.test(value.trim()) ? spacedCodesIn(sentence.seen) : [];
  const candidates = kind === 'email' ? emailsIn(sentence.seen) : [...spaced, ...codesIn(sentence.seen)];
  const foreign = candidates.filter((candidate) => !isOwn(candidate, ownValues) && !isPart(candidate, value));
  const named =
    label !== null || (isNamed(sentence.keys, profile) && /\b(?:your|for|under|is|with)\b/.test(sentence.text));
  if (label !== null && label !== value && sameShape(label, value) && /^-?[\d.,]+$/.test(label)) return label;
  const alike = foreign.filter((candidate) => sameShape(candidate, value));
  return (
    alike.find((candidate) => isSlip(candidate, value)) ??
    foreign.find((candidate) => isSlip(candidate, value) && lettersAndDigits(candidate).length >= 5) ??
    (named && new Set(alike.map(lettersAndDigits)).size === 1 ? alike[0]! : null)
  );
}

const isSlip = (candidate: string, value: string) => {
  const [one, other] = [lettersAndDigits(candidate), lettersAndDigits(value)];
  return one !== other && (distance(one, other) <= (other.length < 6 ? 1 : 2) || isReordered(one, other));
};

/** A group of the code itself, or one that the bot hides but for its end. */
const isPart = (candidate: string, value: string) =>
  lettersAndDigits(value).includes(lettersAndDigits(candidate)) ||
  lettersAndDigits(candidate).includes(lettersAndDigits(value));

/** Letters where letters are, digits where digits are. */
const sameShape = (one: string, other: string) => shape(one) === shape(other);
const shape = (text: string) => lettersAndDigits(text).replace(/\p{L}/gu, 'a').replace(/\p{N}/gu, '0');

const isNamed = (keys: readonly string[], { own, described }: FactProfile) =>
  own.every((key) => keys.includes(key)) || (described.length > 1 && described.every((key) => keys.includes(key)));

/** Words of the fact's name that say which one it is: of new_arrival_date, "arrival". */
const telling = ({ own, described }: FactProfile) =>
  [...own, ...described].filter((key) => !vague.has(key) && !unspecific.has(key));
const unspecific = new Set(keysOf('date day time number amount of the new'));

function wrongDate(sentence: Sentence, { profile, ownValues, label }: Place): string | null {
  const spans = dateSpans(sentence.text);
  if (spans.length !== 1) return null;
  const shown = sentence.text.slice(spans[0]!.start, spans[0]!.end);
  if (ownValues.some((own) => mentions(shown, own, 'date'))) return null;
  const before = keysOf(sentence.text.slice(0, spans[0]!.start));
  return label !== null || telling(profile).some((key) => before.includes(key)) ? shown : null;
}

function wrongAmount(sentence: Sentence, { profile, ownValues, label, kind }: Place): string | null {
  const spans = amountSpans(sentence.seen);
  if (spans.length !== 1 && label === null) return null;
  const shown = spans.length === 1 ? sentence.seen.slice(spans[0]!.start, spans[0]!.end) : label!;
  if (!/\d/.test(shown) || ownValues.some((own) => mentions(shown, own, kindOf(own)))) return null;
  if (isReckoned(shown, ownValues)) return null;
  if (label !== null) return shown;
  const names = telling(profile);
  if (sentence.keys.some((key) => givenBack.has(key)) && !names.some((key) => givenBack.has(key))) return null;
  return kind === 'amount' && names.some((key) => sentence.keys.includes(key)) ? shown : null;
}

/** "For 3 months", where months were asked for. */
function countIn({ seen }: Sentence, value: string, profile: FactProfile): Omit<Echo, 'about'> | null {
  const units = [...profile.own, ...profile.described].filter((key) => !vague.has(key));
  for (const span of numberSpans(seen)) {
    const [after] = keysOf(seen.slice(span.end, span.end + 30));
    if (after === undefined || !units.includes(after)) continue;
    const said = seen.slice(span.start, span.end);
    return { value: said, correct: mentions(said, value, 'number') };
  }
  return null;
}

/** Names and other short texts: misspelt anywhere, or another one after the fact's name and a colon. */
function wrongName(sentence: Sentence, { value, label, ownValues }: Place): string | null {
  const words = wordsOf(normalise(value));
  if (words.length === 0 || words.length > 4) return null;
  if (label !== null && label.split(/\s+/).length <= words.length + 1 && !isOwn(label, ownValues)) {
    const [said, own] = [keysOf(label), keysOf(value)];
    if (isName(value) === isName(label) && !own.some((key) => said.includes(key) && key.length > 3)) return label;
  }
  if (!isName(value)) return null;
  const titled = otherTitled(sentence.seen, words);
  if (titled !== null) return titled;
  // The whole name, or the end of it: "van Dyke".
  for (let first = 0; first < words.length; first++) {
    const said = misspelt(sentence, words.slice(first), first > 0);
    if (said !== null) return said;
  }
  return null;
}

/** "Mrs Prentice", where the customer's name ends in one that begins alike. */
function otherTitled(seen: string, words: readonly string[]): string | null {
  const own = words.at(-1)!;
  for (const [, name] of seen.matchAll(
    /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.?\s(?:\p{Lu}[\p{L}'-]+\s)?(\p{Lu}[\p{L}'-]{2,})/gu,
  )) {
    const said = normalise(name!).replace(/'s$/, '');
    if (words.includes(said) || said.slice(0, 2) !== own.slice(0, 2)) continue;
    if (distance(said, own) <= 3) return name!;
  }
  return null;
}

/** Close to the name, and not it. @param part It is not the whole name: only what is written as one counts. */
function misspelt({ words: said, seen }: Sentence, name: readonly string[], part: boolean): string | null {
  const joined = name.join(' ');
  if (joined.length < 5) return null;
  const most = joined.length < 8 ? 1 : joined.length < 16 ? 2 : 3;
  for (let at = 0; at + name.length <= said.length; at++) {
    const window = said.slice(at, at + name.length).join(' ');
    if (window[0] !== joined[0] || window === joined || Math.abs(window.length - joined.length) > most) continue;
    if (distance(window, joined) > most || isInflected(window, joined)) continue;
    if (!part || isWrittenAsName(window, seen)) return window;
  }
  return null;
}

const isWrittenAsName = (window: string, seen: string) => {
  const at = seen.toLowerCase().indexOf(window);
  return at > 0 && /\p{Lu}/u.test(seen.slice(at, at + window.length));
};

const isName = (text: string) => /^\p{Lu}/u.test(text.trim());
const isInflected = (one: string, other: string) => keysOf(one).join() === keysOf(other).join() || one === `${other}'s`;
