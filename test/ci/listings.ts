/** What docs/ci.md shows, to be copied. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const page = readFileSync(join(import.meta.dirname, '../../docs/ci.md'), 'utf8');

/** The listings of YAML under a heading. */
export function listingsUnder(heading: string): string[] {
  const [, section = ''] = page.split(new RegExp(`^## ${heading}$`, 'm'));
  return [...section.split(/^## /m)[0]!.matchAll(/^```yaml\n([^]*?)^```$/gm)].map(([, yaml]) => yaml!);
}
