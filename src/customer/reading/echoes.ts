/** The customer's own facts as a bot repeats them, right or wrong. */
import type { Sentence } from '../../language/text/turn.ts';
import { spokenCodes } from '../../language/text/spoken-codes.ts';
import { mentions } from '../../language/text/values.ts';
import type { BriefFact } from '../../plan/brief.ts';
import { countIn } from './counted.ts';
import type { FactProfile } from './fact-profile.ts';
import { isLabel, labelsIn } from './labelled.ts';
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
    const label = labels.find(({ keys }) => isLabel(keys, profile))?.value ?? null;
    if (form === 'number' && label === null) {
      const counted = countIn(sentence.text, String(fact.value), profile);
      if (counted !== null) echoes.push({ about: profile.name, ...counted });
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
  return echoes;
}
