/** Pages of real runs, in a language made up for it: no line that is seen is half in it. */
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { namesIn } from '../../../src/report/translation/names.ts';
import { play, playedRuns } from './played.ts';
import { alike, kept, writePseudo } from './pseudo.ts';

test.describe.configure({ mode: 'default' });

let runs: Awaited<ReturnType<typeof play>>;
test.beforeAll(async () => {
  runs = await play();
});

/** Lines in sight with everything unfolded, but for what people and bots wrote, and code. */
const lines = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true;
    for (const one of document.querySelectorAll('code, kbd, .said, mark, noscript, details.files')) one.remove();
    const seen = document.body.innerText.split(/[\n\t]/).map((line) => line.trim());
    return [...new Set(seen.filter((line) => line !== ''))];
  });

for (const name of playedRuns) {
  test(`no line of ${name} is half in one language and half in another`, async ({ page }, info) => {
    const { input, conversations } = runs[name];
    const file = info.outputPath('page.html');
    await writePseudo(input, conversations, file, kept);
    const names = [...namesIn(input)].filter((one) => one !== '').toSorted((a, b) => b.length - a.length);
    const english = (line: string): string => {
      const outside = line.replaceAll(/⟦[^⟦⟧]*⟧/g, ' ').replaceAll(/⟪[^⟪⟫]*⟫/g, ' ');
      return names.reduce((left, own) => left.replaceAll(own, ' '), outside).replaceAll(alike, ' ');
    };
    for (const view of ['leader', 'qa', 'vendor', 'all']) {
      await page.goto('about:blank');
      await page.goto(`${pathToFileURL(file).href}#view=${view}`);
      await page.locator('#h-method').waitFor({ state: 'attached' });
      const seen = await lines(page);
      const left = seen.filter((line) => /\p{L}{2}/u.test(english(line)));
      expect(left.filter((line) => line.includes('⟦'))).toEqual([]);
      expect(left.slice(0, left.length > seen.length * 0.03 ? undefined : 0)).toEqual([]);
    }
  });
}
