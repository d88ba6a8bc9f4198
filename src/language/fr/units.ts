/** French units of measure by what they measure. */
import type { UnitWords } from '../text/number-words.ts';
import { unbroken } from '../text/unbroken.ts';

const units: UnitWords['units'] = {
  minutes: [
    ['minute minutes min', 1],
    ['heure heures', 60],
  ],
  days: [
    ['jour jours nuit nuits', 1],
    ['semaine semaines', 7],
  ],
  months: [
    ['mois', 1],
    ['an ans annee annees', 12],
  ],
  weight: [
    ['mg milligrammes', 0.001],
    ['g gramme grammes', 1],
    ['kg kilo kilos kilogrammes', 1000],
  ],
  length: [
    ['mm millimetres', 1],
    ['cm centimetres', 10],
    ['m metre metres', 1000],
    ['km kilometre kilometres', 1_000_000],
    ['pouces', 25.4],
  ],
  volume: [
    ['ml millilitres', 1],
    ['l litre litres', 1000],
  ],
  data: [
    ['mo mb', 1],
    ['go gb', 1000],
    ['to tb', 1_000_000],
  ],
  speed: [['mbit/s', 1]],
  energy: [['kwh', 1]],
  share: [['%', 1]],
  degrees: [['degres °', 1]],
};

export const measures: UnitWords = {
  units,
  about: unbroken(`
        environ|presque|depuis|pendant|chaque|jusqu|a|plus|moins|de|deja|seulement|le|la|les|un|une|
        derniers|dans|en|comme|maximum|minimum|par|c|est|grand|petit|pour|d|y
      `),
  single: 'un|une|par',
  singleUnits: 'semaine|mois|an|jour|nuit|heure|kilo',
  halfOf: 'une demi|une demi-|un demi',
  andHalf: 'et (demie?)',
  and: 'et ',
};
