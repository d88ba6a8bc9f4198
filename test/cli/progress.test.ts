import { describe, expect, it } from 'vitest';
import { colorsFor, type Context, type Output } from '../../src/cli/context.ts';
import { pacer } from '../../src/cli/pace.ts';
import { progress } from '../../src/cli/progress.ts';
import { clockTime, progressLines } from '../../src/cli/progress-lines.ts';
import type { Progress } from '../../src/trial/progress.ts';

const at = (done: number, more: Partial<Progress> = {}): Progress => ({
  stage: 'plan',
  folder: 'reports/run',
  done,
  planned: 100,
  kept: 0,
  open: 4,
  turns: done * 3,
  waiting: 0.784,
  endedBadly: 2,
  unscorable: 0,
  faults: {},
  retries: null,
  spent: null,
  soFar: { of: 0, scores: [] },
  ...more,
});

describe('what is said of a run while it goes on', () => {
  const pace = { conversationsPerSecond: 12.34, turnsPerSecond: 41.2, secondsLeft: 725 };

  it('where it is, how fast it goes, what it waits for and how long it will take', () => {
    const lines = progressLines(at(30), pace);
    expect(lines.counts).toBe('30 of 100 · 2 ended badly');
    expect(lines.pace).toBe('12/s · 41 turns/s · 4 open · 78 % of the time waiting for the bot · 12:05 left');
    expect([lines.scores, lines.faults]).toEqual(['', '']);
  });

  it('the scores so far with their intervals, and of how many conversations', () => {
    const scores = [{ metric: 'verified_success' as const, value: 0.9, interval: { low: 0.81, high: 0.95 } }];
    expect(progressLines(at(30, { soFar: { of: 60, scores } }), pace).scores).toBe(
      'accuracy 90 % [81, 95] · by 60 looked at',
    );
  });

  it('what went wrong, by kind', () => {
    const retries = { refused: 0, busy429: 12, busy503: 0 };
    expect(progressLines(at(30, { faults: { 'timed-out': 3 }, retries }), pace).faults).toBe(
      '3 timed-out · 12 × 429, sent again',
    );
  });

  it.each([
    [42.4, '0:42'],
    [725, '12:05'],
    [11_220, '3:07:00'],
  ])('%d seconds are %s', (seconds, text) => {
    expect(clockTime(seconds)).toBe(text);
  });
});

describe('pace', () => {
  it('is that of the last ten seconds, not of the whole run', () => {
    const paceAt = pacer();
    for (let second = 0; second <= 20; second += 1) paceAt(at(second), second * 1000);
    let last = paceAt(at(20), 20_000);
    for (let second = 21; second <= 32; second += 1) last = paceAt(at(20 + (second - 20) * 5), second * 1000);
    expect(last).toEqual({ conversationsPerSecond: 5, turnsPerSecond: 15, secondsLeft: 4 });
  });

  it('says nothing before anything has passed', () => {
    expect(pacer()(at(0), 0)).toEqual({ conversationsPerSecond: 0, turnsPerSecond: 0, secondsLeft: null });
  });
});

describe('drawing', () => {
  function drawing(output: Partial<Output>, env: NodeJS.ProcessEnv = {}) {
    const written: string[] = [];
    const stderr: Output = { isTTY: true, columns: 100, write: (text) => void written.push(text), ...output };
    let time = 0;
    const context = {
      process: { stderr, stdout: stderr, env },
      now: () => new Date(time),
      colors: { stdout: colorsFor(stderr, env), stderr: colorsFor(stderr, env) },
    } as unknown as Context;
    const bar = progress(context, '');
    return { bar, written, pass: (ms: number) => (time += ms) };
  }

  it('takes its own lines back at a terminal, however many they were', () => {
    const { bar, written, pass } = drawing({}, { NO_COLOR: '1' });
    pass(1000);
    bar.update(at(1));
    pass(1000);
    bar.update(at(2, { faults: { 'bot-error': 1 } }));
    bar.finish();
    expect(written[0]!.split('\n')).toHaveLength(2);
    expect(written[1]!.startsWith('\u001B[1A\r\u001B[J')).toBe(true);
    expect(written[1]!.split('\n').at(-1)).toBe('  1 bot-error');
    expect(written.at(-1)).toBe('\n');
  });

  it('never writes a line wider than the terminal', () => {
    const { bar, written, pass } = drawing({ columns: 48 }, { NO_COLOR: '1' });
    pass(1000);
    bar.update(at(1, { retries: { refused: 1000, busy429: 1000, busy503: 1000 }, faults: { 'timed-out': 1 } }));
    const lines = written[0]!.replace('\r\u001B[J', '').split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(48);
  });

  it.each([
    ['where there is no terminal', { isTTY: false }, {}],
    ['in a build', {}, { CI: 'true' }],
    ['in a terminal that can do nothing', {}, { TERM: 'dumb' }],
  ])('writes a plain line every tenth of the run %s', (_, output, env) => {
    const { bar, written, pass } = drawing(output, env);
    for (let done = 1; done <= 100; done += 1) {
      pass(100);
      bar.update(at(done));
    }
    expect(written).toHaveLength(10);
    expect(written.join('')).not.toContain('\u001B');
    expect(written[4]).toContain('50 of 100 · 2 ended badly · 10/s · 30 turns/s · 4 open');
  });

  it('writes one a minute as well, where a tenth takes long', () => {
    const { bar, written, pass } = drawing({ isTTY: false });
    for (let done = 1; done <= 5; done += 1) {
      pass(40_000);
      bar.update(at(done));
    }
    expect(written).toHaveLength(2);
  });
});
