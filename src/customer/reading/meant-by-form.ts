/** Of the facts that a sentence names those that can be meant, by the form of their values. */
import type { Language } from '../../language/language.ts';
import { datesIn } from '../../language/text/dates.ts';
import { onceFor } from '../../language/text/remember.ts';
import type { Sentence } from '../../language/text/sentence.ts';
import { kindOf } from '../../language/text/values.ts';
import { factByForm, fitsForm } from './by-form.ts';
import type { Context } from './context.ts';
import { wordedChoices } from './worded-choices.ts';

/** @param asking `yesNo`: asked for a yes or a no, and for nothing else. */
export function meantByForm(
  named: string[],
  sentence: Sentence,
  { context, yesNo }: { context: Context; yesNo: boolean },
): string[] {
  const open = yesNo ? daysSpokenOf(named, sentence, context) : named;
  return ofStatedLength(withoutCodes(open, sentence, context), sentence, context);
}

/** "Would you like to add a rental car for that time?", "Is it a day or a night reading?": no day is asked for, where none is named or supposed. */
function daysSpokenOf(found: string[], sentence: Sentence, { prepared: { brief } }: Context): string[] {
  const { language, seen } = sentence;
  // "29 €/day" names no day.
  const keys = language.keysOf(language.normalise(seen.replaceAll(/\([^()]*\)|\/ ?\p{L}+/gu, ' ')));
  const isDay = (fact: string) => kindOf(brief.facts[fact]!.value, language) === 'date';
  if (!found.some(isDay) || datesIn(seen, language).length > 0 || dayNamed(language).test(seen)) return found;
  const isNamed = keys.some((key) => language.facts.kindOfNoun.get(key)?.includes('date'));
  return isNamed && wordedChoices(sentence).length < 2 ? found : found.filter((fact) => !isDay(fact));
}

const dayNamed = onceFor(({ numbers }: Language) => new RegExp(`(?<!\\p{L})(?:${numbers.days})(?!\\p{L})`, 'iu'));

/** "Is it for the company or private?" asks for no tax number of the company. */
function withoutCodes(named: string[], sentence: Sentence, { prepared }: Context): string[] {
  const labels = named.length === 0 ? [] : wordedChoices(sentence);
  if (labels.length < 2) return named;
  const said = new Set(labels.flatMap(({ label }) => sentence.language.keysOf(label)));
  const isCode = (fact: string) =>
    ['code', 'email'].includes(kindOf(prepared.brief.facts[fact]!.value, sentence.language));
  const isCalled = (fact: string) =>
    prepared.profiles.some(({ name, own }) => name === fact && own.some((key) => said.has(key)));
  return named.filter((fact) => !isCode(fact) || isCalled(fact));
}

/** "And your four-digit code?" asks for no code of ten digits where one of four is known. */
function ofStatedLength(named: string[], sentence: Sentence, { prepared: { brief }, disclosed }: Context): string[] {
  const [only, ...others] = named;
  if (only === undefined || others.length > 0 || fitsForm(sentence, brief.facts[only]!)) return named;
  const fitting = factByForm(sentence, brief.facts, disclosed, true);
  return fitting === null ? named : [fitting];
}
