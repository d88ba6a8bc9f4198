/** Two releases of an invented bot, 960 conversations, the same on every machine: what the report is tested and looked at with. */
import type { Cause, Comparison, IntentRollout, Judgement, MetricChange } from '../../src/compare/comparison.ts';
import { clopperPearson } from '../../src/score/interval.ts';
import type { Conversation } from '../../src/conversation/conversation.ts';
import type { Brief } from '../../src/plan/brief.ts';
import type { RunRecord } from '../../src/run/record.ts';
import type { Evidence, ScoredConversation } from '../../src/score/score.ts';
import { observer } from '../../src/report/observe.ts';
import type { ReportInput } from '../../src/report/model.ts';
import type { ReportSources } from '../../src/report/write.ts';
import { aggregate, cellChanges, changes } from './figures.ts';
import { chanceOfFault, faultOf, intents, personas, tested, type Fault } from './invented.ts';
import { converse } from './transcripts.ts';

interface Arm {
  record: RunRecord;
  conversations: Conversation[];
  scored: ScoredConversation[];
}

export interface Fixture {
  candidate: Arm;
  baseline: Arm;
  comparison: Comparison;
  judgement: Judgement;
}

export function fixture(): Fixture {
  const baseline = arm(false);
  const candidate = arm(true);
  const comparison = compared(baseline, candidate);
  return { baseline, candidate, comparison, judgement: judged(comparison) };
}

export function inputOf({ candidate, baseline, comparison, judgement }: Fixture): ReportInput {
  return {
    candidate: { ...candidate, observed: observed(candidate) },
    baseline: { ...baseline, observed: observed(baseline) },
    comparison,
    judgement,
    charts: null,
    approvals: { candidate: null, baseline: null },
    commands: ['mystery-shopper report reports/candidate'],
  };
}

/** A first run: nothing to compare with. */
export function firstRun({ candidate, judgement }: Fixture): ReportInput {
  const gates = judgement.gates.filter((gate) => gate.operator !== 'max_drop');
  return {
    candidate: { ...candidate, observed: observed(candidate) },
    baseline: null,
    comparison: null,
    judgement: { gates, verdict: 'passed', rollout: [], parity: [], headline: 'Every gate of release 2.4.0 holds.' },
    charts: null,
    approvals: { candidate: null, baseline: null },
    commands: ['mystery-shopper report reports/candidate'],
  };
}

/** What `writeReports` works from. */
export function sourcesOf({ candidate, baseline, comparison, judgement }: Fixture): ReportSources {
  return {
    candidate: { ...candidate, folder: 'reports/candidate' },
    baseline: { ...baseline, folder: 'reports/baseline' },
    comparison,
    judgement,
    charts: null,
    approvals: { candidate: null, baseline: null },
    commands: ['mystery-shopper report reports/candidate'],
    conversations: {
      candidate: () => streamed(candidate.conversations),
      baseline: () => streamed(baseline.conversations),
    },
  };
}

async function* streamed<T>(items: readonly T[]): AsyncGenerator<T> {
  for (const item of items) yield item;
}

function observed({ conversations }: Arm) {
  const observing = observer();
  for (const conversation of conversations) observing.add(conversation);
  return observing.result();
}

function arm(isCandidate: boolean): Arm {
  const draw = generator(isCandidate ? 24 : 23);
  const conversations: Conversation[] = [];
  const scored: ScoredConversation[] = [];
  for (const intent of tested) {
    for (const persona of Object.keys(personas)) {
      for (let repetition = 1; repetition <= 5; repetition += 1) {
        const brief = briefOf(intent, persona, repetition);
        const isFaulty = draw() < chanceOfFault(isCandidate, intent, persona);
        const fault = isFaulty ? faultOf(isCandidate, intent, draw()) : null;
        const conversation = converse(brief, fault, isCandidate ? 0 : 200);
        if (draw() < 0.004) conversation.end.reason = 'transport-fault';
        conversations.push(conversation);
        scored.push(scoreOf(conversation, fault, isCandidate));
      }
    }
  }
  return { record: recordOf(isCandidate, scored), conversations, scored };
}

