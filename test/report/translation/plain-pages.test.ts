/** Pages of all runs and of runs in order, from real runs, in every language: nothing on them is left in English, and none is given to no translator. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demo } from '../../../src/api/demo.ts';
import { history } from '../../../src/api/history.ts';
import { rank } from '../../../src/api/rank.ts';
import { historyModel, type HistoryModel } from '../../../src/report/history/history-model.ts';
import { choosePage, historyPage } from '../../../src/report/history/history-page.ts';
import type { RankingModel } from '../../../src/report/ranking/ranking-model.ts';
import { rankingPage } from '../../../src/report/ranking/ranking-page.ts';
import { catalogues } from '../../../src/report/translation/languages.ts';
import type { PageLanguage } from '../../../src/report/translation/page-language.ts';
import { toldIn } from '../../../src/report/translation/told.ts';
import { readHistory } from '../../../src/trial/history.ts';
import { alike, bracketedWords, kept } from './pseudo.ts';

let reports: string;
let runs: HistoryModel;
let order: RankingModel;

beforeAll(async () => {
  reports = await mkdtemp(join(tmpdir(), 'mystery-shopper-plain-'));
  const { stable, candidate } = await demo({ repeat: 1, out: reports, formats: [] });
  const { nights } = await readHistory(reports);
  const [first, second] = nights;
  const later = (day: number, value: number) => ({
    ...second!,
    id: `later-${day}`,
    startedAt: `2026-12-${String(day).padStart(2, '0')}T02:00:00.000Z`,
    values: { ...second!.values, verified_success: [value, 0.01] as const },
  });
  runs = historyModel({
    program: 'mystery-shopper 0.1.0',
    nights: [
      first!,
      ...Array.from({ length: 25 }, (_, at) => later(at + 1, at < 22 ? 0.9 + (at % 3) / 100 : 0.4)),
      second!,
    ],
    damaged: 1,
    approvals: [{ run: first!.id, by: 'Ana Ruiz', at: '2026-12-01T09:00:00.000Z' } as never],
    running: [{ folder: 'now', planned: 480, held: 2 }],
  });
  order = (await rank({ runs: [stable.folder, candidate.folder] })).model;
});
afterAll(() => rm(reports, { recursive: true }));

const pagesIn = (of: (names: readonly string[]) => PageLanguage): Record<string, string> => ({
  'all runs': historyPage(runs, { style: '', language: of(runs.names), place: { refresh: 5 } }),
  'no run': historyPage({ ...runs, rows: [], series: [] }, { style: '', language: of([]) }),
  'runs to choose from': choosePage(
    { ...runs, rows: Array(201).fill(runs.rows[0]) },
    { style: '', language: of(runs.names) },
  ),
  'runs in order': rankingPage(order, { style: '', language: of(order.names) }),
});

/** Texts and labels of a page. */
const textsOf = (page: string): string[] => {
  const body = page.slice(page.indexOf('<title>'));
  const labels = [...body.matchAll(/aria-label="([^"]*)"/g)].map(([, label]) => label!);
  return [...new Set([...body.split(/<[^>]*>/), ...labels])]
    .map((text) => text.trim())
    .filter((text) => /\p{L}{2}/u.test(text));
};

const named = (): string[] =>
  [
    ...runs.names,
    ...order.names,
    ...runs.series.map(({ suite }) => suite),
    ...runs.rows.map(({ id }) => id),
    'Ana Ruiz',
    'mystery-shopper 0.1.0',
    'now',
  ]
    .filter((name) => name.length > 1)
    .toSorted((a, b) => b.length - a.length);

it('every sentence is given to translators', () => {
  const pages = pagesIn((names) => {
    const catalogue = { language: 'de', words: bracketedWords() };
    return { catalogue, told: toldIn(catalogue, new Set(names), { keep: kept }) };
  });
  for (const [name, page] of Object.entries(pages)) {
    const unwrapped = textsOf(page).filter((text) => {
      const outside = text.replaceAll(/⟦[^⟦⟧]*⟧|⟪[^⟪⟫]*⟫/g, ' ');
      return /\p{L}{2}/u.test(
        named()
          .reduce((left, own) => left.replaceAll(own, ' '), outside)
          .replaceAll(alike, ' '),
      );
    });
    expect([name, unwrapped]).toEqual([name, []]);
  }
});

describe.each(Object.entries(catalogues))('in %s', (language, load) => {
  it('nothing of real runs is left in English, and figures and days are the language’s', async () => {
    const catalogue = { language, words: await load() };
    const left: string[] = [];
    const leave = (text: string) => left.push(text);
    const pages = pagesIn((names) => ({ catalogue, told: toldIn(catalogue, new Set(names), { leave }) }));
    expect(left).toEqual([]);
    for (const page of Object.values(pages)) {
      expect(page).toContain(`<html lang="${language}">`);
      expect(textsOf(page).join('\n')).not.toMatch(/\d\.\d+ %|2026-12-\d\d(?!T)/);
    }
  });

  it('is what is asked for on the command line and by programs', async () => {
    const { file } = await history({ reports, language: language as keyof typeof catalogues });
    const words = await load();
    const page = await readFile(file, 'utf8');
    expect(page).toContain(`<html lang="${language}">`);
    expect(page).toContain(`<h1>${words['All runs']}</h1>`);
  });
});
