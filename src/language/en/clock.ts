/** English words for times of day. */
import type { ClockWords } from '../text/number-words.ts';
import { unbroken } from '../text/unbroken.ts';

export const clock: ClockWords = {
  beforeHour: 'to|before|til|till',
  afterHour: 'past|after|gone',
  parts: { half: 30, quarter: 15, 'a quarter': 15, five: 5, ten: 10, twenty: 20, 'twenty-five': 25 },
  minutesWord: '(?: minutes?)?',
  half: 'half',
  halfMinutes: 30,
  halves: '([ap])\\.?m',
  marks: "o'?\\s?clock|h|hrs?|hours|sharp|on the dot",
  morning: 'in the (?:early )?morning|this morning|tomorrow morning|\\w+day morning',
  evening: unbroken(`
        in the (?:evening|afternoon)|at night|tonight|this (?:evening|afternoon)|tomorrow (?:evening|
        afternoon|night)|\\w+day (?:evening|afternoon|night)|in the night
      `),
  night: /night/i,
  partsOfDay: 'mornings?|afternoons?|evenings?|nights?|lunchtimes?',
  until: 'to|and|till?|until',
  afterRange: 'or|and|if',
  beforeBare:
    'at|by|until|till|from|before|after|around|about|between|past|since|opens|closes|starts|begins|leaves|arrives',
  the: 'the',
  afterBare: 'or|and|to|on|if|so|at|but|until|till|then',
  counted: unbroken(`
        %|percent|per|of|or|and a half|minutes?|mins?|hours?|days?|weeks?|months?|years?|people|persons?|
        guests?|nights?|pounds?|euros?|dollars?|kilos?|kg|miles?|km|metres?|working|business|items?
      `),
  named: { noon: 720, midday: 720, midnight: 0 },
  aside:
    "at|around|about|roughly|approximately|exactly|by|the|a|bit|o'clock|sharp|in|night|morning|evening|afternoon|tonight|this|today|tomorrow|ish",
};