function scoreOf(conversation: Conversation, fault: Fault, isCandidate: boolean): ScoredConversation {
  const { brief, turns, end } = conversation;
  const scorable = end.reason !== 'transport-fault';
  const verified = fault === null;
  const effort: Evidence[] = [];
  const tone: Evidence[] = [];
  const escalation: Evidence[] = [];
  const accuracy: Evidence[] = verified
    ? []
    : [evidence('not-verified', 'accuracy', 0, null, null, 100, 'The back end says open, not done.')];
  const quote = (turn: number, message: number) => turns[turn - 1]?.bot?.messages[message]?.text ?? null;
  if (fault === 'asked-again' || fault === 'false-success') {
    effort.push(
      evidence(
        'fact-asked-again',
        'effort',
        1,
        1,
        'Could you share your order number?',
        9,
        'order number, given in this turn',
      ),
    );
    effort.push(evidence('fact-asked-again', 'effort', 2, 0, quote(2, 0), 18, 'order number, given twice'));
    tone.push(evidence('off-brand-words', 'tone', 1, 0, quote(1, 0), 4, 'emoji and a joke to a frustrated customer'));
  }
  if (fault === 'false-success')
    accuracy.push(
      evidence(
        'false-success',
        'accuracy',
        3,
        0,
        'your refund is on its way',
        0,
        'claims it is done; the back end has nothing',
      ),
    );
  if (fault === 'promised') {
    escalation.push(
      evidence('promised-not-signalled', 'escalation', 2, 0, quote(2, 0), 100, 'no machine signal followed'),
    );
    effort.push(evidence('dead-end', 'effort', 3, 0, quote(3, 0), 16, 'no way on while the goal is open'));
  }
  effort.push(evidence('waiting', 'effort', 0, null, null, isCandidate ? 3 : 6, 'waited for the bot'));
  const score = (scorer: Evidence['scorer'], list: Evidence[], summary: string) => ({
    scorer,
    version: 1,
    lost: Math.min(
      100,
      list.reduce((sum, one) => sum + one.points, 0),
    ),
    of: 100,
    summary,
    evidence: list,
  });
  const isRequired = brief.escalation.policy === 'required';
  const isSignalled = isRequired && verified;
  const lost = effort.reduce((sum, one) => sum + one.points, 0);
  const offBrand = (fault ? 1 : 0) + (isCandidate ? 0.05 : 0.12);
  return {
    id: conversation.id,
    cell: brief.item.cell,
    scenario: brief.item.scenario,
    persona: brief.item.persona,
    intent: brief.intent,
    segment: null,
    tags: [],
    repetition: brief.item.repetition,
    seed: brief.item.seed,
    endReason: end.reason,
    turns: turns.length,
    scorable,
    verified: scorable ? verified : null,
    decidedBy: scorable ? 'back-end' : null,
    unknownTurns: [0, turns.length],
    replyMs: turns.map((turn) => turn.bot?.times?.lastMs ?? 0),
    scores: [
      score('accuracy', accuracy, verified ? 'verified by the back end' : 'not verified'),
      score('effort', effort, `${lost} of 100`),
      score(
        'escalation',
        escalation,
        isSignalled ? 'handed off in time' : isRequired ? 'promised only' : 'not called for',
      ),
      score('tone', tone, `${tone.length} of ${turns.length} turns off brand`),
    ],
    measures: {
      verified_success: [verified ? 1 : 0, 1],
      false_success: [fault === 'false-success' ? 1 : 0, 1],
      facts_kept: [fault ? 1 : 2, 2],
      forbidden_statement: [0, 1],
      effort_index: [lost + turns.length * (isCandidate ? 4 : 6), 1],
      customer_turns: [turns.length, 1],
      facts_asked_again: [effort.filter((one) => one.code === 'fact-asked-again').length, 1],
      rephrases: [fault ? 1 : 0, 1],
      bot_repetitions: [fault === 'asked-again' ? 1 : 0, 1],
      dead_ends: [fault === 'promised' ? 1 : 0, 1],
      words_typed: [turns.length * 9, 1],
      words_read: [turns.length * (isCandidate ? 24 : 31), 1],
      waiting: [turns.length * (isCandidate ? 0.9 : 1.1), 1],
      ...(isRequired
        ? { escalation_recall: [isSignalled ? 1 : 0, 1], promised_not_signalled: [isSignalled ? 0 : 1, 1] }
        : {}),
      ...(isSignalled ? { turns_to_human: [1, 1], context_recall: [1, 1], context_precision: [1, 1] } : {}),
      off_brand: [offBrand, turns.length],
      sentiment: [turns.length * (isCandidate ? 0.31 : 0.38), turns.length],
      politeness: [turns.length * 0.74, turns.length],
      reading_level: [turns.length * (isCandidate ? 6.9 : 8.4), turns.length],
      containment: [isSignalled ? 0 : 1, 1],
      verified_resolution: [verified && !isSignalled ? 1 : 0, 1],
      abandonment: [end.reason === 'abandoned' ? 1 : 0, 1],
      bot_errors: [0, 1],
    },
  };
}

