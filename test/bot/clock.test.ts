import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { systemClock } from '../../src/bot/clock.ts';
import { longestMs, milliseconds } from '../../src/bot/connection/duration.ts';
import { withOverrides } from '../../src/scenario/override/with-overrides.ts';
import { shopProject } from '../run/suite.ts';

describe('a wait longer than timers know', () => {
  it('is no wait of nothing', async () => {
    const stop = new AbortController();
    let isOver = false;
    const slept = systemClock.sleep(longestMs + 1000, stop.signal).finally(() => (isOver = true));
    slept.catch(() => {});
    await wait(50);
    expect(isOver).toBe(false);
    stop.abort(new Error('enough'));
    await expect(slept).rejects.toThrow('enough');
  });

  it('is the longest they know where it is a timeout', () => {
    expect(milliseconds('999999999m', 0)).toBe(longestMs);
    expect(milliseconds('2m', 0)).toBe(120_000);
  });
});

it.each(['0s', '0.0ms', '10 seconds', 'soon'])(
  'a timeout of a caller in which no bot could reply is refused: %s',
  (timeout) => {
    const project = shopProject('http://127.0.0.1:1');
    expect(() => withOverrides(project, { timeout })).toThrow(`The timeout "${timeout}" is no time`);
    expect(withOverrides(project, { timeout: '0.5s' }).bot).toMatchObject({ timeout: '0.5s' });
  },
);
