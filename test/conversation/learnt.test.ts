import { afterEach, describe, expect, it } from 'vitest';
import { systemClock } from '../../src/bot/clock.ts';
import { scoreConversation } from '../../src/score/index.ts';
import { type Desk, type DeskScript, holdAt, openDesk } from './desk.ts';

const yaml = `
intents: { complaint: { title: Complaint } }
scenarios:
  late:
    intent: complaint
    goal: Have a complaint recorded
    opening: [I want to complain about my late order AB-1234]
    facts: { order_number: AB-1234 }
    wants: { learn: { case_number: { matches: '[A-Z]{2}-\\d{4}' } } }
    verify:
      - { name: Case is open, request: 'GET /cases/{{learnt.case_number}}', within: 2s, expect: { $.state: open } }
    teardown: [{ request: 'DELETE /cases/{{learnt.case_number}}' }]
`;

let desk: Desk;
afterEach(() => desk.close());

async function hold(script: DeskScript, changed = yaml, pauses: number[] = []) {
  desk = await openDesk(script);
  // Time passes only while something is waited for.
  let now = 0;
  const clock = {
    ...systemClock,
    now: () => now,
    sleep: async (ms: number) => void ((now += ms), pauses.push(ms)),
  };
  const conversation = await holdAt(desk, changed, { clock });
  return { conversation, scored: scoreConversation(conversation, { voice: {}, intentNames: {} }) };
}

const opens = () => 'I am sorry about order AB-1234. I have opened case CS-9081 for your complaint.';

describe('a value learnt in the conversation', () => {
  it('is used to look up what the bot says it made, and to clear it', async () => {
    const { conversation, scored } = await hold({ bot: opens, backend: () => [200, { state: 'open' }] });
    expect(desk.asked).toEqual(['GET /cases/CS-9081', 'DELETE /cases/CS-9081']);
    expect(conversation.end.reason).toBe('resolved');
    expect(conversation.checks).toMatchObject([{ name: 'Case is open', passed: true }]);
    expect(conversation.checks[0]!.guard).toBeUndefined();
    expect(scored).toMatchObject({ verified: true, decidedBy: 'back-end' });
  });

  it('that leads nowhere in the back end is no success: the bot made it up', async () => {
    const { scored } = await hold({ bot: opens });
    expect(scored).toMatchObject({ verified: false, decidedBy: 'back-end' });
  });

  it('that was never told is missing, and nothing is looked up or cleared for it', async () => {
    const { conversation, scored } = await hold({ bot: () => 'I have noted your complaint about AB-1234.' });
    expect(desk.asked).toEqual([]);
    expect(conversation.checks).toMatchObject([
      { passed: null, actual: 'could not be asked: the bot never told case_number' },
    ]);
    expect(conversation.leftovers).toBeUndefined();
    expect(scored).toMatchObject({ verified: false, decidedBy: 'statement' });
  });

  it('is not the number that the customer gave, and not one it is asked for', async () => {
    await hold({
      bot: (_, turn) => (turn === 1 ? 'Is it about AB-1234 or AB-4321?' : 'Your case number is CS-0001.'),
      backend: () => [200, { state: 'open' }],
    });
    expect(desk.asked[0]).toBe('GET /cases/CS-0001');
  });
});

describe('within', () => {
  it('asks a slow back end again until it holds', async () => {
    const pauses: number[] = [];
    const { conversation } = await hold(
      { bot: opens, backend: (_, before) => [200, { state: before < 3 ? 'new' : 'open' }] },
      yaml,
      pauses,
    );
    expect(conversation.checks).toMatchObject([{ passed: true }]);
    expect(pauses).toEqual([100, 200, 400]);
  });

  it('gives up when the time is over, and says how long it waited', async () => {
    const pauses: number[] = [];
    const { conversation } = await hold({ bot: opens, backend: () => [200, { state: 'new' }] }, yaml, pauses);
    expect(conversation.checks).toMatchObject([{ passed: false, actual: '$.state: "new" after 2s' }]);
    expect(pauses.reduce((sum, ms) => sum + ms, 0)).toBe(2000);
  });

  it('asks once where it is not said', async () => {
    await hold({ bot: opens }, yaml.replace('within: 2s, ', ''));
    expect(desk.asked.filter((request) => request.startsWith('GET'))).toHaveLength(1);
  });
});
