/** A page's chat widget, found and talked to as a customer would, so that its selectors need not be looked for by hand. */
import type { Browser } from 'playwright-core';
import { type Problem, ProblemError } from '../../../problem.ts';
import type { BrowserBotSpec } from '../../../scenario/schema/bots/browser.ts';
import { browserProxy } from '../../page/browser-proxy.ts';
import { launchChromium } from '../../page/browser-launch.ts';
import { printable } from '../../printable.ts';
import type { Detected } from '../detected.ts';
import { wantsPerson } from '../asked.ts';
import { exchange } from '../exchange.ts';
import { likely, likelySignal, type Looking, selectorsOn } from './widget-selectors.ts';

/** @returns null: nothing there can be typed into. */
export async function detectWidget(url: string, options: Looking): Promise<Detected | null> {
  const spec: BrowserBotSpec = { protocol: 'browser', url };
  let browser: Browser;
  try {
    browser = await launchChromium(undefined, options.env, browserProxy(undefined, url, options.env));
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
      barred: 'browser',
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
