/** A page's chat widget, found and talked to as a customer would, so that its selectors need not be looked for by hand. */
import type { Browser, Frame, Page } from 'playwright-core';
import { type Problem, ProblemError } from '../../../problem.ts';
import type { BrowserBotSpec, Selectors } from '../../../scenario/schema/bots/browser.ts';
import type { Json } from '../../../json.ts';
import type { SignalSpec } from '../../../scenario/schema/bots/parts.ts';
import type { Clock } from '../../clock.ts';
import { jsonIn } from '../../connection/json-body.ts';
import { manners } from '../../connection/manners.ts';
import { launchChromium } from '../../page/browser-launch.ts';
import { widgetProfiles } from '../../page/widget-profiles.ts';
import { printable } from '../../printable.ts';
import type { Detected } from '../detected.ts';
import { wantsPerson } from '../detect-http.ts';
import { exchange, type LookOptions } from '../exchange.ts';
import { handoffPlace } from '../reply-place.ts';
import { askLens, installLens, type Came, type PageLens } from './page-lens.ts';

const lookEveryMs = 300;
/** Widgets come late: their scripts are loaded after the page. */
const appearsWithinMs = 8000;
const answersWithinMs = 25_000;

type Looking = LookOptions & { clock: Clock };

/** What is written where nothing was found: to be replaced by hand. */
const likely: Selectors = { input: 'textarea', message: '.message.bot' };
const likelySignal: SignalSpec = { stage: 'signalled', path: '$.handoff' };

/** @returns null: nothing there can be typed into. */
export async function detectWidget(url: string, options: Looking): Promise<Detected | null> {
  const spec: BrowserBotSpec = { protocol: 'browser', url };
  let browser: Browser;
  try {
    browser = await launchChromium(undefined, options.env);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const [{ message, hint }] = error.problems as readonly [Problem];
    const fixes = [
      `${(hint ?? message).replace(/\.$/, '')}; then look again`,
      'selectors: where the page keeps its input and the bot’s bubbles',
    ];
    return {
      spec: { ...spec, selectors: likely, signals: [likelySignal] },
      understood: false,
      barred: null,
      seen: [`It is a page. ${message}`],
      fixes,
    };
  }
  try {
    const found = await selectorsOn(browser, url, options);
    return found === null ? null : await checked({ ...spec, ...found }, options);
  } finally {
    await browser.close();
  }
}

async function checked(spec: BrowserBotSpec, options: Looking): Promise<Detected> {
  const { replies, fault } = await exchange(spec, [wantsPerson], options);
  const keys = 'selectors: where the page keeps its input and the bot’s bubbles (docs/protocols.md, browser)';
  if (fault !== null)
    return {
      spec,
      understood: false,
      barred: null,
      seen: ['It is a page with a widget.', fault.message],
      fixes: [keys],
    };
  const said = replies.flatMap(({ messages }) => messages.map(({ text }) => text)).join(' ');
  const signals = replies.flatMap(({ signals }) => signals);
  const unsignalled = 'signals: where, in what the page’s server answers, a handoff shows';
  return {
    spec,
    understood: true,
    barred: null,
    seen: [
      `It is a page with ${spec.profile === undefined ? 'a widget' : `the widget ${spec.profile}`}.`,
      `Asked for a person, it showed: "${printable(said).slice(0, 120)}"`,
    ],
    fixes: signals.length > 0 ? [] : [unsignalled],
  };
}

async function selectorsOn(
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

interface Place {
  frame: Frame;
  /** Selectors of the frames around it, outermost first. */
  frames: string[];
  input: string;
  open: string | null;
}

/** In the page or a frame of it; behind what opens the widget, if it does not show by itself. */
async function inputOn(page: Page, clock: Clock, signal: AbortSignal): Promise<Place | null> {
  const until = clock.now() + appearsWithinMs;
  let opened: { selector: string; frame: Frame } | null = null;
  for (let looks = 1; clock.now() < until; looks += 1) {
    for (const frame of page.frames()) {
      const input = await asked(frame, 'input');
      if (input !== null)
        return {
          frame,
          frames: await framesAround(frame),
          input,
          open: opened?.frame === frame ? opened.selector : null,
        };
    }
    if (opened === null && looks > 4) opened = await openWidget(page);
    await clock.sleep(lookEveryMs, signal);
  }
  return null;
}

async function openWidget(page: Page): Promise<{ selector: string; frame: Frame } | null> {
  for (const frame of page.frames()) {
    const selector = await asked(frame, 'launcher');
    if (selector === null) continue;
    await frame.locator(selector).first().click();
    return { selector, frame };
  }
  return null;
}

/** A frame may go away, or belong to another site that lets nobody look. */
async function asked(frame: Frame, ask: keyof PageLens): Promise<string | null> {
  try {
    return (await lensIn(frame)(ask, '')) as string | null;
  } catch {
    return null;
  }
}

type Lens = (ask: keyof PageLens, given: string) => Promise<unknown>;

const lensIn =
  (frame: Frame): Lens =>
  async (ask, given) => {
    await frame.evaluate(installLens);
    return frame.evaluate(askLens, [ask, given] as const);
  };

async function framesAround(frame: Frame): Promise<string[]> {
  const around: string[] = [];
  for (let one: Frame | null = frame; one !== null && one.parentFrame() !== null; one = one.parentFrame()) {
    const element = await one.frameElement();
    const by = async (name: string): Promise<string | null> => element.getAttribute(name);
    const [title, id, name] = [await by('title'), await by('id'), await by('name')];
    around.unshift(
      title !== null
        ? `iframe[title=${JSON.stringify(title)}]`
        : id !== null
          ? `iframe#${id}`
          : name !== null
            ? `iframe[name=${JSON.stringify(name)}]`
            : 'iframe',
    );
  }
  return around;
}

/** What the widget showed, once nothing changes any more; what there is when the time is over. */
async function answer(lens: Lens, clock: Clock, signal: AbortSignal, withinMs: number): Promise<Came> {
  const until = clock.now() + withinMs;
  let last = '';
  let quietLooks = 0;
  for (;;) {
    const came = (await lens('came', wantsPerson)) as Came;
    quietLooks = came.text === last ? quietLooks + 1 : 0;
    last = came.text;
    if ((came.text !== '' && !came.isTyping && quietLooks >= 5) || clock.now() > until) return came;
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
