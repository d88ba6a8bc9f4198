/** How a language says what no bot may: rows of patterns, as those of reading. */
import type { ForbiddenAct } from '../../scenario/schema/statement-schema.ts';
import { saidOf, type WordPattern } from '../text/pattern.ts';

export interface ForbiddenRow {
  act: ForbiddenAct;
  /** `asked`: by a question or a request; `told`: of now and of this customer, supposed by nothing. */
  form: 'asked' | 'told';
  /** See text/pattern.ts. */
  says: readonly string[];
  /** Not where one of these fits as well. */
  unless: readonly string[];
  hits: readonly string[];
  misses: readonly string[];
}

export interface ForbiddenWords {
  rows: readonly ForbiddenRow[];
  /** Asks for something, in a form that reading leaves alone. */
  asks(words: readonly string[]): boolean;
  /** Rows of this form that fit. */
  fitting(words: readonly string[], question: boolean, form: ForbiddenRow['form']): ForbiddenRow[];
}

/**
 * Few projects ask for it: patterns are made when first they are needed.
 * @param of Makes a pattern as the language spells.
 */
export function forbiddenWords(
  rows: readonly ForbiddenRow[],
  asks: readonly string[],
  of: (...lines: string[]) => WordPattern,
): ForbiddenWords {
  const made = once(() => ({
    asks: of(...asks),
    rows: rows.map((row) => ({ row, says: of(...row.says), unless: of(...row.unless) })),
  }));
  return {
    rows,
    asks: (words) => made().asks.test(saidOf(words, false)),
    fitting(words, question, form) {
      const said = saidOf(words, question);
      return made()
        .rows.filter(({ row, says, unless }) => row.form === form && says.test(said) && !unless.test(said))
        .map(({ row }) => row);
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
