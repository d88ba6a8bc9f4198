/** German units of measure by what they measure. */
import type { UnitWords } from '../text/number-words.ts';
import { unbroken } from '../text/unbroken.ts';

const units: UnitWords['units'] = {
  minutes: [
    ['minute minuten min', 1],
    ['stunde stunden std', 60],
  ],
  days: [
    ['tag tage tagen nacht naechte naechten', 1],
    ['woche wochen', 7],
  ],
  months: [
    ['monat monate monaten', 1],
    ['jahr jahre jahren', 12],
  ],
  weight: [
    ['mg milligramm', 0.001],
    ['g gramm', 1],
    ['pfund', 500],
    ['kg kilo kilogramm', 1000],
  ],
  length: [
    ['mm millimeter', 1],
    ['cm zentimeter', 10],
    ['m meter metern', 1000],
    ['km kilometer kilometern', 1_000_000],
    ['zoll', 25.4],
  ],
  volume: [
    ['ml milliliter', 1],
    ['l liter litern', 1000],
  ],
  data: [
    ['mb megabyte', 1],
    ['gb gigabyte', 1000],
    ['tb terabyte', 1_000_000],
  ],
  speed: [
    ['mbit/s mbit megabit', 1],
    ['gbit/s gigabit', 1000],
  ],
  energy: [['kwh kilowattstunden kilowattstunde', 1]],
  share: [['% prozent', 1]],
  degrees: [['grad °', 1]],
};

export const measures: UnitWords = {
  units,
  about: unbroken(`
        etwa|circa|ca|ungefaehr|rund|fast|fuer|seit|alle|jede|jeden|bis|zu|ueber|unter|schon|nur|der|die|
        das|ein|eine|einen|vor|letzte|innerhalb|von|in|hoechstens|mindestens|maximal|lang|je|es|ist|gross|
        klein|so
      `),
  single: 'ein|eine|einen|einem|einer|pro',
  singleUnits: 'woche|monat|jahr|tag|nacht|stunde|kilo',
  halfOf: 'eine halbe|halbe|einen halben|ein halbes',
  andHalf: '(einhalb)',
  and: 'und ',
};
