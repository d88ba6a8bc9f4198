/** What the acts of sentences are learnt from: labelled sentences of made-up companies. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { languageFor } from '../../../src/language/languages.ts';
import { actLabels, type ActLabel } from '../../../src/language/model/labels.ts';
import { marksOf, rowsIn } from '../../../src/language/model/marks.ts';
import { readTurn } from '../../../src/language/text/read-turn.ts';
import { optionsFor } from './options.ts';

export interface Example {
  company: string;
  /** As seen. */
  text: string;
  /** What the rows make of it. */
  marks: readonly number[];
  labels: ReadonlySet<ActLabel>;
}

interface Written {
  company: string;
  sentences: Record<string, string[]>;
}

export function examplesFor(language: string): Example[] {
  const folder = join(import.meta.dirname, '../sentences', language);
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const { company, sentences } = parse(readFileSync(join(folder, file), 'utf8')) as Written;
      return Object.entries(sentences).flatMap(([key, texts]) => {
        const labels = new Set(key.split(' + ').map((name) => labelOf(name, file)));
        return texts.map((text) => ({ company, ...seenIn(text, language), labels }));
      });
    });
}

/** What weights are made from, in few letters. */
export const fingerprintOf = (examples: readonly Example[], language: string): string =>
  createHash('sha256')
    .update(JSON.stringify([optionsFor(language), examples.map(({ text, labels }) => [text, [...labels]])]))
    .digest('hex')
    .slice(0, 16);

function labelOf(name: string, file: string): ActLabel {
  const label = actLabels.find((one) => one === name);
  if (label === undefined) throw new Error(`${file}: no such act: ${name}`);
  return label;
}

function seenIn(text: string, language: string): Pick<Example, 'text' | 'marks'> {
  const { sentences } = readTurn([text], languageFor(language));
  return {
    text: sentences.map(({ seen }) => seen).join(' '),
    marks: sentences.flatMap((sentence) => marksOf(sentence, rowsIn(sentence))),
  };
}
