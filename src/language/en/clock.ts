/** English words for times of day. */

/** Before the hour and after it: "ten to nine", "quarter past three". */
export const beforeHour = 'to|before|til|till';
export const afterHour = 'past|after|gone';
export const parts: Readonly<Record<string, number>> = { half: 30, quarter: 15, 'a quarter': 15 };

/** After an hour that is one: "nine o'clock", "7 sharp". */
export const marks = "o'?\\s?clock|h|hrs?|hours|sharp|on the dot";
export const morning = 'in the (?:early )?morning|this morning|tomorrow morning|\\w+day morning';
export const evening =
  'in the (?:evening|afternoon)|at night|tonight|this (?:evening|afternoon)|tomorrow (?:evening|afternoon|night)|\\w+day (?:evening|afternoon|night)|in the night';

/** Before a bare number that is an hour: "by 7", "between 7 and 8". */
export const beforeBare =
  'at|by|until|till|from|before|after|around|about|between|past|since|opens|closes|starts|begins|leaves|arrives';
/** After a bare number that counts something. */
export const counted =
  '%|percent|per|of|or|and a half|minutes?|mins?|hours?|days?|weeks?|months?|years?|people|persons?|guests?|nights?|pounds?|euros?|dollars?|kilos?|kg|miles?|km|metres?|working|business|items?';

export const named: Readonly<Record<string, number>> = { noon: 720, midday: 720, midnight: 0 };

/** Words that leave a time what it is: "around half past one", "at 7 tonight". */
export const aside =
  "at|around|about|roughly|approximately|exactly|by|the|a|bit|o'clock|sharp|in|night|morning|evening|afternoon|tonight|this|today|tomorrow|ish";
