/** BotiumScript in YAML, JSON and CSV; in text it is in all other tests. */
import { describe, expect, it } from 'vitest';
import { imported } from './project-of.ts';

describe('the other notations', () => {
  it('YAML and JSON', async () => {
    const yaml = `convos:
  - name: goodbye
    steps:
      - begin: [PAUSE 500]
      - me: [bye]
      - bot: [See you soon., { OPTIONAL_NOT_INTENT: [greeting] }, { TEXT_CONTAINS_ALL: [See, soon] }]
      - include: [END]
partialConvos:
  - name: END
    steps: [{ bot: [{ asserter: TEXT_REGEXP_ANY, args: ["until (Monday|Tuesday)"] }] }]
utterances: { BYE: [bye] }
scriptingMemory: [{ header: { name: one }, values: { $unused: x } }]
`;
    const { project } = await imported('botium', { 'all.yml': yaml });
    expect(project.scenarios['goodbye']!.statements?.required).toEqual([
      'See you soon.',
      'See',
      'soon',
      '/until (Monday|Tuesday)/i',
    ]);
    const json = JSON.stringify({ convos: [{ name: 'one', steps: [{ me: ['hi'] }, { bot: ['Good to see you.'] }] }] });
    expect(
      Object.keys((await imported('botium', { 'all.json': json, 'package.json': '{"name":"x"}' })).project.scenarios),
    ).toEqual(['one']);
  });

  it('CSV of two columns and of three', async () => {
    const two = 'question,answer\nWhere is it?,"On its way, soon."\nWho are you?,A bot.\n';
    const three =
      'conversationId,sender,text\nfirst,me,hi\nfirst,bot,Good to see you.\nsecond,me,bye\nsecond,bot,See you soon.\n';
    const { project } = await imported('botium', { 'faq.convo.csv': two, 'talk.convo.csv': three });
    expect(Object.keys(project.scenarios)).toEqual(['faq-1', 'faq-2', 'first', 'second']);
    expect(project.scenarios['faq-1']).toMatchObject({
      opening: ['Where is it?'],
      statements: { required: ['On its way, soon.'] },
    });
  });
});
