/** What the program says, in a language: each sentence stands in English where it is said, and is its own key in the catalogue. */
import type { Catalogue } from './catalogue.ts';
import { formFor, piecesOf } from './pattern.ts';

type Values<T> = Readonly<Record<string, T>>;

export interface Say {
  /** `say('{found} of {rows} match', { found: say.number(3), rows: say.number(40) })` */
  (english: string, values?: Values<string | number | null | undefined>): string;
  /** As BCP 47 names it. */
  readonly language: string;
  /** `1,200`, `0.25`: with as many digits after the point as asked for, or as there are, three at most. */
  number(value: number, digits?: number): string;
  /** The same with anything else in its places; one without a value stays empty. */
  parts<T>(english: string, values: Values<T>): (T | string)[];
}

/** @param catalogue null: English, which needs none. */
export function sayIn(catalogue: Catalogue | null): Say {
  const language = catalogue?.language ?? 'en';
  const number = (value: number, digits?: number): string =>
    value.toLocaleString(
      language,
      digits === undefined ? {} : { minimumFractionDigits: digits, maximumFractionDigits: digits },
    );
  const parts = <T>(english: string, values: Values<T>): (T | string)[] =>
    piecesOf(catalogue?.words[english] ?? english).map((piece) => {
      if (typeof piece === 'string') return piece;
      const value = values[piece.name];
      if (piece.forms.length === 0) return value ?? '';
      return formFor(language, piece.forms, Number(value)).replace('#', number(Number(value)));
    });
  return Object.assign(
    (english: string, values: Values<string | number | null | undefined> = {}) => parts(english, values).join(''),
    { language, number, parts },
  );
}

export const inEnglish = sayIn(null);
