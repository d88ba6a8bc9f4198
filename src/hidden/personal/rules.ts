/** What can be told from free text, without knowing whose it is. Every pattern is bounded in what it repeats, so its time grows with the text alone. */
import { oneOf } from '../../pattern-parts.ts';
import { wordlikeNames } from './first-names.ts';
import type { PersonalKind } from './kinds.ts';

export interface Found {
  kind: PersonalKind | (string & {});
  start: number;
  end: number;
}

interface Rule {
  kind: PersonalKind;
  pattern: RegExp;
  /** Cheap, and true of every text the pattern fits. */
  needs: RegExp;
  /** How many characters of the match are it; 0: none. */
  fits?: (match: string, before: string) => number;
}

const road = oneOf(
  'street|st|road|rd|avenue|ave|lane|ln|drive|dr|close|court|ct|way|place|square|crescent|terrace|boulevard|blvd',
  'gardens|row|hill|mews|parkway|grove|walk',
);
const postcode = String.raw`[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}`;
const frenchRoad = '(?:rue|avenue|av\\.|boulevard|bd|chemin|allée|impasse|quai)';
/** Also of a concert, a lesson, a way: where a name follows, it is a road. */
const frenchPlace = '(?:place|cours|route)';
const frenchOf = "(?:(?:de|du|des|la|le|les) |l['’]){0,3}";
const spanishRoad =
  '(?:[Cc]alle|[Cc]/|[Aa]venida|[Aa]vda\\.?|[Pp]laza|[Pp]za\\.|[Pp]aseo|[Cc]amino|[Rr]onda|[Cc]arrer)';
/** Within a house. */
const unit = 'flat|apartment|apt|unit|suite';
/** Between what a number is called and the number. */
const is = '(?: ist| is| est| es| è| ?:)';
const capital = String.raw`\p{Lu}[\p{L}'’-]{1,25}`;
/** Floor and door, postcode and town. */
const spanishRest = String.raw`(?:,? (?:\d{1,2}[ºª°] ?[A-Z]?|bajo|ático)\b)?(?:,? \d{5} ${capital})?`;
/** Begun nowhere within a word, whatever its letters. */
const apart = (pattern: string): RegExp => new RegExp(String.raw`(?<![\p{L}\p{N}])${pattern}`, 'gu');

