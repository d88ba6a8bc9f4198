import { countIn, datesIn, doesNotKnow, emailIn, isSameWord, nearly, plateIn } from '../listen.ts';
import type { Detail } from './words.ts';

export type Task = 'book' | 'change' | 'cancel' | 'claim' | 'rules' | 'lost';
export type Known = Partial<Record<Detail | 'from' | 'to', string>>;

const ports = ['Northport', 'Stavey', 'Little Sound', 'Castle Bay'];

const words: [Task, string[], RegExp?][] = [
  ['lost', ['lost', 'forgot', 'forgotten'], /\bleft\b.*\b(on|aboard|behind|board|boat|ferry|deck|lounge)\b/i],
  [
    'claim',
    ['compensation', 'delay', 'delayed'],
    /\b(hours?|minutes?|so|very|too) late\b|\blate (sailing|boat|ferry|crossing)\b/i,
  ],
  ['cancel', ['cancel', 'cancelled', 'cancellation'], /\b(not|n't|no longer) (able to )?travel|money back\b/i],
  [
    'change',
    ['change', 'reschedule', 'postpone'],
    /\b(move|another|different|later|switch)\b.*\b(day|date|crossing|booking|trip)\b/i,
  ],
  ['rules', ['dog', 'check-in', 'checkin', 'puppy'], /\b(check in|how early|how long before)\b/i],
  ['book', ['book', 'booking', 'reserve', 'tickets', 'ticket', 'crossing'], /\b(travel|sail|go|get|ferry) to\b/i],
];

export function taskIn(text: string): Task | undefined {
  const said = text.toLowerCase().match(/[a-z'-]+/g) ?? [];
  return words.find(
    ([, keys, pattern]) => pattern?.test(text) || keys.some((key) => said.some((word) => nearly(word, key))),
  )?.[0];
}

/** Takes what a message holds of the details that are still open, or that were asked for last. */
export function takeIn(
  text: string,
  known: Known,
  asked: Detail[],
  year: number,
  surnameOf: (reference: string) => string | undefined,
): void {
  const reference = /\bSK ?\d{6}\b/i.exec(text)?.[0].toUpperCase().replace(' ', '');
  if (reference) known.reference = reference;
  const email = emailIn(text);
  if (email) known.email = email;
  const plate = plateIn(text);
  if (plate) known.vehicle = plate;
  else if (/\b(on foot|no (car|vehicle)|without (a )?(car|vehicle))\b/i.test(text)) known.vehicle = '';
  const dates = datesIn(text, year);
  if (dates.length > 0) known.date = known.newDate = known.sailingDate = dates.at(-1)!;
  const rest = text
    .replace(/\S+@\S+/g, ' ')
    .replace(/\bSK ?\d+/gi, ' ')
    .replace(/\b\d{4}-\d\d-\d\d\b/g, ' ')
    .replace(
      /\b\d{1,2}(st|nd|rd|th)?( of)? [A-Z][a-z]+( \d{4})?|\b[A-Z][a-z]+ \d{1,2}(st|nd|rd|th)?,? ?(\d{4})?/g,
      ' ',
    );
  const count = countIn(rest);
  const late = /\b(\d+|an?|one|two|three|four)( and a half)? ?(minutes?|mins?|hours?|hrs?)\b/i.exec(rest)?.[0];
  if (late) known.delay = late;
  else if (asked.includes('delay') && count !== undefined) known.delay = String(count);
  if (count !== undefined && !late && (asked.includes('passengers') || /passengers?|people|of us|adults?/i.test(text)))
    known.passengers = String(count);
  takePorts(text, known);
  const surname = surnameOf(known.reference ?? '');
  if (surname !== undefined && isSameWord(text, surname)) known.surname = surname;
  else if (/name (is|was) \p{Lu}/u.test(text)) known.surname = nameIn(/name (is|was) .*/u.exec(text)![0])!;
  else if (asked.includes('surname') && !doesNotKnow(text) && known.surname === undefined && nameIn(rest))
    known.surname = nameIn(rest)!;
  if (
    asked.includes('item') &&
    !doesNotKnow(text) &&
    /[a-z]{3}/i.test(text) &&
    !(asked.length === 1 && text.length < 4)
  )
    known.item = known.item === undefined ? text : `${known.item} ${text}`;
}

function takePorts(text: string, known: Known): void {
  const at = (port: string): number => text.toLowerCase().indexOf(port.toLowerCase());
  const named = ports.filter((port) => at(port) >= 0).sort((a, b) => at(a) - at(b));
  for (const port of named) {
    const before = text.slice(0, at(port)).toLowerCase();
    if (/\b(from|departing|leaving|leave)\s+$/.test(before)) known.from = port;
    else if (/\b(to|for)\s+$/.test(before)) known.to = port;
    else if (known.from === undefined && known.to !== port) known.from = port;
    else if (known.to === undefined && known.from !== port) known.to = port;
  }
  if (known.from && known.to) known.ports = `${known.from} to ${known.to}`;
}

/** The last word with a capital that begins no sentence, else the only word there is. */
function nameIn(text: string): string | undefined {
  const said = text.match(/[\p{L}'’-]+/gu) ?? [];
  const names = said.filter(
    (word) => /^\p{Lu}/u.test(word) && !/^(I|It|Its|It's|My|The|Sure|Yes|And|On|Of|Ok|Okay)$/.test(word),
  );
  return names.at(-1) ?? (said.length === 1 ? said[0] : undefined);
}
