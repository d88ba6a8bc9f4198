/**
 * What a reader sees of a bot's text, made once for customer and scorers: no markup, no marks, no thinking aloud, and one
 * character for those that look alike. The text as it came is kept beside it.
 */
import { plainCharacters } from './characters.ts';
import { linesOf, withoutInlineMarks, type Line } from './lines.ts';
import { asIs, sourceText, type Mapped } from './mapped.ts';
import { withoutMarkup } from './markup.ts';
import { remember } from './remember.ts';

export interface VisibleText {
  /** As it came, as far as it is read. */
  raw: string;
  mapped: Mapped;
  lines: Line[];
}

/** A person reads no more of one bubble than this either; it bounds the time spent on hostile text. */
const longest = 8_000;

export const visibleText = remember((raw): VisibleText => {
  const short = raw.length > longest ? raw.slice(0, longest) : raw;
  const mapped = withoutInlineMarks(plainCharacters(withoutMarkup(asIs(short))));
  return { raw: short, mapped, lines: linesOf(mapped.text) };
}, 2_000);

/** The words as they came that stand from `start` to `end` of what is seen. */
export const quoteOf = ({ raw, mapped }: VisibleText, start: number, end: number): string =>
  sourceText(mapped, raw, start, end);
