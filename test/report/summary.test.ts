import { describe, expect, it } from 'vitest';
import { reportModel } from '../../src/report/model.ts';
import { mostSummary, summary } from '../../src/report/summary.ts';
import { firstRun, fixture, inputOf } from './fixture.ts';
import { poisoned } from './hostile.ts';

const made = fixture();
const model = reportModel(inputOf(made));

describe('the summary for a pull request', () => {
  const text = summary(model);

  it('opens with the verdict, then the four scores with change and verdict', () => {
    expect(text.split('\n')[0]).toBe(`## ${made.judgement.headline}`);
    expect(text).toMatch(/\| Verified success \| 90\.4 % \| \*\*88\.9 %\*\* .* \| ◌ Not enough evidence \|/);
    expect(text).toMatch(/\| Reached a human when required .* \| ▼ Regressed \|/);
  });

  it('names failed gates, causes with the words of the bot, and worst cells', () => {
    expect(text).toContain('- ✕ Verified success may not fall by more than 10 points in any intent; it did in 2.');
    expect(text).toContain('` I’ve passed you to a colleague. `');
    expect(text).toContain('| Refund not arrived × Hurried parent | Newly failing | 5/5 | 0/4 |');
  });

  it('leaves out change where there is no baseline', () => {
    const first = summary(reportModel(firstRun(made)));
    expect(first).not.toContain('Change, 95 %');
    expect(first).toContain('| Score | 2.4.0 |');
  });

  it('fits a comment however many causes and cells there are', () => {
    const many = structuredClone(model);
    many.causes = Array.from({ length: 4000 }, () => ({ ...many.causes[0]!, where: 'x'.repeat(900) }));
    many.gates = Array.from({ length: 4000 }, () => ({ ...many.gates[0]!, text: 'y'.repeat(900) }));
    many.verdict.decisions = Array.from({ length: 4000 }, () => many.verdict.decisions!.at(-1)!);
    expect(summary(many).length).toBeLessThan(mostSummary + 200);
  });

  it('lets no words of a bot mention, link, or mark up', () => {
    const hostile = summary(reportModel(inputOf(poisoned(made))));
    // Outside code spans nothing is live.
    const outside = hostile.replaceAll(/(`+)(?!`)[^]*?(?<!`)\1(?!`)/g, '');
    expect(outside).not.toMatch(/<(?!br>|details>|summary>|\/details>|\/summary>)/);
    expect(outside).not.toMatch(/@\w/);
    expect(outside).not.toMatch(/https?:\/\/\w|\]\(/);
    expect(hostile).not.toMatch(/(?!\n)\p{Cc}|[\u202A-\u202E]/u);
  });
});
