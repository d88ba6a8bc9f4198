/** Spanish numbers in words as digits: "cuarenta y cinco euros". Accents are made plain before. */
const values = new Map<string, number>(
  Object.entries({
    cero: 0,
    un: 1,
    uno: 1,
    una: 1,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    once: 11,
    doce: 12,
    trece: 13,
    catorce: 14,
    quince: 15,
    dieciseis: 16,
    diecisiete: 17,
    dieciocho: 18,
    diecinueve: 19,
    veinte: 20,
    veintiuno: 21,
    veintiun: 21,
    veintidos: 22,
    veintitres: 23,
    veinticuatro: 24,
    veinticinco: 25,
    veintiseis: 26,
    veintisiete: 27,
    veintiocho: 28,
    veintinueve: 29,
    treinta: 30,
    cuarenta: 40,
    cincuenta: 50,
    sesenta: 60,
    setenta: 70,
    ochenta: 80,
    noventa: 90,
    cien: 100,
    ciento: 100,
    doscientos: 200,
    trescientos: 300,
    cuatrocientos: 400,
    quinientos: 500,
    seiscientos: 600,
    setecientos: 700,
    ochocientos: 800,
    novecientos: 900,
    mil: 1000,
  }),
);

const names = [...values.keys()].sort((one, other) => other.length - one.length);
const small = names.filter((name) => values.get(name)! <= 12);
const large = names.filter((name) => values.get(name)! > 12);
/** A word that numbers are said in. */
export const numberWord = `(?:${names.join('|')})`;
const ones = small.filter((name) => values.get(name)! > 0 && values.get(name)! < 10).join('|');
const money = '(?= (?:euros?|pesos?|dolares|centimos|soles)\\b)';
const cardinal = new RegExp(
  `\\b(?:(?:${large.join('|')})(?:(?: y)? (?:${numberWord}))*|(?:${ones})${money}|(?:${small.join('|')})${money})\\b`,
  'g',
);
const mayHold = /(?:nta|inte|ient|ciento|cien|mil|euro|peso|dolar|centimo|sol|teen|trece|catorce|quince|dieci|veinti)/;
const first = /\bprimero(?= de \p{L})/gu;

/** @param text Lower case, without accents. */
export function withDigits(text: string): string {
  const dated = text.replace(first, '1');
  return mayHold.test(dated) ? dated.replace(cardinal, (words) => String(numberSaid(words))) : dated;
}

/** The number said in words. */
export function numberSaid(words: string): number {
  let [whole, part] = [0, 0];
  for (const word of words.toLowerCase().split(/[\s-]+/)) {
    if (word === 'mil') [whole, part] = [whole + Math.max(1, part) * 1000, 0];
    else part += values.get(word) ?? 0;
  }
  return whole + part;
}
