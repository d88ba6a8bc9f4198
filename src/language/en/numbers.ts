/** English names of numbers, months and money. */
export const spelledNumbers = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

export const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
export const monthName =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
export const ordinal = 'st|nd|rd|th';
/** Between two days: "11 to 14 September". */
export const untilDay = '(?:to|until|till?|through|and)(?: the)?';

const ones = 'one|two|three|four|five|six|seven|eight|nine';
const teens = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
/** A word that numbers are said in. */
export const numberWord = `(?:${ones}|${teens}|${tens}|hundred|thousand)`;
const valueOfWord = new Map<string, number>([
  ...ones.split('|').map((word, at) => [word, at + 1] as const),
  ...teens.split('|').map((word, at) => [word, at + 10] as const),
  ...tens.split('|').map((word, at) => [word, (at + 2) * 10] as const),
]);

/** The number said in words. @param words Number words, with "and" and hyphens between them. */
export function numberSaid(words: string): number {
  let [whole, part] = [0, 0];
  for (const word of words.toLowerCase().split(/[\s,-]+/)) {
    if (word === 'hundred') part = Math.max(1, part) * 100;
    else if (word === 'thousand') [whole, part] = [whole + Math.max(1, part) * 1000, 0];
    else part += valueOfWord.get(word) ?? 0;
  }
  return whole + part;
}

export const currencySigns = '€$£¥';
export const currencyWords = 'eur|usd|gbp|chf|euros?|dollars?|pounds?|francs?|quid|bucks?';
/** Amounts with a name of their own. */
export const notes: Readonly<Record<string, number>> = { fiver: 5, tenner: 10 };
/** After a number, with nothing larger before it: "99p". */
export const coins = 'p|pence|cents?';
export const smallMoney = 'pence|p|cents?|c|rappen|centimes?';
