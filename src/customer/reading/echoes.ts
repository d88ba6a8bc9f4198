/** Values a bot states: answers to what the customer wants to learn, and the customer's own facts echoed right or wrong. */
import { distance } from 'fastest-levenshtein';
import type { BriefFact, BriefLearn } from '../../plan/brief.ts';
import type { FactProfile } from './fact-profile.ts';
import { keysOf, type Sentence } from './sentences.ts';
import { amountsIn, codesIn, datesIn, emailsIn, kindOf, mentions, numbersIn, squash } from './values.ts';

export interface Echo {
  about: string;
  value: string;
  correct: boolean;
}

/** What a sentence answers of the things the customer wants to learn. */
export function answersIn(
  sentence: Sentence,
  learn: Record<string, BriefLearn>,
  facts: Record<string, BriefFact>,
): Echo[] {
  const echoes: Echo[] = [];
  for (const [about, wanted] of Object.entries(learn)) {
    const said = [wanted.truth, ...wanted.says].find((value) => mentions(sentence.quote, value, wanted.kind));
    if (said !== undefined) {
      echoes.push({
        about,
        value: String(said),
        correct: said === wanted.truth || String(said) === String(wanted.truth),
      });
      continue;
    }
    const other = otherAnswer(sentence, about, wanted, facts);
    if (other !== null) echoes.push({ about, value: other, correct: false });
  }
  return echoes;
}

/** A value of the right form in a sentence on the right subject is taken for an answer, even one nobody foresaw. */
function otherAnswer(
  sentence: Sentence,
  about: string,
  wanted: BriefLearn,
  facts: Record<string, BriefFact>,
): string | null {
  if (wanted.kind === 'text' || wanted.kind === 'code') return null;
  const subject = keysOf(about.replaceAll('_', ' ')).filter((key) => key.length > 3);
  if (subject.length === 0 || !subject.some((key) => sentence.keys.includes(key))) return null;
  const own = Object.values(facts).some(
    (fact) => kindOf(fact.value) === wanted.kind && mentions(sentence.quote, fact.value),
  );
  if (own) return null;
  if (wanted.kind === 'date') {
    const date = datesIn(sentence.quote)[0];
    return date === undefined ? null : `${date.year ?? '????'}-${pad(date.month)}-${pad(date.day)}`;
  }
  const amounts = wanted.kind === 'amount' ? amountsIn(sentence.quote) : numbersIn(sentence.quote);
  return amounts.length === 1 ? String(amounts[0]) : null;
}

const pad = (number: number) => String(number).padStart(2, '0');

/** Facts a sentence repeats; wrong only where a value of the same form stands in the fact's place. */
export function echoesIn(
  sentence: Sentence,
  facts: Record<string, BriefFact>,
  profiles: readonly FactProfile[],
  ownValues: readonly string[],
): Echo[] {
  const echoes: Echo[] = [];
  for (const profile of profiles) {
    const fact = facts[profile.name]!;
    const values = [fact.value, ...fact.otherwise];
    const kind = kindOf(fact.value);
    if (kind === 'boolean' || kind === 'number') continue;
    const said = values.find((value) => mentions(sentence.quote, value));
    if (said !== undefined) {
      if (kind !== 'text' || String(said).length > 2)
        echoes.push({ about: profile.name, value: String(said), correct: true });
      continue;
    }
    const wrong = wrongValue(sentence, String(fact.value), kind, profile, ownValues);
    if (wrong !== null) echoes.push({ about: profile.name, value: wrong, correct: false });
  }
  return echoes;
}

function wrongValue(
  sentence: Sentence,
  value: string,
  kind: ReturnType<typeof kindOf>,
  profile: FactProfile,
  ownValues: readonly string[],
): string | null {
  if (kind !== 'code' && kind !== 'email') return null;
  const candidates = kind === 'email' ? emailsIn(sentence.quote) : codesIn(sentence.quote);
  const foreign = candidates.filter((candidate) => !ownValues.some((own) => squash(own) === squash(candidate)));
  const named = profile.own.every((key) => sentence.keys.includes(key)) && sentence.text.includes('your');
  return (
    foreign.find((candidate) => {
      const apart = distance(squash(candidate), squash(value));
      return apart <= 2 || (named && kind === 'code' && sameShape(candidate, value) && foreign.length === 1);
    }) ?? null
  );
}

/** Letters where letters are, digits where digits are. */
const sameShape = (one: string, other: string) => shape(one) === shape(other);
const shape = (text: string) => squash(text).replace(/\p{L}/gu, 'a').replace(/\p{N}/gu, '0');
