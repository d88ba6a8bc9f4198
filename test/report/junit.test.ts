import { DOMParser, type Element } from '@xmldom/xmldom';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { junit } from '../../src/report/junit/junit.ts';
import { source } from '../../src/report/source.ts';
import { firstRun, fixture, inputOf } from './fixture.ts';
import { poisoned } from './hostile.ts';

const made = fixture();

describe('JUnit XML', () => {
  const cases = casesOf(junit(inputOf(made)));

  it('holds one test case a cell, a gate and an intent that was decided on', () => {
    const gates = cases.filter((one) => one.getAttribute('classname') === 'gates');
    expect(gates).toHaveLength(made.judgement.gates.length);
    expect(cases).toHaveLength(96 + gates.length + made.judgement.rollout.length);
  });

  it('fails the cells that newly fail, with turn, quote and reason as the text', () => {
    const failing = made.comparison.cells.filter((cell) => cell.label === 'newly-failing');
    const failures = cases.filter((one) => one.getElementsByTagName('failure').length > 0);
    // The gate that failed, and the rollout of the intent it failed in.
    expect(failures).toHaveLength(failing.length + 2);
    const refund = cases.find(
      (one) => one.getAttribute('classname') === 'refund-missing' && one.getAttribute('name') === 'Angry regular',
    )!;
    const [failure] = [...refund.getElementsByTagName('failure')];
    expect(failure!.getAttribute('message')).toBe('newly failing: 1 of 5 conversations verified');
    expect(failure!.textContent).toContain('turn 2: Fact asked again (effort −18.0): order number, given twice');
    expect(failure!.textContent).toContain('“Thank you! And what’s the order number you’d like help with?”');
  });

  it('fails the rollout of an intent only where a gate failed in it: what is advised is skipped', () => {
    const input = inputOf(structuredClone(made));
    const outcomes = () =>
      Object.fromEntries(
        casesOf(junit(input))
          .filter((one) => one.getAttribute('classname') === 'rollout')
          .map((one) => [
            one.getAttribute('name'),
            ['failure', 'skipped'].find((tag) => one.getElementsByTagName(tag).length > 0),
          ]),
      );
    const [held] = input.judgement.rollout.filter(({ decision }) => decision === 'hold');
    const { title } = input.candidate.record.intents[held!.intent]!;
    input.judgement.gates = [];
    expect(outcomes()[title]).toBe('skipped');
    const [gate] = made.judgement.gates;
    input.judgement.gates = [
      { ...gate!, operator: 'min', verdict: 'failed', segment: { kind: 'intent', id: held!.intent } },
    ];
    expect(outcomes()[title]).toBe('failure');
  });

  it('skips a cell in which what nothing could decide would turn it', () => {
    const input = firstRun(structuredClone(made));
    const [cell] = input.candidate.record.aggregate.cells;
    const outcome = (verified: number, decided: number, scorable: number) => {
      Object.assign(cell!, { verified, decided, scorable });
      const [one] = casesOf(junit(input)).filter((found) => found.getAttribute('classname') === cell!.scenario);
      const found = ['failure', 'skipped'].map((tag) => one!.getElementsByTagName(tag)[0]);
      return found.flatMap((element) => (element ? [`${element.tagName}: ${element.getAttribute('message')}`] : []));
    };
    expect(outcome(4, 4, 5)).toEqual([]);
    expect(outcome(2, 2, 5)).toEqual(['skipped: nothing could decide 3 of 5 conversations']);
    expect(outcome(0, 2, 5)).toEqual(['skipped: nothing could decide 3 of 5 conversations']);
    expect(outcome(0, 0, 5)).toEqual(['skipped: nothing could decide 5 of 5 conversations']);
    expect(outcome(0, 3, 5)).toEqual(['failure: failing: 0 of 3 conversations verified, unknown in 2']);
  });

  it('fails a cell that surely got worse, whatever it is labelled', () => {
    const input = inputOf(structuredClone(made));
    const worse = input.comparison!.cells.find(({ label }) => label === 'flaky')!;
    worse.verdict = 'regressed';
    const { persona } = source(input);
    const [found] = casesOf(junit(input)).filter(
      (one) => one.getAttribute('classname') === worse.scenario && one.getAttribute('name') === persona(worse.persona),
    );
    const [failure] = [...found!.getElementsByTagName('failure')];
    expect(failure!.getAttribute('message')).toMatch(/^got worse: \d of 5 conversations verified$/);
  });

  it('names the trace of a failed conversation, by which it is found in the bot’s own', () => {
    const input = inputOf(structuredClone(made));
    const traces = Object.fromEntries(input.candidate.scored.map((one) => [one.id, '5f'.repeat(16)]));
    input.candidate.observed = { ...input.candidate.observed!, traces };
    expect(junit(input)).toContain(`  trace ${'5f'.repeat(16)}`);
  });

  it('gives every test case a name of its own and the seconds that the bot took', () => {
    const input = inputOf(structuredClone(made));
    for (const id of Object.keys(input.candidate.record.titles.personas)) {
      input.candidate.record.titles.personas[id] = 'Customer';
    }
    const again = structuredClone(input.judgement.gates[0]!);
    input.judgement.gates.push({ ...again, segment: { kind: 'intent', id: 'complaint' } });
    const all = casesOf(junit(input));
    const names = all.map((one) => `${one.getAttribute('classname')} ${one.getAttribute('name')}`);
    expect(new Set(names).size).toBe(names.length);
    expect(all.every((one) => /^\d+\.\d{3}$/.test(one.getAttribute('time')!))).toBe(true);
    expect(all.some((one) => Number(one.getAttribute('time')) > 0)).toBe(true);
  });

  it('judges a cell that the baseline lacks as one without a baseline', () => {
    const input = inputOf(structuredClone(made));
    const cell = input.candidate.record.aggregate.cells[0]!;
    Object.assign(cell, { decided: 5, verified: 0 });
    const change = input.comparison!.cells.find((one) => one.cell === cell.cell)!;
    Object.assign(change, { label: 'added', baseline: null });
    const [first] = casesOf(junit(input));
    expect(first!.getElementsByTagName('failure')[0]!.getAttribute('message')).toBe(
      'added, failing: 0 of 5 conversations verified',
    );
  });

  it('counts in its head what it holds', () => {
    const [suites] = [...parse(junit(inputOf(made))).getElementsByTagName('testsuites')];
    const failures = cases.filter((one) => one.getElementsByTagName('failure').length > 0);
    expect(suites!.getAttribute('tests')).toBe(String(cases.length));
    expect(suites!.getAttribute('failures')).toBe(String(failures.length));
  });

  it('fails cells with fewer than half verified where there is no baseline', () => {
    const failures = casesOf(junit(firstRun(made))).filter((one) => one.getElementsByTagName('failure').length > 0);
    const expected = made.candidate.record.aggregate.cells.filter((cell) => cell.verified * 2 < cell.scorable);
    expect(failures).toHaveLength(expected.length);
  });

  it('skips a cell in which nothing could be judged', () => {
    const input = inputOf(structuredClone(made));
    Object.assign(input.candidate.record.aggregate.cells[0]!, { scorable: 0, decided: 0, verified: 0, unscorable: 5 });
    expect(casesOf(junit(input))[0]!.getElementsByTagName('skipped')).toHaveLength(1);
  });

  it('stays well-formed whatever the bot said, and forges no test case', () => {
    expect(casesOf(junit(inputOf(poisoned(made))))).toHaveLength(cases.length);
  });

  it('stays well-formed for any string of characters', () => {
    const input = inputOf(structuredClone(made));
    input.candidate.record.aggregate.cells.length = 1;
    input.candidate.scored.length = 5;
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        input.judgement.gates[0]!.text = text;
        input.judgement.gates[0]!.evidence = [{ conversation: text, turn: 1, quote: text }];
        const xml = junit(input);
        expect(casesOf(xml)).toHaveLength(1 + made.judgement.gates.length + made.judgement.rollout.length);
        // What XML 1.0 forbids; a lenient parser would let the rest pass.
        expect(xml).not.toMatch(/(?![\t\n\r\u007F-\u009F])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/u);
      }),
      { numRuns: 50 },
    );
  });
});

function parse(xml: string) {
  return new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(xml, 'application/xml');
}

function casesOf(xml: string): Element[] {
  return [...parse(xml).getElementsByTagName('testcase')];
}
