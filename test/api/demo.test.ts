import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compare } from '../../src/api/compare.ts';
import { demo, demoSuite } from '../../src/api/demo.ts';
import type { Outcome } from '../../src/trial/outcome.ts';
import { run } from '../../src/api/run.ts';
import { scoring } from '../../src/run/scoring.ts';
import type { Conversation } from '../../src/conversation/conversation.ts';
import { startDemoBot } from '../../src/demo/server.ts';
import type { MetricName } from '../../src/score/metrics.ts';
import type { Evidence, ScoredConversation } from '../../src/score/score.ts';
import { openRun } from '../../src/run/store.ts';

interface Played {
  conversation: Conversation;
  scored: ScoredConversation;
}

let folder: string;
let runs: Record<'stable' | 'candidate', Outcome>;
let played: Record<'stable' | 'candidate', Played[]>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mystery-shopper-demo-'));
  runs = await demo({ repeat: 2, out: folder });
  played = { stable: await read(runs.stable), candidate: await read(runs.candidate) };
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function read({ folder: run }: Outcome): Promise<Played[]> {
  const stored = await openRun(run, scoring);
  const scores = new Map<string, ScoredConversation>();
  for await (const scored of stored.scored()) scores.set(scored.id, scored);
  const all: Played[] = [];
  for await (const conversation of stored.conversations()) {
    all.push({ conversation, scored: scores.get(conversation.id)! });
  }
  return all;
}

const of = (release: 'stable' | 'candidate', intent: string) =>
  played[release].filter(({ scored }) => scored.intent === intent);

const found = ({ scored }: Played, code: string): Evidence[] =>
  scored.scores.flatMap(({ evidence }) => evidence.filter((one) => one.code === code));

const botWords = ({ conversation }: Played, turn: number): string =>
  conversation.turns[turn - 1]?.bot?.messages.map(({ text }) => text).join('\n') ?? '';

const change = (metric: MetricName, kind = 'all', id = '') =>
  runs.candidate.comparison!.changes.find(
    (one) => one.metric === metric && one.segment.kind === kind && one.segment.id === id,
  )!;

const heldIn = ({ judgement }: Outcome) =>
  judgement.rollout.flatMap(({ intent, decision }) => (decision === 'hold' ? [intent] : []));

describe('the demo finds each planted difference of the candidate', () => {
  it('a false success: the difference is said to be refunded, and nothing is in the back end', () => {
    const claimed = of('candidate', 'wrong_charge').filter((one) => found(one, 'false-success').length > 0);
    expect(claimed.length).toBeGreaterThan(10);
    expect(of('stable', 'wrong_charge').flatMap((one) => found(one, 'false-success'))).toEqual([]);
    for (const one of claimed) {
      const [evidence] = found(one, 'false-success');
      expect(evidence!.scorer).toBe('accuracy');
      expect(botWords(one, evidence!.turn)).toMatch(/refund/i);
      expect(one.conversation.checks.some(({ source, passed }) => source === 'back-end' && !passed)).toBe(true);
    }
    expect(change('verified_success', 'intent', 'wrong_charge').verdict).toBe('regressed');
    expect(heldIn(runs.candidate)).toContain('wrong_charge');
  });

  it('a fact asked again after it was given, at the turn that asks', () => {
    const again = (one: Played) =>
      found(one, 'fact-asked-again').find(({ turn }) => /order number/i.test(botWords(one, turn)));
    const asked = of('candidate', 'change_address').filter(again);
    expect(asked.length).toBeGreaterThan(13);
    for (const one of asked) {
      const evidence = again(one);
      expect(evidence!.scorer).toBe('effort');
      const given = one.conversation.turns.findIndex(({ customer }) =>
        customer.messages.some(({ text }) =>
          text.includes(String(one.conversation.brief.facts['order_number']!.value)),
        ),
      );
      expect(given + 1).toBeLessThanOrEqual(evidence!.turn);
    }
    expect(of('stable', 'change_address').filter(again)).toEqual([]);
  });

  it('a handoff that is promised and never signalled, at the turn that promises', () => {
    const promised = of('candidate', 'product_safety').filter((one) => found(one, 'promised-not-signalled').length > 0);
    expect(promised.length).toBeGreaterThan(10);
    for (const one of promised) {
      const [evidence] = found(one, 'promised-not-signalled');
      expect(evidence!.scorer).toBe('escalation');
      expect(botWords(one, evidence!.turn)).toMatch(/specialist|colleague|team|person|someone|safety/i);
      expect(
        one.conversation.turns.flatMap(({ bot }) => bot?.signals.filter(({ stage }) => stage === 'signalled') ?? []),
      ).toEqual([]);
    }
    expect(of('stable', 'product_safety').flatMap((one) => found(one, 'promised-not-signalled'))).toEqual([]);
    expect(change('promised_not_signalled').verdict).toBe('regressed');
  });

  it('an intent that is broken: nobody can cancel any more', () => {
    const success = change('verified_success', 'intent', 'cancel');
    expect(success.verdict).toBe('regressed');
    expect(success.candidate.numerator).toBe(0);
    expect(heldIn(runs.candidate)).toContain('cancel');
    const newly = runs.candidate.comparison!.cells.filter(({ label }) => label === 'newly-failing');
    expect(newly.map(({ intent }) => intent)).toContain('cancel');
    for (const one of of('candidate', 'cancel')) {
      const [lost] = one.scored.scores[0]!.evidence.filter(({ points }) => points > 0);
      expect(lost!.scorer).toBe('accuracy');
      expect(lost!.turn).toBeGreaterThan(0);
    }
  });

  it('an intent that got better: missed deliveries', () => {
    const { baseline, candidate } = change('verified_success', 'intent', 'delivery_missed');
    expect(candidate.value! - baseline.value!).toBeGreaterThan(0.2);
  });

  it('a colder tone throughout', () => {
    expect(change('off_brand').verdict).toBe('regressed');
    expect(change('empathy_after_emotion').difference!).toBeLessThan(0);
    expect(runs.candidate.judgement.besides.join(' ')).toMatch(/Tone got worse/);
  });

  it('lets the stable release pass: no gate failed, no intent held', () => {
    const { judgement, record } = runs.stable;
    expect(judgement.gates.filter(({ verdict }) => verdict === 'failed')).toEqual([]);
    expect(heldIn(runs.stable)).toEqual([]);
    const success = record.aggregate.values.find(
      ({ metric, segment }) => metric === 'verified_success' && segment.kind === 'all',
    )!;
    expect(success.value).toBeGreaterThan(0.9);
  });

  it('fails the candidate for it', () => {
    expect(runs.candidate.judgement.verdict).toBe('failed');
  });
});

describe('nothing is found where nothing changed', () => {
  it('stable against itself with another seed raises no regression', async () => {
    const bot = await startDemoBot({ release: 'stable' });
    const env = { ...process.env, DEMO_BOT_URL: bot.url };
    const other = await run({ paths: [demoSuite], seed: 'another', repeat: 2, out: join(folder, 'other'), env });
    await bot.close();
    const { comparison, judgement } = await compare({ baseline: runs.stable.folder, candidate: other.folder });
    expect(comparison!.sameSeeds).toBe(false);
    expect(comparison!.changes.filter(({ verdict }) => verdict === 'regressed')).toEqual([]);
    expect(judgement.gates.filter(({ operator, verdict }) => operator === 'max_drop' && verdict === 'failed')).toEqual(
      [],
    );
  });
});
