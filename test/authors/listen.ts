/** What both bots make of a customer's words: plain patterns, as small companies' bots have them. */

const wantsPerson =
  /\b(human|person|someone|somebody|agent|representative|advisor|adviser|colleague|member of (your )?staff|real people)\b/i;

const refusesPerson = /\b(no|not|without|don't need|do not need) (a |an )?(human|person|agent|colleague)\b/i;

export function asksForPerson(text: string): boolean {
  return (
    (wantsPerson.test(text) ||
      (text.match(/[a-z]+/gi) ?? []).some((word) =>
        ['human', 'person', 'agent'].some((key) => nearly(word.toLowerCase(), key)),
      )) &&
    !refusesPerson.test(text) &&
    !/\bsomeone (stole|else|took|has)\b/i.test(text)
  );
}

export function saysYes(text: string): boolean {
  return (
    !saysNo(text) &&
    /\b(yes|yep|yeah|yup|ok|okay|sure|correct|right|confirm(ed)?|go ahead|please do|do it|proceed|agreed?|fine|perfect|great|exactly|that's it)\b|^\s*y\s*[.!]?\s*$/i.test(
      text,
    )
  );
}

export function saysNo(text: string): boolean {
  return /^\s*(no|nope|nah|n)\b|\b(not (right|correct)|wrong|don't (want|confirm|do)|do not (want|confirm|do)|stop|isn't right|that's not|incorrect)\b/i.test(
    text,
  );
}

export function doesNotKnow(text: string): boolean {
  return /\b(don't|do not|dont|not|no) (know|sure|have (it|that|one)|idea|remember)|no idea|not sure\b/i.test(text);
}

export function isFarewell(text: string): boolean {
  return (
    /\b(thanks|thank you|thx|cheers|bye|goodbye|that's all|nothing else|no more)\b/i.test(text) && text.length < 90
  );
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Dates in a text that are not denied, as YYYY-MM-DD; a missing year is `year`. */
export function datesIn(text: string, year: number): string[] {
  const found: [number, string][] = [];
  const add = (index: number, y: number, m: number, d: number): void => {
    if (/\b(not|instead of) (on )?$/i.test(text.slice(0, index))) return;
    if (m >= 1 && m <= 12 && d >= 1 && d <= 31) found.push([index, `${y}-${pad(m)}-${pad(d)}`]);
  };
  for (const m of text.matchAll(/\b(\d{4})-(\d{2})-(\d{2})\b/g)) add(m.index, +m[1]!, +m[2]!, +m[3]!);
  for (const m of text.matchAll(/\b(\d{1,2})[/.](\d{1,2})[/.](\d{2,4})\b/g))
    add(m.index, fullYear(+m[3]!), +m[2]!, +m[1]!);
  for (const m of text.matchAll(/\b(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]{3})[a-z]*\.?,?(?: (\d{4}))?/gi))
    add(m.index, m[3] ? +m[3] : year, months.indexOf(m[2]!.toLowerCase()) + 1, +m[1]!);
  for (const m of text.matchAll(/\b([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?\b(?:,? (\d{4}))?/gi))
    add(m.index, m[3] ? +m[3] : year, months.indexOf(m[1]!.toLowerCase()) + 1, +m[2]!);
  return [...new Map(found.sort((a, b) => a[0] - b[0]).map(([, date]) => [date, date])).values()];
}

export function spokenDate(date: string): string {
  const [y, m, d] = date.split('-').map(Number) as [number, number, number];
  return `${d} ${new Date(Date.UTC(y, m - 1, d)).toLocaleString('en-GB', { month: 'long', timeZone: 'UTC' })} ${y}`;
}

const numbers = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

export function countIn(text: string): number | undefined {
  const digits = /(?<![\w/.-])(\d{1,2})(?![\w/.-]|\.\d)/.exec(text);
  if (digits) return +digits[1]!;
  const word = numbers.findIndex((name) => new RegExp(`\\b${name}\\b`, 'i').test(text));
  return word > 0 ? word : undefined;
}

export function emailIn(text: string): string | undefined {
  return /[\w.+'-]+@[\w-]+(\.[\w-]+)+/.exec(text)?.[0].replace(/[.']+$/, '');
}

/** A British number plate, as it is written. */
export function plateIn(text: string): string | undefined {
  return /\b[A-Z]{2}\d{2} ?[A-Z]{3}\b/i.exec(text)?.[0].toUpperCase().replace(' ', '');
}

export function isSameWord(text: string, word: string): boolean {
  return word !== '' && plain(text).includes(plain(word));
}

/** Equal but for one slip of the finger in a word of five letters or more. */
export function nearly(word: string, key: string): boolean {
  if (word === key) return true;
  if (key.length < 5 || Math.abs(word.length - key.length) > 1) return false;
  let i = 0;
  while (i < key.length && word[i] === key[i]) i += 1;
  const [w, k] = [word.slice(i), key.slice(i)];
  return (
    w.slice(1) === k.slice(1) ||
    w.slice(1) === k ||
    w === k.slice(1) ||
    (w[0] === k[1] && w[1] === k[0] && w.slice(2) === k.slice(2))
  );
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\d]/gu, '')
    .toLowerCase();
}

function fullYear(year: number): number {
  return year < 100 ? 2000 + year : year;
}

function pad(n: number): string {
  return String(n).padStart(2, '0');
}
