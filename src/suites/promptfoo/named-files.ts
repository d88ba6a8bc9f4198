/** Files that a configuration of promptfoo names: of tests, prompts and defaults. */
import type { SuiteFile } from '../adopted.ts';
import { type Part, readPart } from '../part.ts';

/** Without `file://`; patterns of several among them. What is code, or no path, is none of them. */
export function namesIn(file: SuiteFile): string[] {
  if (!/\.(ya?ml|json)$/i.test(file.path)) return [];
  try {
    return [...new Set(textsIn(readPart(file)).flatMap(named))];
  } catch {
    return [];
  }
}

const textsIn = ({ value, members, items }: Part): string[] => [
  ...(typeof value === 'string' ? [value] : []),
  ...[...members.map(({ part }) => part), ...items].flatMap(textsIn),
];

const named = (text: string): string[] => {
  const path = text.trim().replace(/^file:\/\//, '');
  return path.length <= longestPath && /^[^\n:?]+\.(ya?ml|jsonl?|csv|txt|md)$/i.test(path) ? [path] : [];
};

const longestPath = 300;
