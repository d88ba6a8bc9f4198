/** One message of a turn, line by line: its blocks, and the sentences and lists in them. */
import type { Language } from '../language.ts';
import { counterLength } from './counter.ts';
import { enumerated } from './enumerated.ts';
import type { Line } from './lines.ts';
import { type Role, type Sentence, sentenceOf } from './sentence.ts';
import { sentenceSpans } from './sentences.ts';
import type { List, Turn } from './turn.ts';
import { quoteOf, type VisibleText } from './visible.ts';

/** Sentences of a turn that are read; what comes after is not. */
const sentencesRead = 80;

interface Message {
  /** What is read goes into it. */
  turn: Turn;
  /** Its index in the turn. */
  message: number;
  seen: VisibleText;
  language: Language;
}

export function readMessage(of: Message): void {
  const { turn, seen } = of;
  const blocks = new MessageReader(of);
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

  private readonly turn: Turn;
  private readonly seen: VisibleText;
  private readonly message: number;
  private readonly language: Language;

  constructor({ turn, message, seen, language }: Message) {
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
      const counted = counterLength(text.slice(start, end), this.language.facts.counter);
      const sentence = sentenceOf({
        language: this.language,
        message: this.message,
        quote: quoteOf(this.seen, offset + start, offset + end),
        seen: text.slice(start + counted, end),
        role,
      });
      sentence.numbered = counted > 0;
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
