/** HTML, entities and what models think aloud: taken away, with the line ends and bullets they stand for kept. */
import { decodeHTML } from 'entities';
import { withoutHiddenElements } from './hidden-elements.ts';
import { asIs, rewrite, without, type Mapped } from './mapped.ts';

/** With its markup, less what stands in it for nobody to see. */
export const shownMarkup = (raw: string): string =>
  raw.includes('<') ? withoutHiddenElements(withoutUnseen(asIs(raw))).text : raw;

export function withoutMarkup(from: Mapped): Mapped {
  let text = from;
  if (text.text.includes('<')) {
    text = withoutHiddenElements(withoutUnseen(text));
    // In HTML only tags end lines.
    if (block.test(text.text)) text = rewrite(text, /\n+/g, () => ' ');
    text = rewrite(text, tag, ([whole, name]) => (isTag(name!) ? seenAs(whole, name!.toLowerCase()) : null));
  }
  if (text.text.includes('&')) {
    text = rewrite(text, entity, ([whole]) => {
      const decoded = decodeHTML(whole);
      return decoded === whole ? null : decoded;
    });
  }
  return text;
}

const tag = /<\/?([a-z][a-z0-9-]*)(?:[\s/][^<>]*)?>/gi;
const block = /<(?:p|br|div|li|td|tr|ul|ol|table|h[1-6])\b[^<>]*>/i;
const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi;

/** "<your name>" and "<Alice>" are words of the bot. */
const known = new Set(
  `a abbr address article aside b big blockquote body br button caption center cite code col colgroup dd del details div dl
  dt em fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd label
  legend li link main mark meta nav ol option p picture pre q s samp section select small source span strike strong style
  sub summary sup svg table tbody td textarea tfoot th thead time title tr tt u ul var video wbr`.split(/\s+/),
);
const isTag = (name: string) => known.has(name.toLowerCase());

const breaks = new Set(
  `address article aside blockquote br caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5
  h6 header hr legend main nav ol p pre section summary table tbody tfoot thead tr ul`.split(/\s+/),
);

/** What a reader sees in place of a tag. */
function seenAs(whole: string, name: string): string {
  const closing = whole[1] === '/';
  if (name === 'li') return closing ? '' : '\n- ';
  if (/^h[1-6]$/.test(name)) return closing ? '\n\n' : '\n\n# ';
  if (name === 'p' || name === 'div' || name === 'table') return '\n\n';
  if (name === 'td' || name === 'th') return closing ? ' | ' : '';
  if (name === 'img') return ` ${/\balt="([^"<>]{0,200})"/i.exec(whole)?.[1] ?? ''} `;
  return breaks.has(name) ? '\n' : '';
}

/** What stands in a text for nobody to see, thoughts, comments and code; what is left open reaches to the end. */
function withoutUnseen(from: Mapped): Mapped {
  let text = from;
  for (const [opened, closed] of unseen) {
    const lower = text.text.toLowerCase();
    let start = lower.indexOf(opened);
    if (start < 0) continue;
    const spans: [number, number][] = [];
    while (start >= 0) {
      const end = lower.indexOf(closed, start);
      // A model that never stops thinking has said nothing; an unclosed comment or style hides the rest.
      const after = end < 0 ? lower.length : end + closed.length;
      spans.push([start, after]);
      start = lower.indexOf(opened, after);
    }
    text = without(text, spans);
  }
  return text;
}

const unseen: [opened: string, closed: string][] = [
  ['<think>', '</think>'],
  ['<thinking>', '</thinking>'],
  ['<reasoning>', '</reasoning>'],
  ['<!--', '-->'],
  ['<style', '</style>'],
  ['<script', '</script>'],
  ['<head', '</head>'],
];
