/** English units of measure by what they measure. */
import type { UnitWords } from '../text/number-words.ts';
import { unbroken } from '../text/unbroken.ts';

const units: UnitWords['units'] = {
  minutes: [
    ['minute minutes min mins', 1],
    ['hour hours hr hrs', 60],
  ],
  days: [
    ['day days night nights', 1],
    ['week weeks wk wks', 7],
    ['fortnight fortnights', 14],
  ],
  months: [
    ['month months', 1],
    ['year years yr yrs', 12],
  ],
  weight: [
    ['mg milligram milligrams', 0.001],
    ['g gram grams', 1],
    ['kg kgs kilo kilos kilogram kilograms', 1000],
    ['stone', 6350],
    ['lb lbs', 453.6],
  ],
  length: [
    ['mm millimetre millimetres', 1],
    ['cm centimetre centimetres centimeters', 10],
    ['m metre metres meters', 1000],
    ['km kilometre kilometres kilometers', 1_000_000],
    ['inch inches', 25.4],
    ['ft foot feet', 304.8],
    ['mile miles', 1_609_344],
  ],
  volume: [
    ['ml millilitre millilitres', 1],
    ['cl', 10],
    ['litre litres liter liters', 1000],
  ],
  data: [
    ['kb', 0.001],
    ['mb megabyte megabytes', 1],
    ['gb gig gigs gigabyte gigabytes', 1000],
    ['tb terabyte terabytes', 1_000_000],
  ],
  speed: [
    ['mbit/s mbps mbit megabit megabits', 1],
    ['gbit/s gbps gigabit', 1000],
  ],
  energy: [['kwh', 1]],
  share: [['% percent pc', 1]],
  degrees: [['degrees degree °', 1]],
};

export const measures: UnitWords = {
  units,
  about: unbroken(`
        about|around|roughly|some|almost|nearly|approximately|approx|for|since|every|up|to|over|under|now|
        already|just|the|a|an|of|ago|last|past|within|in|at|most|least|maximum|max|minimum|long|each|it|is|
        one|big|small
      `),
  single: 'a|an|per',
  singleUnits: 'week|month|year|day|night|fortnight|kilo',
  halfOf: 'half an?',
  andHalf: 'and (a half)',
  and: 'and ',
};
