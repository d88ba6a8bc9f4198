/** Two projects as two companies wrote them from docs/ alone, before anything of the reader was changed for them. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../src/api/run.ts';
import type { Turn } from '../../src/conversation/conversation.ts';
import { scoring } from '../../src/run/scoring.ts';
import { openRun } from '../../src/run/store.ts';
import type { ScoredConversation } from '../../src/score/score.ts';
import { councilBot } from './council/bot.ts';
import { ferryBot } from './ferry/bot.ts';
import type { Fault, Planted } from './serve.ts';

const authors = [
  { name: 'ferry', start: ferryBot, variable: 'FERRY_URL', planned: 180 },
  { name: 'council', start: councilBot, variable: 'COUNCIL_URL', planned: 160 },
] as const;

let out: string;
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'authors-'));
});
afterAll(() => rm(out, { recursive: true }));

describe.each(authors)('the project of the $name', ({ name, start, variable, planned }) => {
  /** Plays the project against a release of its bot, and tells in which turns of which conversations its fault showed. */
  async function play(options: { fault?: Fault; repeat?: number }) {
    const bot = await start(options);
    try {
      const paths = [`test/authors/${name}/project`];
      const { repeat } = options;
      const { folder } = await run({
        paths,
        env: { [variable]: bot.url },
        out,
        formats: [],
        ...(repeat === undefined ? {} : { repeat }),
      });
      const played = await openRun(folder, scoring);
      const scored: ScoredConversation[] = [];
      for await (const one of played.scored()) scored.push(one);
      const shown = new Map<string, number[]>();
      for await (const { id, turns } of played.conversations()) shown.set(id, turnsWith(bot.planted, turns));
      return { scored, shown: (id: string) => shown.get(id) ?? [] };
    } finally {
      await bot.close();
    }
  }

  test('reaches a fair verdict at the first run: 95 % of what its correct bot does is verified', async () => {
    const { scored } = await play({});
    expect(scored).toHaveLength(planned);
    expect(scored.filter(({ scorable }) => !scorable)).toEqual([]);
    expect(scored.filter(({ verified }) => verified === true).length).toBeGreaterThanOrEqual(0.95 * planned);
  });

  test.each(['wrong-amount', 'says-done', 'loops', 'wrong-booking'] as const)(
    'finds "%s" in every conversation in which it shows, at its turn, and no fault where none is',
    async (fault) => {
      const { scored, shown } = await play({ fault, repeat: 1 });
      const hit = scored.filter(({ id, scenario }) => shown(id).length > 0 && !indifferent.has(scenario));
      expect(hit.length).toBeGreaterThan(0);
      for (const { id, verified, cause } of hit) {
        expect([id, verified]).toEqual([id, false]);
        expect(shown(id)).toContain(cause?.turn);
      }
      const others = scored.filter(({ id }) => shown(id).length === 0);
      expect(others.filter(({ verified }) => verified !== true).length).toBeLessThanOrEqual(0.05 * others.length);
    },
  );

  test('finds that no human comes who is asked for, at the turn in which none came', async () => {
    const { scored, shown } = await play({ fault: 'no-human', repeat: 1 });
    const required = scored.filter(({ measures }) => measures.escalation_recall?.[1] === 1);
    expect(required).toHaveLength(4);
    for (const { id, verified, scores } of required) {
      expect([id, verified]).toEqual([id, false]);
      const at = scores.flatMap(({ evidence }) => evidence).filter(({ code }) => missing.has(code));
      expect(at.some(({ turn }) => shown(id).includes(turn))).toBe(true);
    }
  });

  test('finds what is asked for twice, at the turn in which the bot forgot it', async () => {
    const { scored, shown } = await play({ fault: 'loses-context', repeat: 1 });
    const hit = scored.filter(({ id }) => shown(id).length > 0);
    expect(hit.length).toBeGreaterThan(0);
    for (const { id, scores } of hit) {
      const asked = scores.flatMap(({ evidence }) => evidence).filter(({ code }) => code === 'fact-asked-again');
      expect([id, asked.map(({ turn }) => turn)]).toEqual([id, expect.arrayContaining([shown(id)[0]])]);
    }
  });
});

/** Its customer is told a fee and does not care. */
const indifferent = new Set(['move-it-mistyped']);

const missing = new Set(['handoff-missing', 'human-ignored', 'human-refused', 'human-not-reached']);

/** Numbers of the turns whose customers had said, up to then, what the bot noted of its fault. */
function turnsWith(planted: readonly Planted[], turns: readonly Turn[]): number[] {
  const said = turns.map(({ customer }) => customer.messages.map(({ text }) => text).join('\n'));
  return planted
    .filter((one) => one.said.every((text, at) => said[at] === text))
    .map((one) => one.said.length)
    .sort((one, other) => one - other);
}
