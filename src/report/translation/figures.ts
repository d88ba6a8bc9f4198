/** Figures and days of an English sentence as another language writes them. */
import { jointsIn } from './punctuation.ts';

const day = /\b\d{4}-\d{2}-\d{2}\b(?!-)/g;
const token = /\d(?:[\d.,]*\d)?/g;
/** What is made of more parts is no figure: a version. */
const figure = /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;

/** `1,200.5` → `1.200,5`, `2026-03-18` → `18.03.2026`. @param language As BCP 47 names it. */
export function figuresIn(language: string): (text: string) => string {
  const shown = new Intl.NumberFormat(language, { useGrouping: true }).formatToParts(12_345.6);
  const [group, point] = (['group', 'decimal'] as const).map(
    (type) => shown.find((part) => part.type === type)?.value ?? '',
  );
  // Spanish groups from five digits on.
  const fewestGrouped = (1234).toLocaleString(language).length > 4 ? 4 : 5;
  const grouped = (digits: string): string =>
    digits.replaceAll(',', digits.replaceAll(',', '').length < fewestGrouped ? '' : group!);
  const days = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  const number = (text: string): string => (figure.test(text) ? text.split('.').map(grouped).join(point) : text);
  return (text) => {
    let from = 0;
    let said = '';
    for (const match of text.matchAll(day)) {
      said += text.slice(from, match.index).replaceAll(token, number) + days.format(new Date(match[0]));
      from = match.index + match[0].length;
    }
    return said + text.slice(from).replaceAll(token, number);
  };
}

const pair = /\[([+−±]?\d[^[\]]*?), ([+−±…]?[\d…][^[\]]*)\]/gu;

/** `[88,7, 97,4]` → `[88,7; 97,4]`: where a comma is in figures it cannot stand between them. */
export const rangesIn = (language: string): ((text: string) => string) =>
  (0.5).toLocaleString(language).includes(',')
    ? (text) => text.replaceAll(pair, `[$1${jointsIn(language)('; ')}$2]`)
    : (text) => text;
