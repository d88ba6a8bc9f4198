/** A page in a language made up for it, in which every sentence of the program stands in brackets: what stands outside of them was never given to a translator. */
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import type { ReportInput } from '../../../src/report/model.ts';
import { namesIn } from '../../../src/report/translation/names.ts';
import { fixture, firstRun, inputOf } from '../fixture.ts';
import { underLoad } from '../loaded.ts';
import { alike, writePseudo } from './pseudo.ts';

/** Sentences and notes of the fixture itself: in a run they are made by judge/, and by people. */
const invented =
  /may not fall by more|Nothing forbidden was said|is at least \d|Roll out 2\.4\.0|Every gate|known defect/;
const made = fixture();
const whole = inputOf(made);
const loaded = { ...whole.candidate, record: underLoad(whole.candidate.record, whole.candidate.scored) };

const runs: Record<string, ReportInput> = {
  'a comparison': whole,
  'a first run': firstRun(made),
  'a run under load': { ...whole, candidate: loaded },
};

/** Texts and labels in sight, but for what people and bots wrote, and code. */
const shown = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element) {
        for (const name of ['aria-label', 'title', 'data-head']) texts.push(node.getAttribute(name) ?? '');
      } else if (
        !node.parentElement?.closest('script, style, noscript, template, code, kbd, .said, mark, details.files')
      ) {
        texts.push(node.textContent ?? '');
      }
    }
    return [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))];
  });

for (const [name, input] of Object.entries(runs)) {
  for (const view of ['leader', 'all']) {
    test(`every sentence of ${name} is given to translators, seen as ${view}`, async ({ page }, info) => {
      const file = info.outputPath('page.html');
      await writePseudo(input, made.candidate.conversations, file);
      await page.goto(`${pathToFileURL(file).href}#view=${view}`);
      await page.locator('#h-method').waitFor({ state: 'attached' });
      const names = [...namesIn(input)].filter((one) => one !== '').toSorted((a, b) => b.length - a.length);
      const unwrapped = (await shown(page)).filter((text) => {
        const outside = text.replaceAll(/⟦[^⟦⟧]*⟧/g, ' ');
        const unnamed = names.reduce((left, own) => left.replaceAll(own, ' '), outside).replaceAll(alike, ' ');
        return /\p{L}{2}/u.test(unnamed) && !invented.test(text);
      });
      expect(unwrapped).toEqual([]);
    });
  }
}
