/** BotiumScript in YAML, JSON and CSV; in text it is in all other tests. */
import { describe, expect, it } from 'vitest';
import { imported, told } from './project-of.ts';

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

  it('YAML of several documents is told as that, with where the second begins', async () => {
    const yaml = 'convos:\n  - { name: one, steps: [{ me: [hi] }] }\n---\nconvos: []\n';
    const suite = await imported('botium', { 'two.yml': yaml, 'one.convo.txt': 'one\n\n#me\nhi\n\n#bot\nHello.\n' });
    expect(told(suite, 'file')).toEqual([
      'left-out: It cannot be read: It holds several documents, the second from line 3 on: each needs a file of its own.',
    ]);
  });

  it('! and ? stand for something before the first line of an answer, and are text before the others', async () => {
    const text = (answer: string) => `one\n\n#me\nhi\n\n#bot\n${answer}\n`;
    const statementsOf = async (answer: string) =>
      (await imported('botium', { 'one.convo.txt': `${text(answer)}\n#me\nbye\n\n#bot\nSee you.\n` })).project
        .scenarios['one']!.statements;
    expect((await statementsOf('It comes.\n!Not lost'))?.required?.[0]).toBe('It comes. !Not lost');
    expect((await statementsOf('!It comes.\n?Or not'))?.forbidden).toEqual(['It comes. ?Or not']);
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

  it('CSV as Excel saves it, and text as an old editor does', async () => {
    const rows = ['sep=;', 'conversationId;sender;text', 'c1;me;Was kostet Käse?', 'c1;bot;Der Käse kostet 3 €.'];
    const suite = await imported('botium', {
      'käse.convo.csv': inWestern(rows.join('\r\n')),
      'alt.convo.txt': inWestern('alt\r\n\r\n#me\r\nHaben Sie Käse?\r\n\r\n#bot\r\nJa, für 3 €.\r\n'),
    });
    expect(suite.project.scenarios['c1']).toMatchObject({
      opening: ['Was kostet Käse?'],
      statements: { required: ['Der Käse kostet 3 €.'] },
    });
    expect(suite.project.scenarios['alt']).toMatchObject({ statements: { required: ['Ja, für 3 €.'] } });
    expect(told(suite, 'text')).toEqual(Array(2).fill('changed: It is in Windows-1252, and read as such.'));
    expect(told(suite, 'test')).toEqual(Array(2).fill('carried: A scenario.'));
  });

  it('CSV in which a partial conversation is included, and a row that nobody says', async () => {
    const rows = 'c1,me,hi\nc1,include,GREETING\nc1,visitor,who am I?\n';
    const suite = await imported('botium', {
      'a.convo.csv': rows,
      'b.pconvo.txt': 'GREETING\n\n#bot\nGood to see you.\n',
    });
    expect(suite.project.scenarios['c1']!.statements?.required).toEqual(['Good to see you.']);
    expect(told(suite, 'row')).toEqual(['left-out: Its sender is none of me, bot, begin, include, end.']);
  });

  it('YAML with anchors and merged maps', async () => {
    const yaml = `greeting: &greeting
  - me: [hello there]
  - bot: [Good to see you today.]
named: &named { description: It greets, steps: *greeting }
convos:
  - { name: one, steps: *greeting }
  - { <<: *named, name: two }
`;
    const { project } = await imported('botium', { 'all.yaml': yaml });
    expect(Object.keys(project.scenarios)).toEqual(['one', 'two']);
    expect(project.scenarios['two']).toMatchObject({ goal: 'It greets', opening: ['hello there'] });
  });

  it('YAML whose aliases never end is told, as is one with a mistake', async () => {
    const suite = await imported('botium', {
      'fine.convo.txt': 'fine\n\n#me\nhi\n\n#bot\nGood to see you.\n',
      'endless.yaml': 'convos: &all [*all]\n',
      'greetings.yaml': 'convos:\n  - name: x\n   steps: [\n',
    });
    expect(told(suite, 'file')).toEqual([
      'left-out: It cannot be read: An alias stands within what it names.',
      expect.stringMatching(/^left-out: It cannot be read: /),
    ]);
  });
});

describe('scripting memory', () => {
  const greets = (name: string, variable: string) => `${name}\n\n#me\nI am ${variable}\n\n#bot\nWelcome.\n`;

  it('is told case by case, whether a conversation names it or none does', async () => {
    const suite = await imported('botium', {
      'a.convo.txt': greets('a', '$who'),
      'who.scriptingmemory.txt': '|$who\none|Zoë\ntwo|Ann\n',
      'other.scriptingmemory.txt': '|$nothing\none|x\n',
    });
    expect(Object.keys(suite.project.scenarios)).toEqual(['a-one', 'a-two']);
    expect(told(suite, 'scripting memory')).toEqual([
      'left-out: No conversation names a variable of it.',
      ...Array(2).fill('changed: Facts: a scenario for each case of a conversation that names them.'),
    ]);
  });

  it('of YAML may be the lines of a table; cases that share a variable are alternatives', async () => {
    const suite = await imported('botium', {
      'a.convo.txt': greets('a', '$who'),
      'b.convo.txt': greets('b', '$what'),
      'lines.yaml': 'scriptingMemory: ["|$what", "first|1"]\n',
      'cases.yaml': `scriptingMemory:
  - { header: { name: one }, values: { $who: Zoë } }
  - { header: { name: two }, values: { $who: Ann, $more: 7 } }
utterances: { NUMBERS: [1, 2] }
`,
    });
    expect(Object.keys(suite.project.scenarios)).toEqual(['a-one', 'a-two', 'b-first']);
    expect(suite.project.scenarios['a-one']!.facts).toEqual({ who: 'Zoë' });
  });
});

it('what else stands in botium.json is told', async () => {
  const suite = await imported('botium', {
    'a.convo.txt': 'a\n\n#me\nhi\n\n#bot\nGood to see you.\n',
    'botium.json': '{"botium": {"Capabilities": {"CONTAINERMODE": "rasa"}, "Envs": {"X": 1}}}',
  });
  expect(told(suite, 'Envs')).toEqual(['left-out: Only capabilities say how the bot is reached.']);
});

/** Windows-1252, in which western European programs saved text. */
const inWestern = (text: string): Buffer => Buffer.from(text.replaceAll('€', '\x80'), 'latin1');
