/** A bot's turn as it is read: sentences by the block they stand in, and lists with the sentence that introduces them. */
import type { Language } from '../language.ts';
import type { Clause } from './clause.ts';
import { readClauses } from './clauses.ts';
import { enumerated } from './enumerated.ts';
import type { Line } from './lines.ts';
import type { FittedRow } from './rows.ts';
import { rememberFor } from './remember.ts';
import { sentenceSpans } from './sentences.ts';
import { quoteOf, visibleText, type VisibleText } from './visible.ts';
import { wordsOf } from './words.ts';

type Role = 'text' | 'heading' | 'item' | 'quotation' | 'small-print' | 'suggestion';

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

/** One sentence of a bot's turn, as said and as read. */
export interface Sentence extends Wording {
  readonly wording: Wording;
  /** Index of the message it stands in. */
  message: number;
  /** Verbatim, markup and all. */
  quote: string;
  role: Role;
}

interface Item {
  /** "1", "b"; "-" for a bullet or a row of a table. */
  marker: string;
  sentence: Sentence;
  /** Names the columns of a table. */
  head: boolean;
}

export interface List {
  message: number;
  /** The sentence right before it. */
  intro: Sentence | null;
  items: Item[];
  /** Nothing to choose and nothing needed: examples of what else may be asked. */
  suggestions: boolean;
}

export interface Turn {
  /** Of every block, in order, items of lists among them. */
  sentences: Sentence[];
  lists: List[];
}

/** A person reads no more of one bubble than this either; it bounds the time spent on hostile text. */
const longest = 8_000;
/** Sentences of a turn that are read; what comes after is not. */
const sentencesRead = 80;

export function readTurn(texts: readonly string[], language: Language): Turn {
  const turn: Turn = { sentences: [], lists: [] };
  for (const [message, text] of texts.entries())
    readMessage(new MessageReader({ turn, message, seen: visibleText(text.slice(0, longest)), language }));
  joinBubbles(turn);
  return turn;
}

/** "1. Returns" in one bubble and "2. Refunds" in the next are one list. */
function joinBubbles({ lists, sentences }: Turn): void {
  for (let at = lists.length - 1; at > 0; at--) {
    const [before, list] = [lists[at - 1]!, lists[at]!];
    const [last, first] = [before.items.at(-1), list.items[0]];
    if (last === undefined || first === undefined || list.message === before.message) continue;
    const isNext = sentences.indexOf(first.sentence) === sentences.indexOf(last.sentence) + 1;
    if (!isNext || !goesOn(last.marker, first.marker)) continue;
    before.items.push(...list.items);
    lists.splice(at, 1);
  }
}

const goesOn = (marker: string, next: string): boolean =>
  marker !== '-' &&
  (/\d/.test(marker) ? Number(next) === Number(marker) + 1 : next.charCodeAt(0) === marker.charCodeAt(0) + 1);

/** A text on its own, as one sentence. */
export const readSentence = (text: string, language: Language, message = 0): Sentence =>
  sentenceOf({ language, message, quote: text, seen: text, role: 'text' });

/** A part of a sentence that is normalised already. */
export const readPart = (text: string, language: Language, message = 0): Sentence =>
  madeOf({ language, message, quote: text, seen: text, role: 'text' }, text);

export const sentencesOf = (texts: readonly string[], language: Language): Sentence[] =>
  readTurn(texts, language).sentences;

interface Place {
  language: Language;
  message: number;
  quote: string;
  seen: string;
  role: Role;
}

const sentenceOf = (place: Place): Sentence => madeOf(place, place.language.normalise(place.seen));

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

function readMessage(blocks: MessageReader): void {
  const { turn, seen } = blocks;
  let paragraph: Line[] = [];
  const endParagraph = () => {
    blocks.paragraph(paragraph);
    paragraph = [];
  };
  for (const line of seen.lines) {
    if (turn.sentences.length >= sentencesRead) return;
    if (line.kind === 'text' && (paragraph.length === 0 || blocks.goesOn(paragraph.at(-1)!, line))) {
      paragraph.push(line);
      continue;
    }
    endParagraph();
    if (line.kind === 'text') paragraph.push(line);
    else blocks.line(line);
  }
  endParagraph();
}

