/** `*.convo.txt` and `*.pconvo.txt`. */
import { basename } from 'node:path';
import type { SuiteFile } from '../adopted.ts';
import { type Convo, type ConvoStep, type IsCall, itemOf, type Sender } from './convo.ts';

const tag = /^#(begin|me|bot|include|end)(?:[ \t]+(.*))?$/;

export function readConvoText({ path, text }: SuiteFile, isKnown: IsCall): Convo {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const steps: ConvoStep[] = [];
  const head: string[] = [];
  for (const [at, raw] of lines.entries()) {
    const [, sender, rest = ''] = tag.exec(raw.trimEnd()) ?? [];
    if (sender !== undefined)
      steps.push({ sender: sender as Sender, line: at + 1, items: [], named: sender === 'include' ? rest.trim() : '' });
    else if (steps.length === 0) head.push(raw);
    else if (raw.trim() !== '' || steps.at(-1)!.items.length > 0) {
      const step = steps.at(-1)!;
      step.items.push(itemOf(raw.trimEnd(), at + 1, step.sender, isKnown));
    }
  }
  const [name = '', ...description] = head;
  return {
    file: path,
    line: 1,
    name: name.trim() === '' ? basename(path).replace(/\.p?convo\.txt$/i, '') : name.trim(),
    description: description.join(' ').trim(),
    steps,
  };
}
