/** An answer to what the bot asked is what the customer knows. */
import type { Language } from '../../language/language.ts';
import type { FactSpec } from '../../scenario/schema/fact-schema.ts';
import { phrase } from '../../scenario/check/pattern.ts';
import { nameOf } from './fact-name.ts';
import type { CustomerStep } from './script.ts';
import { isUnspeakable, spoken } from './words.ts';

const given = 'A fact, which the customer gives when the bot asks for it.';

/**
 * @param facts Changed: a fact more, or another way to ask for one, or another value of it.
 * @param declared Names of those that the script says itself.
 * @returns What became of the step.
 */
export function know(
  step: CustomerStep,
  questions: readonly string[],
  facts: Record<string, FactSpec>,
  declared: readonly string[],
  language: Language,
): string {
  const words = step.texts.find((text) => !isUnspeakable(text))!;
  const value = spoken(words);
  const named = declared.find((name) => value === `{{facts.${name}}}` || gives(value, wholeFact(facts[name]!).value));
  if (named !== undefined) {
    const { asks = [], ...known } = wholeFact(facts[named]!);
    facts[named] = { ...known, asks: [...new Set([...asks, ...questions])] };
    return given;
  }
  const [same] = Object.entries(facts).find(([, fact]) => wholeFact(fact).asks?.some(isAmong(questions))) ?? [];
  if (same !== undefined) {
    const { otherwise = [], ...known } = wholeFact(facts[same]!);
    if (known.value !== value && !otherwise.includes(value))
      facts[same] = { ...known, otherwise: [...otherwise, value] };
    return 'Another value of the same fact, given where the bot refuses the first.';
  }
  const isSentence = value.split(' ').length > 3;
  facts[nameOf(questions.at(-1)!, facts, language)] = {
    value,
    asks: [...questions],
    // Whole sentences are said as they are, and not put into others.
    ...(isSentence && { say: ['{{value}}'] }),
  };
  return given;
}

const isAmong = (questions: readonly string[]) => (one: string) => questions.includes(one);

/** "42 euros please" gives the amount of 42. */
const gives = (said: string, value: WholeFact['value']): boolean =>
  !String(value).includes('{{') && phrase(String(value)).find(said) !== null;

type WholeFact = Exclude<FactSpec, string | number | boolean>;
const wholeFact = (fact: FactSpec): WholeFact => (typeof fact === 'object' ? fact : { value: fact });
