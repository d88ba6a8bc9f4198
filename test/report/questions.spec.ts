/** What each reader asks first: from the page as it opens the answer is in sight after at most three clicks, none of them a scroll. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './open.ts';

const most = 3;

interface Question {
  asked: string;
  /** What is clicked, one after another. */
  clicks: ((page: Page) => Locator)[];
  /** Where the answer stands, and what it says. */
  answer: (page: Page) => Locator;
  says: string | RegExp;
}

const view = (name: string) => (page: Page) => page.getByRole('navigation', { name: 'View' }).getByText(name);
const section = (name: string) => (page: Page) =>
  page.getByRole('navigation', { name: 'Sections' }).getByText(name, { exact: true });
const decisions = (page: Page) => page.locator('table.decisions');

const questions: Record<'leader' | 'QA engineer' | 'vendor', Question[]> = {
  leader: [
    {
      asked: 'May we roll it out, and for which intents?',
      clicks: [],
      answer: (page) => page.locator('#verdict h1, #verdict h2').first(),
      says: /\w/,
    },
    {
      asked: 'Why is the worst intent held back?',
      clicks: [],
      answer: (page) => decisions(page).locator('tbody tr').first(),
      says: /\d+ of \d+/,
    },
    {
      asked: 'At which turn was a customer lost?',
      clicks: [(page) => decisions(page).getByRole('link').first()],
      answer: (page) => page.locator('#pair .evidence').nth(1),
      says: /\w/,
    },
    {
      asked: 'What does failure cost?',
      clicks: [section('Cost of failure')],
      answer: (page) => page.locator('#h-costs'),
      says: /cost/i,
    },
    {
      asked: 'Could customers reach a human?',
      clicks: [section('Escalation')],
      answer: (page) => page.locator('#h-escalation'),
      says: /human/i,
    },
  ],
  'QA engineer': [
    {
      asked: 'What newly fails, and by which cause?',
      clicks: [view('QA')],
      answer: (page) => page.locator('.cause').first(),
      says: /\d/,
    },
    {
      asked: 'Where do the two releases part?',
      clicks: [view('QA')],
      answer: (page) => page.locator('#pair header'),
      says: /they go different ways|both say the same/i,
    },
    {
      asked: 'Which conversations share this cause?',
      clicks: [
        view('QA'),
        (page) =>
          page
            .locator('.cause')
            .first()
            .getByText(/^shown in \d+$/),
      ],
      answer: (page) => page.getByRole('status'),
      says: /^\d+ of 480 match/,
    },
    {
      asked: 'How is one of them held again?',
      clicks: [view('QA')],
      answer: (page) => page.locator('#pair header code').first(),
      says: /^mystery-shopper play \S+ --persona \S+ --seed \S+ --repetition \d+$/,
    },
    {
      asked: 'Which gates failed?',
      clicks: [view('QA'), section('Gates')],
      answer: (page) => page.locator('#gates tbody tr').first(),
      says: /\w/,
    },
  ],
  vendor: [
    {
      asked: 'How many conversations stand behind each figure?',
      clicks: [view('Vendor'), section('Every metric')],
      answer: (page) => page.locator('#details tbody tr').first(),
      says: /\d+\/\d+/,
    },
    {
      asked: 'How sure is it?',
      clicks: [view('Vendor'), section('Every metric')],
      answer: (page) => page.locator('#details thead').first(),
      says: /95 %/,
    },
    {
      asked: 'Who is served worse?',
      clicks: [view('Vendor'), section('For everyone?')],
      answer: (page) => page.locator('#personas tbody tr').first(),
      says: /\[.*\](Held|Regressed|Improved|Not enough evidence)/,
    },
    {
      asked: 'How did conversations end with either release?',
      clicks: [view('Vendor'), section('Ends')],
      answer: (page) => page.locator('#ends tbody tr').first(),
      says: /\d/,
    },
    {
      asked: 'What was run, and by which hashes can it be checked?',
      clicks: [view('Vendor'), section('Method')],
      answer: (page) =>
        page
          .locator('#method')
          .getByText(/sha256:/)
          .first(),
      says: /sha256:/,
    },
  ],
};

for (const [reader, asked] of Object.entries(questions)) {
  test.describe(`what a ${reader} asks first`, () => {
    for (const { asked: question, clicks, answer, says } of asked) {
      test(question, async ({ open }) => {
        expect(clicks.length).toBeLessThanOrEqual(most);
        const { page } = await open('compared');
        for (const click of clicks) await click(page).click();
        await expect(answer(page)).toBeInViewport();
        await expect(answer(page)).toHaveText(says);
      });
    }
  });
}
