/** Facts asked for by the form of their value alone: "Nine digits. Top right of your bill.", "Enter the five black digits." */
import type { Language } from '../../language/language.ts';
import { onceFor } from '../../language/text/remember.ts';
import type { Sentence } from '../../language/text/turn.ts';
import type { BriefFact } from '../../plan/brief.ts';

/** The one untold fact with that many digits, letters or signs. */
export function factByForm(
  { seen, text, words, language }: Sentence,
  facts: Readonly<Record<string, BriefFact>>,
  told: ReadonlySet<string> | undefined,
  request: boolean,
): string | null {
  const form = formIn(text, language) ?? maskedForm(seen);
  if (form === null || !(request || !language.hasVerb(words))) return null;
  const found = Object.entries(facts).filter(([name, fact]) => !(told?.has(name) ?? false) && isOfForm(fact, form));
  return found.length === 1 ? found[0]![0] : null;
}

/** Is it of the form that the sentence states, if any? "Two letters and 4 digits" are parts of one. */
export function fitsForm({ text, language }: Sentence, fact: BriefFact): boolean {
  const form = formIn(text, language);
  if (form === null || isOfForm(fact, form)) return true;
  return formIn(text.replace(patternOf(language), ''), language) !== null;
}

/** How many signs are wanted, and whether all are digits. */
interface SignForm {
  length: number;
  digits: boolean;
  /** What they begin with, in small letters. */
  lead: string;
}

/** Places to be filled in: "RX########". */
export const mask = /(?<![\p{L}\d])([\p{L}\d]{0,6}-?)(#{3,12}|_{3,12}|x{4,12})(?![\p{L}\d#_])/iu;

function formIn(text: string, language: Language): SignForm | null {
  const said = patternOf(language).exec(text);
  if (said === null) return null;
  const [, count, digits] = said;
  const length = /^\d/.test(count!) ? Number(count) : language.numbers.spelled.indexOf(count!);
  return { length, digits: digits !== undefined, lead: '' };
}

function maskedForm(seen: string): SignForm | null {
  const [, before = '', places = ''] = mask.exec(seen) ?? [];
  const lead = before.replace('-', '').toLowerCase();
  return places === '' ? null : { length: lead.length + places.length, digits: false, lead };
}

function isOfForm({ value }: BriefFact, { length, digits, lead }: SignForm): boolean {
  const signs = String(value).replace(/[^\p{L}\p{N}]/gu, '');
  return signs.length === length && (digits ? /^\d+$/ : /\d/).test(signs) && signs.toLowerCase().startsWith(lead);
}

const patternOf = onceFor(({ numbers, facts }: Language) => {
  const count = `\\d{1,2}|${numbers.spelled.slice(2).join('|')}`;
  return new RegExp(`\\b(${count})[- ](?:\\p{L}+ )?(?:(${facts.digits})|${facts.signs})\\b`, 'u');
});
