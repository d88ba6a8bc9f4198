/** A value of the same form in the place of a fact's own: wrong only where it can mean nothing else. */
import { distance } from 'fastest-levenshtein';
import type { Language } from '../../language/language.ts';
import { amountSpans, saysCurrency } from '../../language/text/amounts.ts';
import { codesIn, emailsIn, isReordered, lettersAndDigits, spacedCodesIn } from '../../language/text/codes.ts';
import { dateSpans } from '../../language/text/dates.ts';
import { measureOf, measureSpans } from '../../language/text/measures.ts';
import { onceFor, remember } from '../../language/text/remember.ts';
import { spokenCodes } from '../../language/text/spoken-codes.ts';
import { timeSpans } from '../../language/text/times.ts';
import type { Sentence } from '../../language/text/sentence.ts';
import { mentions } from '../../language/text/values.ts';
import type { FactProfile } from './fact-profile.ts';
import { isReckoned } from './reckoned.ts';
import { formOf, type Form } from './value-form.ts';
import { wrongName } from './wrong-name.ts';

export interface Place {
  value: string;
  form: Form;
  profile: FactProfile;
  ownValues: readonly string[];
  /** What stands after the fact's name and a colon. */
  label: string | null;
}

export function wrongValue(sentence: Sentence, place: Place): string | null {
  switch (place.form) {
    case 'code':
    case 'email':
      return wrongCode(sentence, place);
    case 'date':
    case 'time':
    case 'measure':
      return wrongSpan(sentence, place);
    case 'amount':
    case 'number':
      return wrongAmount(sentence, place);
    default:
      return wrongName(sentence, place);
  }
}

const plainValues = onceFor((ownValues: readonly string[]) => new Set(ownValues.map(lettersAndDigits)));

function wrongCode(sentence: Sentence, { value, form, profile, ownValues, label }: Place): string | null {
  const spoken = form === 'code' ? spokenCodes(sentence.text, sentence.language).map(({ code }) => code) : [];
  if (form === 'code' && spoken.length === 0 && !/\d/.test(sentence.seen)) return null;
  const spaced = form === 'code' && /\s/.test(value.trim()) ? spacedCodesIn(sentence.seen) : [];
  const candidates =
    form === 'email' ? emailsIn(sentence.seen) : [...spoken, ...spaced, ...codesIn(sentence.seen, sentence.language)];
  if (candidates.length === 0 && label === null) return null;
  const [own, ownCodes] = [lettersAndDigits(value), plainValues(ownValues)];
  const foreign = candidates.filter((candidate) => {
    const said = lettersAndDigits(candidate);
    return !ownCodes.has(said) && !isPart(said, own);
  });
  const named =
    label !== null || (isNamed(sentence.keys, profile) && sentence.language.checks.ownCode.test(sentence.text));
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
  const most = other.length < 6 ? 1 : 2;
  if (one === other || Math.abs(one.length - other.length) > most) return false;
  return distance(one, other) <= most || isReordered(one, other);
};

/** A group of the code itself, or one that the bot hides but for its end. */
const isPart = (one: string, other: string) => other.includes(one) || one.includes(other);

/** Letters where letters are, digits where digits are. */
const sameShape = (one: string, other: string) => shape(one) === shape(other);
const shape = remember(
  (text: string): string => lettersAndDigits(text).replace(/\p{L}/gu, 'a').replace(/\p{N}/gu, '0'),
  500,
);

const isNamed = (keys: readonly string[], { own, described }: FactProfile) =>
  own.every((key) => keys.includes(key)) || (described.length > 1 && described.every((key) => keys.includes(key)));

/** Words of the fact's name that say which one it is: of new_arrival_date, "arrival". */
const telling = ({ own, described, language: { facts, checks } }: FactProfile) =>
  [...own, ...described].filter((key) => !facts.vague.has(key) && !checks.unspecific.has(key));

/** The one date, time or measure of the sentence, after the fact's name. */
function wrongSpan({ text, language }: Sentence, { value, form, profile, ownValues, label }: Place): string | null {
  const spans = spansOf(text, { form, value, language });
  if (spans.length !== 1) return null;
  const [{ start, end }] = spans as [{ start: number; end: number }];
  const shown = text.slice(start, end);
  if (ownValues.some((own) => mentions(shown, own, language))) return null;
  const before = language.keysOf(text.slice(0, start));
  return label !== null || telling(profile).some((key) => before.includes(key)) ? shown : null;
}

function spansOf(
  text: string,
  { form, value, language }: { form: Form; value: string; language: Language },
): readonly { start: number; end: number }[] {
  if (form === 'date') return dateSpans(text, language);
  if (form === 'time') return timeSpans(text, language);
  const own = measureOf(value, language);
  return measureSpans(text, language).filter(({ of }) => of === own?.of);
}

function wrongAmount(sentence: Sentence, { profile, ownValues, label, form }: Place): string | null {
  const { language } = sentence;
  const { givenBack } = language.checks;
  const spans = amountSpans(sentence.seen, language);
  if (spans.length !== 1 && label === null) return null;
  const shown = spans.length === 1 ? sentence.seen.slice(spans[0]!.start, spans[0]!.end) : label!;
  if (!/\d/.test(shown) || ownValues.some((own) => formOf(own, language) === form && mentions(shown, own, language)))
    return null;
  // "Monthly payment: £208" tells no number of months.
  if (form === 'number' && saysCurrency(shown, language)) return null;
  if (form === 'amount' && isReckoned(shown, ownValues, language)) return null;
  if (label !== null) return shown;
  const names = telling(profile);
  if (sentence.keys.some((key) => givenBack.has(key)) && !names.some((key) => givenBack.has(key))) return null;
  return form === 'amount' && names.some((key) => sentence.keys.includes(key)) ? shown : null;
}
