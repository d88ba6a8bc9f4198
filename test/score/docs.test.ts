import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { metrics } from '../../src/score/metrics.ts';

const page = readFileSync(new URL('../../docs/metrics.md', import.meta.url), 'utf8');
const folder = new URL('../../src/score/', import.meta.url);
const source = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(new URL(file, folder), 'utf8'))
  .join('\n');

it('docs/metrics.md explains every metric', () => {
  expect(metrics.map(({ name }) => name).filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});

it('docs/metrics.md explains every evidence code the scorers write', () => {
  const written = [
    ...source.matchAll(/code: '([a-z-]+)'|(?:unit\(|bySignal\([^,]*, )'([a-z-]+)'|^ {2}'?([a-z-]+)'?: [\d.]+,$/gm),
  ].map(([, one, two, three]) => one ?? two ?? three ?? '');
  expect(written.length).toBeGreaterThan(30);
  const codes = [...new Set(written)].filter((code) => code.includes('-'));
  expect(codes.filter((code) => !page.includes(`\`${code}\``))).toEqual([]);
});
