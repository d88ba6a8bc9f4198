import { datesIn, doesNotKnow, nearly, plateIn } from '../listen.ts';

export type Task = 'missed' | 'bulky' | 'renew' | 'vehicle' | 'cancel' | 'hazard';
export type Field =
  | 'address'
  | 'postcode'
  | 'bin'
  | 'date'
  | 'item'
  | 'permit'
  | 'registration'
  | 'reference'
  | 'phone';
export type Form = { [name in Field]?: string | undefined };

const words: [Task, RegExp, string[]][] = [
  ['hazard', /\b(roof sheets?|dangerous waste)\b/i, ['asbestos', 'hazardous']],
  ['cancel', /\b(call off|don't need .*(pick|collect))/i, ['cancel', 'cancelled', 'cancellation']],
  [
    'vehicle',
    /\b(new|different|another|changed|bought|replaced).{0,20}\b(car|vehicle|van)\b|\bchange the (car|vehicle|van)\b/i,
    [],
  ],
  [
    'renew',
    /\b(permit|parking).{0,40}\b(runs? out|expires?|expiring|ending|ends|another year)\b/i,
    ['renew', 'renewal', 'extend'],
  ],
  [
    'missed',
    /\b(not|never|n't|wasn't|nobody|skipped).{0,25}\b(collect|collected|emptied|empty|picked|come|came)\b|\bstill full\b/i,
    ['missed'],
  ],
  ['bulky', /\b(sofa|fridge|mattress|furniture|wardrobe|table)\b/i, ['bulky']],
];

export function taskIn(text: string): Task | undefined {
  const said = text.toLowerCase().match(/[a-z'-]+/g) ?? [];
  return words.find(
    ([, pattern, keys]) => pattern.test(text) || keys.some((key) => said.some((word) => nearly(word, key))),
  )?.[0];
}

/** Fills in what a message holds. */
export function fillIn(text: string, form: Form, asked: Field[], year: number): void {
  const found: Form = {
    address: /\b\d{1,3}[a-z]? [\p{L}' ]{2,25}? (road|street|lane|avenue|close|way|gardens)\b/iu.exec(text)?.[0],
    postcode: /\b[A-Z]{2}\d[A-Z\d]? ?\d[A-Z]{2}\b/i.exec(text)?.[0].toUpperCase(),
    permit: /\bP-?\d{5}\b/i.exec(text)?.[0].toUpperCase().replace(/P-?/, 'P-'),
    reference: /\b(BK|MC)-?\d{5}\b/i.exec(text)?.[0].toUpperCase(),
    registration: plateIn(text),
    date: datesIn(text, year).at(-1),
    phone: /\b0\d{3,4} ?\d{3} ?\d{3,4}\b/.exec(text)?.[0],
    bin: /\b(refuse|recycling|garden|food|general|black|blue|green)\b/i.exec(text)?.[0].toLowerCase(),
  };
  for (const [name, value] of Object.entries(found)) if (value !== undefined) form[name as Field] = value;
  if (
    asked.includes('item') &&
    !doesNotKnow(text) &&
    asked.every((name) => name === 'item' || found[name] !== undefined)
  )
    form.item ??= items(text) ?? text;
  else form.item ??= items(text);
  if (form.item === undefined) delete form.item;
}

function items(text: string): string | undefined {
  return /\b((?:an?|the|one|two|my|old|broken|blue|brown|grey|leather|wooden|double) )*(sofa|fridge|mattress|wardrobe|table)s?\b/i.exec(
    text,
  )?.[0];
}
