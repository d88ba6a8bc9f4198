/** Long trials in pieces: what all of them together came to, kept between runs and told in docs/reliability.md. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

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

/** @param text Stands between the marks of that name on the page. */
export function keepTally(name: string, tally: object, text: string): void {
  mkdirSync(new URL('.', kept(name)), { recursive: true });
  writeFileSync(kept(name), JSON.stringify(tally));
  const parts = new RegExp(`(?<=<!-- ${name} -->\\n)[^]*(?=<!-- end of ${name} -->)`);
  const [head, tail] = readFileSync(docs, 'utf8').split(parts);
  writeFileSync(docs, `${head}\n${text}\n\n${tail}`);
}
