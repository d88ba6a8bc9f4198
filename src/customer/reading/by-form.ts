/** Facts asked for by the form of their value alone: "Nine digits. Top right of your bill.", "Enter the five black digits." */
import type { Language } from '../../language/language.ts';
import { onceFor } from '../../language/text/remember.ts';
import type { Sentence } from '../../language/text/sentence.ts';
import type { BriefFact } from '../../plan/brief.ts';

/** The one untold fact with that many digits, letters or signs; where a request can mean no other, one that was told. */
export function factByForm(
  { seen, text, words, language }: Sentence,
  facts: Readonly<Record<string, BriefFact>>,
  told: ReadonlySet<string> | undefined,
  request: boolean,
): string | null {
  const form = formIn(text, seen, language) ?? maskedForm(seen);
  if (form === null || !(request || !language.hasVerb(words))) return null;
  const all = Object.entries(facts);
  const untold = all.filter(([name]) => !(told?.has(name) ?? false));
  return onlyOf(untold.some(([, fact]) => isOfForm(fact, form)) || !request ? untold : all, form);
}

/** The one fact whose form a sentence tells: "It begins with VT- and has 8 digits." */
export function factOfForm(
  { seen, text, language }: Sentence,
  facts: Readonly<Record<string, BriefFact>>,
): string | null {
  const form = formIn(text, seen, language) ?? maskedForm(seen);
  return form === null ? null : onlyOf(Object.entries(facts), form);
}

/** Of those of a form the one that begins as it says, or the only one. */
function onlyOf(facts: readonly [string, BriefFact][], form: SignForm): string | null {
  const fitting = facts.filter(([, fact]) => isOfForm(fact, form));
  const led = form.before === '' ? [] : fitting.filter(([, { value }]) => signsOf(value).startsWith(form.before));
  const found = led.length > 0 ? led : fitting;
  return found.length === 1 ? found[0]![0] : null;
}

/** Is it of the form that the sentence states, if any? "Two letters and 4 digits" are parts of one. */
export function fitsForm({ seen, text, language }: Sentence, fact: BriefFact): boolean {
  const form = formIn(text, seen, language);
  if (form === null || isOfForm(fact, form)) return true;
  return formIn(text.replace(patternOf(language), ''), seen, language) !== null;
}

/** How many signs are wanted, and whether all are digits. */
interface SignForm {
  length: number;
  digits: boolean;
  /** What they begin with, in small letters. */
  lead: string;
  /** What may stand before them, uncounted. */
  before: string;
}

/** Places to be filled in: "RX########". */
export const mask = /(?<![\p{L}\d])([\p{L}\d]{0,6}-?)(#{3,12}|_{3,12}|x{4,12})(?![\p{L}\d#_])/iu;

function formIn(text: string, seen: string, language: Language): SignForm | null {
  const said = patternOf(language).exec(text);
  if (said === null) return null;
  const [, count, digits] = said;
  const length = /^\d/.test(count!) ? Number(count) : language.numbers.spelled.indexOf(count!);
  const lead = digits === undefined ? '' : (leadBefore.exec(seen)?.[1] ?? '');
  return { length, digits: digits !== undefined, lead: '', before: lead.toLowerCase() };
}

/** "PH plus 6 digits", "VT- and has 8 digits", "OK followed by seven digits": letters that stand before the digits. */
const leadBefore = /(?<![\p{L}\d])(\p{Lu}{1,4})(?:-|["'”])?(?: |, )(?:\p{Ll}+ |\+ ){1,3}(?:\p{Ll}+|\d{1,2})[- ]\p{Ll}/u;

function maskedForm(seen: string): SignForm | null {
  const [, before = '', places = ''] = mask.exec(seen) ?? [];
  const lead = before.replace('-', '').toLowerCase();
  return places === '' ? null : { length: lead.length + places.length, digits: false, lead, before: '' };
}

function isOfForm({ value }: BriefFact, { length, digits, lead, before }: SignForm): boolean {
  if (isPhrase.test(String(value))) return false;
  const signs = signsOf(value);
  if (before !== '' && signs.startsWith(before) && isMadeOf(signs.slice(before.length), length, digits)) return true;
  return isMadeOf(signs, length, digits) && signs.startsWith(lead);
}

/** "18 June" has as many signs as some code, and is none. */
const isPhrase = /\s\p{L}?\p{Ll}{2}|\p{Ll}{3}\s/u;

const signsOf = (value: BriefFact['value']): string =>
  String(value)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

const isMadeOf = (signs: string, length: number, digits: boolean): boolean =>
  signs.length === length && (digits ? /^\d+$/ : /\d/).test(signs);

const patternOf = onceFor(({ numbers, facts }: Language) => {
  const count = `\\d{1,2}|${numbers.spelled.slice(2).join('|')}`;
  return new RegExp(`\\b(${count})[- ](?:\\p{L}+ )?(?:(${facts.digits})|${facts.signs})\\b`, 'u');
});
