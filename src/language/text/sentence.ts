/** One sentence of a bot's turn, as said and as read. */
import type { Language } from '../language.ts';
import type { Clause } from './clause.ts';
import { readClauses } from './clauses.ts';
import { rememberFor } from './remember.ts';
import type { FittedRow } from './rows.ts';
import { wordsOf } from './words.ts';

export type Role = 'text' | 'heading' | 'item' | 'quotation' | 'small-print' | 'suggestion';

/** What the words of a sentence amount to, wherever they stand. Bots repeat themselves: sentences of equal words have one of it. */
export interface Wording {
  /** In which it is read. */
  readonly language: Language;
  /** As seen, with its capitals. */
  readonly seen: string;
  /** Normalised: see words.ts. */
  readonly text: string;
  readonly words: string[];
  /** For each word its stem, synonyms made one. */
  readonly keys: string[];
  readonly clauses: Clause[];
  /** Reading rules that fit it as a whole. */
  readonly rows: readonly FittedRow[];
}

export interface Sentence extends Wording {
  readonly wording: Wording;
  /** Index of the message it stands in. */
  message: number;
  /** Verbatim, markup and all. */
  quote: string;
  role: Role;
  /** A counter of steps stands before it, and is in its quote alone. */
  numbered: boolean;
}

/** A text on its own, as one sentence. */
export const readSentence = (text: string, language: Language, message = 0): Sentence =>
  sentenceOf({ language, message, quote: text, seen: text, role: 'text' });

/** A part of a sentence that is normalised already. */
export const readPart = (text: string, language: Language, message = 0): Sentence =>
  madeOf({ language, message, quote: text, seen: text, role: 'text' }, text);

interface Place {
  language: Language;
  message: number;
  quote: string;
  seen: string;
  role: Role;
}

export const sentenceOf = (place: Place): Sentence => madeOf(place, place.language.normalise(place.seen));

function madeOf({ language, message, quote, seen, role }: Place, text: string): Sentence {
  return new ReadSentence(wordingOf(`${seen}\n${text}`, language), message, quote, role);
}

/** Of a text as seen and, behind a line break, normalised. */
const wordingOf = rememberFor((texts: string, language: Language): Wording => {
  const between = texts.lastIndexOf('\n');
  return new ReadWording(language, texts.slice(0, between), texts.slice(between + 1));
}, 2_000);

/** Much of a long turn is never asked for its keys, clauses and rows: each is read when it is first asked for. */
class ReadWording implements Wording {
  readonly language: Language;
  readonly seen: string;
  readonly text: string;
  private madeWords: string[] | null = null;
  private madeKeys: string[] | null = null;
  private madeClauses: Clause[] | null = null;
  private madeRows: readonly FittedRow[] | null = null;

  constructor(language: Language, seen: string, text: string) {
    this.language = language;
    this.seen = seen;
    this.text = text;
  }

  get words(): string[] {
    return (this.madeWords ??= wordsOf(this.text));
  }

  get keys(): string[] {
    return (this.madeKeys ??= this.words.map(this.language.keyOf));
  }

  get clauses(): Clause[] {
    return (this.madeClauses ??= readClauses(this.text, this.language));
  }

  get rows(): readonly FittedRow[] {
    return (this.madeRows ??= this.language.reader.fitting(this.words, this.text.endsWith('?'), 'sentence'));
  }
}

class ReadSentence implements Sentence {
  readonly wording: Wording;
  readonly language: Language;
  readonly message: number;
  readonly quote: string;
  readonly seen: string;
  readonly text: string;
  role: Role;
  numbered = false;

  constructor(wording: Wording, message: number, quote: string, role: Role) {
    this.wording = wording;
    this.language = wording.language;
    this.message = message;
    this.quote = quote;
    this.seen = wording.seen;
    this.text = wording.text;
    this.role = role;
  }

  get words(): string[] {
    return this.wording.words;
  }

  get keys(): string[] {
    return this.wording.keys;
  }

  get clauses(): Clause[] {
    return this.wording.clauses;
  }

  get rows(): readonly FittedRow[] {
    return this.wording.rows;
  }
}
