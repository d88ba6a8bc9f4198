/** A language made up for tests: every sentence of the program stands in ⟦brackets⟧, and with `keep` what is not its to translate in ⟪others⟫. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Conversation } from '../../../src/conversation/conversation.ts';
import { html } from '../../../src/report/html.ts';
import { reportModel, type ReportInput } from '../../../src/report/model.ts';
import { packer } from '../../../src/report/pack.ts';
import { namesIn } from '../../../src/report/translation/names.ts';
import type { PageLanguage } from '../../../src/report/translation/page-language.ts';
import { toldIn } from '../../../src/report/translation/told.ts';
import { root } from '../../cli/shell.ts';
import { keysOf } from './keys.ts';

/** Names of measures, formats and code that every language has alike. */
export const alike =
  /\b(?:pass\^\d|p50|p90|p99|ms|s|sha256|A\/A|UTC|Node|http|QA|mystery-shopper|conversations\.jsonl|index-parts|GBP|EUR|USD|for \d+s)\b/g;

export const kept = (text: string): string => (/\p{L}/u.test(text) ? `⟪${text}⟫` : text);

export async function writePseudo(
  input: ReportInput,
  conversations: readonly Conversation[],
  file: string,
  keep?: (text: string) => string,
): Promise<void> {
  const language = pseudo(input, keep);
  const packing = packer('', language);
  const scored = new Map(input.candidate.scored.map((one) => [one.id, one]));
  for (const conversation of conversations) await packing.add(conversation, scored.get(conversation.id)!);
  const candidate = await packing.result();
  const template = readFileSync(join(root, 'dist/report/page.html'), 'utf8');
  writeFileSync(file, html(template, { model: reportModel(input), candidate, baseline: null, language }));
}

function pseudo(input: ReportInput, keep?: (text: string) => string): PageLanguage {
  const catalogue = { language: 'de', words: bracketedWords() };
  return { catalogue, told: toldIn(catalogue, namesIn(input), keep ? { keep } : {}) };
}

/** Every sentence of the program in ⟦brackets⟧. */
export const bracketedWords = (): Record<string, string> =>
  Object.fromEntries([...keysOf(root).keys()].map((key) => [key, bracketed(key)]));

const bracketed = (key: string): string =>
  `⟦${key.replaceAll(/\{(\w+)((?:\|[^{}]*)?)\}/g, (_, name: string, forms: string) => `⟧{${name}${forms.replaceAll(/[^|]+/g, inForm)}}⟦`)}⟧`;

const inForm = (form: string): string => `⟦${form.replace('#', '⟧#⟦')}⟧`;
