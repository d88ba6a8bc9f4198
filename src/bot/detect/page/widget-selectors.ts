/** A widget's selectors, found by talking to it once: what came since is the bot's. */
import type { Browser, Frame, Page } from 'playwright-core';
import type { Json } from '../../../json.ts';
import type { SignalSpec } from '../../../scenario/schema/bots/parts.ts';
import type { BrowserBotSpec, Selectors } from '../../../scenario/schema/bots/browser.ts';
import type { Clock } from '../../clock.ts';
import { jsonIn } from '../../connection/json-body.ts';
import { manners } from '../../connection/manners.ts';
import { widgetProfiles } from '../../page/widget-profiles.ts';
import { wantsPerson } from '../asked.ts';
import type { LookOptions } from '../exchange.ts';
import { handoffPlace } from '../reply-place.ts';
import { inputOn } from './input-place.ts';
import { type Lens, lensIn, lookEveryMs, lookingFor } from './lens-in.ts';
import type { Came } from './page-lens.ts';

const answersWithinMs = 25_000;

export type Looking = LookOptions & { clock: Clock };

/** What is written where nothing was found: to be replaced by hand. */
export const likely: Selectors = { input: 'textarea', message: '.message.bot' };
export const likelySignal: SignalSpec = { stage: 'signalled', path: '$.handoff' };

/** @returns null: nothing there can be typed into, or the page has gone where nobody may follow. */
export async function selectorsOn(
  browser: Browser,
  url: string,
  { clock, signal, mayReach = () => true }: Looking,
): Promise<Pick<BrowserBotSpec, 'profile' | 'selectors' | 'signals'> | null> {
  const context = await browser.newContext({
    extraHTTPHeaders: { 'x-synthetic-traffic': manners['x-synthetic-traffic']! },
  });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  if (!mayReach(new URL(page.url()))) return null;
  const profile = await knownProfile(page);
  if (profile !== null) return { profile };
  const place = await inputOn(page, clock, signal);
  if (place === null) return null;
  const { frame, frames, input, open } = place;
  const lens = lensIn(frame);
  const field = frame.locator(input).first();
  const heard = repliesOn(page);
  await lens('mark', '');
  await field.fill(wantsPerson);
  await field.press('Enter');
  let send: string | null = null;
  let came = await answer(lens, clock, signal, 3000);
  if (came.text === '' && !came.isTyping && (await valueOf(frame, input)).includes(wantsPerson)) {
    send = (await lens('sender', input)) as string | null;
    if (send !== null) await frame.locator(send).first().click();
  }
  if (came.text === '' || came.message === null || came.isTyping)
    came = await answer(lens, clock, signal, answersWithinMs);
  const { message, textWithin, typing, option } = came;
  const selectors: Selectors = {
    ...(frames.length > 0 && { frame: frames }),
    ...(open !== null && { open }),
    input,
    ...(send !== null && { send }),
    message: message ?? likely.message!,
    ...(textWithin !== null && { text: textWithin }),
    ...(option !== null && { option }),
    ...(typing !== null && { typing }),
  };
  return { selectors, signals: [handoffPlace(heard) ?? likelySignal] };
}

/** What the page's server answers from now on, as far as it is JSON; the first few. */
function repliesOn(page: Page): Json[] {
  const heard: Json[] = [];
  page.on('response', (response) => {
    if (!/json/.test(response.headers()['content-type'] ?? '') || heard.length >= 20) return;
    response.text().then(
      (body) => void heard.push(...[jsonIn(body)].filter((json) => json !== undefined)),
      () => {},
    );
  });
  return heard;
}

async function knownProfile(page: Page): Promise<NonNullable<BrowserBotSpec['profile']> | null> {
  for (const [name, { selectors }] of Object.entries(widgetProfiles)) {
    const shown = [selectors.open, selectors.input].filter((one) => one !== undefined);
    // The input of deep-chat has a name that others may have too; its host has not.
    const isOwn = name !== 'deep-chat' || (await page.locator('deep-chat').count()) > 0;
    for (const selector of shown)
      if (isOwn && (await page.locator(selector).first().isVisible())) return name as keyof typeof widgetProfiles;
  }
  return null;
}

/** What the widget showed, once nothing changes any more; what there is when the time is over. */
async function answer(lens: Lens, clock: Clock, signal: AbortSignal, withinMs: number): Promise<Came> {
  const mayLook = lookingFor(clock, withinMs);
  let last = '';
  let quietLooks = 0;
  for (;;) {
    const came = (await lens('came', wantsPerson)) as Came;
    quietLooks = came.text === last ? quietLooks + 1 : 0;
    last = came.text;
    if ((came.text !== '' && !came.isTyping && quietLooks >= 5) || !mayLook()) return came;
    await clock.sleep(lookEveryMs, signal);
  }
}

const valueOf = (frame: Frame, input: string): Promise<string> =>
  frame
    .locator(input)
    .first()
    .evaluate(wordsIn)
    .catch(() => '');

/** Runs in the page. */
function wordsIn(field: { value?: string; textContent: string | null }): string {
  return field.value ?? field.textContent ?? '';
}