function evidence(
  code: Evidence['code'],
  scorer: Evidence['scorer'],
  turn: number,
  message: number | null,
  quote: string | null,
  points: number,
  text: string,
): Evidence {
  return { code, scorer, turn, side: 'bot', message, quote, points, text };
}

function briefOf(intent: string, persona: string, repetition: number): Brief {
  const isComplaint = intent === 'complaint';
  return {
    item: {
      id: `${intent}/${persona}/${repetition}`,
      cell: `${intent}/${persona}`,
      scenario: intent,
      persona,
      repetition,
      seed: seedOf(intent, persona, repetition),
    },
    intent,
    tags: [],
    goal: intents[intent as keyof typeof intents].title,
    persona: {
      id: persona,
      title: personas[persona as keyof typeof personas],
      segment: null,
      locale: 'en-GB',
      vulnerable: persona === 'bereaved',
      hostile: false,
      patience: 5,
      literacy: 'average',
      register: 'neutral',
      mood: 'calm',
      verbosity: 'normal',
      disclosure: 'upfront',
      asks_human: 'when-stuck',
      language: 'native',
      emoji: false,
      bubbles: false,
      comes_back: true,
    },
    opening: [],
    rephrase: [],
    facts: {},
    prefer: [],
    decline: [],
    wants: { learn: {}, done: ['done'], human: isComplaint },
    verify: [{ request: 'GET /cases/1', name: isComplaint ? 'Case with a person' : 'Case closed' }],
    statements: { required: [], forbidden: [] },
    escalation: {
      policy: isComplaint ? 'required' : intent === 'refund-missing' ? 'allowed' : 'forbidden',
      trigger: 'asked',
      within: 2,
      context: ['order'],
      queue: null,
      agent: null,
    },
    stakes: 'normal',
    turns: { minimum: 1, maximum: 20 },
  };
}

function recordOf(isCandidate: boolean, scored: ScoredConversation[]): RunRecord {
  const sha256 = (isCandidate ? '41d0' : '7c1e').repeat(16);
  return {
    format: 1,
    id: isCandidate ? '2026-03-18-0110-candidate' : '2026-03-18-0110-stable',
    startedAt: '2026-03-18T01:10:00.000Z',
    endedAt: '2026-03-18T02:42:00.000Z',
    state: 'complete',
    planned: scored.length,
    manifest: {
      program: { name: 'mystery-shopper', version: '0.1.0' },
      node: '20.20.2',
      seed: '8f3a21',
      repeat: 5,
      files: [
        { path: 'scenarios/suite.yaml', sha256: '9be2'.repeat(16) },
        { path: 'scenarios/refunds.yaml', sha256 },
      ],
      projectSha256: '9be2'.repeat(16),
      bot: {
        name: 'Fernhill Outdoor',
        build: isCandidate ? '2.4.0' : '2.3.1',
        protocol: 'http',
        url: 'http://127.0.0.1:4000/chat',
      },
      scorers: { accuracy: 1, effort: 1, escalation: 1, tone: 1 },
    },
    suite: {
      name: 'Fernhill Outdoor service bot',
      not_tested: ['Languages other than English', 'Voice, and photos sent by customers'],
    },
    voice: { politeness: { min: 0.6, max: 0.9 }, reading_level: { max: 8 } },
    gates: [],
    intents,
    titles: {
      scenarios: Object.fromEntries(tested.map((id) => [id, intents[id as keyof typeof intents].title])),
      personas,
    },
    aggregate: aggregate(scored),
  };
}