class MessageReader {
  private list: List | null = null;
  private last: Sentence | null = null;
  private suggesting = false;
  private blanks = 0;

  readonly turn: Turn;
  readonly seen: VisibleText;
  private readonly message: number;
  private readonly language: Language;

  constructor({
    turn,
    message,
    seen,
    language,
  }: Pick<MessageReader, 'turn' | 'seen'> & Pick<Place, 'message' | 'language'>) {
    this.turn = turn;
    this.message = message;
    this.seen = seen;
    this.language = language;
  }

  /** Does a sentence go on in the next line, as in hard-wrapped mails? */
  goesOn(line: Line, next: Line): boolean {
    const { text } = this.seen.mapped;
    return (
      line.end - line.start >= 40 &&
      !/[.!?…:;)]$/.test(text.slice(line.end - 1, line.end)) &&
      /\p{Ll}/u.test(text[next.start] ?? '')
    );
  }

  paragraph(lines: readonly Line[]): void {
    if (lines.length === 0) return;
    const [start, end] = [lines[0]!.start, lines.at(-1)!.end];
    const text = this.seen.mapped.text.slice(start, end).replaceAll('\n', ' ');
    const listed = enumerated(text);
    if (listed === null) {
      this.endList();
      this.sentences(text, start, 'text');
      return;
    }
    this.endList();
    this.sentences(text.slice(0, listed.start), start, 'text');
    for (const { marker, from, to } of listed.items) this.item(marker, start + from, start + to);
    this.endList();
    this.sentences(text.slice(listed.end), start + listed.end, 'text');
  }

  line({ kind, start, end, marker, head = false }: Line): void {
    if (kind === 'blank') {
      this.blanks += 1;
      if (this.blanks > 1 && this.list !== null) this.endList();
      return;
    }
    if (kind === 'item') this.item(marker ?? '-', start, end);
    else if (kind === 'row') this.item('-', start, end, head);
    else {
      this.endList();
      if (kind === 'heading') this.suggesting = false;
      this.sentences(this.seen.mapped.text.slice(start, end), start, kind === 'heading' ? 'heading' : 'quotation');
    }
    this.blanks = 0;
  }

  private item(marker: string, start: number, end: number, head = false): void {
    this.list ??= this.newList();
    const seen = this.seen.mapped.text
      .slice(start, end)
      .replace(/^\||\|$/g, '')
      .replace(/\s*\|\s*/g, ': ')
      .trim();
    const role = this.list.suggestions ? 'suggestion' : 'item';
    const sentence = sentenceOf({
      language: this.language,
      message: this.message,
      quote: quoteOf(this.seen, start, end),
      seen,
      role,
    });
    if (sentence.words.length === 0) return;
    this.list.items.push({ marker, sentence, head });
    this.turn.sentences.push(sentence);
    this.blanks = 0;
  }

  private newList(): List {
    const intro = this.last;
    const list: List = { message: this.message, intro, items: [], suggestions: this.suggesting };
    this.turn.lists.push(list);
    return list;
  }

  private endList(): void {
    this.list = null;
    this.blanks = 0;
  }

  private sentences(text: string, offset: number, role: Role): void {
    for (const [start, end] of sentenceSpans(text, this.language.abbreviation)) {
      if (this.turn.sentences.length >= sentencesRead) return;
      const sentence = sentenceOf({
        language: this.language,
        message: this.message,
        quote: quoteOf(this.seen, offset + start, offset + end),
        seen: text.slice(start, end),
        role,
      });
      if (sentence.words.length === 0) continue;
      const fitting = sentence.rows;
      if (fitting.some(({ row }) => row.act === 'small-print')) sentence.role = 'small-print';
      this.suggesting =
        fitting.some(({ row }) => row.act === 'suggests') && (role === 'heading' || sentence.text.endsWith(':'));
      if (this.suggesting) sentence.role = 'suggestion';
      this.turn.sentences.push(sentence);
      this.last = sentence;
    }
  }
}
