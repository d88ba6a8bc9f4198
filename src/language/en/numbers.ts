/** English names of numbers, months and money. */
export const spelledNumbers = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

export const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
export const monthName =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
export const ordinal = 'st|nd|rd|th';

export const currencySigns = '€$£¥';
export const currencyWords = 'eur|usd|gbp|chf|euros?|dollars?|pounds?|francs?';
export const smallMoney = 'pence|p|cents?|c|rappen|centimes?';
