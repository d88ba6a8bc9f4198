/** What customers said to a help desk becomes drafts, from which personal data are gone. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importSuite } from '../../src/api/import-suite.ts';
import { imported, told } from './project-of.ts';

const tickets = (bot: string) =>
  JSON.stringify({
    tickets: [
      {
        id: 7,
        requester_id: 1,
        users: [{ id: 2, name: bot, role: 'agent' }],
        comments: [
          { author_id: 1, body: 'Where is my parcel?', public: true, created_at: '2026-03-02T09:14:05Z' },
          { author_id: 2, body: 'What is your email address?', public: true, created_at: '2026-03-02T09:14:06Z' },
          {
            author_id: 1,
            body: 'mia.moss@example.org',
            public: true,
            created_at: '2026-03-02T09:14:07Z',
            attachments: [{ file_name: 'parcel.png' }],
          },
          { author_id: 2, body: 'It arrives on Friday.', public: true, created_at: '2026-03-02T09:14:08Z' },
          { author_id: 2, body: 'VIP', public: false, created_at: '2026-03-02T09:14:09Z' },
        ],
      },
    ],
  });

describe('an export of a help desk', () => {
  it('is a draft a conversation, in which nothing is demanded of the bot', async () => {
    const suite = await imported('zendesk', { 'march.json': tickets('ShopBot') });
    expect(suite.problems).toEqual([]);
    expect(suite.project.scenarios['7']).toMatchObject({
      title: '7',
      opening: ['Where is my parcel?'],
      facts: { email_address: { asks: ['What is your email address?'] } },
    });
    expect(suite.project.scenarios['7']!.statements).toBeUndefined();
    expect(await readFile(join(suite.cwd, 'scenarios/scenarios.yaml'), 'utf8')).not.toContain('mia.moss');
  });

  it('tells what became of each message, and of what was no message', async () => {
    const suite = await imported('zendesk', { 'march.json': tickets('ShopBot') });
    expect(told(suite, 'customer')).toEqual([
      'carried: The opening.',
      'changed: A fact, which the customer gives when the bot asks for it.',
    ]);
    expect(told(suite, 'bot')).toHaveLength(2);
    expect(told(suite, 'attachments')).toEqual(['left-out: only words are read']);
    expect(told(suite, 'private comments')).toEqual(['left-out: no customer sees them']);
    expect(told(suite, 'personal data')[0]).toBe('changed: replaced by pseudonyms');
  });

  it('whose bot has the name of a person is told, with the way to say that it is one', async () => {
    const suite = await imported('zendesk', { 'march.json': tickets('Ava') });
    expect(told(suite, 'roles')[0]).toMatch(/^left-out: .* has no bot\. Say who is who with --roles/);
    const roles = new Map([['ava', 'bot' as const]]);
    const said = await importSuite({ format: 'zendesk', paths: ['theirs'], out: 'other', roles, cwd: suite.cwd });
    expect([told(said, 'roles'), told(said, 'bot').length]).toEqual([[], 2]);
  });
});
