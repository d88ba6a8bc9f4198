/** The page: the built template with the report's data in it. One file that asks the network for nothing. */
import type { ReportModel } from './model.ts';
import type { Packed } from './pack.ts';
import { type PageLanguage, voiceIn } from './translation/page-language.ts';
import { toldModel } from './translation/told-model.ts';
import { withoutScripts } from './without-scripts.ts';

export interface PageData {
  model: ReportModel;
  candidate: Packed;
  baseline: Packed | null;
  /** null: English. */
  language?: PageLanguage | null;
}

/** Stands once in the template, outside any script. */
export const dataMarker = '<template id="report-data"></template>';

/** @throws Error when the template holds no marker: it was built from something else. */
export function html(template: string, { model, candidate, baseline, language = null }: PageData): string {
  const at = template.indexOf(dataMarker);
  if (at < 0) throw new Error(`The page template holds no ${dataMarker}; build it again`);
  const said = language ? toldModel(model, language.told) : model;
  const data = [
    withoutScripts(said, voiceIn(language).say),
    block('report', said),
    ...(language ? [block('words', language.catalogue)] : []),
    block('index', { candidate: candidate.index, baseline: baseline?.index ?? {} }),
    ...candidate.chunks.map((chunk, number) => block(`candidate-${number}`, chunk)),
    ...(baseline?.chunks ?? []).map((chunk, number) => block(`baseline-${number}`, chunk)),
  ];
  const shell = language ? inLanguage(template.slice(0, at), language) : template.slice(0, at);
  const page = shell + data.join('\n') + template.slice(at + dataMarker.length);
  return model.conversations.parts === null ? page : withParts(page);
}

const shellWithoutScripts = /(?<=<noscript\s*>)([^<]*)(?=<\/noscript)/;

/** What stands in the template itself. */
const inLanguage = (shell: string, { catalogue: { language }, told }: PageLanguage): string =>
  shell
    .replace('<html lang="en">', `<html lang="${language}">`)
    .replace(shellWithoutScripts, (text) => told(text.replaceAll(/\s+/g, ' ').trim()));

/** Scripts beside the page may run too: of its own origin, or, opened from disk, of the disk. */
function withParts(page: string): string {
  const policy = 'script-src ';
  if (!page.includes(policy)) throw new Error(`The page template holds no ${policy}; build it again`);
  return page.replace(policy, `${policy}'self' file: `);
}

/** JSON in which no character can end the element or start a comment, whatever the text. */
function block(id: string, value: unknown): string {
  const json = JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
  return `<script type="application/json" id="${id}">${json}</script>`;
}
