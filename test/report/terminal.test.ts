import pc from 'picocolors';
import { describe, expect, it } from 'vitest';
import { reportModel } from '../../src/report/model.ts';
import { terminal } from '../../src/report/terminal.ts';
import { firstRun, fixture, inputOf } from './fixture.ts';
import { poisoned } from './hostile.ts';

const made = fixture();
const model = reportModel(inputOf(made));
const plain = { colors: pc.createColors(false), width: 100, files: ['reports/2026/index.html'] };

describe('the report in a terminal', () => {
  it('says verdict, scores with interval and change, worst cells and where the files lie', () => {
    const lines = terminal(model, plain);
    expect(lines[0]).toBe(made.judgement.headline);
    expect(lines.find((line) => line.includes('Verified success  '))).toMatch(
      /88\.9 % +\[85\.8, 91\.6\] +−1\.5 \[−5\.5, \+2\.5\] +◌ Not enough evidence$/,
    );
    expect(lines.join('\n')).toContain('5/5 → 0/4  Refund not arrived × Hurried parent  (newly failing)');
    expect(lines.at(-1)).toBe('  reports/2026/index.html');
  });

  it('keeps every line within the width', () => {
    for (const width of [20, 40, 80]) {
      for (const line of terminal(model, { ...plain, width }))
        expect(Array.from(line).length).toBeLessThanOrEqual(width);
    }
  });

  it('wraps a sentence instead of cutting it', () => {
    const lines = terminal(model, { ...plain, width: 40 });
    const headline = lines.slice(0, 3).map((line) => line.trim());
    expect(headline.join(' ')).toContain('Roll out 2.4.0 for eight of twelve intents, but keep refunds');
    expect(lines.join('')).not.toMatch(/refunds…/);
  });

  it('keeps a number and its unit on one line', () => {
    for (let width = 30; width <= 100; width += 1)
      for (const line of terminal(model, { ...plain, width })) expect(line).not.toMatch(/^\s*(?:%|ms\b)/);
  });

  it('colours only when asked', () => {
    const escape = '\u001B[';
    expect(terminal(model, plain).join('')).not.toContain(escape);
    expect(terminal(model, { ...plain, colors: pc.createColors(true) }).join('')).toContain(escape);
  });

  it('needs no baseline', () => {
    const lines = terminal(reportModel(firstRun(made)), plain);
    expect(lines.join('\n')).toContain('426 of 479');
  });

  it('passes no escape of a bot to the terminal', () => {
    const hostile = reportModel(inputOf(poisoned(made)));
    hostile.gates[0]!.text = 'clear \u001B[2J screen\nand \u009B31m more';
    for (const line of terminal(hostile, plain)) expect(line).not.toMatch(/\p{Cc}/u);
  });
});
