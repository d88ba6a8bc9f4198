/** One release's run: 480 conversations, some of them spoilt by what was planted in it. */
import type { Conversation } from '../../src/conversation/conversation.ts';
import type { RunRecord } from '../../src/run/record.ts';
import type { ScoredConversation } from '../../src/score/score.ts';
import { briefOf } from './briefs.ts';
import { aggregate } from './figures.ts';
import { chanceOfFault, faultOf, intents, personas, tested } from './invented.ts';
import { scoreOf } from './scores.ts';
import { converse } from './transcripts.ts';

export interface Arm {
  record: RunRecord;
  conversations: Conversation[];
  scored: ScoredConversation[];
}

export function arm(isCandidate: boolean): Arm {
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
    costs: {
      contacts_a_month: 20_000,
      human_contact: 6,
      repeated_contact: 5,
      churn: 0.01,
      lifetime_value: 400,
      segments: { senior: { human_contact: 9 } },
      strategy: 'profit',
    },
    gates: [],
    intents,
    titles: {
      scenarios: Object.fromEntries(tested.map((id) => [id, intents[id as keyof typeof intents].title])),
      personas,
    },
    aggregate: aggregate(scored),
  };
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
