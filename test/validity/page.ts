/** docs/validity.md around its tables. */
import { machine, measuredCode } from '../measured-on.ts';

export const sectionOf = (number: number, title: string, text: string): string => `## ${number}. ${title}\n\n${text}\n`;

export function pageOf(sections: readonly string[], command: string): string {
  return `# Validity

How far the program's readings and scores agree with labels on public data, given by people unless a section says otherwise, and how often its
intervals hold the truth.
Written by \`${command}\` on ${machine}, ${measuredCode()}.

The data are not part of the project: a folder with one JSON object a line in \`NAME.jsonl\` or \`NAME.….jsonl\`. The figures below are of development
halves, which were in view while rules were written: the halves kept back, and data never looked at, may come out lower. Where something is
learnt, it is judged on what it was not learnt from. Intervals are of 95 %; those of F1 come from drawing whole dialogues anew.

${sections.join('\n')}`;
}
