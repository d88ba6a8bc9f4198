/** Files of Rasa before its third version, which are named and not read. */
import type { SuiteFile } from '../adopted.ts';

export const isOfRasa = (path: string): boolean => /\.(ya?ml|md|json)$/i.test(path);

/** Why it is not read; null: it is YAML, or nothing of Rasa. */
export function whyOlder({ path, text }: SuiteFile): string | null {
  const isOlder = /\.json$/i.test(path)
    ? text.includes('"rasa_nlu_data"')
    : /\.md$/i.test(path) && inMarkdown.test(text);
  return isOlder ? 'It is written as Rasa 1 did: "rasa data convert" of Rasa 2 makes YAML of it.' : null;
}

const inMarkdown = /^##\s*(?:intent|synonym|regex|lookup):|^\*\s+\w[^\n]*\n\s+-\s+(?:utter|action)_/m;
