/** Every number on the page stands in run.json. */
import type { Page } from '@playwright/test';
import { metrics } from '../../src/score/metrics.ts';
import { fixed, units } from '../../src/wording/numbers.ts';
import { fixture } from './fixture.ts';
import { expect, test } from './open.ts';

const { candidate, baseline } = fixture();

interface Row {
  table: string;
  title: string;
  before: string;
  now: string;
}

/** Of every table of metrics: what stands under the two releases. */
const rowsOf = (page: Page): Promise<Row[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('table.metrics')].flatMap((table) =>
      [...table.querySelectorAll('tbody tr')].map((row) => ({
        table: table.querySelector('caption')?.textContent ?? '',
        title: row.querySelector('th')?.firstChild?.textContent ?? '',
        before: row.querySelector('td.wide')?.firstChild?.textContent ?? '',
        now: row.querySelector('td.now')?.firstChild?.textContent ?? '',
      })),
    ),
  );

/** What run.json says, as it is to be shown. */
function shownOf({ record }: typeof candidate, name: string, kind: string, id: string): string {
  const { unit } = metrics.find((metric) => metric.name === name)!;
  const value = record.aggregate.values.find(
    ({ metric, segment }) => metric === name && segment.kind === kind && segment.id === id,
  )!.value!;
  const { scale, digits, suffix } = units[unit];
  return `${fixed(value * scale, digits)}${suffix}`;
}

test('every figure of a table is the one in run.json, of both runs', async ({ open }) => {
  const { page } = await open('compared', '#view=all');
  const byTitle = new Map<string, string>(metrics.map(({ title, name }) => [title, name]));
  const intents = new Map(Object.entries(candidate.record.intents).map(([id, { title }]) => [title, id]));
  let walked = 0;
  for (const { table, title, before, now } of await rowsOf(page)) {
    const name = byTitle.get(title);
    const intent = table === 'Verified success by intent' ? intents.get(title) : undefined;
    if (name === undefined && intent === undefined) continue;
    const place: [string, string, string] =
      intent === undefined ? [name!, 'all', ''] : ['verified_success', 'intent', intent];
    expect([table, title, before, now]).toEqual([
      table,
      title,
      shownOf(baseline, ...place),
      shownOf(candidate, ...place),
    ]);
    walked += 1;
  }
  expect(walked).toBeGreaterThan(25);
});

test('the four scores are those of run.json', async ({ open }) => {
  const { page } = await open('compared', '#view=leader');
  for (const { name, group } of metrics.filter(({ headline }) => headline)) {
    const card = page.locator(`.score[aria-labelledby="h-score-${group}"] .big`);
    await expect(card).toContainText(shownOf(candidate, name, 'all', ''));
  }
});

test('the decision table counts as run.json does', async ({ open }) => {
  const { page } = await open('compared', '#view=leader');
  for (const [id, { title }] of Object.entries(candidate.record.intents)) {
    const value = candidate.record.aggregate.values.find(
      ({ metric, segment }) => metric === 'verified_success' && segment.kind === 'intent' && segment.id === id,
    );
    const row = page.locator('.decisions tbody tr', { has: page.getByRole('rowheader', { name: title }) });
    if (value)
      await expect(row.locator('.solved b')).toHaveText(new RegExp(`\\b${value.numerator} of ${value.denominator}$`));
  }
});
