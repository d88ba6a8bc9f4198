/** Who of a help desk is the customer, the bot or a person. */
import { describe, expect, it } from 'vitest';
import { read, said } from '../read.ts';
import { ticket } from './ticket.ts';

describe('who sits in an agent’s seat', () => {
  it.each(['constructor', 'toString', '__proto__'])('is nobody known by a word like %s', async (role) => {
    const activities = [role, 'user', 'bot'].map((word) => ({
      type: 'message',
      from: { id: word, role: word },
      conversation: { id: 'c1' },
      text: `I am ${word}.`,
    }));
    const { conversations } = await read(JSON.stringify(activities), null, 'a.transcript');
    expect(conversations.map(said)).toEqual([['customer: I am user.', 'bot: I am bot.']]);
    const phrases = [role, 'external', 'bot'].map((word) => ({ text: `I am ${word}.`, participantPurpose: word }));
    const spoken = await read(JSON.stringify({ conversationId: 'c1', transcripts: [{ phrases }] }));
    expect(spoken.conversations.map(said)).toEqual([['customer: I am external.', 'bot: I am bot.']]);
  });

  it('is a person: that the file has no bot is told, with the way to say who is one', async () => {
    const { conversations, problems } = await read(JSON.stringify({ tickets: [ticket(1, 'Ava')] }));
    expect(conversations.map(said)).toEqual([['customer: Where is it?', '[connected]']]);
    expect(problems[0]).toMatchObject({
      code: 'transcript-roles',
      hint: expect.stringContaining('--roles') as unknown,
    });
  });

  it('is the bot where its name says so, or the user', async () => {
    const spoken = [['customer: Where is it?', 'bot: On its way.']];
    const named = await read(JSON.stringify({ tickets: [ticket(1, 'Ava (virtual assistant)')] }));
    expect(named.conversations.map(said)).toEqual(spoken);
    expect(named.rows).toContainEqual(
      expect.objectContaining({ fate: 'left-out', what: 'private comments' }) as unknown,
    );
    const told = await read(JSON.stringify(ticket(1, 'Ava')), null, 'file.json', new Map([['ava', 'bot' as const]]));
    expect(told.conversations.map(said)).toEqual(spoken);
  });
});

it('of a turn that nobody is named for, no role is asked for that could not be typed', async () => {
  const activities = ['user', '', 'bot'].map((role) => ({
    ContactId: 'c',
    ParticipantId: '',
    ...(role !== '' && { ParticipantRole: role === 'user' ? 'CUSTOMER' : 'SYSTEM' }),
    Content: `I am ${role}.`,
  }));
  const { conversations, problems, rows } = await read(JSON.stringify({ Transcript: activities }));
  expect(problems).toEqual([]);
  expect(conversations.map(said)).toEqual([['customer: I am user.', 'bot: I am bot.']]);
  expect(rows).toContainEqual(expect.objectContaining({ fate: 'left-out', what: 'turns of nobody' }) as unknown);
});
