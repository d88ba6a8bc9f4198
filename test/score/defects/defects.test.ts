/**
 * Defects planted in a scripted bot, each met by the real customer over real HTTP: found in the right score, at the right
 * turn; and nothing is found in a bot that does its work.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Conversation } from '../../../src/conversation/conversation.ts';
import type { Voice } from '../../../src/scenario/schema/persona-schema.ts';
import { scoreConversation } from '../../../src/score/index.ts';
import type { Evidence } from '../../../src/score/score.ts';
import { hold } from '../hold.ts';
import { openScriptedShop, type ScriptedShop } from '../scripted-shop.ts';
import { accuracyDefects } from './accuracy-defects.ts';
import { effortDefects } from './effort-defects.ts';
import { escalationDefects } from './escalation-defects.ts';
import { clean, refund } from './scenarios.ts';
import { toneDefects } from './tone-defects.ts';

let shop: ScriptedShop;
beforeAll(async () => {
  shop = await openScriptedShop();
});
afterAll(() => shop.close());

const defects = [...accuracyDefects, ...effortDefects, ...escalationDefects, ...toneDefects];

describe('a planted defect is found, in the right score, at the right turn:', () => {
  it.each(defects)(
    'a bot that $name',
    async ({
      scenario = refund,
      persona = {},
      bot,
      finds,
      also = [],
      end,
      streams = false,
      suite = {},
      voice = {},
    }) => {
      const conversation = await hold(shop, scenario, bot, { persona, streams, suite });
      const found = findings(conversation, voice).map(({ scorer, code, turn }) => [scorer, code, turn]);
      expect(found).toContainEqual(finds);
      for (const other of also) expect(found).toContainEqual(other);
      expect(conversation.end.reason).toBe(end ?? conversation.end.reason);
    },
  );

  it('covers at least 24 defects in all four scores', () => {
    expect(defects.length).toBeGreaterThanOrEqual(24);
    expect(new Set(defects.map(({ finds }) => finds[0]))).toEqual(
      new Set(['accuracy', 'effort', 'escalation', 'tone']),
    );
  });
});

describe('a bot that does its work', () => {
  it.each(clean.map(([scenario, bot]) => ({ scenario, bot, policy: scenario.escalation?.policy ?? 'allowed' })))(
    'raises nothing ($scenario.id, human $policy)',
    async ({ scenario, bot }) => {
      for (const persona of [
        {},
        { verbosity: 'chatty' as const },
        { literacy: 'low' as const, verbosity: 'terse' as const },
      ]) {
        const suite = { second_session: true, lifeline: scenario.id === 'reachable' ? 1 : 0 };
        const conversation = await hold(shop, scenario, bot, { persona, suite });
        expect(findings(conversation).filter(({ code }) => !harmless.has(code))).toEqual([]);
      }
    },
  );
});

/** Evidence that shows what went well. */
const harmless = new Set(['answer-right', 'human-asked', 'handoff-promised', 'handoff-signalled', 'human-reached']);

const findings = (conversation: Conversation, voice: Voice = {}): Evidence[] =>
  scoreConversation(conversation, { voice, intentNames: { refund: ['refund'], human: ['human'] } }).scores.flatMap(
    ({ evidence }) => evidence,
  );
