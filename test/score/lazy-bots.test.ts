/** Every lazy bot against every shape of scenario, with the real customer over real HTTP: none passes what it did not do. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scoreConversation } from '../../src/score/index.ts';
import { hold } from './hold.ts';
import { lazyBots } from './lazy-bots.ts';
import { shapes } from './lazy-shapes.ts';
import { openScriptedShop, type ScriptedShop } from './scripted-shop.ts';
import { plain } from './talk.ts';

let shop: ScriptedShop;
beforeAll(async () => {
  shop = await openScriptedShop();
});
afterAll(() => shop.close());

/** What a lazy bot really does. */
const didIt = new Set(['hands off at once: a person', 'hands off at once: a required person and a guard']);

const matrix = Object.entries(shapes).flatMap(([shape, scenario]) =>
  Object.entries(lazyBots).map(([bot, script]) => ({ shape, scenario, bot, script })),
);

describe('no lazy bot passes what it did not do', () => {
  it.each(Object.keys(shapes))('%s', async (shape) => {
    const passed: string[] = [];
    const unjudged: string[] = [];
    const excused: string[] = [];
    for (const { bot, scenario, script } of matrix.filter((one) => one.shape === shape)) {
      const scored = scoreConversation(await hold(shop, scenario, script, { persona: { patience: 3 } }), plain);
      if (scored.verified === true) passed.push(`${bot}: ${shape}`);
      if (scored.doubt?.excuses === true) excused.push(`${bot}: ${shape}: ${JSON.stringify(scored.doubt.shown)}`);
      if (!scored.scorable) unjudged.push(`${bot}: ${shape}: ${scored.fault?.text}`);
    }
    expect(passed.filter((name) => !didIt.has(name))).toEqual([]);
    expect(unjudged).toEqual([]);
    expect(excused).toEqual([]);
  });

  it('is tried with at least 12 bots against at least 8 shapes of scenario', () => {
    expect(Object.keys(lazyBots).length).toBeGreaterThanOrEqual(12);
    expect(Object.keys(shapes).length).toBeGreaterThanOrEqual(8);
  });
});
