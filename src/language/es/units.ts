/** Spanish units of measure by what they measure. */
import type { UnitWords } from '../text/number-words.ts';
import { unbroken } from '../text/unbroken.ts';

const units: UnitWords['units'] = {
  minutes: [
    ['minuto minutos min', 1],
    ['hora horas', 60],
  ],
  days: [
    ['dia dias noche noches', 1],
    ['semana semanas', 7],
  ],
  months: [
    ['mes meses', 1],
    ['ano anos', 12],
  ],
  weight: [
    ['mg miligramos', 0.001],
    ['g gramo gramos', 1],
    ['kg kilo kilos kilogramos', 1000],
  ],
  length: [
    ['mm milimetros', 1],
    ['cm centimetros', 10],
    ['m metro metros', 1000],
    ['km kilometro kilometros', 1_000_000],
    ['pulgadas', 25.4],
  ],
  volume: [
    ['ml mililitros', 1],
    ['l litro litros', 1000],
  ],
  data: [
    ['mb megas', 1],
    ['gb gigas giga', 1000],
  ],
  speed: [['mbit/s mbps', 1]],
  energy: [['kwh', 1]],
  share: [['% por_ciento', 1]],
  degrees: [['grados °', 1]],
};

export const measures: UnitWords = {
  units,
  about: unbroken(`
        unos|unas|casi|aproximadamente|alrededor|desde|hace|cada|hasta|a|mas|menos|de|ya|solo|el|la|los|las|
        un|una|ultimos|dentro|en|como|maximo|minimo|por|es|grande|pequeno
      `),
  single: 'un|una|por',
  singleUnits: 'semana|mes|ano|dia|noche|hora|kilo',
  halfOf: 'media|medio',
  andHalf: 'y (medio|media)',
  and: 'y ',
};
