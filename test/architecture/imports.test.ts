import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const stages = [
  'distributions',
  'scenario',
  'language',
  'plan',
  'bot',
  'language-model',
  'customer',
  'conversation',
  'transcript',
  'score',
  'run',
  'compare',
  'wording',
  'judge',
  'report',
  'trial',
  'starter',
  'suites',
  'api',
  'runners',
  'cli',
];
const oxlint = join(import.meta.dirname, '../../node_modules/oxlint/bin/oxlint');

/** Every ordered pair that may not import: from a stage to one on its right, and between the two that stand side by side. */
const forbidden = stages.flatMap((from, index) => [
  ...stages.slice(index + 1).map((to) => [from, to] as const),
  ...(from === 'customer' ? [] : [['demo', from] as const]),
]);

describe('imports go one way', () => {
  let planted: string;
  let findings: Set<string>;
  let circles: Set<string>;

  beforeAll(() => {
    planted = mkdtempSync(join(tmpdir(), 'mystery-shopper-imports-'));
    cpSync(join(import.meta.dirname, '../../.oxlintrc.json'), join(planted, '.oxlintrc.json'));
    execFileSync('git', ['init', '-q'], { cwd: planted });
    for (const stage of [...stages, 'demo']) {
      mkdirSync(join(planted, 'src', stage), { recursive: true });
      writeFileSync(join(planted, 'src', stage, 'thing.ts'), 'export const thing = 1;\n');
    }
    for (const [from, to] of forbidden) {
      writeFileSync(
        join(planted, 'src', from, `imports-${to}.ts`),
        `import { thing } from '../${to}/thing.ts';\nexport const other = thing;\n`,
      );
    }
    writeFileSync(
      join(planted, 'src/run/one.ts'),
      "import type { Other } from './other.ts';\nexport type One = Other;\n",
    );
    writeFileSync(
      join(planted, 'src/run/other.ts'),
      "import type { One } from './one.ts';\nexport type Other = One | 1;\n",
    );
    const { stdout } = spawnSync(process.execPath, [oxlint, '--format=json'], { cwd: planted, encoding: 'utf8' });
    const report = JSON.parse(stdout) as { diagnostics: { code: string; filename: string }[] };
    const found = (rule: string) =>
      new Set(report.diagnostics.filter(({ code }) => code.includes(rule)).map(({ filename }) => filename));
    findings = found('no-restricted-imports');
    circles = found('no-cycle');
  });

  afterAll(() => rmSync(planted, { recursive: true, force: true }));

  it('an import planted against the flow is found, whichever two stages it joins', () => {
    const missed = forbidden.filter(([from, to]) => !findings.has(`src/${from}/imports-${to}.ts`));
    expect(missed).toEqual([]);
  });

  it('a circle is found, even of types alone', () => {
    expect([...circles].toSorted()).toEqual(['src/run/one.ts', 'src/run/other.ts']);
  });

  it('an import to the left is allowed', () => {
    expect([...findings]).not.toContainEqual(expect.stringContaining('thing.ts'));
  });
});
