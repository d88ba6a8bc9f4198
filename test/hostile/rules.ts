/** What each kind of output may not hold, whatever stood in the texts it was made of. */
import { DOMParser } from '@xmldom/xmldom';
import { parse } from 'csv-parse/sync';

/** Why a text may not reach a terminal; null: it may. */
export function terminalFault(text: string): string | null {
  const found =
    /(?!\n)[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/u.exec(
      text,
    );
  if (found !== null) return told('a hidden character', text, found.index);
  const trace = /\n\s+at .*:\d+:\d+|This is a defect/.exec(text);
  return trace && told('a stack trace', text, trace.index);
}

/** JSON on a terminal: parsed, and nothing in it that the terminal obeys. */
export function jsonFault(text: string): string | null {
  try {
    JSON.parse(text);
  } catch (error) {
    return `no JSON: ${(error as Error).message}`;
  }
  return terminalFault(text);
}

/** @param cases Test cases there must be. */
export function xmlFault(text: string, cases: number): string | null {
  const wrong: string[] = [];
  const note = (_: string, message: string): void => void wrong.push(message);
  const document = new DOMParser({ onError: note }).parseFromString(text, 'application/xml');
  if (wrong.length > 0) return wrong[0]!;
  const bad = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.exec(text);
  if (bad !== null) return told('a character that XML does not have', text, bad.index);
  const found = document.getElementsByTagName('testcase').length;
  return found === cases ? null : `${found} test cases instead of ${cases}`;
}

/** Outside of code nothing is live; nowhere does anything hide. */
export function markdownFault(text: string): string | null {
  const outside = text.replaceAll(/(`+)(?!`)[^]*?(?<!`)\1(?!`)/g, '');
  const live = /<(?!br>|details>|summary>|\/details>|\/summary>)|@\w|https?:\/\/\w|\]\(|!\[/.exec(outside);
  // What would be a mention or a link is taken apart by a sign of no width.
  return live === null
    ? terminalFault(text.replaceAll(/(@|:\/\/|www\.)\u200B/g, '$1'))
    : told('something live', outside, live.index);
}

/** The page has the elements of its template and no others, and its data can be read. */
export function htmlFault(text: string): string | null {
  const blocks = [...text.matchAll(/<script type="application\/json"[^>]*>([^]*?)<\/script>/g)];
  if (blocks.length === 0) return 'no data in the page';
  for (const [, json] of blocks) {
    const live = /[<>\u2028\u2029]/.exec(json!);
    if (live !== null) return told('a live character among the data', json!, live.index);
    JSON.parse(json!);
  }
  const page = text.replaceAll(/<script type="application\/json"[^]*?<\/script>/g, '');
  const plain = /<noscript>[^]*?<\/noscript>/.exec(page);
  if (/window\.broken|parent\.broken/.test(page.replace(plain?.[0] ?? '', ''))) return 'words outside of the data';
  return plain === null ? null : withoutScriptsFault(plain[0]);
}

/** Where scripts are off: words between its own elements, none of which has an attribute but for a border. */
function withoutScriptsFault(part: string): string | null {
  const strange = /<(?!\/?(?:noscript|main|h1|h2|p|table|tr|th|td|ul|li)>|table border="1">)/i.exec(part);
  return strange === null ? terminalFault(part) : told('an element of its own', part, strange.index);
}

/** A page without a script: its own elements alone, and nothing that hides or acts. */
export function plainPageFault(text: string): string | null {
  const body = text.replaceAll(/<style>[^]*?<\/style>/g, '');
  const strange =
    /<(?!\/?(?:html|head|meta|title|body|main|h1|h2|p|b|small|br|progress|details|summary|div|table|thead|tbody|tr|th|td|a|section|form|input|button|figure|figcaption|svg|polyline|line|path|circle)\b|!doctype html>)|<[^>]*\son\w+=|href="(?!(?:[\w%.-]+\/index\.html|~choose|\.\/)")/i.exec(
      body,
    );
  return strange === null ? terminalFault(body) : told('an element or an address of its own', body, strange.index);
}

/** @param rows There must be, beside the head. */
export function csvFault(text: string, rows: number): string | null {
  const [head, ...cells] = parse(text, { record_delimiter: '\r\n' }) as string[][];
  if (cells.length !== rows) return `${cells.length} rows instead of ${rows}`;
  if (cells.some(({ length }) => length !== head!.length)) return 'a row of another length';
  const live = cells.flat().find((cell) => /^[=+\-@＝＋－＠\t\r]/.test(cell) && Number.isNaN(Number(cell)));
  return live === undefined ? (cells.flat().map(terminalFault).find(Boolean) ?? null) : `a formula: ${live}`;
}

/** Commands of a workflow: each line is one of this program's. */
export function annotationsFault(text: string): string | null {
  const strange = text
    .split('\n')
    .slice(0, -1)
    .find((line) => !/^::(error|warning|notice) title=[^:,]*::(?!.*\r)/.test(line));
  return strange === undefined ? terminalFault(text) : `no command: ${strange}`;
}

/** A message to a channel: no text in it hides, and none that Slack reads as markup has any. */
export function messageFault(text: string): string | null {
  let fault = jsonFault(text);
  const message = JSON.parse(text, (_, value: unknown) => {
    if (typeof value === 'string') fault ??= terminalFault(value);
    return value;
  }) as { text?: string };
  return fault ?? (/[<>]/.test(message.text ?? '') ? `markup: ${message.text}` : null);
}

export function linesFault(text: string): string | null {
  for (const line of text.trimEnd().split('\n')) {
    try {
      JSON.parse(line);
    } catch {
      return `no JSON: ${line.slice(0, 200)}`;
    }
  }
  return null;
}

const told = (what: string, text: string, at: number): string =>
  `${what}: ${JSON.stringify(text.slice(Math.max(0, at - 60), at + 60))}`;
