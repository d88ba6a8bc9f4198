/** Values as people say them: dates and amounts in the manner of the place, all else as it is written. */
import type { Random } from '../../plan/random.ts';
import type { Mind } from '../mind.ts';
import type { Language } from '../../language/language.ts';
import { kindOf } from '../../language/text/values.ts';

interface SpeakingPlace {
  language: Language;
  locale: string;
  random: Random;
  /** What the bot said: it may ask for a form, "YYYY-MM-DD". */
  heard: string;
}

/** The value as it is typed in this conversation. */
function sayValue(value: string, place: SpeakingPlace): string {
  const date = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value.trim());
  if (date) return sayDate({ y: date[1]!, mm: date[2]!, dd: date[3]! }, place);
  const kind = kindOf(value, place.language);
  const decimal = /^-?\d+\.\d+$/.test(value) && (kind === 'amount' || kind === 'number');
  return decimal ? value.replace('.', place.language.wordings.speech.decimal) : value;
}

/** The value as this customer says it now. */
export const spoken = (value: string, mind: Mind): string =>
  sayValue(value, {
    language: mind.language,
    locale: mind.brief.persona.locale,
    random: mind.streams.wording,
    heard: mind.heard.text,
  });

/** What sort of thing it is: two alike in one turn are told apart by their names. */
export type Sort = 'free' | 'name' | ReturnType<typeof kindOf>;

export function sortOf(value: string, language: Language): Sort {
  const kind = kindOf(value, language);
  if (kind !== 'text') return kind;
  const words = value.trim().split(/\s+/);
  return words.length <= 3 && words.every((word) => /^\p{Lu}/u.test(word)) ? 'name' : 'free';
}

interface SpokenDate {
  y: string;
  mm: string;
  dd: string;
}

function sayDate({ y, mm, dd }: SpokenDate, { language, locale, random, heard }: SpeakingPlace): string {
  const { speech } = language.wordings;
  const asked = formAskedFor(heard);
  if (asked) return asked.map((part) => ({ y, m: mm, d: dd, '-': '-', '/': '/', '.': '.', ' ': ' ' })[part]).join('');
  const region = locale.split(/[-_]/)[1]?.toUpperCase() ?? '*';
  const day = Number(dd);
  const filled: Record<string, string> = {
    y,
    mm,
    dd,
    d: String(day),
    m: String(Number(mm)),
    dth: speech.ordinal(day),
    month: speech.months[Number(mm) - 1] ?? mm,
  };
  return random
    .pick(speech.dates[region] ?? speech.dates['*']!)
    .replace(/\{(\w+)\}/g, (_, key: string) => filled[key]!);
}

type Part = 'y' | 'm' | 'd' | '-' | '/' | '.' | ' ';

/** "YYYY-MM-DD", "TT.MM.JJJJ", "JJ/MM/AAAA": four letters are the year, M the month. */
const form = /\b([dtmyja])\1{1,3}([-/. ])([dtmyja])\3{1,3}\2([dtmyja])\4{1,3}\b/i;

function formAskedFor(heard: string): Part[] | null {
  const found = form.exec(heard.slice(0, 2_000))?.[0];
  if (found === undefined) return null;
  const separator = /[-/. ]/.exec(found)![0] as Part;
  const parts = found
    .toLowerCase()
    .split(separator)
    .map((letters): Part => (letters.length === 4 ? 'y' : letters.startsWith('m') ? 'm' : 'd'));
  return new Set(parts).size === 3 ? [parts[0]!, separator, parts[1]!, separator, parts[2]!] : null;
}
