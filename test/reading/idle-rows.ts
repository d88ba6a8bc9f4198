/** Reading rows that decide nothing over the corpus: without such a row every sentence of every turn is heard as with it. */
import { hearSentences } from '../../src/customer/reading/heard-sentence.ts';
import type { Language } from '../../src/language/language.ts';
import { languages } from '../../src/language/languages.ts';
import type { ReadingRow, RowReader } from '../../src/language/text/rows.ts';
import { readTurn } from '../../src/language/text/read-turn.ts';
import { families, messagesOf } from './families.ts';

export interface RowUse {
  language: string;
  row: ReadingRow;
  /** In how many turns it fits something. */
  fits: number;
  /** In how many of them something is heard otherwise without it. */
  decides: number;
}

/** @param code Of the language. */
export function rowUses(code: string): RowUse[] {
  const language = languages[code]!;
  const uses = language.rows.map((row): RowUse => ({ language: code, row, fits: 0, decides: 0 }));
  const others = new Map(uses.map((use) => [use, withReader(language, (row) => row !== use.row)]));
  const fitted = new Set<ReadingRow>();
  const recording = withReader(language, (row) => fitted.add(row).has(row));
  for (const texts of turnsOf(code)) {
    fitted.clear();
    const heard = speechOf(texts, recording);
    for (const [use, other] of others) {
      if (!fitted.has(use.row)) continue;
      use.fits += 1;
      if (speechOf(texts, other) !== heard) use.decides += 1;
    }
  }
  return uses;
}

const turnsOf = (code: string): string[][] =>
  families([code]).flatMap(({ turns }) => turns.map((turn) => messagesOf(turn).map(({ text }) => text)));

/** The language with those of its rows for which `isKept` says so, asked whenever one fits. */
function withReader(language: Language, isKept: (row: ReadingRow) => boolean): Language {
  const reader: RowReader = {
    fitting: (...clause) => language.reader.fitting(...clause).filter(({ row }) => isKept(row)),
  };
  return { ...language, reader };
}

const speechOf = (texts: readonly string[], language: Language): string =>
  hearSentences(readTurn(texts, language).sentences)
    .map(({ speech }) => [...speech].toSorted().join(' '))
    .join('\n');
