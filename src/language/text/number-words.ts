/** What a language says of numbers, months, money, times and measures. Patterns are parts of expressions. */
export interface NumberWords {
  /** Zero to twelve. */
  spelled: readonly string[];
  /** A word that numbers are said in. */
  numberWord: string;
  /** The number said in words. @param words Number words, with "and" and hyphens between them. */
  numberSaid(words: string): number;
  /** Numbers in words as digits. @param text Lower case. */
  withDigits(text: string): string;
  /** January to December, abbreviated or not; each name begins with three letters. */
  months: readonly string[];
  /** Days by name, and days counted from today. */
  days: string;
  /** Said after the number of a day. */
  ordinal: string;
  /** Said before the number of a day. */
  theDay: string;
  /** Before the name of a day of the week. */
  onDay: string;
  /** Said between day and month, and before a year. */
  ofMonth: string;
  /** Between two days: "11 to 14 September". */
  untilDay: string;
  /** "3/4": the third of April, or that and the fourth of March. */
  dates: 'day first' | 'either';
  currencyWords: string;
  /** Hundredths of a currency. */
  smallMoney: string;
  /** Amounts with a name of their own. */
  notes: Readonly<Record<string, number>>;
  /** After a number, with nothing larger before it: "99p". */
  coins: string;
  /** Joins pounds and pence. */
  and: string;
  /** May follow an amount whose pence have no name: "41 pounds 20 back". */
  afterPence: string;
  /** A value that is a yes, and one that is a no. */
  yes: string;
  no: string;
}

/** Days counted from the day on which something is said. All is tried on normalised text. */
export interface RelativeDayWords {
  /** "Tomorrow", with how many days later it is; none of them part of another word or phrase. */
  named: readonly (readonly [pattern: string, days: number])[];
  /** "In two days": groups 1 to 2, a number in digits or in words. */
  inDays: string;
  /** "In a week". */
  inWeek: string;
  /** Sunday to Saturday. */
  weekdays: readonly string[];
  /** Before the name of a day that is over. */
  last: string;
  /** Around the name of a day that may be that of this week or of the next. */
  nextBefore: string;
  nextAfter: string;
  /** A day of a month that is not named: group 1. */
  ofThisMonth: string;
}

/** Times of day. */
export interface ClockWords {
  /** Before the hour and after it: "ten to nine", "quarter past three". */
  beforeHour: string;
  afterHour: string;
  /** Parts of an hour, and minutes in words. */
  parts: Readonly<Record<string, number>>;
  minutesWord: string;
  /** Of an hour half before it or half past it. */
  half: string;
  halfMinutes: number;
  /** "a.m." and "p.m."; group 1: the letter. In German "am" is another word. */
  halves: string;
  /** After an hour that is one: "nine o'clock", "7 sharp". */
  marks: string;
  morning: string;
  evening: string;
  night: RegExp;
  /** "Monday mornings" are one choice. */
  partsOfDay: string;
  /** From one hour to another. */
  until: string;
  /** May follow a range and leave it one. */
  afterRange: string;
  /** Before a bare number that is an hour: "by 7". */
  beforeBare: string;
  the: string;
  /** May follow a bare hour. */
  afterBare: string;
  /** After a bare number that counts something. */
  counted: string;
  named: Readonly<Record<string, number>>;
  /** Words that leave a time what it is: "around half past one". */
  aside: string;
}

/** Measures, each unit with how many of the first of its kind it is. */
export interface UnitWords {
  units: Readonly<Record<string, readonly (readonly [words: string, size: number])[]>>;
  /** Said with a measure, and no part of how much it is. */
  about: string;
  /** "A week", and the units that are said so. */
  single: string;
  singleUnits: string;
  halfOf: string;
  /** "Five and a half", and what joins an hour and minutes. */
  andHalf: string;
  and: string;
}

/** How codes are read out. */
export interface CodeNames {
  letters: Readonly<Record<string, string>>;
  digits: Readonly<Record<string, string>>;
  /** "Double seven". */
  times: Readonly<Record<string, number>>;
  /** Between groups. */
  between: string;
}
