/** What each kind of output may not hold, whatever stood in the texts it was made of. */
import { DOMParser } from '@xmldom/xmldom';

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
  return /window\.broken|parent\.broken/.test(text.replaceAll(/<script type="application\/json"[^]*?<\/script>/g, ''))
    ? 'words outside of the data'
    : null;
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