function compared(baseline: Arm, candidate: Arm): Comparison {
  const rows = changes(baseline.record.aggregate, candidate.record.aggregate);
  return {
    baseline: { id: baseline.record.id, build: '2.3.1' },
    candidate: { id: candidate.record.id, build: '2.4.0' },
    sameSeeds: true,
    suspicions: null,
    changes: rows,
    cells: cellChanges(baseline.record.aggregate, candidate.record.aggregate),
    causes: (['fact-asked-again', 'promised-not-signalled', 'false-success'] as const).flatMap((code) =>
      causeOf(code, baseline, candidate),
    ),
    drift: [],
  };
}

function causeOf(code: Evidence['code'], baseline: Arm, candidate: Arm): Cause[] {
  const find = (one: ScoredConversation) =>
    one.scores.flatMap((score) => score.evidence).findLast((entry) => entry.code === code);
  const having = (list: ScoredConversation[]) => list.filter((one) => one.scorable && find(one));
  const now = having(candidate.scored);
  const example = now.find((one) => one.intent === 'refund-missing') ?? now[0];
  if (!example) return [];
  const counts = [...new Set(now.map((one) => one.intent))].map((intent) => ({
    intent,
    count: now.filter((one) => one.intent === intent).length,
  }));
  const found = find(example)!;
  return [
    {
      code,
      scorer: found.scorer,
      baseline: having(baseline.scored).length,
      candidate: now.length,
      explains: now.filter((one) => one.verified === false).length,
      failures: candidate.scored.filter((one) => one.verified === false).length,
      consequences: [],
      intents: counts.toSorted((a, b) => b.count - a.count),
      example: { conversation: example.id, evidence: found },
    },
  ];
}

const decisions: Partial<Record<MetricChange['verdict'], IntentRollout['decision']>> = {
  held: 'roll-out',
  improved: 'roll-out',
  regressed: 'hold',
};

function decided({ segment, baseline, candidate, verdict }: MetricChange): IntentRollout {
  const tally = ({ numerator, denominator }: MetricChange['baseline']) => ({
    verified: numerator,
    scorable: denominator,
  });
  return {
    intent: segment.id,
    decision: decisions[verdict] ?? 'unknown',
    solved: tally(candidate),
    bounds: clopperPearson(candidate.numerator, candidate.denominator, 0.05),
    side: 'above',
    floor: { value: 0.5, of: 'default' },
    baseline: tally(baseline),
    fall: null,
    worse: verdict === 'regressed' ? ['verified_success'] : [],
    broken: [],
  };
}

function judged({ changes: rows }: Comparison): Judgement {
  const intents = rows.filter((row) => row.metric === 'verified_success' && row.segment.kind === 'intent');
  const worst = intents.find(({ verdict }) => verdict === 'regressed');
  return {
    verdict: 'failed',
    rollout: intents.map(decided),
    parity: [],
    headline: `Roll out 2.4.0 for eight of twelve intents, but keep refunds and complaints on 2.3.1.`,
    gates: [
      {
        name: 'verified_success.max_drop each intent',
        metric: 'verified_success',
        segment: worst?.segment ?? { kind: 'all', id: '' },
        operator: 'max_drop',
        expected: 0.1,
        actual: worst?.difference ?? null,
        interval: worst?.interval ?? null,
        verdict: 'failed',
        text: 'Verified success may not fall by more than 10 points in any intent; it did in 2.',
        evidence: [
          {
            conversation: 'refund-missing/hurried-parent/1',
            turn: 2,
            quote: 'Thank you! And what’s the order number you’d like help with?',
          },
        ],
      },
      {
        name: 'forbidden_statement.never',
        metric: 'forbidden_statement',
        segment: { kind: 'all', id: '' },
        operator: 'never',
        expected: 0,
        actual: 0,
        interval: { low: 0, high: 0.008 },
        verdict: 'passed',
        text: 'Nothing forbidden was said: 0 of 480, at most 0.8 %.',
        evidence: [],
      },
      {
        name: 'verified_success.min',
        metric: 'verified_success',
        segment: { kind: 'all', id: '' },
        operator: 'min',
        expected: 0.8,
        actual: 0.88,
        interval: { low: 0.85, high: 0.91 },
        verdict: 'passed',
        text: 'Verified success is at least 80 %: the lower bound is 85.0 %.',
        evidence: [],
      },
    ],
  };
}

function seedOf(...parts: (string | number)[]): string {
  let hash = 0x811c9dc5;
  for (const character of parts.join('/')) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0;
  return hash.toString(16).padStart(16, '0');
}

/** mulberry32: good enough to invent with. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
