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
  /** As it came. */
  raw: string;
  mapped: Mapped;
  lines: Line[];
}

export const visibleText = remember((raw): VisibleText => {
  const mapped = withoutInlineMarks(plainCharacters(withoutMarkup(asIs(raw))));
  return { raw, mapped, lines: linesOf(mapped.text) };
}, 2_000);

/** The text alone, a line for a line, items with their numbers. */
export const visible = remember((raw): string => {
  const { mapped, lines } = visibleText(raw);
  return lines
    .map(({ start, end, kind, marker }) => {
      const text = mapped.text.slice(start, end);
      if (kind === 'row')
        return text
          .replace(/^\||\|$/g, '')
          .replace(/\s*\|\s*/g, ', ')
          .trim();
      return kind === 'item' && marker !== '-' ? `${marker}. ${text}` : text;
    })
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}, 2_000);

/** The words as they came that stand from `start` to `end` of what is seen. */
export const quoteOf = ({ raw, mapped }: VisibleText, start: number, end: number): string =>
  sourceText(mapped, raw, start, end);
