/** Scripting memory: `$name` in the words of both sides, and its functions. */
import type { FactSpec } from '../../scenario/schema/fact-schema.ts';
import { literally } from '../../scenario/template/literally.ts';
import type { Piece, Words } from '../script/words.ts';

/** What `$date(DD.MM.YYYY)` and the like are here; null where nothing stands for it. */
function madeUp(name: string, argument: string): FactSpec | null {
  const date = (base: string, form: string): FactSpec | null =>
    /^(D|DD|M|MM|MMM|MMMM|YY|YYYY|ddd|dddd|[^A-Za-z"])+$/.test(form) ? `{{${base} as "${form}"}}` : null;
  const day = { date: 'today', tomorrow: 'today + 1 days', yesterday: 'today - 1 days' }[name];
  if (day !== undefined) return date(day, argument === '' ? 'DD/MM/YYYY' : argument);
  if (name === 'random') return /^\d{1,2}$/.test(argument) ? `{{faker.string.numeric(${Number(argument)})}}` : null;
  return Object.hasOwn(functions, name) ? functions[name]! : null;
}

const functions: Record<string, FactSpec> = {
  date_EN: '{{today as "M/D/YYYY"}}',
  date_DE: '{{today as "YYYY.MM.DD"}}',
  date_ISO: '{{today}}',
  year: '{{today as "YYYY"}}',
  month: '{{today as "MMMM"}}',
  month_MM: '{{today as "MM"}}',
  day_of_month: '{{today as "D"}}',
  day_of_week: '{{today as "dddd"}}',
  random10: '{{faker.string.numeric(10)}}',
  uniqid: { value: '{{faker.string.uuid}}', unique: true },
};

export const factName = (variable: string): string => {
  const plain = variable
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_');
  return /^[a-z]/.test(plain) ? plain : `value${plain}`;
};

/** Words with what `$name` stands for in them. What nothing is known of may be anything. */
export function remembered(
  text: string,
  values: Readonly<Record<string, string>>,
  facts: Record<string, FactSpec>,
): Words {
  const pieces: Piece[] = [];
  let from = 0;
  for (const found of text.matchAll(/\$([A-Za-z]\w*)(?:\(([^()]*)\))?/g)) {
    const [whole, variable = '', argument] = found;
    const known = Object.hasOwn(values, variable) ? literally(values[variable]!) : madeUp(variable, argument ?? '');
    if (found.index > from) pieces.push({ text: text.slice(from, found.index) });
    from = found.index + whole.length;
    // "$(x)" behind a variable belongs to the sentence.
    if (Object.hasOwn(values, variable)) from = found.index + 1 + variable.length;
    if (known === null) pieces.push('anything');
    else {
      const name = factName(argument === undefined ? variable : `${variable} ${argument}`.trim());
      if (!Object.hasOwn(facts, name)) facts[name] = known;
      pieces.push({ fact: name });
    }
  }
  if (from < text.length) pieces.push({ text: text.slice(from) });
  return pieces;
}

export const variablesIn = (text: string): string[] => [...text.matchAll(/\$([A-Za-z]\w*)/g)].map(([, name]) => name!);
