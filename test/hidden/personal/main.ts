/** `npm run personal`: measures on the project's own set and writes the figures into docs/personal-data.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { figuresIn } from './measure.ts';

const docs = new URL('../../../docs/personal-data.md', import.meta.url);
const [head, tail] = readFileSync(docs, 'utf8').split(/(?<=<!-- figures -->\n)[^]*(?=<!-- end of figures -->)/);
writeFileSync(docs, `${head}\n${figuresIn()}\n\n${tail}`);
