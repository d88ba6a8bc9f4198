/** The customer's own facts as a bot repeats them, right or wrong. */
import type { Language } from '../../language/language.ts';
import type { Sentence } from '../../language/text/sentence.ts';
import { spokenCodes } from '../../language/text/spoken-codes.ts';
import { mentions } from '../../language/text/values.ts';
import type { BriefFact } from '../../plan/brief.ts';
import { countIn } from './counted.ts';
import type { FactProfile } from './fact-profile.ts';
import { isLabel, type Labelled, labelsIn } from './labelled.ts';
import { formOf, inDigits } from './value-form.ts';
import { wrongValue } from './wrong-value.ts';

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
  const counts: Echo[] = [];
  const { language } = sentence;
  const labels = labelsIn(sentence.seen, language);
  /** Without a digit no code is said, right or wrong. */
  const mayHoldCodes =
    /\d/.test(sentence.seen) || /\d/.test(sentence.text) || spokenCodes(sentence.text, language).length > 0;
  for (const profile of profiles) {
    const fact = facts[profile.name];
    if (fact === undefined) continue;
    const form = formOf(fact.value, language);
    if (form === 'boolean') continue;
    const named = labels.find(({ keys }) => isLabel(keys, profile))?.value ?? null;
    // "Day: 15th"
    const label = form === 'number' ? withoutOrdinal(named, language) : named;
    if (form === 'number' && label === null) {
      const counted = countIn(sentence.text.replace(language.facts.counter, ''), String(fact.value), profile);
      if (counted !== null) counts.push({ about: profile.name, ...counted });
      continue;
    }
    if (form === 'code' && label === null && !mayHoldCodes && fact.otherwise.length === 0) continue;
    const text = inDigits.has(form) ? sentence.text : sentence.seen;
    const said = [fact.value, ...fact.otherwise].find((value) =>
      mentions(label !== null && labels.length > 1 ? label : text, value, language),
    );
    if (said !== undefined) {
      if (form !== 'text' || String(said).length > 2)
        echoes.push({ about: profile.name, value: String(said), correct: true });
      continue;
    }
    const wrong = wrongValue(sentence, { value: String(fact.value), form, profile, ownValues, label });
    if (wrong !== null) echoes.push({ about: profile.name, value: wrong, correct: false });
  }
  // "6 months" is right for how long it takes, and no day of the month.
  const isAnothers = ({ value, correct }: Echo) => !correct && counts.some((one) => one.correct && one.value === value);
  const told = [...echoes, ...counts.filter((count) => !isAnothers(count))];
  const exchanged = labels.flatMap((label) => exchangedAt(label, facts, profiles));
  const isExchanged = (echo: Echo) =>
    exchanged.some(({ about, value }) => about === echo.about || (echo.correct && value === echo.value));
  return exchanged.length === 0 ? told : [...told.filter((echo) => !isExchanged(echo)), ...exchanged];
}

const withoutOrdinal = (label: string | null, { numbers }: Language): string | null =>
  label?.replace(new RegExp(`^(\\d{1,2})(?:${numbers.ordinal})$`, 'iu'), '$1') ?? null;

/** "Arrival: 14 April" to who leaves on that day: right by itself, and wrong where it stands. */
function exchangedAt(
  { keys, value }: Labelled,
  facts: Record<string, BriefFact>,
  profiles: readonly FactProfile[],
): Echo[] {
  // "Permit P-35910: OL19 XYZ to be replaced by KT74 LGC" is no name with its value.
  if (keys.some((key) => /\d/.test(key))) return [];
  const [owner, another] = profiles.filter((profile) => facts[profile.name] !== undefined && isLabel(keys, profile));
  if (owner === undefined || another !== undefined) return [];
  const { language } = owner;
  const own = facts[owner.name]!;
  const form = formOf(own.value, language);
  if (form === 'boolean' || form === 'number') return [];
  if ([own.value, ...own.otherwise].some((one) => mentions(value, one, language))) return [];
  const said = profiles
    .filter(({ name }) => name !== owner.name && facts[name] !== undefined)
    .map(({ name }) => facts[name]!.value)
    .find((other) => isAlone(value, other) && formOf(other, language) === form && mentions(value, other, language));
  return said === undefined ? [] : [{ about: owner.name, value: String(said), correct: false }];
}

/** Hardly anything besides: of a day its name may stand there. */
const isAlone = (text: string, value: BriefFact['value']): boolean =>
  text.split(/\s+/).length <= Math.max(4, String(value).split(/\s+/).length + 1);
