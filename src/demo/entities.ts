/** What is read off a message whatever it is about: numbers, addresses, dates. Every pattern is linear and its input bounded. */

export type EntityName = 'order_number' | 'gift_card_number' | 'email' | 'postcode' | 'amount' | 'day';
export type Entities = Partial<Record<EntityName, string>>;

export function entitiesIn(text: string): Entities {
  const found: Entities = {};
  for (const [name, { pattern, write }] of Object.entries(rules)) {
    const match = pattern.exec(text);
    if (match !== null) found[name as EntityName] = write(match);
  }
  return found;
}

/** The message without what was read off it: words for a classifier. */
export function withoutEntities(text: string): string {
  return Object.values(rules).reduce((rest, { pattern }) => rest.replace(pattern, ' '), text);
}

interface Rule {
  pattern: RegExp;
  /** The one spelling kept, so that two ways to write a value compare equal. */
  write: (match: RegExpExecArray) => string;
}

const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const weekdays = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';

const digits = ([text]: RegExpExecArray) => text.replace(/\D/g, '');

const rules: Record<EntityName, Rule> = {
  email: {
    pattern: /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/,
    write: ([text]) => text.toLowerCase(),
  },
  gift_card_number: { pattern: /(?<!\d)\d{4}(?:[ -]?\d{4}){3}(?![ -]?\d)/, write: digits },
  order_number: { pattern: /(?<!\d)\d{10}(?!\d)/, write: digits },
  postcode: {
    pattern: /\b([a-z]{1,2}\d[a-z\d]?) ?(\d[a-z]{2})\b/i,
    write: ([, outward = '', inward = '']) => `${outward} ${inward}`.toUpperCase(),
  },
  amount: {
    pattern: /[£€$] ?(\d{1,6}(?:\.\d{1,2})?)(?!\d)|(?<![\d.])(\d{1,6}\.\d{2})(?![\d.])/,
    write: ([, marked, plain]) => Number(marked ?? plain).toFixed(2),
  },
  day: {
    pattern: new RegExp(
      `\\b(?:(\\d{4}-\\d{2}-\\d{2})|(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${months})[a-z]{0,6}|(${weekdays}))\\b`,
      'i',
    ),
    write: ([, iso, day, month, weekday]) =>
      iso ?? (weekday === undefined ? `${day} ${capital(month)}` : capital(weekday)),
  },
};

function capital(word = ''): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}