export const rules: readonly Rule[] = [
  ...wordlikeNames.map((pattern): Rule => ({ kind: 'name', needs: /\p{L}/u, pattern })),
  {
    kind: 'email',
    needs: /@|%40|u0040|[[(] ?(?:at|dot)/i,
    // Also as addresses and JSON write it, and as people do who fear robots.
    pattern:
      /[\p{L}\p{N}._%+'-]{1,64}(?:@|%40|\\u0040| ?[[(] ?at ?[\])] ?)(?:[\p{L}\p{N}-]{1,63}(?:\.| ?[[(] ?dot ?[\])] ?)){1,5}\p{L}{2,24}/giu,
  },
  { kind: 'iban', needs: /\d{2}/, pattern: /\b[A-Z]{2}\d{2}(?:[ -]?[A-Z\d]{1,4}){3,9}/gi, fits: ibanIn },
  {
    kind: 'card',
    needs: /\d/,
    pattern: /\b\d(?:[ -]?\d){12,18}\b/g,
    fits: (text) => (isCard(text) ? text.length : 0),
  },
  {
    kind: 'national-id',
    needs: /\d{2}/,
    // USA, United Kingdom, Spain (foreigners, citizens), Brazil, Sweden, Italy.
    pattern: new RegExp(
      String.raw`\b${oneOf(
        String.raw`\d{3}-\d{2}-\d{4}`,
        String.raw`[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]`,
        String.raw`[XYZ]\d{7}-?[A-Z]`,
        String.raw`\d{8}-?[A-Z]`,
        String.raw`\d{3}\.\d{3}\.\d{3}-\d{2}`,
        String.raw`\d{6}[-+]\d{4}`,
        String.raw`[A-Z]{6}\d{2}[A-EHLMPR-T]\d{2}[A-Z]\d{3}[A-Z]`,
      )}\b`,
      'gi',
    ),
  },
  {
    kind: 'national-id',
    needs: /\d/,
    pattern: new RegExp(
      String.raw`\b${oneOf(
        'ssn|ni|nino|nhs|social security|national insurance|passport|tax id|id card|driving licen[cs]e|licen[cs]e',
        'steuer-?id|sozialversicherungs?|rentenversicherungs?|(?:personal)?ausweis|reisepass',
        'sécu(?:rité sociale)?|passeport|pasaporte|seguridad social|dni|nie|nif|cpf|bsn|aadhaar|codice fiscale',
      )}(?: number| no\.?|-?nummer|-?nr\.?)?${is}? {0,2}#?([A-Z]{0,5} ?\d[A-Z\d -]{4,20}[A-Z\d])\b`,
      'gi',
    ),
    fits: (text) => (text.replaceAll(/\D/g, '').length >= 4 ? text.length : 0),
  },
  {
    kind: 'national-id',
    needs: /\d{2}/,
    // France: sex, year, month, place, number, and the key to them.
    pattern: /\b[12] ?\d{2} ?\d{2} ?\d{2} ?\d{3} ?\d{3} ?\d{2}\b/g,
    fits: (text) => (isFrenchNumber(text) ? text.length : 0),
  },
  {
    kind: 'phone',
    needs: /\d/,
    pattern:
      /(?:\+|\b00)\d(?:[ ()./-]{0,2}\d){6,14}\b|\(?\b0\d(?:[ ()./-]{0,2}\d){7,10}\b|\(\d{3}\) ?\d{3}[- .]\d{4}\b|\b\d{3}[-.]\d{3}[-.]\d{4}\b/g,
    fits: (text, before) => (isOfAnOrder(before) && !text.startsWith('+') ? 0 : text.length),
  },
  {
    kind: 'phone',
    needs: /\d/,
    pattern: new RegExp(
      String.raw`\b${oneOf(
        'phone|mobile|cell|tel|telephone|(?:call|reach|text) me (?:on|at)',
        'telefon(?:nummer)?|handy(?:nummer)?',
        'téléphone|portable|tel[ée]fono|móvil|ll[aá]ma(?:me|dme) al|cellulare',
      )}(?: number)?(?:${is}|'s)? {0,2}(\d(?:[ ()./-]{0,2}\d){5,13})\b`,
      'gi',
    ),
  },
  {
    kind: 'address',
    needs: /\d/,
    pattern: new RegExp(
      [
        String.raw`\b(?:(?:${unit}) \d{1,4}[a-z]?,? )?`,
        String.raw`\d{1,5}[a-z]?,? (?:(?:[\p{L}'’.-]{2,20}|\d{1,3}(?:st|nd|rd|th)) ){1,4}${road}\b\.?(?: (?:[NS][EW]?|[EW])\b)?`,
        String.raw`(?:,? (?:${unit}|#) ?\d{1,4}[a-z]?)?`,
        String.raw`(?:,? (?:[\p{L}'’-]{2,20} ?){1,3},? (?:${postcode}|[A-Z]{2},? \d{5}(?:-\d{4})?)\b)?`,
      ].join(''),
      'giu',
    ),
  },
  {
    kind: 'address',
    needs: /\d/,
    pattern: /\b\p{L}{2,25}(?:straße|strasse|str\.|weg|gasse|platz|allee) \d{1,4}[a-z]?(?:,? \d{5} \p{L}{2,25})?/giu,
  },
  { kind: 'address', needs: /\d/, pattern: new RegExp(`\\b${postcode}\\b`, 'g') },
  { kind: 'address', needs: /-\d{4}/, pattern: apart(String.raw`(?:D|A|CH|F|E|I|L|B|NL)-\d{4,5} ${capital}`) },
  {
    kind: 'address',
    needs: /\d/,
    pattern: apart(
      String.raw`(?:[Pp]\.? ?[Oo]\.? ?[Bb]ox|Postfach|[Aa]partado(?: de [Cc]orreos)?|[Bb]oîte postale) \d[\d ]{0,7}\d?(?:,? (?:\d{5} ${capital}|(?:${capital} ?){1,3},? [A-Z]{2},? \d{5}))?`,
    ),
  },
  // Street, number, postcode and town, in either order of the first two, as most of Europe writes them.
  {
    kind: 'address',
    needs: /\d{4}/,
    pattern: apart(
      [
        String.raw`\p{Lu}[\p{L}'’.-]{1,25}`,
        String.raw`(?: (?:\p{Lu}[\p{L}'’.-]{0,25}|de|du|des|del|della|di|la|le|les|den|der|dem|van|von|am)){0,4}`,
        String.raw` \d{1,4}[a-z]?, (?:\d{5}|\d{4} ?[A-Z]{2}) ${capital}`,
      ].join(''),
    ),
  },
  {
    kind: 'address',
    needs: /\d{5}/,
    pattern: apart(
      String.raw`\d{1,4}(?: (?:bis|ter))?,? (?:[\p{L}'’.-]{1,20} ){1,5}[\p{L}'’.-]{1,20}, \d{5} ${capital}`,
    ),
  },
  {
    kind: 'address',
    needs: /\d/,
    // French, Dutch, Spanish.
    pattern: apart(
      String.raw`${oneOf(
        String.raw`\d{1,4}(?: (?:bis|ter))?,? (?:${frenchRoad} ${frenchOf}[\p{L}'’-]{2,25}|${frenchPlace} ${frenchOf}${capital})(?: ${capital}){0,3}`,
        String.raw`\p{Lu}\p{L}{1,25}(?:straat|gracht|laan|plein|kade|singel) \d{1,4}[a-z]?`,
        String.raw`${spanishRoad} (?:(?:de|del|la|las|los) ){0,2}${capital}(?: ${capital}){0,2},? (?:n[º°] ?)?\d{1,4}${spanishRest}`,
      )}(?![\p{L}\p{N}])`,
    ),
  },
];

const isOfAnOrder = (before: string): boolean =>
  /(order|case|ticket|invoice|reference|tracking|booking|card|policy|customer)( number| no\.?| id)?( is|:| #)? ?#?$/i.test(
    before,
  );

/** Of a match the part that matters stands last: what a word before it names. */
export function foundBy({ kind, needs, pattern, fits }: Rule, text: string): Found[] {
  if (!needs.test(text)) return [];
  const found: Found[] = [];
  for (const match of text.matchAll(pattern)) {
    const value = match[1] ?? match[0];
    const start = match.index + match[0].length - value.length;
    const length = fits?.(value, text.slice(Math.max(0, start - 30), start)) ?? value.length;
    if (length > 0) found.push({ kind, start, end: start + length });
  }
  return found;
}

/** Luhn, ISO/IEC 7812-1. */
function isCard(text: string): boolean {
  const digits = text.replaceAll(/\D/g, '').split('').map(Number).toReversed();
  const sum = digits.reduce(
    (total, digit, at) => total + (at % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2),
    0,
  );
  return digits.length >= 13 && digits.length <= 19 && sum % 10 === 0 && new Set(digits).size > 1;
}

/** By its key, which is 97 less the rest of what stands before it. */
function isFrenchNumber(text: string): boolean {
  const digits = text.replaceAll(' ', '');
  return 97 - (Number(digits.slice(0, 13)) % 97) === Number(digits.slice(13));
}

/** The longest beginning that is an IBAN (ISO 13616, mod 97): what follows may be the next word. */
function ibanIn(text: string): number {
  for (let end = text.length; end >= 15; end--) {
    if (/[ -]/.test(text[end - 1]!) || /[A-Z\d]/i.test(text[end] ?? ' ')) continue;
    const signs = text.slice(0, end).replaceAll(/[ -]/g, '').toUpperCase();
    if (signs.length < 15 || signs.length > 34) continue;
    let rest = 0;
    for (const sign of signs.slice(4) + signs.slice(0, 4)) rest = Number(`${rest}${Number.parseInt(sign, 36)}`) % 97;
    if (rest === 1) return end;
  }
  return 0;
}
