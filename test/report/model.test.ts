import { describe, expect, it } from 'vitest';
import { reportModel, type ReportInput } from '../../src/report/model.ts';
import { firstRun, fixture, inputOf } from './fixture.ts';

const made = fixture();
const input = inputOf(made);
const model = reportModel(input);

const badness = ['hold', 'unfit', 'worse', 'unknown', 'roll-out'];
const byBadness = (a: string, b: string): number => badness.indexOf(a) - badness.indexOf(b);

describe('the report model', () => {
  it('is plain JSON: a page that reads it back sees the same', () => {
    expect(JSON.parse(JSON.stringify(model))).toEqual(model);
  });

  it('is the same for the same runs', () => {
    expect(reportModel(inputOf(fixture()))).toEqual(model);
  });

  it('opens with the sentence of the judgement and tells every intent once, the worst first', () => {
    expect(model.verdict.headline).toBe(made.judgement.headline);
    const rows = model.verdict.decisions!;
    expect(rows.slice(0, 2).map(({ title, decision }) => [title, decision])).toEqual([
      ['Refund not arrived', 'hold'],
      ['Complaint', 'hold'],
    ]);
    expect(new Set(rows.map(({ intent }) => intent)).size).toBe(12);
    expect(rows.map(({ decision }) => decision)).toEqual(rows.map(({ decision }) => decision).toSorted(byBadness));
  });

  it('quotes the bot for what is held back, with the turn and the conversation to open', () => {
    const [refund] = model.verdict.decisions!;
    expect(refund!.counts).toMatch(/^\d+( of \d+)? → \d+ of \d+$/);
    expect(refund!.lost).toMatchObject({
      text: 'Thank you! And what’s the order number you’d like help with?',
      turn: 2,
    });
    expect(refund!.lost!.conversation).toMatch(/^refund-missing\//);
  });

  it('names the repetitions that would settle what has not enough evidence', () => {
    expect(model.verdict.decisions!.find(({ decision }) => decision === 'unknown')!.change!.note).toBe(
      'About 37 repetitions a cell would settle it; 5 were run.',
    );
  });

  it('draws success on its interval with the floor, and marks what else moved, in every row', () => {
    for (const { standing, counts, floor, marks } of model.verdict.decisions!) {
      const [, solved, of] = /(\d+) of (\d+)$/.exec(counts)!;
      expect(standing!.at).toBeCloseTo((100 * Number(solved)) / Number(of), 9);
      expect(standing!.low).toBeLessThanOrEqual(standing!.at);
      expect(standing!.high).toBeGreaterThanOrEqual(standing!.at);
      expect(floor).toBe(`${standing!.floor.toFixed(0)} %`);
      for (const { scorer, text } of marks) expect(text.toLowerCase()).toMatch(new RegExp(`^${scorer}: `));
    }
  });

  it('says of a suite that grew how much of it both runs hold, where their success and their seeds are compared', () => {
    const { comparison } = made;
    const [cell, ...rest] = comparison.cells;
    const cells = [{ ...cell!, label: 'added' as const, baseline: null }, ...rest];
    const alike = made.judgement.rollout.map((line) => ({ ...line, decision: 'roll-out' as const }));
    const judgement = { ...made.judgement, rollout: alike };
    const told = (of: typeof comparison) => reportModel(inputOf({ ...made, judgement, comparison: of }));
    const lede = (of: typeof comparison) =>
      told(of)
        .verdict.lede.map(({ text }) => text)
        .join('');
    const seeds = (of: typeof comparison) => told(of).trust.find(({ label }) => label.startsWith('Same seeds'));
    const shared = `${cells.length - 1} of ${cells.length} cells (a scenario with a persona)`;
    expect(lede(comparison)).toMatch(/ over all intents\.$/);
    expect(lede({ ...comparison, cells })).toContain(` over what both hold: ${shared}.`);
    expect(seeds(comparison)).toMatchObject({ value: 'yes', ok: true });
    expect(seeds({ ...comparison, cells })).toMatchObject({
      value: `seeds: yes · scenarios: ${shared} are in both`,
      ok: null,
    });
  });

  it('says which intents have no scenario, with their share of contacts', () => {
    expect(model.untested[0]).toEqual({
      what: 'Gift card and Store hours',
      why: '8 % of contacts, no scenario',
      notObservable: false,
    });
  });

  it('says "not observable" of what the bot does not expose, and draws no line for it', () => {
    expect(model.untested.filter((row) => row.notObservable).map((row) => row.what)).toEqual(['Intent understood']);
    expect(model.scores[0]!.lines.map((line) => line.metric)).not.toContain('intent_accuracy');
  });

  it('gives every rate its denominator and interval, and a rate of nought what it can promise', () => {
    const accuracy = model.scores[0]!;
    expect(accuracy.headline!.candidate.basis).toMatch(/^\d+ of 479$/);
    expect(accuracy.headline!.candidate.range).toMatch(/^\[\d+\.\d, \d+\.\d\]$/);
    const forbidden = accuracy.lines.find((line) => line.metric === 'forbidden_statement')!;
    expect(forbidden.candidate.text).toBe('0.0 %');
    expect(forbidden.candidate.range).toMatch(/^at most 0\.8 %$/);
  });

  it('puts better to the right where fewer is better, and leaves the words as they are', () => {
    const effort = model.scores.find((card) => card.scorer === 'effort')!.headline!;
    expect(effort.change!.text).toMatch(/^−/);
    expect(effort.change!.plot!.at).toBeGreaterThan(0);
    expect(effort.change!.plot!.low).toBeLessThan(effort.change!.plot!.high);
    expect(effort.change!.plot!.marginText).toBe('+2');
  });

  it('lists intents worst change first', () => {
    const [worst] = model.cuts.find((one) => one.kind === 'intent')!.rows;
    expect(worst!.title).toBe('Refund not arrived');
    expect(worst!.line.change!.verdict).toBe('regressed');
  });

  it('counts every cell of the map', () => {
    expect(model.map!.rows).toHaveLength(12);
    const cell = model
      .map!.rows.flatMap((row) => row.cells)
      .find((one) => one!.cell === 'refund-missing/angry-regular')!;
    expect(cell).toMatchObject({ counts: '1/5', baseline: '5/5', shade: 'some', label: 'newly-failing' });
  });

  it('names where the way to a human breaks', () => {
    const { funnel, promisedOnly, matrix } = model.escalation!;
    const [required, promised, signalled] = funnel;
    expect(promised!.candidate).toBe(required!.candidate);
    expect(promised!.candidate! - signalled!.candidate!).toBe(promisedOnly.candidate);
    expect(promisedOnly.candidate).toBeGreaterThan(promisedOnly.baseline!);
    for (const row of matrix) expect(row.signalled + row.promisedOnly + row.none).toBe(row.total);
  });

  it('puts conversations the baseline verified and the candidate did not first', () => {
    const { rows, regressions } = model.conversations;
    expect(rows[0]).toMatchObject({ verified: false, before: true });
    expect(regressions.length).toBeGreaterThan(0);
    const byId = new Map(rows.map((row) => [row.id, row]));
    for (const id of regressions) expect(byId.get(id)).toMatchObject({ verified: false, before: true });
  });

  it('lets every cause find all of its conversations in the table', () => {
    for (const cause of model.causes) {
      const found = model.conversations.rows.filter((row) => row.scorable && row.codes.includes(cause.code));
      expect(found).toHaveLength(cause.shown);
    }
  });

  it('carries only so many conversations, worst first, and says how many there are', () => {
    const { rows, total } = reportModel(input, 100).conversations;
    expect(rows).toHaveLength(100);
    expect(model.conversations.rows.filter(({ id }) => rows.some((row) => row.id === id))).toEqual(rows);
    expect(total).toBe(480);
  });

  it('speaks of absolute gates only where there is no baseline', () => {
    const first = reportModel(firstRun(made));
    expect(first.verdict.decisions).toBeNull();
    expect(first.labels.baseline).toBeNull();
    expect(first.changed).toBeNull();
    expect(first.gates.length).toBeGreaterThan(0);
    expect(first.scores.every((card) => card.headline!.change === null)).toBe(true);
    expect(first.causes.length).toBeGreaterThan(0);
  });

  it('calls a run of a bot that tells no build this run, and never a release', () => {
    const first = firstRun(made);
    const { record } = first.candidate;
    const bot = { ...record.manifest.bot, build: null };
    const unnamed = { ...record, manifest: { ...record.manifest, bot } };
    const alone = reportModel({ ...first, candidate: { ...first.candidate, record: unnamed } });
    expect(alone.verdict.setting).toMatch(/^This run · /);
    expect(alone.labels.release).toBe('this run');
  });

  it('puts what most failures began with first where there is no baseline', () => {
    const begun = reportModel(firstRun(made)).causes.map(({ explains }) => Number(/\d+/.exec(explains)?.[0] ?? 0));
    expect(begun.length).toBeGreaterThan(1);
    expect(begun).toEqual(begun.toSorted((one, other) => other - one));
  });

  it('counts what was carried to a human among those who had anything to carry', () => {
    const last = model.escalation!.funnel.at(-1)!;
    const due = /of (?:[\d,]+ and )?([\d,]+) where the bot knew any$/.exec(last.label)![1]!;
    expect(last.candidate).toBeLessThanOrEqual(Number(due));
  });

  it('withholds the scores of a run too broken to judge', () => {
    const broken = reportModel({
      ...input,
      judgement: { gates: [], verdict: 'unscorable', rollout: [], parity: [], headline: 'No verdict.', besides: [] },
    });
    expect(broken.scores).toEqual([]);
    expect(broken.cuts).toEqual([]);
    expect(broken.causes).toEqual([]);
    expect(broken.verdict.lede.map((span) => span.text).join('')).toMatch(/were lost .* withheld/);
  });

  it('stands an empty run', () => {
    const record = structuredClone(input.candidate.record);
    record.aggregate = {
      ...record.aggregate,
      values: [],
      cells: [],
      endReasons: {},
      conversations: 0,
      scorable: 0,
      passHat: [],
      latencyMs: null,
    };
    const empty: ReportInput = {
      candidate: { record, scored: [], observed: null },
      baseline: null,
      comparison: null,
      judgement: { gates: [], verdict: 'failed', rollout: [], parity: [], headline: 'Nothing was run.', besides: [] },
      charts: null,
      issues: null,
      approvals: { candidate: null, baseline: null },
      commands: { again: ['mystery-shopper report reports/candidate'], note: 'mystery-shopper note reports/candidate' },
      notes: [],
    };
    const made = reportModel(empty);
    expect(made.map).toBeNull();
    expect(made.conversations.rows).toEqual([]);
    expect(made.trust[0]!.ok).toBe(false);
  });

  it('says how often an outcome could not be found out', () => {
    const { values, ...rest } = input.candidate.record.aggregate;
    const unknown = values.map((value) =>
      value.metric === 'verified_success' ? { ...value, conversations: value.denominator + 7 } : value,
    );
    const record = { ...input.candidate.record, aggregate: { ...rest, values: unknown } };
    const labels = (made: ReportInput) => reportModel(made).trust.map(({ label, value, ok }) => [label, value, ok]);
    const row = (value: string) => ['Outcome that could not be found out', value, false];
    expect(labels({ ...input, candidate: { ...input.candidate, record } })).toContainEqual(
      row(`7 of ${rest.scorable} conversations`),
    );
    expect(labels(input).map(([label]) => label)).not.toContain('Outcome that could not be found out');
    const shown = reportModel({ ...input, candidate: { ...input.candidate, record } }).scores;
    expect(JSON.stringify(shown)).toMatch(/ of \d+, unknown in 7"/);
  });

  it('names the scenarios that have nothing but guards, whatever came of them', () => {
    const scored = input.candidate.scored.map((one) =>
      one.scenario === input.candidate.scored[0]!.scenario ? { ...one, onlyGuards: true as const } : one,
    );
    const { trust } = reportModel({ ...input, candidate: { ...input.candidate, scored } });
    expect(trust).toContainEqual({
      label: 'Only guards, which held before the first message',
      value: scored[0]!.scenario,
      ok: null,
    });
  });

  it('keeps titles apart from the names of object methods', () => {
    const record = structuredClone(input.candidate.record);
    record.aggregate.cells[0]!.scenario = 'constructor';
    const odd = reportModel({ ...input, candidate: { ...input.candidate, record } });
    expect(odd.map!.rows.some((row) => row.title === 'constructor')).toBe(true);
  });
});
