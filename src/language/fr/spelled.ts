/** French numbers in words as digits: "quarante-cinq euros". Accents are made plain before. */
const values = new Map<string, number>(
  Object.entries({
    zero: 0,
    un: 1,
    une: 1,
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    onze: 11,
    douze: 12,
    treize: 13,
    quatorze: 14,
    quinze: 15,
    seize: 16,
    vingt: 20,
    trente: 30,
    quarante: 40,
    cinquante: 50,
    soixante: 60,
    cent: 100,
    cents: 100,
    mille: 1000,
  }),
);

const names = [...values.keys()].sort((one, other) => other.length - one.length);
const large =
  'treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|cents?|mille|quatre[- ]vingts?|dix[- ](?:sept|huit|neuf)';
/** A word that numbers are said in. */
export const numberWord = `(?:${names.join('|')}|vingts)`;
const money = '(?= (?:euros?|centimes?|francs?)\\b)';
const more = `(?:(?:[- ](?:et[- ])?)${numberWord})*`;
const cardinal = new RegExp(`\\b(?:(?:${large})${more}|${numberWord}${more}${money})(?![a-z-])`, 'g');
const mayHold = /(?:ante|vingt|trente|cent|mille|euro|treize|quatorze|quinze|seize|dix-|franc|premier)/;
const first =
  /\b(?:premier|1er)(?= (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)\b)/g;

/** @param text Lower case, without accents. */
export function withDigits(text: string): string {
  if (!mayHold.test(text)) return text;
  return text.replace(first, '1').replace(cardinal, (words) => String(numberSaid(words)));
}

/** The number said in words. */
export function numberSaid(words: string): number {
  let [whole, part] = [0, 0];
  for (const word of words.toLowerCase().split(/[\s-]+/)) {
    const value = values.get(word.replace(/^vingts$/, 'vingt')) ?? 0;
    if (word === 'mille') [whole, part] = [whole + Math.max(1, part) * 1000, 0];
    else if (value === 100) part = Math.max(1, part) * 100;
    // "Quatre-vingts" is four times twenty.
    else if (value === 20 && part % 100 === 4) part += 76;
    else part += value;
  }
  return whole + part;
}
