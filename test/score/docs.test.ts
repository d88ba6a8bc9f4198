import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { endOf, endReasons } from '../../src/conversation/end-reasons.ts';
import { evidenceCodes } from '../../src/score/evidence/evidence-codes.ts';
import type { EvidenceKind } from '../../src/score/evidence/evidence-kind.ts';
import { metrics } from '../../src/score/metrics.ts';

const page = readFileSync(new URL('../../docs/metrics.md', import.meta.url), 'utf8');

/** Lines that the page lacks: what to write there. */
const missing = (lines: string[]): string[] => lines.filter((line) => !page.includes(`\n${line}\n`));

describe('docs/metrics.md', () => {
  it('explains every metric', () => {
    expect(metrics.map(({ name }) => name).filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });

  it('has a row for every evidence code of the scorers, with its meaning and what it costs', () => {
    const rows = Object.entries(evidenceCodes).flatMap(([scorer, codes]) =>
      Object.entries(codes).map(([code, kind]: [string, EvidenceKind]) =>
        scorer === 'effort'
          ? `| \`${code}\` | ${cost(kind)} | ${kind.meaning} |`
          : `| \`${code}\` | ${scorer} | ${kind.meaning} | ${cost(kind)} |`,
      ),
    );
    expect(missing(rows)).toEqual([]);
  });

  it('has a row for every end reason, with who is to blame', () => {
    const rows = endReasons.map((reason) => `| \`${reason}\` | ${endOf(reason).meaning} | ${endOf(reason).blame} |`);
    expect(missing(rows)).toEqual([]);
  });
});

const fractions: Record<number, string> = { 0.5: '½', 0.25: '¼' };

function cost({ weight, shares }: EvidenceKind): string {
  const own = fractions[weight] ?? String(weight);
  if (shares === undefined) return own;
  return shares.startsWith('a ') ? `${weight} ${shares}` : `${own}, shared by ${shares}`;
}
