/** The lines of a text and what their marks say of them: headings, items, rows of a table, quotations. */
import { enumerated } from './enumerated.ts';
import { rewrite, type Mapped } from './mapped.ts';
import { unbroken } from './unbroken.ts';

type LineKind = 'text' | 'heading' | 'item' | 'row' | 'quotation' | 'blank';

export interface Line {
  kind: LineKind;
  /** Of an item: "1", "b", or "-" for any bullet. */
  marker: string | null;
  /** Without its marks, in the mapped text. */
  start: number;
  end: number;
  indent: number;
  /** A row that names the columns of a table. */
  head?: boolean;
}

/** Marks within a line that are not read out: emphasis, code, links' addresses, footnotes, sources. */
export function withoutInlineMarks(from: Mapped): Mapped {
  let text = from;
  if (text.text.includes('](')) text = rewrite(text, link, ([, label]) => label ?? '');
  if (text.text.includes('[^') || text.text.includes('\u3010')) text = rewrite(text, footnote, () => '');
  if (/[\])"][ \t]+[[("]/.test(text.text)) text = rewrite(text, chips, ([found]) => (found!.length > 1 ? ' / ' : ''));
  text = rewrite(text, mandatory, () => '');
  if (/[*_`~]/.test(text.text)) text = rewrite(text, emphasis, () => '');
  return text;
}

const link = /!?\[([^[\]\n]{0,300})\]\([^()\s]{0,600}(?:\s"[^"\n]{0,200}")?\)/g;
/** "[Car] [Van]" stand for buttons: what is between them parts choices, and nothing stands around them. */
const chipsIn = (open: string, close: string, label: string): string =>
  [
    String.raw`(?<=${open}${label})${close}[ \t]+${open}(?=${label}${close})`,
    String.raw`${open}(?=${label}${close}[ \t]+${open}${label}${close})`,
    String.raw`(?<=${open}${label}${close}[ \t]+${open}${label})${close}`,
  ].join('|');
const chips = new RegExp(
  [
    chipsIn(String.raw`\[`, String.raw`\]`, String.raw`[^[\]\n\d][^[\]\n]{0,39}`),
    chipsIn(String.raw`\(`, String.raw`\)`, String.raw`\p{Lu}[^()\n]{0,39}`),
    chipsIn('"', '"', String.raw`\p{Lu}[^"\n]{0,39}`),
  ].join('|'),
  'gu',
);
/** "Surname *" has to be filled in. */
const mandatory = /(?<=[\p{L}\d)]) \*(?=[ \t]*(?:[(:\n]|$))/gu;
const footnote = /\[\^[\w-]{1,20}\](?!:)|\u3010[^\u3011\n]{0,60}\u3011/g;
/** Single stars and underscores count at the edges of words only: "5 * 3" and "order_number" are left alone. */
const emphasis = /\*{2,3}|__|~~|`{1,3}|(?<![\w*])[*_](?=[^\s*_])|(?<=[^\s*_])[*_](?![\w*])/g;

export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    lines.push(lineAt(text, start, end));
    start = end + 1;
  }
  markHeads(text, lines);
  markMenus(text, lines);
  markPointed(text, lines);
  markPictured(text, lines);
  markIntroduced(text, lines);
  unmarkLone(text, lines);
  return lines;
}

/** The first row of a table, where a line is drawn below it; one with a digit holds more than names. */
function markHeads(text: string, lines: Line[]): void {
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    if (line.kind !== 'row' || next === undefined || lines[at - 1]?.kind === 'row') continue;
    line.head = ruled.test(text.slice(next.start, next.start + 200)) && !/\d/.test(text.slice(line.start, line.end));
  }
}

/** "1 Returns", "2> Refunds", "B Bills": lines that count up, or that each begin with a letter of their own. */
function markMenus(text: string, lines: Line[]): void {
  for (let first = 0; first < lines.length; first++) {
    const run: { line: Line; marker: string; skipped: number }[] = [];
    for (let at = first; at < lines.length; at++) {
      const line = lines[at]!;
      if (line.kind === 'blank' && run.length > 0) continue;
      const match =
        line.kind === 'text' ? entry.exec(text.slice(line.start, Math.min(line.end, line.start + 80))) : null;
      const marker = match?.[1] ?? null;
      if (match === null || marker === null || !follows(run.at(-1)?.marker ?? null, marker)) break;
      run.push({ line, marker: marker.toLowerCase(), skipped: match[0].length });
    }
    if (run.length < (/\d/.test(run[0]?.marker ?? '') ? 2 : 3)) continue;
    for (const { line, marker, skipped } of run)
      Object.assign(line, { kind: 'item', marker, start: line.start + skipped });
    first += run.length - 1;
  }
}

/** "> Office", "> Warehouse": short lines after a sign that elsewhere quotes are items. */
function markPointed(text: string, lines: Line[]): void {
  const isShort = ({ kind, start, end }: Line) =>
    kind === 'quotation' && end - start <= 40 && !/[.!?:]/.test(text.slice(start, end));
  for (const [at, line] of lines.entries()) {
    const beside = [lines[at - 1], lines[at + 1]];
    if (isShort(line) && beside.some((one) => one !== undefined && (isShort(one) || one.marker === '>')))
      Object.assign(line, { kind: 'item', marker: '>' });
  }
  for (const line of lines) if (line.marker === '>') line.marker = '-';
}

/** "🏠 to your door", "🏪 to a shop": lines below or above a question that each begin with a picture of their own. */
function markPictured(text: string, lines: Line[]): void {
  const pictures = lines.map(({ kind, start, end }) =>
    kind === 'text' ? (pictured.exec(text.slice(start, Math.min(end, start + longestEntry)))?.[0] ?? null) : null,
  );
  for (let at = 0; at < lines.length; at++) {
    let to = at;
    while (to < lines.length && pictures[to] !== null) to += 1;
    const run = pictures.slice(at, to);
    const around = [lines.slice(0, at).findLast(isSaid), lines.slice(to).find(isSaid)];
    const isAsked = around.some((line) => line !== undefined && text.slice(line.start, line.end).endsWith('?'));
    if (run.length < 2 || new Set(run).size < run.length || !isAsked) {
      at = Math.max(at, to - 1);
      continue;
    }
    for (const [index, line] of lines.slice(at, to).entries())
      Object.assign(line, { kind: 'item', marker: '-', start: line.start + run[index]!.length });
    at = to;
  }
}
const isSaid = ({ kind }: Line): boolean => kind !== 'blank';
const pictured = /^\p{Extended_Pictographic}\ufe0f?\s+(?=\p{L}|\d|\*)/u;
const longestEntry = 80;

/** "This week I have:" and lines below it, each a few words that end in no full stop: a list without any signs. "Monday:" introduces none. */
function markIntroduced(text: string, lines: Line[]): void {
  for (const [at, { kind, start, end }] of lines.entries()) {
    if (kind !== 'text' || text[end - 1] !== ':' || !text.slice(start, end).includes(' ')) continue;
    const from = lines[at + 1]?.kind === 'blank' ? at + 2 : at + 1;
    let to = from;
    while (to < lines.length && isFragment(text, lines[to]!)) to += 1;
    if (to - from < 2 || (lines[to] !== undefined && lines[to]!.kind === 'text')) continue;
    for (const line of lines.slice(from, to)) Object.assign(line, { kind: 'item', marker: '-' });
  }
}

const isFragment = (text: string, { kind, start, end }: Line): boolean =>
  kind === 'text' &&
  end - start <= 60 &&
  !/[.!?:,;]$/.test(text.slice(start, end)) &&
  /\p{L}/u.test(text.slice(start, end));

/** "✅ Done! Your plan is changed.", "- Mia from support", "3. Where shall we write to?": one mark that nothing leads up to makes no list. */
function unmarkLone(text: string, lines: Line[]): void {
  const [item, ...others] = lines.filter(({ kind }) => kind === 'item');
  if (item === undefined || others.length > 0) return;
  if (item.marker !== '-' && !(/\d/.test(item.marker!) && text.slice(item.start, item.end).includes('?'))) return;
  const before = lines.slice(0, lines.indexOf(item)).findLast(({ kind }) => kind !== 'blank');
  if (before === undefined || !/[:?]$/.test(text.slice(before.start, before.end)))
    Object.assign(item, { kind: 'text', marker: null });
}

const entry =
  /^(?:(?:press|reply|text|send|option|type)\s)?(\d{1,2}|[A-Z])(?:\s*[-–=>:»]+\s*|\s+)(?:(?:for|to|if)\s)?(?=\p{L}|\d)/iu;

const follows = (before: string | null, marker: string): boolean =>
  /\d/.test(marker)
    ? before === null
      ? /^[01]$/.test(marker)
      : Number(marker) === Number(before) + 1 || marker === '0'
    : before === null || before < marker.toLowerCase();

const item = new RegExp(
  unbroken(String.raw`
      ^(\s{0,12})(?:([-*+•‣⁃▪●◦∙–—➤►▸✔✅◾⬥☐□○◯◉⚪]|\[[ xX]?\](?=\s)|\([ xX]?\)(?=\s))|\(?(\d{1,2}|[a-zA-Z])[.)\]:](?=\s|\D)|
      \[?(\d{1,2}|[A-Z])\](?=\s)|[*_]{1,2}(\d{1,2}|[A-Z])[.):]?[*_]{1,2}[.):]?(?=\s))\s*
    `),
);
const heading = /^\s{0,3}#{1,6}\s+/;
const quotation = /^\s{0,3}>\s?/;
const rule = /^\s*(?:[-*_=\u2500\u2501\u2014]\s?){3,}$|^\s*(?:\|\s*)?(?::?-{2,}:?\s*\|\s*)+(?::?-{2,}:?\s*)?$/;

/** The line below the head of a table. */
const ruled = /^\s*\|?\s*:?-{2,}:?\s*\|/;

function lineAt(text: string, start: number, end: number): Line {
  const line = text.slice(start, Math.min(end, start + 2_000));
  const made = (kind: LineKind, skipped = 0, marker: string | null = null, indent = 0): Line => {
    let from = start + skipped;
    let to = end;
    while (from < to && text[from] === ' ') from++;
    while (to > from && text[to - 1] === ' ') to--;
    return { kind: from === to ? 'blank' : kind, marker, start: from, end: to, indent };
  };
  if (line.trim() === '' || rule.test(line)) return { kind: 'blank', marker: null, start, end: start, indent: 0 };
  const titled = heading.exec(line);
  if (titled) return made('heading', titled[0].length);
  const quoted = quotation.exec(line);
  if (quoted) return made('quotation', quoted[0].length);
  if (/^\s*\|.*\|\s*$/.test(line) || (line.match(/ \| /g)?.length ?? 0) >= 2) return made('row');
  const listed = item.exec(line);
  // "(1) Returns (2) Refunds" is a list within a line.
  if (listed !== null && (enumerated(line)?.items.length ?? 0) > 1) return made('text');
  const marker = listed === null ? null : (listed[3] ?? listed[4] ?? listed[5] ?? '-');
  if (listed !== null && marker !== null && isMarker(line, listed[0], marker))
    return made('item', listed[0].length, marker.toLowerCase(), listed[1]!.length);
  return made('text');
}

/** "I: …" and "4: …" begin sentences and times as well; a dash needs a space after it. */
function isMarker(line: string, mark: string, marker: string): boolean {
  const rest = line.slice(mark.length);
  if (rest === '') return false;
  if (marker === '-') return /\s$/.test(mark) || /^\s*[•‣⁃▪●◦∙➤►▸✔✅◾⬥☐□○◯◉⚪[(]/.test(mark);
  if (/\d/.test(marker)) return !/^\d/.test(rest) || /\s$/.test(mark);
  return /\s$/.test(mark) && !/^[a-z]\.[a-z]\./i.test(line.trim());
}
