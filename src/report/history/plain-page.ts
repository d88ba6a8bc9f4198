/** A page without a script, for what is read where scripts are off. */
import { createHash } from 'node:crypto';
import type { Say } from '../translation/say.ts';

export interface PlainPage {
  title: string;
  style: string;
  say: Say;
  /** Markup; every text in it was escaped. */
  body: string;
  /** Seconds after which it asks for itself again; null: it never changes. */
  refresh?: number | null;
  /** Whether it has a form that asks where it came from for more. */
  asks?: boolean;
}

export function plainPage({ title, style, say, body, refresh = null, asks = false }: PlainPage): string {
  const sha256 = createHash('sha256').update(style).digest('base64');
  return `<!doctype html>
<html lang="${say.language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${sha256}'; base-uri 'none'; form-action ${asks ? "'self'" : "'none'"}">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">${refresh === null ? '' : `<meta http-equiv="refresh" content="${refresh}">`}
<title>${escaped(title)} · mystery-shopper</title><style>${style}</style></head><body><main>${body}</main></body></html>
`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => entities[character]!);
