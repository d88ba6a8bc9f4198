/** What a test may expect of a conversation, and what a failure shows. */
import { describe, expect, it } from 'vitest';
import { converse, type ConverseOptions } from '../../src/api/converse.ts';
import type { UserBot, UserReply } from '../../src/bot/user-bot.ts';
import '../../src/runners/vitest.ts';

const project: ConverseOptions['project'] = {
  intents: { parcel: { title: 'Parcel' }, human: { title: 'A person' } },
  voice: { banned: ['per our policy'] },
  scenarios: {
    late: {
      intent: 'parcel',
      goal: 'Learn when the parcel comes',
      opening: ['Where is my parcel?'],
      facts: { order_number: 'A-1007', postcode: 'AB1 2CD' },
      wants: { learn: { arrival: { truth: 'tomorrow', says: ['next week'] } } },
    },
    person: {
      intent: 'human',
      goal: 'Talk to a person',
      opening: ['I want to talk to a person'],
      wants: { human: true },
      escalation: { policy: 'required', trigger: 'opening' },
    },
    claimed: {
      intent: 'parcel',
      goal: 'Have the parcel sent again',
      opening: ['Please send my parcel again'],
      wants: { done: ['sent again'] },
    },
  },
};

/** Says these, one a turn, the last for ever. */
const saying = (...replies: UserReply[]): UserBot => ({
  open: () => {
    let at = 0;
    return { send: () => replies[Math.min(at++, replies.length - 1)]! };
  },
});

const late = (...replies: UserReply[]) => converse({ project, scenario: 'late', bot: saying(...replies) });
const person = (...replies: UserReply[]) => converse({ project, scenario: 'person', bot: saying(...replies) });

/** The message of what was thrown. */
async function failure(work: () => Promise<void>): Promise<string> {
  try {
    await work();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('It held.');
}

const right: UserReply[] = ['What is your order number?', 'It arrives tomorrow.'];

describe('toResolve', () => {
  it('holds of a conversation that is still under way, and of one that is over', async () => {
    await expect(late(...right)).toResolve();
    await expect(await late(...right)).toResolve();
  });

  it('fails with what was said and where it began to go wrong', async () => {
    const message = await failure(() => expect(late('It arrives next week.')).toResolve());
    expect(message).toContain('did not get what it came for');
    expect(message).toContain('answer wrong; it began to fail in turn 2: the bot gave a wrong answer');
    expect(message).toMatch(/Customer +Where is my parcel\?/);
    expect(message).toMatch(/Bot +It arrives next week\./);
    expect(message).not.toContain('\u001B[');
    await expect(late('It arrives next week.')).not.toResolve();
  });

  it('is decided neither way by the bot’s own word', async () => {
    const claimed = () => converse({ project, scenario: 'claimed', bot: saying('Your parcel has been sent again.') });
    expect(await failure(() => expect(claimed()).toResolve())).toContain('Nothing could decide');
    expect(await failure(() => expect(claimed()).not.toResolve())).toContain('Nothing could decide');
  });
});

describe('toStayOnBrand', () => {
  it('fails with the words that left the voice', async () => {
    await expect(late(...right)).toStayOnBrand();
    const message = await failure(() =>
      expect(late('What is your order number?', 'It arrives tomorrow, per our policy.')).toStayOnBrand(),
    );
    expect(message).toContain('2 of 3 turns');
    expect(message).toContain('per our policy');
  });
});

describe('toReachHumanWithin', () => {
  const handoff: UserReply = { messages: ['I am connecting you.'], signals: [{ stage: 'signalled' }] };

  it('counts bot turns from the trigger, both included', async () => {
    await expect(person(handoff)).toReachHumanWithin(1);
    await expect(person('What is it about?', handoff)).toReachHumanWithin(2);
    const message = await failure(() => expect(person('What is it about?', handoff)).toReachHumanWithin(1));
    expect(message).toContain('2 bot turns after the trigger');
  });

  it('a promise in words, and a handoff that failed, are no human', async () => {
    expect(await failure(() => expect(person('I am connecting you to a colleague.')).toReachHumanWithin(9))).toContain(
      'promised one in turn 1',
    );
    const failed: UserReply = { messages: ['Nobody is free.'], signals: [{ stage: 'signalled' }, { stage: 'failed' }] };
    await expect(person(failed)).not.toReachHumanWithin(9);
  });
});

describe('toAskFor', () => {
  it('counts the turns in which a fact was asked for', async () => {
    await expect(late(...right)).toAskFor('order_number');
    await expect(late(...right)).toAskFor('order_number', { atMost: 1 });
    await expect(late(...right)).not.toAskFor('postcode');
    await expect(late(...right)).toAskFor('postcode', { atLeast: 0 });
    const again = late('What is your order number?', 'Please give me your order number.', 'It arrives tomorrow.');
    expect(await failure(() => expect(again).toAskFor('order_number', { atMost: 1 }))).toContain(
      '2 times (turn 1, turn 2)',
    );
  });

  it('a fact that is none is a mistake, and not a fact that was never asked for', async () => {
    expect(await failure(() => expect(late(...right)).not.toAskFor('order_nmuber'))).toContain(
      'it has order_number, postcode',
    );
  });
});

describe('what can’t be judged', () => {
  it('is no success of .not', async () => {
    const url = 'http://127.0.0.1:9/';
    const gone = () => converse({ project, scenario: 'late', bot: url });
    expect(await failure(() => expect(gone()).not.toResolve())).toContain('transport-fault');
    expect(await failure(() => expect({}).toResolve())).toContain('expects a conversation');
  });

  it('a mistake in the project is told as it is everywhere', async () => {
    const wrong = converse({ project, scenario: 'lat', bot: saying('Hi') });
    expect(await failure(() => expect(wrong).toResolve())).toContain('lat');
  });
});
