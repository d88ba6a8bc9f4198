import { stringify } from 'yaml';
import type { Draft } from './draft.ts';

/** The draft as a file of a project, with what is to be finished at its head. @param from Where it comes from, in words. */
export function draftText({ project, open }: Draft, from: string): string {
  const comment = [`Drafted from ${from}. To be finished:`, ...open.map((one) => `- ${one}`)];
  const lines = comment.map((line) => `# ${line.replaceAll(/[\r\n\p{Cc}]+/gu, ' ')}`);
  return `${lines.join('\n')}\n${stringify(project, { lineWidth: 0 })}`;
}
