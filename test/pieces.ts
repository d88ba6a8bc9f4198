/** Long trials in pieces: what all of them together came to, kept between runs and told in docs/reliability.md. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { machine, measuredCode } from './measured-on.ts';

const docs = new URL('../docs/reliability.md', import.meta.url);
const kept = (name: string) => new URL(`../.cache/${name}.json`, import.meta.url);

/** What came before; null on a first piece, and with `--anew`. */
export function tallyBefore<T>(name: string): T | null {
  try {
    return process.argv.includes('--anew') ? null : (JSON.parse(readFileSync(kept(name), 'utf8')) as T);
  } catch {
    return null;
  }
}

/** @param text Stands between the marks of that name on the page, with the day, the machine and the code of the last piece. */
export function keepTally(name: string, tally: object, text: string): void {
  mkdirSync(new URL('.', kept(name)), { recursive: true });
  writeFileSync(kept(name), JSON.stringify(tally));
  const parts = new RegExp(`(?<=<!-- ${name} -->\\n)[^]*(?=<!-- end of ${name} -->)`);
  const [head, tail] = readFileSync(docs, 'utf8').split(parts);
  const on = `${new Date().toISOString().slice(0, 10)}; ${machine}, ${measuredCode()}.`;
  writeFileSync(docs, `${head}\n${text}\n${on}\n\n${tail}`);
}
